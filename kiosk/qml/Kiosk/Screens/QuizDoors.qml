pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* The choice of rounds: mixed, to pause before sharing, or about one Goal. */
Item {
    id: root

    required property QuizViewModel viewModel
    readonly property int _across: Theme.portrait ? 6 : 9
    readonly property real _half: Theme.portrait ? width : width * 0.5

    Ground {
        id: head

        x: Theme.portrait || !Theme.rightToLeft ? Theme.margin : root.width - width - Theme.margin
        y: 72 * Theme.u
        width: root._half - (Theme.portrait ? 2 : 1.5) * Theme.margin
        height: Theme.portrait ? said.height : root.height - y - 16 * Theme.u

        Column {
            id: said

            width: parent?.width ?? 0
            spacing: 24 * Theme.u

            Copy {
                width: parent.width
                role: "display"
                factor: Theme.portrait ? 1 : 0.9
                fit: true
                maximumLines: 4
                preferredLines: 3
                text: qsTr("Guess first. Then see.")
            }
            Copy {
                anchors.left: parent.left
                width: Math.min(parent.width, 900 * Theme.u)
                role: "lead"
                wrap: true
                text: qsTr("A round is six questions at most. No points and no clock. Each answer says why it is so and who says it.")
                color: Theme.ink2
            }
        }
    }
    Ground {
        x: Theme.portrait ? Theme.margin : Theme.rightToLeft ? Theme.margin : root._half + Theme.margin / 2
        y: Theme.portrait ? Math.max(head.y + head.height + 72 * Theme.u, Theme.skyLine) : Theme.reach ? Theme.reachLine : 72 * Theme.u
        width: root._half - (Theme.portrait ? 2 : 1.5) * Theme.margin
        height: root.height - y - 32 * Theme.u

        Column {
            id: doors

            width: parent?.width ?? 0
            spacing: 20 * Theme.u

            OptionLine {
                width: parent.width
                visible: root.viewModel.hasMixed
                icon: "forward"
                filled: true
                text: qsTr("Six mixed questions, other ones each time")
                onTapped: root.viewModel.open("mixed")
            }
            OptionLine {
                width: parent.width
                visible: root.viewModel.hasPause
                icon: "pause"
                text: qsTr("Pause before you share: is it true?")
                onTapped: root.viewModel.open("pause")
            }
            Item {
                width: 1
                height: 16 * Theme.u
            }
            Copy {
                width: parent.width
                visible: goals.count > 0
                role: "title"
                factor: 0.7
                wrap: true
                text: qsTr("Or about one Goal")
            }
            Flow {
                width: parent.width
                spacing: 20 * Theme.u

                Repeater {
                    id: goals

                    model: root.viewModel.goals

                    delegate: Disc {
                        required property string goalId
                        required property int number
                        required property string title
                        required property color colour
                        required property color textColour
                        required property color nightColour
                        required property color nightTextColour

                        implicitWidth: Math.max(Theme.touchMin, (doors.width - (root._across - 1) * 20 * Theme.u) / root._across - 0.1)
                        numeral: number
                        name: title
                        fill: Theme.flood(colour, nightColour)
                        fillInk: Theme.floodInk(textColour, nightTextColour)
                        lineWidth: Theme.theme === "yellow" ? Theme.controlLine : 0
                        onTapped: root.viewModel.open(goalId)
                    }
                }
            }
        }
    }
}
