import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* What is under way, and how far it is: a line that fills, and its share in numbers. */
Item {
    id: root

    required property Work work
    readonly property bool shown: work.name !== ""
    readonly property var _names: ({
            "test": qsTr("Testing …"),
            "look": qsTr("Looking at the stick …"),
            "install": qsTr("Installing. Leave the stick in."),
            "rollback": qsTr("Going back …"),
            "export": qsTr("Writing to the stick. Leave it in."),
            "save": qsTr("Saving …")
        })

    implicitHeight: 132 * Theme.u
    Accessible.role: Accessible.ProgressBar
    Accessible.name: words.text

    Copy {
        id: words

        anchors.left: parent.left
        width: parent.width - share.width - Theme.gutter
        role: "lead"
        growth: 1
        fit: true
        maximumLines: 1
        text: root._names[root.work.name] ?? ""
        color: Theme.nightText
    }
    Copy {
        id: share

        anchors.right: parent.right
        visible: root.work.share > 0
        role: "lead"
        growth: 1
        text: Math.round(root.work.share * 100) + "\u00a0%"
        color: Theme.nightText
    }
    Rectangle {
        id: track

        anchors.left: parent.left
        anchors.right: parent.right
        y: 72 * Theme.u
        height: 12 * Theme.u
        radius: height / 2
        color: Theme.staffLine

        Rectangle {
            anchors.left: parent.left
            width: Math.max(parent.height, parent.width * root.work.share)
            height: parent.height
            radius: parent.radius
            color: Theme.un
        }
    }
}
