pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/*
 The field of a chart: a bead for each year that has a number, joined where no year is missing; the year that is read as
 a large bead on a stem, and in 2030 an open place where a target waits. A finger, a drag or the arrow keys move the year.
*/
Item {
    id: root

    required property var points
    required property var ticks
    required property int first
    required property int last
    required property int year
    required property real across
    required property real up
    property bool aimed: false
    property real aimUp: 0
    property string name: ""
    property string spoken: ""
    property color ink: Theme.ink
    property color paper: Theme.paper

    signal scrubbed(across: real)
    signal settled(via: string)
    signal stepped(steps: int)

    readonly property real indent: 104 * Theme.u
    readonly property real foot: 72 * Theme.u
    readonly property real room: width - indent - 30 * Theme.u
    readonly property real rise: height - foot - 28 * Theme.u

    function atX(across: real): real {
        return Theme.rightToLeft ? width - indent - across * room : indent + across * room;
    }

    function atY(up: real): real {
        return 28 * Theme.u + (1 - up) * rise;
    }

    function read(x: real) {
        const share = (x - indent) / room;
        root.scrubbed(Theme.rightToLeft ? (width - indent - x) / room : share);
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: name
    Accessible.description: spoken
    Accessible.focusable: true
    Accessible.onIncreaseAction: root.stepped(1)
    Accessible.onDecreaseAction: root.stepped(-1)
    Keys.onLeftPressed: root.stepped(Theme.rightToLeft ? 1 : -1)
    Keys.onRightPressed: root.stepped(Theme.rightToLeft ? -1 : 1)

    Repeater {
        model: root.ticks

        delegate: Item {
            id: tick

            required property string label
            required property real up

            y: root.atY(up)
            width: root.width

            Rule {
                anchors.left: parent.left
                anchors.right: parent.right
                color: Qt.alpha(root.ink, 0.3)
            }
            Copy {
                anchors.left: parent.left
                y: -height
                role: "small"
                growth: 1
                text: tick.label
                color: root.ink
            }
        }
    }
    Repeater {
        model: root.points

        delegate: Rectangle {
            required property real across
            required property real up
            required property bool joined
            required property real fromAcross
            required property real fromUp
            readonly property real _right: root.atX(across) - root.atX(fromAcross)
            readonly property real _down: root.atY(up) - root.atY(fromUp)

            x: root.atX(fromAcross)
            y: root.atY(fromUp) - height / 2
            visible: joined
            width: Math.hypot(_right, _down)
            height: Theme.controlLine
            transformOrigin: Item.Left
            rotation: Math.atan2(_down, _right) * 180 / Math.PI
            antialiasing: true
            color: root.ink
        }
    }
    Repeater {
        model: root.points

        delegate: Rectangle {
            required property real across
            required property real up

            x: root.atX(across) - width / 2
            y: root.atY(up) - height / 2
            width: 16 * Theme.u
            height: width
            radius: width / 2
            color: root.ink
        }
    }
    Rectangle {
        visible: root.aimed
        x: root.atX(1) - width / 2
        y: root.atY(root.aimUp) - height / 2
        width: 52 * Theme.u
        height: width
        radius: width / 2
        color: root.paper
        border.width: Theme.placeLine
        border.color: root.ink
    }
    Rectangle {
        x: root.atX(root.across) - width / 2
        y: root.atY(root.up)
        width: Theme.controlLine
        height: root.height - root.foot - y
        color: root.ink
    }
    Rectangle {
        x: root.atX(root.across) - width / 2
        y: root.atY(root.up) - height / 2
        width: (hand.dragging ? 64 : 52) * Theme.u
        height: width
        radius: width / 2
        color: root.ink
    }
    Repeater {
        model: [root.first, root.aimed ? 2030 : root.last]

        delegate: Copy {
            id: end

            required property int index
            required property int modelData
            readonly property real _middle: root.atX(index)

            x: Math.max(0, Math.min(root.width - width, _middle - width / 2))
            y: root.height - height
            visible: Math.abs(_middle - root.atX(root.across)) > width + 12 * Theme.u
            role: "small"
            script: "la"
            growth: 1
            text: modelData
            color: root.ink
        }
    }
    Copy {
        x: Math.max(0, Math.min(root.width - width, root.atX(root.across) - width / 2))
        y: root.height - height
        role: "small"
        script: "la"
        weight: 800
        growth: 1
        text: root.year
        color: root.ink
    }
    MultiPointTouchArea {
        id: hand

        property int _finger: -1
        property bool dragging: false

        anchors.fill: parent
        maximumTouchPoints: 10
        onGestureStarted: gesture => {
            const point = gesture.touchPoints.find(point => point.pointId === _finger);
            if (point && Math.abs(point.x - point.startX) > Math.abs(point.y - point.startY)) {
                gesture.grab();
                dragging = true;
            }
        }
        onPressed: points => {
            if (_finger < 0)
                _finger = points[0].pointId;
        }
        onUpdated: points => {
            const point = points.find(point => point.pointId === _finger);
            if (point && dragging)
                root.read(point.x);
        }
        onReleased: points => {
            const point = points.find(point => point.pointId === _finger);
            if (!point)
                return;
            root.read(point.x);
            root.settled(dragging ? "drag" : "bead");
            dragging = false;
            _finger = -1;
        }
        onCanceled: {
            if (dragging)
                root.settled("drag");
            dragging = false;
            _finger = -1;
        }
    }
    FocusRing {
        anchors.margins: 0
        inner: root.paper
        outer: root.ink
    }
}
