pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/*
 Home becomes the timeline: the strands draw in to the rim, the ring is cut at the open place and pulled into the
 thread. Who wants less motion is there at once. While it runs nothing below can be touched.
*/
Item {
    id: root

    required property var goals
    required property var colours
    property real at: 0
    property point _centre
    property real _rim: 1
    property real _turned: 0
    property real _disc: 0
    property var _act: null
    readonly property bool running: way.running || going.running
    readonly property bool _down: Theme.portrait
    readonly property real _draw: _part(0, 0.34)
    readonly property real _pull: _part(0.24, 0.82)
    readonly property real _fall: _part(0.6, 0.92)
    readonly property real _axis: (_down ? 384 : 346) * Theme.u
    readonly property real _from: (_down ? 367 : 200) * Theme.u
    readonly property real _line: (_down ? 1143 : 1125) * Theme.u
    readonly property real _to: _down ? height - Theme.railHeight - 190 * Theme.u : width - 300 * Theme.u

    function run(ring: Ring, act: var) {
        if (running)
            return;
        if (Theme.still) {
            act();
            return;
        }
        _centre = ring.mapToItem(root, ring.width / 2, ring.height / 2);
        _rim = ring.rim;
        _disc = ring.discSize;
        _turned = ring.turned;
        _act = act;
        at = 0;
        opacity = 1;
        way.start();
    }

    /* The page changed by another road: this one is over. */
    function cancel() {
        if (way.running) {
            _act = null;
            way.stop();
            opacity = 0;
        }
    }

    function _part(from: real, to: real): real {
        const share = Math.max(0, Math.min(1, (at - from) / (to - from)));
        return share < 0.5 ? 4 * share * share * share : 1 - Math.pow(2 - 2 * share, 3) / 2;
    }

    function _mix(one: real, other: real): real {
        return one + (other - one) * _pull;
    }

    /* Where a Goal's bead is: on an arc that is cut at the bottom and pulled straight, turned into the thread's direction. */
    function _place(number: int): point {
        const length = _mix(2 * Math.PI * _rim, _to - _from);
        const share = (number - 9) / 18;
        const whole = 2 * Math.PI * (1 - _pull);
        const bend = whole * share;
        const x = whole < 0.01 ? length * share : length / whole * Math.sin(bend);
        const y = whole < 0.01 ? 0 : length / whole * (1 - Math.cos(bend));
        const lean = (_down ? _pull * Math.PI / 2 : 0) + _turned * Math.PI / 180 * (1 - _pull);
        const up = Qt.point(Math.sin(lean) * _rim * (1 - _pull), -Math.cos(lean) * _rim * (1 - _pull));
        const middle = (_from + _to) / 2;
        const along = Theme.rightToLeft ? width - (_down ? _axis : middle) : _down ? _axis : middle;
        return Qt.point(_mix(_centre.x, along) + up.x + x * Math.cos(lean) - y * Math.sin(lean), _mix(_centre.y, _down ? middle : _axis) + up.y + x * Math.sin(lean) + y * Math.cos(lean));
    }

    visible: opacity > 0
    opacity: 0

    NumberAnimation {
        id: way

        target: root
        property: "at"
        from: 0
        to: 1
        duration: Theme.ms(900)
        onFinished: {
            const act = root._act;
            root._act = null;
            if (act)
                act();
            going.start();
        }
    }
    NumberAnimation {
        id: going

        target: root
        property: "opacity"
        to: 0
        duration: Theme.ms(200)
    }
    Loader {
        anchors.fill: parent
        active: root.visible
        sourceComponent: Item {
            Rectangle {
                width: parent.width
                height: parent.height - Theme.railHeight
                color: Theme.paper
                opacity: Math.min(1, root.at * 8)
            }
            RingStrands {
                x: root._centre.x - width / 2
                y: root._centre.y - height / 2
                visible: root._draw < 1
                goals: root.goals
                rim: root._rim
                turned: root._turned
                grow: 1 - root._draw
                night: Theme.theme !== "standard"
            }
            Rectangle {
                readonly property real reach: (root._line - root._from) * root._fall

                x: root._down ? (Theme.rightToLeft ? parent.width - root._axis : root._axis) - width / 2 : Theme.rightToLeft ? parent.width - root._from - width : root._from
                y: root._down ? root._from : root._axis - height / 2
                width: root._down ? Theme.threadLine : reach
                height: root._down ? reach : Theme.threadLine
                radius: Theme.threadLine / 2
                visible: root._fall > 0
                color: Theme.accent
            }
            Repeater {
                model: root.colours

                delegate: Rectangle {
                    required property int index
                    required property color modelData
                    readonly property point middle: root._place(index + 1)

                    x: middle.x - width / 2
                    y: middle.y - height / 2
                    width: root._mix(root._disc, 26 * Theme.u)
                    height: width
                    radius: width / 2
                    color: modelData
                }
            }
        }
    }
    MultiPointTouchArea {
        anchors.fill: parent
        enabled: root.running
        mouseEnabled: true
    }
}
