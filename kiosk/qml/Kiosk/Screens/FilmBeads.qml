pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/*
 How far a film is: one bead for every three seconds, from left to right in every language. Touch or drag to go elsewhere;
 the film goes there when the finger leaves.
*/
Item {
    id: root

    required property Screening film
    readonly property int _wanted: drag.active ? _beadAt(drag.centroid.position.x) : -1
    readonly property int _here: _wanted >= 0 ? _wanted : film.bead
    readonly property real _step: width / film.beads

    function _beadAt(x: real): int {
        return Math.max(0, Math.min(film.beads - 1, Math.floor(x / _step)));
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    implicitHeight: Theme.touchMin + times.height
    activeFocusOnTab: true

    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Place in the film")
    Accessible.description: qsTr("%1 of %2").arg(film.at).arg(film.length)
    Accessible.focusable: true
    Accessible.onIncreaseAction: film.step(1, "keys")
    Accessible.onDecreaseAction: film.step(-1, "keys")

    Repeater {
        model: root.film.beads

        delegate: Rectangle {
            required property int index
            readonly property bool _now: index === root._here
            readonly property real _size: Math.min(root._step * 0.72, 18 * Theme.u)

            x: (index + 0.5) * root._step - width / 2
            y: (Theme.touchMin - height) / 2
            width: _now ? Math.min(root._step, 30 * Theme.u) : _size
            height: width
            radius: width / 2
            color: index <= root._here ? Theme.nightText : "transparent"
            border.width: index <= root._here ? 0 : Math.max(1, 3 * Theme.u)
            border.color: Theme.nightControl
        }
    }
    Item {
        id: times

        y: Theme.touchMin
        width: parent.width
        height: at.implicitHeight

        Copy {
            id: at

            role: "small"
            script: "la"
            text: root.film.at
            color: Theme.nightText2
        }
        Copy {
            anchors.right: parent.right
            role: "small"
            script: "la"
            text: root.film.length
            color: Theme.nightText2
        }
    }
    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: point => root.film.seek(root._beadAt(point.position.x) * root.film.beadSeconds, "bead")
    }
    DragHandler {
        id: drag

        property int _last: 0

        target: null
        yAxis.enabled: false
        dragThreshold: 18 * Theme.u
        onCentroidChanged: if (active)
            _last = root._beadAt(centroid.position.x)
        onActiveChanged: if (!active)
            root.film.seek(_last * root.film.beadSeconds, "drag")
    }
    FocusRing {
        anchors.bottomMargin: 0
    }
}
