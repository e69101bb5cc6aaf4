import QtQuick
import Kiosk.Theme

/*
 A large disc and its words: one of two or three answers, or one of some ways on. Once the answer is `told` the right
 one's disc is full, and the visitor's own, if another, is a ring with a point.
*/
Tap {
    id: root

    required property string text
    property bool correct: false
    property bool mine: false
    property bool told: false
    property string icon: ""
    property string numeral: ""
    property bool filled: false
    property color ink: Theme.ink
    property color paper: Theme.paper
    readonly property bool _full: filled || told && correct

    name: told ? [text, correct ? qsTr("This is right") : "", mine ? qsTr("Your guess") : ""].filter(part => part !== "").join(". ") : text
    enabled: !told
    implicitHeight: Math.max(disc.height + 24 * Theme.u, words.height + 24 * Theme.u)

    Rectangle {
        id: disc

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: (Theme.portrait ? 132 : 108) * Theme.u
        height: width
        radius: width / 2
        color: root._full ? root.ink : "transparent"
        border.width: root._full ? 0 : Theme.controlLine
        border.color: root.told && !root.mine ? Theme.faded(root.ink) : root.ink
        scale: root.pressed ? 0.96 : 1

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
            size: disc.width * 0.48
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
    Copy {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: 32 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - disc.width - 32 * Theme.u
        role: "lead"
        factor: 1.1
        weight: root.told && root.correct ? 750 : 600
        fit: true
        maximumLines: 4
        text: root.text
        color: root.ink
    }
    FocusRing {
        round: true
    }
}
