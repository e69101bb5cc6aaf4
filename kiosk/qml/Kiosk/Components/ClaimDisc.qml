import QtQuick
import Kiosk.Theme

/* A verdict on a claim: a disc as large as a hand, and its word below. Told what is so, it shows it as every answer does. */
Tap {
    id: root

    required property string text
    property bool correct: false
    property bool mine: false
    property bool told: false
    property string icon: ""
    property real size: 300 * Theme.u
    property color ink: Theme.ink
    property color paper: Theme.paper

    name: disc.said(text)
    enabled: !told
    implicitHeight: word.y + word.height

    AnswerDisc {
        id: disc

        anchors.horizontalCenter: parent.horizontalCenter
        width: root.size
        correct: root.correct
        mine: root.mine
        told: root.told
        pressed: root.pressed
        icon: root.icon
        ink: root.ink
        paper: root.paper

        FocusRing {
            visible: Theme.keysInUse && root.activeFocus
            round: true
        }
    }
    Copy {
        id: word

        y: disc.height + 16 * Theme.u
        width: parent.width
        role: "title"
        factor: root.told ? 0.7 : 0.9
        fit: true
        maximumLines: 2
        preferredLines: 1
        alignment: Text.AlignHCenter
        text: root.text
        color: root.ink
    }
}
