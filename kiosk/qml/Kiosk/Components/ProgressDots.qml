pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* How far one is: ProgressDots { total: 6; at: 2 } fills three of six dots, in reading direction. */
Row {
    id: root

    property int total: 0
    property int at: 0
    property color ink: Theme.ink

    spacing: 16 * Theme.u
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Question %1 of %2").arg(Math.min(at + 1, total)).arg(total)

    Repeater {
        model: root.total

        delegate: Rectangle {
            required property int index

            width: 28 * Theme.u
            height: width
            radius: width / 2
            color: index <= root.at ? root.ink : "transparent"
            border.width: Theme.controlLine
            border.color: root.ink
        }
    }
}
