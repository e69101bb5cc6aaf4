import QtQuick
import Kiosk.Theme

/* The next or the previous Goal, looking in as half a disc at the edge of the page. */
Tap {
    id: root

    property bool atStart: false
    property int number: 0
    property color colour: Theme.ink
    property color textColour: Theme.paper
    readonly property bool _left: atStart !== Theme.rightToLeft
    readonly property real radius: width / 2

    name: qsTr("Goal %1").arg(number)
    width: 184 * Theme.u
    height: width
    x: _left ? Theme.touchMin - width : parent.width - Theme.touchMin
    scale: pressed ? 0.96 : 1

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.colour
        border.width: Theme.theme === "yellow" ? Theme.controlLine : 0
        border.color: root.textColour
    }
    Copy {
        x: root._left ? parent.width - width - 12 * Theme.u : 12 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        role: "title"
        script: "la"
        factor: 0.6
        growth: 1
        text: root.number
        color: root.textColour
    }
    FocusRing {
        round: true
    }
}
