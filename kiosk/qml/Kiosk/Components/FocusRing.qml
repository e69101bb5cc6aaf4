import QtQuick
import Kiosk.Theme

/* The double ring round whatever has the keys; seen only after a key was pressed. */
Rectangle {
    id: root

    property bool round: false
    property color inner: Theme.focusInner
    property color outer: Theme.focusOuter

    anchors.fill: parent
    anchors.margins: -12 * Theme.u
    visible: Theme.keysInUse && parent.activeFocus
    color: "transparent"
    radius: round ? Math.min(width, height) / 2 : 16 * Theme.u
    border.width: 6 * Theme.u
    border.color: outer

    Rectangle {
        anchors.fill: parent
        anchors.margins: 6 * Theme.u
        color: "transparent"
        radius: Math.max(0, root.radius - 6 * Theme.u)
        border.width: 6 * Theme.u
        border.color: root.inner
    }
}
