import QtQuick
import Kiosk.Theme

/* One step of a scale that needs no words: ScaleDisc { share: 0.5 } is a disc half full, as water stands in a glass. */
Tap {
    id: root

    property real share: 0
    property color ink: Theme.ink
    property color paper: Theme.paper

    checkable: true
    implicitWidth: 172 * Theme.u
    implicitHeight: implicitWidth
    scale: pressed ? 0.96 : 1

    Item {
        anchors.bottom: parent.bottom
        width: root.width
        height: root.height * root.share
        clip: true

        Rectangle {
            anchors.bottom: parent.bottom
            width: root.width
            height: root.height
            radius: height / 2
            color: root.checked ? Theme.accent : root.ink
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: "transparent"
        border.width: (root.checked ? 8 : 4) * Theme.u
        border.color: root.checked ? Theme.accent : root.ink
    }
    Rectangle {
        anchors.centerIn: parent
        visible: root.checked
        width: root.width * 0.46
        height: width
        radius: width / 2
        color: root.paper

        Icon {
            anchors.centerIn: parent
            name: "check"
            size: parent.width * 0.66
            color: root.ink
        }
    }
    FocusRing {
        round: true
    }
}
