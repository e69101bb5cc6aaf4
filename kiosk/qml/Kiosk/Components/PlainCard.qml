import QtQuick
import Kiosk.Theme

/* A heading, a text and a note under a hairline, on night. */
Item {
    id: root

    required property string text
    property string heading: ""
    property string note: ""

    height: words.height + 48 * Theme.u
    Accessible.role: Accessible.Paragraph
    Accessible.name: [heading, text, note].filter(part => part !== "").join(" ")

    Rule {
        width: parent.width
        color: Theme.nightLine
    }
    Column {
        id: words

        width: parent.width
        y: 24 * Theme.u
        spacing: 4 * Theme.u

        Copy {
            width: parent.width
            visible: text !== ""
            role: "lead"
            weight: 700
            factor: 0.94
            wrap: true
            text: root.heading
            color: Theme.nightText
        }
        Copy {
            width: parent.width
            role: "body"
            wrap: true
            text: root.text
            color: Theme.nightText
        }
        Copy {
            width: parent.width
            visible: text !== ""
            role: "small"
            wrap: true
            text: root.note
            color: Theme.nightText2
        }
    }
}
