import QtQuick
import Kiosk.Theme

/* One key of the keyboard: a letter, a word, or an icon. `dark` ones do something else than write. */
Tap {
    id: root

    property string letter: ""
    property string icon: ""
    property string script: Theme.script
    property bool dark: false
    readonly property bool _lit: dark !== pressed

    name: letter
    quick: true
    implicitWidth: 86 * Theme.u
    implicitHeight: 116 * Theme.u

    Rectangle {
        anchors.fill: parent
        radius: 16 * Theme.u
        color: root._lit ? Theme.ink : Theme.paper
        border.width: Theme.theme === "yellow" ? Theme.controlLine : 0
        border.color: Theme.ink
    }
    Copy {
        anchors.centerIn: parent
        visible: root.letter !== ""
        width: fit ? root.width - 12 * Theme.u : implicitWidth
        fit: root.letter.length > 1
        maximumLines: 1
        alignment: Text.AlignHCenter
        role: root.letter.length > 1 ? "label" : "title"
        factor: root.letter.length > 1 ? 1 : 0.62
        growth: root.letter.length > 1 ? Math.min(1.25, Theme.growth("label")) : Math.min(1.4, Theme.growth("title"))
        weight: root.letter.length > 1 ? 600 : 500
        script: root.script
        text: root.letter
        color: root._lit ? Theme.paper : Theme.ink
    }
    Icon {
        anchors.centerIn: parent
        visible: root.icon !== ""
        name: root.icon
        size: 54 * Theme.u
        color: root._lit ? Theme.paper : Theme.ink
    }
    FocusRing {
        anchors.margins: 0
    }
}
