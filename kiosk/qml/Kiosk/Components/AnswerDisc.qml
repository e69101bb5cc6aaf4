import QtQuick
import Kiosk.Theme

/*
 The disc of an answer. Once the answer is `told` the right one's is full with a check, and the visitor's own, if another,
 is a ring with a point; the others step back.
*/
Rectangle {
    id: root

    property bool correct: false
    property bool mine: false
    property bool told: false
    property bool pressed: false
    property bool filled: false
    property string icon: ""
    property string numeral: ""
    property color ink: Theme.ink
    property color paper: Theme.paper
    readonly property bool _full: filled || told && correct

    /* What is spoken of an answer in these words. */
    function said(text: string): string {
        return told ? [text, correct ? qsTr("This is right") : "", mine ? qsTr("Your guess") : ""].filter(part => part !== "").join(". ") : text;
    }

    implicitWidth: (Theme.portrait ? 132 : 108) * Theme.u
    height: width
    radius: width / 2
    color: _full ? ink : "transparent"
    border.width: _full ? 0 : Theme.controlLine
    border.color: told && !mine ? Theme.faded(ink) : ink
    scale: pressed ? 0.96 : 1

    Rectangle {
        anchors.centerIn: parent
        visible: root.told && root.mine && !root.correct
        width: parent.width * 0.34
        height: width
        radius: width / 2
        color: root.ink
    }
    Icon {
        anchors.centerIn: parent
        visible: root.told ? root.correct : root.icon !== ""
        name: root.told ? "check" : root.icon
        size: root.width * 0.48
        color: root._full ? root.paper : root.ink
    }
    Copy {
        anchors.centerIn: parent
        visible: root.numeral !== ""
        role: "title"
        script: "la"
        factor: 1 / Theme.growth("title")
        text: root.numeral
        color: root._full ? root.paper : root.ink
    }
}
