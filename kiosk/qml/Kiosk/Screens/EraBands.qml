pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* The eras behind the far thread: a bar beside it for each, a name where there is room, a band behind the chosen one. */
Item {
    id: root

    required property Eras eras
    required property ThreadView view
    required property real axis

    Repeater {
        model: root.eras.rows

        delegate: Rectangle {
            id: band

            required property string eraId
            required property string title
            required property real since
            required property real until
            readonly property real _from: root.visible ? root.view.along(since) : 0
            readonly property real _long: (until - since) * root.view.scale_

            color: eraId === root.eras.chosen ? Theme.paper2 : "transparent"
            width: root.view.down ? parent.width : _long
            height: root.view.down ? _long : parent.height
            x: root.view.down ? 0 : root.view.mirrored ? parent.width - _from - _long : _from
            y: root.view.down ? _from : 0

            Rectangle {
                readonly property real _gap: 4 * Theme.u
                readonly property real _place: root.axis - 60 * Theme.u - _thick
                readonly property real _thick: 6 * Theme.u

                color: band.eraId === root.eras.chosen ? Theme.ink : Theme.control
                radius: _thick / 2
                width: root.view.down ? _thick : Math.max(_thick, parent.width - 2 * _gap)
                height: root.view.down ? Math.max(_thick, parent.height - 2 * _gap) : _thick
                x: !root.view.down ? _gap : root.view.mirrored ? parent.width - _place - _thick : _place
                y: root.view.down ? _gap : _place
            }
            Copy {
                anchors.left: parent.left
                anchors.leftMargin: 10 * Theme.u
                y: 2 * Theme.u
                visible: !root.view.down && Theme.textScale <= 1 && implicitWidth < parent.width - 20 * Theme.u
                role: "small"
                text: band.title
                color: Theme.ink2
            }
        }
    }
}
