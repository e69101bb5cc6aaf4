import QtQuick
import Kiosk.Components
import Kiosk.Theme

/* The visitor's own year: an open place on the thread. */
Rectangle {
    id: root

    required property ThreadView view
    required property real axis
    required property int year
    readonly property real _along: view.along(year + 0.5)
    readonly property real _x: view.mirrored ? parent.width - axis : axis

    visible: year > 0 && _along > -60 * Theme.u && _along < view.length + 60 * Theme.u
    width: 76 * Theme.u
    height: width
    radius: width / 2
    color: Theme.paper
    border.width: Theme.placeLine
    border.color: Theme.ink
    x: (view.down ? _x : view.mirrored ? parent.width - _along : _along) - width / 2
    y: (view.down ? _along : axis) - height / 2

    Copy {
        anchors.right: root.view.down ? parent.left : undefined
        anchors.rightMargin: 10 * Theme.u
        anchors.horizontalCenter: root.view.down ? undefined : parent.horizontalCenter
        y: root.view.down ? (parent.height - height) / 2 : -height - 6 * Theme.u
        role: "small"
        growth: 1
        weight: 700
        text: qsTr("You", "the visitor's own year on the thread")
    }
}
