import QtQuick
import Kiosk.Components
import Kiosk.Theme

/* A moment in a list: its year and its title. */
Tap {
    id: line

    required property string momentId
    required property string date
    required property int year
    required property string title
    property color ink: Theme.ink

    signal opened

    name: date.replace(/\.$/, "") + ". " + title
    width: parent?.width ?? 0
    height: Math.max(Theme.touchComfort, words.height + 24 * Theme.u)
    onTapped: opened()

    Copy {
        id: numeral

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        role: "num"
        factor: 0.4
        text: line.year
        color: line.ink
    }
    Copy {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: 200 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - 216 * Theme.u
        role: "lead"
        wrap: true
        text: line.title
        color: line.ink
    }
    FocusRing {
        anchors.margins: 0
    }
}
