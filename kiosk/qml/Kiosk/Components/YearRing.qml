pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Theme

/*
 The year as a ring of dots, the chosen day at its foot. A finger turns it day by day; `passing` tells each day that goes
 by, `rested` the one it stops at, `touched` the one that was tapped. Time runs clockwise and is never mirrored.

     YearRing { day: calendar.ordinal; yearStart: calendar.yearStart; days: calendar.days; … }
*/
Item {
    id: root

    required property int day
    required property int yearStart
    required property int days
    required property var months
    property int today: 0
    property string marks: ""
    property string numeral: ""
    property color placeFill: Theme.accent
    property color placeInk: Theme.ink
    property bool monthsTouchable: true
    property real turn: 0
    readonly property real radius: width / 2 - 13.5 * Theme.u
    readonly property real placeSize: 96 * Theme.u
    readonly property bool moving: drag.active || homing.running
    property int _passed: 0
    property bool _made: false

    signal passing(day: int)
    signal rested(day: int)
    signal turned(days: int, via: string)
    signal touched(day: int)
    signal monthTouched(start: int)

    /* The angle of a point from the foot of the ring, clockwise, -180 to 180. */
    function _fromFoot(point: point): real {
        const angle = Math.atan2(point.y - height / 2, point.x - width / 2) * 180 / Math.PI - 90;
        return (angle % 360 + 540) % 360 - 180;
    }

    function step(days: int) {
        root.turned(days, "button");
        _goTo(Math.round(homing.running ? homing.to : turn) + days, 120);
    }

    function _goTo(day: real, duration: int) {
        homing.stop();
        homing.to = day;
        homing.duration = Theme.ms(duration);
        homing.start();
    }

    implicitWidth: 907 * Theme.u
    implicitHeight: implicitWidth
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    onDayChanged: {
        if (_made && !drag.active && Math.abs(day - turn) > 0.01 && !(homing.running && homing.to === day))
            _goTo(day, 700);
    }
    onTurnChanged: {
        if (!_made)
            return;
        const near = Math.round(turn);
        if (near !== _passed) {
            _passed = near;
            root.passing(near);
        }
        rest.restart();
    }
    Component.onCompleted: {
        turn = day;
        _passed = day;
        _made = true;
    }

    YearDots {
        anchors.fill: parent
        days: root.days
        at: root.turn - root.yearStart
        today: root.today >= root.yearStart && root.today < root.yearStart + root.days ? root.today - root.yearStart : -1
        unit: Theme.u
        marks: root.marks
        dot: Theme.ink2
        accent: Theme.accent
    }
    Repeater {
        model: root.months

        delegate: Tap {
            id: month

            required property string label
            required property int start
            required property real middle
            readonly property real _aim: Math.PI / 2 + (middle - (root.turn - root.yearStart)) * 2 * Math.PI / root.days
            readonly property real _far: root.radius - 84 * Theme.u
            readonly property bool here: Math.abs(middle - (root._passed - root.yearStart)) < 16

            x: root.width / 2 + (_far + 26 * Theme.u - word.implicitWidth / 2) * Math.cos(_aim) - width / 2
            y: root.height / 2 + _far * Math.sin(_aim) - height / 2
            width: Math.max(Theme.touchMin, word.implicitWidth)
            height: Theme.touchMin
            name: label
            enabled: root.monthsTouchable
            onTapped: root.monthTouched(start)

            Copy {
                id: word

                anchors.centerIn: parent
                role: "label"
                growth: 1
                weight: month.here ? (Theme.script === "zh" ? 700 : 800) : Theme.weight("small", Theme.script)
                text: month.label
                color: month.here ? Theme.ink : Theme.ink2
            }
            FocusRing {
                anchors.margins: 0
            }
        }
    }
    Rectangle {
        x: root.width / 2 - width / 2
        y: root.height / 2 + root.radius - height / 2
        width: root.placeSize
        height: width
        radius: width / 2
        color: root.placeFill
        border.width: Theme.theme === "yellow" ? Theme.controlLine : 0
        border.color: Theme.ink

        Copy {
            anchors.centerIn: parent
            role: "title"
            script: "la"
            factor: 0.66
            growth: 1
            text: root.numeral
            color: root.placeInk
        }
    }
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: eventPoint => {
            const place = eventPoint.position;
            const far = Math.hypot(place.x - root.width / 2, place.y - root.height / 2);
            if (Math.abs(far - root.radius) < 64 * Theme.u)
                root.touched(Math.round(root.turn + root._fromFoot(place) * root.days / 360));
        }
    }
    DragHandler {
        id: drag

        property real _grip: 0
        property real _from: 0
        property real _speed: 0

        target: null
        dragThreshold: 18 * Theme.u
        onActiveChanged: {
            if (active) {
                homing.stop();
                _grip = root._fromFoot(centroid.position);
                _from = root.turn;
                _speed = 0;
            } else {
                const run = Theme.still ? 0 : Math.max(-60, Math.min(60, _speed * 6));
                const end = Math.round(root.turn + run);
                root.turned(end - Math.round(_from), "drag");
                root._goTo(end, Math.abs(run) > 2 ? 700 : 160);
            }
        }
        onCentroidChanged: {
            if (!active)
                return;
            let step = root._fromFoot(centroid.position) - _grip;
            step = step > 180 ? step - 360 : step < -180 ? step + 360 : step;
            _grip += step;
            const gone = -step * root.days / 360;
            root.turn += gone;
            _speed = _speed * 0.6 + gone * 0.4;
        }
    }
    NumberAnimation {
        id: homing

        target: root
        property: "turn"
        easing.type: Easing.OutCubic
    }
    Timer {
        id: rest

        interval: 120
        onTriggered: {
            if (root.moving)
                restart();
            else
                root.rested(Math.round(root.turn));
        }
    }
}
