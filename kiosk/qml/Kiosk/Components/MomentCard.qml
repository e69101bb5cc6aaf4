import QtQuick
import Kiosk.Theme

/* One moment on the thread: its bead, date and title; the first of a year stands before the year as a ghost. */
Tap {
    id: root

    required property string date
    required property int year
    required property real position
    required property int stack
    required property string title
    required property bool matches
    property bool down: true
    property bool filtered: false
    property real thread: 0
    readonly property real _side: down ? thread + 56 * Theme.u : 0
    readonly property color _ink: matches ? Theme.ink : Theme.ink2

    name: date + ". " + title
    implicitHeight: Math.max(150 * Theme.u, words.height + 44 * Theme.u) + (stack === 0 ? 60 * Theme.u : 0)
    implicitWidth: 440 * Theme.u

    Copy {
        visible: root.stack === 0
        anchors.right: root.down ? parent.right : undefined
        anchors.rightMargin: 16 * Theme.u
        anchors.left: root.down ? undefined : parent.left
        anchors.leftMargin: 40 * Theme.u
        y: root.down ? 14 * Theme.u : root.thread - height - 44 * Theme.u
        role: "num"
        factor: root.down ? 1 : 0.94
        text: root.year
        color: Theme.ghostNumeral
    }
    Rectangle {
        readonly property real _middle: root.down ? words.y + words.height / 2 : root.thread

        width: (root.pressed ? 52 : 44) * Theme.u
        height: width
        radius: width / 2
        x: root.down ? (Theme.rightToLeft ? root.width - root.thread - width / 2 : root.thread - width / 2) : Theme.rightToLeft ? root.width - width - 40 * Theme.u : 40 * Theme.u
        y: _middle - height / 2
        color: root.matches ? (root.filtered ? Theme.unDeep : Theme.ink) : Theme.paper
        border.width: (root.matches ? 8 : 4) * Theme.u
        border.color: root.matches ? Theme.paper : Theme.ink2
    }
    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.down ? root._side : 40 * Theme.u
        width: root.down ? root.width - root._side - 16 * Theme.u : root.width - 72 * Theme.u
        y: root.down ? root.height - height - 22 * Theme.u : root.thread + 56 * Theme.u

        Copy {
            width: parent.width
            role: "small"
            text: root.date
            color: Theme.ink2
        }
        Copy {
            width: parent.width
            role: "lead"
            factor: root.down ? 0.94 : 1.04
            weight: 700
            fit: true
            maximumLines: 4
            text: root.title
            color: root._ink
        }
    }
    FocusRing {
        anchors.margins: 4 * Theme.u
    }
}
