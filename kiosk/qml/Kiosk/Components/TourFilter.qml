pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* What tours can be chosen by, kind by kind, each word with the number of tours that remain with it. */
Column {
    id: root

    required property var options
    property int wishes: 0

    signal chosen(kind: string, word: string)
    signal cleared

    spacing: 28 * Theme.u

    Words {
        id: words
    }
    Repeater {
        model: [
            {
                "kind": "audience",
                "text": qsTr("For whom")
            },
            {
                "kind": "theme",
                "text": qsTr("About what")
            },
            {
                "kind": "language",
                "text": qsTr("In which language")
            },
            {
                "kind": "signed",
                "text": qsTr("In sign language")
            }
        ]

        delegate: Column {
            id: group

            required property var modelData

            width: root.width
            spacing: 14 * Theme.u
            visible: pills.height > 0

            Copy {
                width: parent.width
                role: "label"
                wrap: true
                text: group.modelData.text
                color: Theme.nightText2
            }
            Flow {
                id: pills

                width: parent.width
                spacing: 16 * Theme.u

                Repeater {
                    model: root.options

                    delegate: Pill {
                        required property string kind
                        required property string word
                        required property string label
                        required property int hits
                        required property bool chosen
                        readonly property string _word: label !== "" ? label : words.tourWord(word)

                        visible: kind === group.modelData.kind
                        text: _word + "  " + hits
                        name: qsTr("%1: %2", "a word and how many tours it has").arg(_word).arg(hits)
                        checkable: true
                        checked: chosen
                        filled: chosen
                        icon: chosen ? "check" : ""
                        ink: Theme.nightText
                        paper: Theme.night2
                        outline: Theme.nightControl
                        onTapped: root.chosen(kind, word)
                    }
                }
            }
        }
    }
    Pill {
        visible: root.wishes > 0
        icon: "close"
        text: qsTr("Show all tours")
        ink: Theme.nightText
        paper: Theme.night2
        outline: Theme.nightText
        onTapped: root.cleared()
    }
}
