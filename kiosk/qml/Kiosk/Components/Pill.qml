import QtQuick
import Kiosk.Theme

/*
 A choice in words, as wide as they are; one with a width of its own is `fitted`: its words step down.

     Pill { text: qsTr("I am still here"); filled: true }
*/
Tap {
    id: root

    property string text: ""
    property string icon: ""
    property string role: "label"
    property real growth: Theme.growth(role)
    property bool filled: false
    property bool fitted: false
    property color ink: Theme.ink
    property color paper: Theme.paper
    property color outline: ink
    property color fillColour: "transparent"
    property real padding: height / 2
    readonly property real radius: height / 2
    readonly property real _iconRoom: icon !== "" ? 60 * Theme.u : 0
    readonly property real _room: width - _iconRoom - 2 * padding

    name: text
    implicitHeight: Theme.touchComfort
    implicitWidth: label.implicitWidth + _iconRoom + 2 * padding
    scale: pressed ? 0.96 : 1

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.filled ? root.ink : root.fillColour
        border.width: root.filled ? 0 : Theme.controlLine
        border.color: root.outline
    }
    Row {
        anchors.centerIn: parent
        spacing: 16 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.icon !== ""
            name: root.icon
            size: 44 * Theme.u
            color: label.color
        }
        Copy {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            width: root.fitted ? root._room : Math.min(implicitWidth, root._room)
            fit: root.fitted
            maximumLines: 1
            alignment: root.fitted ? Text.AlignHCenter : Text.AlignLeft
            role: root.role
            growth: root.growth
            text: root.text
            color: root.filled ? root.paper : root.ink
        }
    }
    FocusRing {
        round: true
    }
}
