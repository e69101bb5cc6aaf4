pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/*
 One number a year, read with a finger: a bead for each year, the year touched as a large numeral, and an open place in
 2030 where a target waits. Time runs in reading direction. A finger, the discs, or the arrow keys move the year.
*/
Column {
    id: root

    required property var points
    required property var places
    required property var ticks
    required property string title
    required property string measure
    required property string unit
    required property string source
    required property int first
    required property int last
    required property int year
    required property string number
    required property real across
    required property real up
    required property string target
    required property real targetUp
    required property string toGo
    required property string change
    required property string trend
    property real plotHeight: 420 * Theme.u
    property bool small: false
    property color ink: Theme.ink
    property color paper: Theme.paper

    readonly property string _sign: words.unit(unit, "")
    readonly property bool _beside: _sign.length <= 4
    readonly property string _measure: _beside ? measure : _sign + " " + measure
    readonly property string _way: _toTarget(target, toGo) || _since(trend, change)
    readonly property string _source: qsTr("%1, %2", "source and date of a figure").arg(source).arg(first + "–" + last)

    signal scrubbed(across: real)
    signal settled(via: string)
    signal stepped(steps: int, via: string)

    function _toTarget(target: string, toGo: string): string {
        if (target === "")
            return "";
        const aim = words.amount(target, unit);
        if (toGo === "0")
            return qsTr("Target for 2030: %1. It is reached.").arg(aim);
        return qsTr("Target for 2030: %1. Still to go: %2.").arg(aim).arg(words.difference(toGo, unit));
    }

    function _since(trend: string, change: string): string {
        switch (trend) {
        case "more":
            return qsTr("%1 more than in %2").arg(words.difference(change, unit)).arg(first);
        case "less":
            return qsTr("%1 less than in %2").arg(words.difference(change, unit)).arg(first);
        case "same":
            return qsTr("as much as in %1").arg(first);
        default:
            return qsTr("the first year that was counted");
        }
    }

    spacing: 12 * Theme.u

    Words {
        id: words
    }
    Copy {
        width: parent.width
        role: "lead"
        weight: 700
        wrap: true
        text: root.title
        color: root.ink
    }
    Item {
        width: parent.width
        height: Math.max(numeral.height, about.height)

        Copy {
            id: numeral

            anchors.left: parent.left
            anchors.bottom: parent.bottom
            role: "num"
            factor: root.small ? 0.66 : 0.84
            text: root.number
            color: root.ink
        }
        Copy {
            id: sign

            anchors.left: numeral.right
            anchors.leftMargin: 14 * Theme.u
            y: parent.height - height - 2 * Theme.u
            role: "title"
            factor: root._sign.length > 3 ? 0.56 : 0.8
            visible: root._beside
            text: root._sign
            color: root.ink
        }
        Column {
            id: about

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: parent.width * (root.small ? 0.5 : 0.54)

            Copy {
                role: "title"
                script: "la"
                text: root.year
                color: root.ink
            }
            Copy {
                width: parent.width
                role: "label"
                wrap: true
                text: root._measure
                color: root.ink
            }
        }
    }
    Item {
        id: plot

        readonly property real indent: 104 * Theme.u
        readonly property real foot: 52 * Theme.u
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

        width: parent.width
        height: root.plotHeight
        activeFocusOnTab: true
        Accessible.role: Accessible.Slider
        Accessible.name: root.title
        Accessible.description: [root.year, words.amount(root.number, root.unit), root.measure, root._way].join(", ")
        Accessible.focusable: true
        Accessible.onIncreaseAction: root.stepped(1, "button")
        Accessible.onDecreaseAction: root.stepped(-1, "button")
        Keys.onLeftPressed: root.stepped(Theme.rightToLeft ? 1 : -1, "button")
        Keys.onRightPressed: root.stepped(Theme.rightToLeft ? -1 : 1, "button")

        Repeater {
            model: root.ticks

            delegate: Item {
                id: tick

                required property string label
                required property real up

                y: plot.atY(up)
                width: plot.width

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
        ChartLine {
            anchors.fill: parent
            places: root.places
            colour: root.ink
            atX: plot.atX
            atY: plot.atY
        }
        Repeater {
            model: root.points

            delegate: Rectangle {
                required property real across
                required property real up

                x: plot.atX(across) - width / 2
                y: plot.atY(up) - height / 2
                width: 14 * Theme.u
                height: width
                radius: width / 2
                color: root.ink
            }
        }
        Rectangle {
            visible: root.target !== ""
            x: plot.atX(1) - width / 2
            y: plot.atY(root.targetUp) - height / 2
            width: 52 * Theme.u
            height: width
            radius: width / 2
            color: root.paper
            border.width: Theme.placeLine
            border.color: root.ink
        }
        Rectangle {
            x: plot.atX(root.across) - width / 2
            y: plot.atY(root.up)
            width: Theme.controlLine
            height: plot.height - plot.foot - y
            color: root.ink
        }
        Rectangle {
            x: plot.atX(root.across) - width / 2
            y: plot.atY(root.up) - height / 2
            width: (drag.active ? 56 : 46) * Theme.u
            height: width
            radius: width / 2
            color: root.ink
        }
        Repeater {
            model: [root.first, root.target !== "" ? 2030 : root.last]

            delegate: Copy {
                id: end

                required property int index
                required property int modelData
                readonly property real _middle: plot.atX(index)

                x: Math.max(0, Math.min(plot.width - width, _middle - width / 2))
                y: plot.height - plot.foot + 8 * Theme.u
                visible: Math.abs(_middle - plot.atX(root.across)) > width + 12 * Theme.u
                role: "small"
                script: "la"
                growth: 1
                text: modelData
                color: root.ink
            }
        }
        Copy {
            x: Math.max(0, Math.min(plot.width - width, plot.atX(root.across) - width / 2))
            y: plot.height - plot.foot + 8 * Theme.u
            role: "small"
            script: "la"
            weight: 800
            growth: 1
            text: root.year
            color: root.ink
        }
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0
            onTapped: point => {
                plot.read(point.position.x);
                root.settled("bead");
            }
        }
        DragHandler {
            id: drag

            target: null
            dragThreshold: 6 * Theme.u
            yAxis.enabled: false
            grabPermissions: PointerHandler.CanTakeOverFromAnything
            onActiveChanged: if (!active)
                root.settled("drag")
            onCentroidChanged: if (active)
                plot.read(centroid.position.x)
        }
        FocusRing {
            anchors.margins: 0
            inner: root.paper
            outer: root.ink
        }
    }
    Item {
        width: parent.width
        height: Math.max(earlier.height, way.height)

        Disc {
            id: earlier

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            icon: "out"
            name: qsTr("Earlier year")
            ink: root.ink
            enabled: root.year > root.first
            opacity: enabled ? 1 : 0.3
            onTapped: root.stepped(-1, "button")
        }
        Copy {
            id: way

            anchors.centerIn: parent
            width: parent.width - earlier.width - later.width - 2 * Theme.gutter
            alignment: Text.AlignHCenter
            role: "label"
            wrap: true
            text: root._way
            color: root.ink
        }
        Disc {
            id: later

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            icon: "in"
            name: qsTr("Later year")
            ink: root.ink
            enabled: root.year < root.last
            opacity: enabled ? 1 : 0.3
            onTapped: root.stepped(1, "button")
        }
    }
    Copy {
        width: parent.width
        role: "small"
        wrap: true
        text: root._source
        color: root.ink
    }
}
