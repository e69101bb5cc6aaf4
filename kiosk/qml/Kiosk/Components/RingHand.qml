import QtQuick
import Kiosk.Theme

/*
 The one hand that counts on the ring: it taps, holds, turns and flings. Other fingers are not there while it is; a
 palm that only rests, or a touch that never ends, gives way to a finger that comes after it. `hit` says what lies at a point: an object with `seat`
 (null for the open place) and `via`, or null.
*/
MultiPointTouchArea {
    id: root

    required property var hit
    property bool moving: false
    property bool dragging: false
    property real speed: 0
    property var target: null
    property RingSeat held: null
    property int _finger: -1
    property point _start
    property real _at: 0
    property real _grip: 0
    property bool _caught: false

    signal caught
    signal began
    signal turnedBy(step: real)
    signal ended(speed: real)
    signal tapped(seat: RingSeat, via: string)
    signal named(seat: RingSeat)

    function _angle(point: TouchPoint): real {
        return Math.atan2(point.y - height / 2, point.x - width / 2) * 180 / Math.PI;
    }

    function _take(point: TouchPoint) {
        _finger = point.pointId;
        _start = Qt.point(point.x, point.y);
        _at = Date.now();
        dragging = false;
        _caught = moving;
        if (_caught)
            root.caught();
        target = _caught ? null : hit(point.x, point.y);
        if (target?.seat)
            hold.restart();
    }

    function _follow(point: TouchPoint) {
        const now = Date.now();
        if (!dragging) {
            if (Math.hypot(point.x - _start.x, point.y - _start.y) < 18 * Theme.u)
                return;
            _drop();
            dragging = true;
            _grip = _angle(point);
            _at = now;
            speed = 0;
            root.began();
            return;
        }
        let step = _angle(point) - _grip;
        step = step > 180 ? step - 360 : step < -180 ? step + 360 : step;
        _grip += step;
        speed = Math.max(-540, Math.min(540, speed * 0.6 + step / Math.max(8, now - _at) * 400));
        _at = now;
        root.turnedBy(step);
    }

    function _lift(point: TouchPoint) {
        const chosen = target;
        const turned = dragging;
        const flung = Date.now() - _at > 90 ? 0 : speed;
        _drop();
        _finger = -1;
        dragging = false;
        if (turned)
            root.ended(flung);
        else if (chosen && hit(point.x, point.y)?.seat === chosen.seat)
            root.tapped(chosen.seat, chosen.via);
    }

    function _drop() {
        hold.stop();
        held = null;
        target = null;
    }

    maximumTouchPoints: 10
    onPressed: points => {
        for (const point of points)
            if (_finger < 0 || Date.now() - _at > (dragging ? 3000 : 700))
                _take(point);
    }
    onUpdated: points => {
        for (const point of points)
            if (point.pointId === _finger)
                _follow(point);
    }
    onReleased: points => {
        for (const point of points)
            if (point.pointId === _finger)
                _lift(point);
    }
    onCanceled: {
        if (dragging)
            root.ended(0);
        _drop();
        _finger = -1;
        dragging = false;
    }

    Timer {
        id: hold

        interval: 450
        onTriggered: {
            root.held = root.target.seat;
            root.named(root.held);
        }
    }
}
