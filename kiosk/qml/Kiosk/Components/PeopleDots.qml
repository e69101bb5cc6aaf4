pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* People as a row of dots that wraps: each an outline but the newest, which grows as it comes. */
Flow {
    id: root

    property int count: 0
    property real diameter: 18 * Theme.u
    property color color: Theme.ink
    property real arrived: 1

    spacing: 10 * Theme.u
    Accessible.ignored: true

    Repeater {
        model: root.count

        delegate: Rectangle {
            required property int index
            readonly property bool newest: index === root.count - 1

            width: root.diameter
            height: width
            radius: width / 2
            color: newest ? root.color : "transparent"
            scale: newest ? root.arrived : 1
            border.width: Theme.controlLine
            border.color: root.color
        }
    }
}
