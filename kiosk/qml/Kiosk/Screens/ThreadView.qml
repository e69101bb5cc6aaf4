import QtQuick
import Kiosk.Theme

/*
 The window on time: which years are in sight and how near, moved by one finger (drag, with a little inertia), by two
 (pinch about the fingers) and by the program (`glide`). `zoom` runs from 0, the whole, over the stops 1 years, 2 months and
 3 days. Lengths along time are `along`, from the edge where time begins.
*/
Item {
    id: root

    required property real first
    required property real last
    required property bool down
    required property bool mirrored
    property real start: 66 * Theme.u
    property real end: length - 190 * Theme.u
    property real base: length
    property real zoom: 0
    property real centre: (first + last) / 2
    readonly property real length: down ? height : width
    readonly property real fitScale: Math.max(1, end - start) / Math.max(1, last - first)
    readonly property real scale_: scaleOf(zoom)
    readonly property real since: centre - length / 2 / scale_
    readonly property real until: centre + length / 2 / scale_
    readonly property bool moving: drag.active || pinch.active || inertia.running || glider.running
    readonly property bool held: drag.active || pinch.active
    readonly property var _stops: [fitScale, Math.max(fitScale * 2, base / (down ? 11 : 8)), base / 1.3, base * 11]
    property real _from: 0
    property real _speed: 0
    property string _via: ""
    property real _glideFrom: 0
    property real _glideTo: 0
    property real _place: 0
    property real _alongFrom: 0
    property real _alongTo: 0

    signal rested(via: string, years: real)

    function scaleOf(zoom: real): real {
        const at = Math.max(0, Math.min(2, Math.floor(zoom)));
        return _stops[at] * Math.pow(_stops[at + 1] / _stops[at], zoom - at);
    }

    function zoomOf(scale: real): real {
        let at = 0;
        while (at < 2 && scale > _stops[at + 1])
            at += 1;
        const zoom = at + Math.log(scale / _stops[at]) / Math.log(_stops[at + 1] / _stops[at]);
        return Math.max(0, Math.min(3.3, zoom));
    }

    function along(year: real): real {
        return (year - centre) * scale_ + length / 2;
    }

    function yearAt(along: real): real {
        return Math.max(first, Math.min(last - 0.01, centre + (along - length / 2) / scale_));
    }

    function alongOf(x: real, y: real): real {
        return down ? y : mirrored ? width - x : x;
    }

    /* The nearest centre that leaves neither end of time inside the page. */
    function kept(centre: real, scale: real): real {
        const lowest = first + (length / 2 - start) / scale;
        const highest = last + (length / 2 - end) / scale;
        return lowest > highest ? (lowest + highest) / 2 : Math.max(lowest, Math.min(highest, centre));
    }

    /* At once, as on coming back. */
    function stand(year: real, wanted: real) {
        halt();
        zoom = wanted;
        centre = kept(year > 0 ? year : (first + last) / 2, scale_);
        rested("", 0);
    }

    /* In one movement: the year comes to the middle as the view comes nearer. */
    function glide(year: real, wanted: real) {
        halt();
        const target = kept(year > 0 ? year : (first + last) / 2, scaleOf(wanted));
        _glideFrom = zoom;
        _glideTo = wanted;
        _place = target;
        _alongFrom = along(target);
        _alongTo = length / 2;
        if (Theme.ms(350) === 0) {
            stand(target, wanted);
            return;
        }
        glider.restart();
    }

    /* So far along time, as a wheel or a key does it. */
    function pan(distance: real) {
        halt();
        centre = kept(centre + distance / scale_, scale_);
    }

    function halt() {
        glider.stop();
        inertia.running = false;
        _speed = 0;
    }

    function _gliding(share: real) {
        zoom = _glideFrom + (_glideTo - _glideFrom) * share;
        const place = _alongFrom + (_alongTo - _alongFrom) * share;
        centre = kept(_place - (place - length / 2) / scale_, scale_);
    }

    function _begin(via: string) {
        halt();
        _from = centre;
        _via = via;
    }

    function _end() {
        rested(_via, Math.abs(centre - _from));
    }

    onFirstChanged: centre = kept(centre, scale_)
    onLastChanged: centre = kept(centre, scale_)
    onLengthChanged: centre = kept(centre, scale_)
    onFitScaleChanged: centre = kept(centre, scale_)

    DragHandler {
        id: drag

        property real _at: 0

        target: null
        dragThreshold: 18 * Theme.u
        enabled: !pinch.active
        onActiveChanged: {
            if (active) {
                root._begin("drag");
                _at = root.alongOf(centroid.position.x, centroid.position.y);
                return;
            }
            const speed = root.down ? centroid.velocity.y : centroid.velocity.x * (root.mirrored ? -1 : 1);
            root._speed = Math.max(-4000 * Theme.u, Math.min(4000 * Theme.u, -speed));
            if (Theme.still || Math.abs(root._speed) < 60 * Theme.u || pinch.active)
                root._end();
            else
                inertia.running = true;
        }
        onCentroidChanged: {
            if (!active)
                return;
            const now = root.alongOf(centroid.position.x, centroid.position.y);
            root.centre = root.kept(root.centre - (now - _at) / root.scale_, root.scale_);
            _at = now;
        }
    }
    PinchHandler {
        id: pinch

        property real _scale: 1
        property real _year: 0

        target: null
        enabled: !drag.active
        onActiveChanged: {
            if (!active) {
                root._end();
                return;
            }
            root._begin("pinch");
            _scale = root.scale_;
            _year = root.centre + (root.alongOf(centroid.position.x, centroid.position.y) - root.length / 2) / _scale;
        }
        onActiveScaleChanged: {
            if (!active)
                return;
            root.zoom = root.zoomOf(_scale * activeScale);
            const at = root.alongOf(centroid.position.x, centroid.position.y);
            root.centre = root.kept(_year - (at - root.length / 2) / root.scale_, root.scale_);
        }
    }
    FrameAnimation {
        id: inertia

        onTriggered: {
            const before = root.centre;
            const step = Math.min(0.05, frameTime);
            root.centre = root.kept(root.centre + root._speed * step / root.scale_, root.scale_);
            root._speed *= Math.exp(-2.6 * step);
            if (Math.abs(root._speed) < 20 * Theme.u || root.centre === before) {
                running = false;
                root._end();
            }
        }
    }
    NumberAnimation {
        id: glider

        property real share: 0

        target: glider
        property: "share"
        from: 0
        to: 1
        duration: Theme.ms(350)
        easing.type: Easing.OutCubic
        onShareChanged: root._gliding(share)
        onFinished: root.rested("", 0)
    }
}
