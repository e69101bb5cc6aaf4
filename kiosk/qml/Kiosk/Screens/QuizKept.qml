pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* What a round was about: each answer large, and beside it what was asked. */
Column {
    id: root

    required property QuizViewModel viewModel
    property color ink: Theme.ink
    readonly property bool _stacked: Theme.textScale > 1.3

    Words {
        id: words
    }
    Repeater {
        model: root.viewModel.kept

        delegate: Item {
            id: line

            required property string question
            required property string answer
            required property string magnitude
            required property string unit
            required property int claim
            readonly property bool _wordy: claim < 0 && answer.length > 6
            readonly property string _said: claim === 1 ? qsTr("True", "the claim is true") : claim === 0 ? qsTr("False", "the claim is false") : [answer, words.unit(unit, magnitude)].filter(part => part !== "").join(Theme.script === "zh" ? "" : " ")

            width: root.width
            height: (root._stacked ? what.y + what.height : Math.max(value.height, what.height)) + 36 * Theme.u

            Rule {
                width: parent.width
                color: root.ink
                opacity: 0.3
            }
            Copy {
                id: value

                anchors.left: parent.left
                y: root._stacked ? 18 * Theme.u : (parent.height - height) / 2
                width: root._stacked ? parent.width : parent.width * 0.32
                role: line._wordy ? "lead" : "title"
                weight: line._wordy ? 700 : Theme.weight("title", script)
                factor: line._wordy ? 0.84 : 0.82
                fit: !line._wordy
                wrap: line._wordy
                maximumLines: 4
                preferredLines: 1
                text: line._said
                color: root.ink
            }
            Copy {
                id: what

                anchors.left: parent.left
                anchors.leftMargin: root._stacked ? 0 : parent.width * 0.35
                y: root._stacked ? value.y + value.height + 8 * Theme.u : (parent.height - height) / 2
                width: parent.width - anchors.leftMargin
                role: "label"
                factor: Theme.portrait && !root._stacked ? 1.12 : 1
                wrap: true
                text: line.question
                color: root.ink
            }
        }
    }
}
