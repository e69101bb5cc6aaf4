import QtQuick
import Kiosk.Components
import Kiosk.Theme

/* One choice of colours: a disc in them, and their name. */
Tap {
    id: root

    property color swatch: "white"
    property color dot: "black"
    property color ground: "black"
    property color ink: "white"
    property color outline: "grey"
    property real growth: 1

    height: Theme.touchPrimary + 20 * Theme.u
    checkable: true

    Rectangle {
        id: disc

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.touchPrimary
        height: width
        radius: width / 2
        color: root.swatch
        border.width: Theme.controlLine
        border.color: root.outline

        Rectangle {
            anchors.fill: parent
            anchors.margins: -10 * Theme.u
            visible: root.checked
            radius: width / 2
            color: "transparent"
            border.width: 6 * Theme.u
            border.color: root.ink
        }
        Rectangle {
            anchors.centerIn: parent
            width: 40 * Theme.u
            height: width
            radius: width / 2
            color: root.dot
        }
    }
    Copy {
        anchors.left: disc.right
        anchors.leftMargin: 26 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - disc.width - 30 * Theme.u
        growth: root.growth
        role: "small"
        fit: true
        weight: 600
        text: root.name
        color: root.ink
    }
    FocusRing {
        anchors.margins: 0
        inner: root.ground
        outer: root.ink
    }
}
