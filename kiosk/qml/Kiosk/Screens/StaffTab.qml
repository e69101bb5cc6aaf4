import QtQuick
import Kiosk.Components
import Kiosk.Theme

/* The name of a page; the present one is underlined. Where the tabs of a language are too wide, all are set smaller. */
Tap {
    id: root

    property string text: ""
    property real squeeze: 1
    readonly property real natural: Math.max(Theme.touchMin, measure.implicitWidth)

    name: text
    checkable: true
    width: Math.max(Theme.touchMin, label.implicitWidth)
    height: Theme.touchComfort

    Copy {
        id: measure

        visible: false
        role: "title"
        factor: 0.7
        growth: 1
        text: root.text
    }
    Copy {
        id: label

        anchors.verticalCenter: parent.verticalCenter
        role: "title"
        factor: 0.7 * root.squeeze
        growth: 1
        text: root.text
        color: root.checked ? Theme.nightText : Theme.nightText2
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 6 * Theme.u
        visible: root.checked
        color: Theme.nightText
    }
    FocusRing {
        anchors.margins: -4 * Theme.u
        inner: Theme.staff
        outer: Theme.nightText
    }
}
