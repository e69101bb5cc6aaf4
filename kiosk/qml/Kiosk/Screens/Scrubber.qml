import QtQuick
import Kiosk.Theme

/* All years at a glance beside the near thread, with a window on what is in sight: drag it, or touch where to go. */
Item {
    id: root

    required property ThreadView view
    required property var counts
    readonly property bool _down: view.down
    readonly property real _long: _down ? height : width
    readonly property real _years: Math.max(1, view.last - view.first)
    readonly property real _window: Math.max(Theme.touchMin, (view.until - view.since) / _years * _long)

    signal moved(via: string, years: real)

    function _go(x: real, y: real) {
        const along = _down ? y : view.mirrored ? width - x : x;
        view.halt();
        view.centre = view.kept(view.first + along / _long * _years, view.scale_);
    }

    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("All years: drag to another time")

    Image {
        anchors.fill: parent
        cache: false
        source: root.width > 0 && root.counts.length > 0 ? "image://drawn/overview?width=" + Math.round(root.width) + "&height=" + Math.round(root.height) + "&counts=" + root.counts.join(".") + "&colour=" + String(Theme.ink2).slice(1) + "&vertical=" + root._down + "&mirrored=" + root.view.mirrored : ""
    }
    Rectangle {
        readonly property real _middle: (root.view.centre - root.view.first) / root._years * root._long
        readonly property real _along: Math.max(0, Math.min(root._long - root._window, _middle - root._window / 2))

        color: "transparent"
        border.width: Theme.controlLine
        border.color: Theme.ink
        radius: 12 * Theme.u
        width: root._down ? parent.width : root._window
        height: root._down ? root._window : parent.height
        x: root._down ? 0 : root.view.mirrored ? root.width - _along - width : _along
        y: root._down ? _along : 0
    }
    DragHandler {
        id: drag

        property real _from: 0

        target: null
        dragThreshold: 4 * Theme.u
        onActiveChanged: {
            if (active) {
                _from = root.view.centre;
                return;
            }
            root.moved("scrubber", Math.abs(root.view.centre - _from));
        }
        onCentroidChanged: {
            if (active)
                root._go(centroid.position.x, centroid.position.y);
        }
    }
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: point => {
            const before = root.view.centre;
            root._go(point.position.x, point.position.y);
            root.moved("scrubber", Math.abs(root.view.centre - before));
        }
    }
}
