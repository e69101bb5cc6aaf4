pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* The answers to one question for leaving, the way on, and how earlier visitors answered. */
Column {
    id: root

    required property SurveyViewModel viewModel
    readonly property bool _agree: viewModel.kind === "agree"
    readonly property real _gap: 22 * Theme.u
    readonly property real _disc: (width - 4 * _gap) / 5

    signal finish

    spacing: (Theme.portrait ? 56 : 36) * Theme.u

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
    Flow {
        width: parent.width
        spacing: Theme.gutter

        Pill {
            enabled: root.viewModel.chosen > 0
            opacity: enabled ? 1 : 0.55
            icon: "forward"
            filled: enabled
            text: root.viewModel.at + 1 < root.viewModel.total ? qsTr("Next") : qsTr("Done")
            onTapped: root.viewModel.next()
        }
        Pill {
            text: qsTr("Skip this question")
            onTapped: root.viewModel.skip()
        }
        Pill {
            icon: "finish"
            text: qsTr("Finish now")
            onTapped: root.finish()
        }
    }
    Copy {
        width: parent.width
        visible: root.viewModel.earlierShown
        role: "label"
        wrap: true
        text: qsTr("How a hundred earlier visitors answered")
        color: Theme.ink2
    }
    Row {
        visible: root.viewModel.earlierShown
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
