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

    name: disc.said(text)
    enabled: !told
    implicitHeight: Math.max(disc.height + 24 * Theme.u, words.height + 24 * Theme.u)

    AnswerDisc {
        id: disc

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        correct: root.correct
        mine: root.mine
        told: root.told
        pressed: root.pressed
        filled: root.filled
        icon: root.icon
        numeral: root.numeral
        ink: root.ink
        paper: root.paper
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
