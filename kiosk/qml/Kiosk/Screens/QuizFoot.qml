pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/*
 What stands below or beside the picture of a question: the guess in digits or the options, where a child's hand is; then
 the answer in the same place; and at the foot the way on. After `begin` a touch does nothing until the hand has rested
 for a moment: it may still mean what was there before.
*/
Ground {
    id: root

    required property QuizViewModel viewModel
    property bool drawn: true
    property bool told: false
    property bool headed: false
    property color paper: Theme.paper
    readonly property bool _claim: viewModel.page.kind === "share-check"
    readonly property real _disc: (told ? (Theme.portrait ? 200 : 132) : Theme.portrait && Theme.textScale < 1.3 ? 400 : 300) * Theme.u
    readonly property bool _centred: !Theme.portrait && !drawn && !told
    readonly property real _space: (Theme.portrait ? 36 : 28) * Theme.u
    readonly property real needed: (headed ? asked.height + _space : 0) + low.height + _space + ways.height
    readonly property string guess: [viewModel.page.guessText, words.unit(viewModel.page.unit, viewModel.page.magnitude)].filter(part => part !== "").join(Theme.script === "zh" ? "" : " ")

    function first(): Item {
        return told ? next : options.itemAt(0) ?? claims.itemAt(0);
    }

    /* A new question is read from its beginning, an answer from where it begins once it has its height. */
    function begin() {
        settling.restart();
        if (!told)
            toStart();
    }

    onNeededChanged: if (told)
        soon.restart()

    function _meant(): bool {
        if (settling.running)
            settling.restart();
        return !settling.running;
    }

    Timer {
        id: settling

        interval: 400
    }
    Timer {
        id: soon

        interval: 0
        onTriggered: root.show(answer)
    }

    Words {
        id: words
    }
    Item {
        id: page

        width: parent?.width ?? 0
        height: Math.max(root.needed, root.height)

        QuizHead {
            id: asked

            visible: root.headed
            width: parent.width
            viewModel: root.viewModel
            factor: root.told ? 0.84 : 0.96
            ink: root.ink
        }
        Column {
            id: low

            readonly property real _lowest: page.height - ways.height - root._space - height

            y: root._centred ? Math.max(0, _lowest / 2) : _lowest
            width: parent.width
            spacing: (Theme.portrait ? 28 : 20) * Theme.u

            Behavior on y {
                enabled: root.told && !root.drawn

                NumberAnimation {
                    duration: Theme.ms(420)
                    easing.type: Easing.OutQuint
                }
            }
            QuizStepper {
                visible: root.drawn && !root.told
                width: parent.width
                viewModel: root.viewModel
                ink: root.ink
            }
            Repeater {
                id: options

                model: root.viewModel.page.kind === "choice" ? root.viewModel.options : null

                delegate: OptionLine {
                    required property int value
                    required correct

                    width: low.width
                    mine: root.told && root.viewModel.page.guess === value
                    told: root.told
                    ink: root.ink
                    paper: root.paper
                    onTapped: if (root._meant())
                        root.viewModel.choose(value)
                }
            }
            Row {
                visible: root._claim
                width: parent.width

                Repeater {
                    id: claims

                    model: root._claim ? [1, 0] : []

                    delegate: ClaimDisc {
                        required property int modelData

                        width: low.width / 2
                        height: implicitHeight
                        size: Math.min(width * 0.8, root._disc)
                        text: modelData ? qsTr("True", "the claim is true") : qsTr("False", "the claim is false")
                        icon: modelData ? "check" : "close"
                        correct: root.told && root.viewModel.page.truth === modelData
                        mine: root.told && root.viewModel.page.guess === modelData
                        told: root.told
                        ink: root.ink
                        paper: root.paper
                        onTapped: if (root._meant())
                            root.viewModel.choose(modelData)
                    }
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
        }
        Row {
            id: ways

            y: page.height - height
            width: parent.width

            DiscDoor {
                id: give

                visible: root.drawn && !root.told
                width: parent.width / 2
                enabled: root.viewModel.page.hasGuess
                opacity: enabled ? 1 : 0.55
                icon: "check"
                filled: enabled
                text: qsTr("That is my guess")
                ink: root.ink
                paper: root.paper
                onTapped: if (root._meant())
                    root.viewModel.give()
            }
            DiscDoor {
                visible: !root.told
                width: parent.width / 2
                icon: "forward"
                text: qsTr("Skip this question")
                ink: root.ink
                paper: root.paper
                onTapped: if (root._meant())
                    root.viewModel.skip()
            }
            DiscDoor {
                id: next

                visible: root.told
                width: parent.width / 2
                icon: "forward"
                filled: true
                text: root.viewModel.page.at + 1 < root.viewModel.page.total ? qsTr("Next question") : qsTr("Go on")
                ink: root.ink
                paper: root.paper
                onTapped: if (root._meant())
                    root.viewModel.next()
            }
            DiscDoor {
                visible: root.told && root.viewModel.page.goalNumber > 0
                width: parent.width / 2
                numeral: root.viewModel.page.goalNumber
                text: qsTr("See the Goal")
                ink: root.ink
                paper: root.paper
                onTapped: if (root._meant())
                    root.viewModel.openGoal()
            }
        }
    }
}
