pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* What stands below or beside the picture of a question: the guess in digits, the options, the answer, and the way on. */
Ground {
    id: root

    required property QuizViewModel viewModel
    property bool drawn: true
    property bool told: false
    property bool headed: false
    property color paper: Theme.paper
    readonly property real needed: page.height
    readonly property string guess: [viewModel.page.guessText, words.unit(viewModel.page.unit, viewModel.page.magnitude)].filter(part => part !== "").join(Theme.script === "zh" ? "" : " ")

    function first(): Item {
        return told ? next : options.itemAt(0) ?? claims.itemAt(0);
    }

    /* A new question is read from its beginning, an answer from where it begins once it has its height. */
    function begin() {
        if (!told)
            toStart();
    }

    function _invitation(): string {
        switch (viewModel.page.kind) {
        case "share":
            return qsTr("Sweep over the dots.");
        case "year":
            return qsTr("Slide the bead.");
        case "amount":
            return qsTr("Pull the column up.");
        default:
            return "";
        }
    }

    onNeededChanged: if (told)
        Qt.callLater(root.show, answer)

    Words {
        id: words
    }
    Column {
        id: page

        width: parent?.width ?? 0
        spacing: (Theme.portrait ? 28 : 20) * Theme.u

        QuizHead {
            visible: root.headed
            width: parent.width
            viewModel: root.viewModel
            factor: 0.96
            ink: root.ink
        }
        Row {
            id: nudges

            visible: root.drawn && !root.told
            width: parent.width
            spacing: 28 * Theme.u

            Disc {
                id: less

                implicitWidth: Theme.touchPrimary
                icon: "out"
                name: qsTr("One less")
                ink: root.ink
                onTapped: root.viewModel.nudge(-1)
            }
            Disc {
                id: more

                implicitWidth: Theme.touchPrimary
                icon: "in"
                name: qsTr("One more")
                ink: root.ink
                onTapped: root.viewModel.nudge(1)
            }
            Copy {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - less.width - more.width - 2 * parent.spacing
                role: root.viewModel.page.hasGuess ? "title" : "lead"
                factor: root.viewModel.page.hasGuess ? 1.2 : 1
                fit: true
                maximumLines: 3
                text: root.viewModel.page.hasGuess ? root.guess : root._invitation()
                color: root.ink
            }
        }
        Repeater {
            id: options

            model: root.viewModel.page.kind === "choice" ? root.viewModel.options : null

            delegate: OptionLine {
                required property int value
                required correct

                width: page.width
                mine: root.told && root.viewModel.page.guess === value
                told: root.told
                ink: root.ink
                paper: root.paper
                onTapped: root.viewModel.choose(value)
            }
        }
        Repeater {
            id: claims

            model: root.viewModel.page.kind === "share-check" ? [1, 0] : []

            delegate: OptionLine {
                required property int modelData

                width: page.width
                text: modelData ? qsTr("True", "the claim is true") : qsTr("False", "the claim is false")
                icon: modelData ? "check" : "close"
                correct: root.told && root.viewModel.page.truth === modelData
                mine: root.told && root.viewModel.page.guess === modelData
                told: root.told
                ink: root.ink
                paper: root.paper
                onTapped: root.viewModel.choose(modelData)
            }
        }
        QuizAnswer {
            id: answer

            visible: root.told
            width: parent.width
            viewModel: root.viewModel
            guess: root.guess
            numeralShown: ["share", "amount"].includes(root.viewModel.page.kind)
            ink: root.ink
        }
        Flow {
            id: ways

            width: parent.width
            topPadding: 8 * Theme.u
            spacing: Theme.gutter

            Pill {
                visible: root.drawn && !root.told
                enabled: root.viewModel.page.hasGuess
                opacity: enabled ? 1 : 0.55
                icon: "check"
                filled: enabled
                text: qsTr("That is my guess")
                ink: root.ink
                paper: root.paper
                onTapped: root.viewModel.give()
            }
            Pill {
                visible: !root.told
                text: qsTr("Skip this question")
                ink: root.ink
                paper: root.paper
                onTapped: root.viewModel.skip()
            }
        }
        Row {
            visible: root.told
            width: parent.width

            DiscDoor {
                id: next

                width: parent.width / 2
                icon: "forward"
                filled: true
                text: root.viewModel.page.at + 1 < root.viewModel.page.total ? qsTr("Next question") : qsTr("Go on")
                ink: root.ink
                paper: root.paper
                onTapped: root.viewModel.next()
            }
            DiscDoor {
                width: parent.width / 2
                visible: root.viewModel.page.goalNumber > 0
                numeral: root.viewModel.page.goalNumber
                text: qsTr("See the Goal")
                ink: root.ink
                paper: root.paper
                onTapped: root.viewModel.openGoal()
            }
        }
    }
}
