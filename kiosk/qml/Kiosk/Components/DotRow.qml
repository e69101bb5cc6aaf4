pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* A share as dots: DotRow { share: 0.63; count: 20 } fills twelve dots and 60 % of the next. It fills in reading direction. */
Row {
    id: root

    property real share: 0
    property int count: 20
    property real diameter: 48 * Theme.u
    property color color: Theme.ink
    property color ground: Theme.paper

    Accessible.ignored: true

    Repeater {
        model: root.count

        delegate: Rectangle {
            id: dot

            required property int index
            readonly property real filled: Math.max(0, Math.min(1, root.share * root.count - index))

            width: root.diameter
            height: width
            radius: width / 2
            color: filled >= 1 ? root.color : "transparent"
            border.width: Theme.controlLine
            border.color: root.color

            Item {
                width: parent.width * dot.filled
                height: parent.height
                anchors.left: parent.left
                clip: true
                visible: dot.filled > 0 && dot.filled < 1

                Rectangle {
                    anchors.left: parent.left
                    width: dot.width
                    height: dot.height
                    radius: dot.radius
                    color: root.color
                }
            }
        }
    }
}
