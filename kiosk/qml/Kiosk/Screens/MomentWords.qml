import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* What an open moment says: its date, what happened, what is known of it. */
Column {
    id: root

    required property MomentViewModel viewModel
    required property size controls
    required property color ink
    required property color field
    property real step: 1
    readonly property Item corner: room
    readonly property bool _down: Theme.portrait
    readonly property bool _large: Theme.textScale > 1.1

    /* The height it needs at this step; the positioner tells it only later. */
    function need(): real {
        const parts = [head, heading, story, votes, facts, level].filter(part => part.visible);
        return parts.reduce((sum, part) => sum + part.height, spacing * (parts.length - 1));
    }

    spacing: (root._down ? 32 : 22) * Theme.u

    Words {
        id: words
    }
    Item {
        id: head

        width: parent.width
        height: numeral.y + Math.max(numeral.height, room.y + room.height, date.height)

        Copy {
            id: numeral

            anchors.left: parent.left
            y: root._large ? room.height : 0
            role: "mega"
            factor: (root._down ? (root._large ? 0.46 : 0.74) : root._large ? 0.32 : 0.46) * (text.length > 2 ? 0.66 : 1)
            text: root.viewModel.numeral
            color: Theme.theme === "standard" ? "white" : root.ink
        }
        Column {
            id: date

            anchors.left: numeral.right
            anchors.leftMargin: 32 * Theme.u
            anchors.bottom: numeral.bottom
            width: parent.width - numeral.width - 32 * Theme.u

            Copy {
                width: parent.width
                visible: root.viewModel.dayTotal > 1
                role: "label"
                text: qsTr("%1 of %2", "which of the moments of one day").arg(root.viewModel.dayPlace).arg(root.viewModel.dayTotal)
                color: root.ink
            }
            Copy {
                width: parent.width
                role: "title"
                factor: 0.66
                fit: true
                maximumLines: 2
                text: root.viewModel.restOfDate
                spoken: root.viewModel.date
                color: root.ink
            }
        }
        Item {
            id: room

            anchors.right: parent.right
            width: root.controls.width
            height: root.controls.height
        }
    }
    Copy {
        id: heading

        width: parent.width
        role: "display"
        factor: (root._down ? 0.76 : 0.54) * root.step
        fit: true
        preferredLines: Theme.script === "zh" ? 1 : 2
        text: root.viewModel.title
        color: root.ink
    }
    Copy {
        id: story

        anchors.left: parent.left
        width: Math.min(parent.width, 900 * Theme.u)
        role: "lead"
        factor: (root._down ? 0.94 : 0.84) * root.step
        wrap: true
        text: root.viewModel.text
        color: root.ink
    }
    VoteDots {
        id: votes

        width: parent.width
        yes: root.viewModel.votesYes
        no: root.viewModel.votesNo
        abstain: root.viewModel.votesAbstain
        ink: root.ink
    }
    Column {
        id: facts

        width: parent.width
        spacing: 2 * Theme.u

        Fact {
            width: parent.width
            icon: "place"
            text: root.viewModel.place
            ink: root.ink
        }
        Fact {
            width: parent.width
            icon: "document"
            text: root.viewModel.symbols
            ink: root.ink
        }
        Fact {
            width: parent.width
            icon: "book"
            text: root.viewModel.yearbook ? qsTr("Yearbook of the United Nations %1").arg(root.viewModel.yearbook) : ""
            ink: root.ink
        }
        Fact {
            width: parent.width
            icon: "moment"
            text: words.category(root.viewModel.category)
            ink: root.ink
        }
    }
    Pill {
        id: level

        anchors.left: parent.left
        visible: root.viewModel.hasEasy
        icon: "easy"
        text: root.viewModel.easy ? qsTr("All words") : qsTr("Easy words")
        filled: root.viewModel.easy
        ink: root.ink
        paper: root.field
        onTapped: root.viewModel.toggleEasy()
    }
}
