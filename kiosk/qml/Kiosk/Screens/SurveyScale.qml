pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/*
 The answers to one question for leaving, below each how many of a hundred earlier visitors gave it, and the way on at the
 foot of the `room`. Large words put the way on first, so that an answer does not push it out of sight.
*/
Item {
    id: root

    required property SurveyViewModel viewModel
    property real room: 0
    readonly property bool _agree: viewModel.kind === "agree"
    readonly property bool _large: Theme.textScale > 1.3
    readonly property real _space: (Theme.portrait ? 44 : 30) * Theme.u
    readonly property real _gap: 22 * Theme.u
    readonly property real _disc: (width - 4 * _gap) / 5

    signal finish

    implicitHeight: Math.max(room, answers.height + _space + doors.height + (earlier.visible ? earlier.height + _space : 0))

    Column {
        id: answers

        width: parent.width
        spacing: root._space

        Row {
            id: discs

            visible: root._agree
            spacing: root._gap

            Repeater {
                model: root._agree ? root.viewModel.answers : null

                delegate: ScaleDisc {
                    required property int value
                    required property string text

                    name: [qsTr("%1 of %2", "a step of a scale").arg(value).arg(5), text].filter(part => part !== "").join(": ")
                    width: root._disc
                    height: width
                    share: (value - 1) / 4
                    checked: root.viewModel.chosen === value
                    onTapped: root.viewModel.choose(value)
                }
            }
        }
        Item {
            visible: root._agree
            width: parent.width
            height: Math.max(empty.height, full.height)

            Copy {
                id: empty

                anchors.left: parent.left
                width: parent.width * 0.48
                role: "label"
                wrap: true
                text: root.viewModel.empty
            }
            Copy {
                id: full

                anchors.right: parent.right
                width: parent.width * 0.48
                role: "label"
                alignment: Text.AlignRight
                wrap: true
                text: root.viewModel.full
            }
        }
        Repeater {
            model: root._agree ? null : root.viewModel.answers

            delegate: OptionLine {
                required property int value

                width: root.width
                checkable: true
                checked: root.viewModel.chosen === value
                icon: checked ? "check" : ""
                ink: checked ? Theme.accentText : Theme.ink
                onTapped: root.viewModel.choose(value)
            }
        }
    }
    Flow {
        id: doors

        readonly property real _each: width / (!Theme.portrait && Theme.textScale < 1.2 ? 3 : 2) - 0.1

        y: root._large ? answers.height + root._space : root.implicitHeight - height
        width: parent.width

        DiscDoor {
            width: doors._each
            enabled: root.viewModel.chosen > 0
            opacity: enabled ? 1 : 0.55
            icon: "forward"
            filled: enabled
            text: root.viewModel.at + 1 < root.viewModel.total ? qsTr("Next") : qsTr("Done")
            onTapped: root.viewModel.next()
        }
        DiscDoor {
            width: doors._each
            icon: "forward"
            text: qsTr("Skip this question")
            onTapped: root.viewModel.skip()
        }
        DiscDoor {
            width: doors._each
            icon: "finish"
            text: qsTr("Finish now")
            onTapped: root.finish()
        }
    }
    Column {
        id: earlier

        y: root._large ? doors.y + doors.height + root._space : answers.height + root._space
        width: parent.width
        visible: root.viewModel.earlierShown
        spacing: (Theme.portrait ? 36 : 24) * Theme.u

        Copy {
            width: parent.width
            role: "label"
            wrap: true
            text: qsTr("How a hundred earlier visitors answered")
            color: Theme.ink2
        }
        Row {
            spacing: root._gap

            Repeater {
                model: root._agree ? root.viewModel.answers : null

                delegate: ShareDots {
                    required property int value
                    required property int share

                    width: root._disc
                    count: Math.max(0, share)
                    color: root.viewModel.chosen === value ? Theme.accent : Theme.ink
                }
            }
        }
    }
}
