pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* A line to hold a ruler to: lengthened until it is 100 mm long. */
Item {
    id: root

    required property StaffPanel panel

    Copy {
        id: words

        width: parent.width
        role: "lead"
        growth: 1
        wrap: true
        text: qsTr("Hold a ruler to the line. Lengthen it until it is %1 mm long, from tick to tick.").replace(/%1 ?/, root.panel.ruler.millimetres + "\u00a0")
        color: Theme.nightText
    }
    Item {
        id: line

        anchors.horizontalCenter: parent.horizontalCenter
        y: words.height + (Theme.portrait ? 120 : 48) * Theme.u
        width: root.panel.ruler.length
        height: 120 * Theme.u
        Accessible.ignored: true

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: Theme.hairline
            color: Theme.nightText
        }
        Rectangle {
            width: Theme.hairline
            height: parent.height
            color: Theme.nightText
        }
        Rectangle {
            x: parent.width - width
            width: Theme.hairline
            height: parent.height
            color: Theme.nightText
        }
    }
    StaffList {
        y: line.y + line.height + (Theme.portrait ? 120 : 48) * Theme.u
        width: parent.width
        height: parent.height - y
        panel: root.panel
    }
}
