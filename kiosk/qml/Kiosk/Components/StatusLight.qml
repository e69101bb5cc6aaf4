pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* How something is, by shape before colour: a full dot is well, a ring wants a look, a cross is broken: StatusLight { light: "yellow" } */
Item {
    id: root

    property string light: "green"
    property color ground: Theme.staff

    implicitWidth: 40 * Theme.u
    implicitHeight: implicitWidth
    Accessible.ignored: true

    Rectangle {
        readonly property bool full: root.light === "green"

        anchors.fill: parent
        visible: root.light !== "red"
        radius: root.width / 2
        color: full ? Theme.ok : "transparent"
        border.width: full ? 0 : 8 * Theme.u
        border.color: Theme.warn
    }
    Repeater {
        model: root.light === "red" ? [45, -45] : []

        delegate: Rectangle {
            required property real modelData

            anchors.centerIn: root
            width: root.width * 1.2
            height: 10 * Theme.u
            radius: height / 2
            rotation: modelData
            color: Theme.fail
        }
    }
}
