pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* The questions for leaving: one a page, one touch each, and every page can be left out. */
Rectangle {
    id: root

    required property SurveyViewModel viewModel
    readonly property bool asking: viewModel.phase === "question"
    readonly property real _half: Theme.portrait ? width : width * 0.46

    signal finish
    signal home

    function _headline(): string {
        if (asking)
            return viewModel.question;
        return viewModel.failed ? qsTr("This could not be kept.") : qsTr("Thank you.");
    }

    function _below(): string {
        if (asking)
            return viewModel.kind === "agree" ? qsTr("Touch one disc. We ask for no name and keep nothing that points to you.") : qsTr("Touch one answer. We ask for no name and keep nothing that points to you.");
        return viewModel.failed ? qsTr("Please try once more.") : qsTr("It helps to make this exhibit better.");
    }

    color: Theme.paper

    Ground {
        id: head

        x: Theme.portrait || !Theme.rightToLeft ? Theme.margin : root.width - width - Theme.margin
        y: 64 * Theme.u
        width: root._half - (Theme.portrait ? 2 : 1) * Theme.margin
        height: Theme.portrait ? said.height : root.height - y - 16 * Theme.u

        Column {
            id: said

            width: parent?.width ?? 0
            spacing: 44 * Theme.u
            visible: root.viewModel.phase !== "saving"

            ProgressDots {
                anchors.left: parent.left
                visible: root.asking
                total: root.viewModel.total
                at: root.viewModel.at
            }
            Copy {
                width: parent.width
                role: "display"
                factor: Theme.portrait ? 1 : 0.84
                fit: true
                maximumLines: 5
                preferredLines: 3
                text: root._headline()
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Copy {
                anchors.left: parent.left
                visible: !root.asking || root.viewModel.at === 0
                width: Math.min(parent.width, 900 * Theme.u)
                role: "lead"
                wrap: true
                text: root._below()
                color: Theme.ink2
            }
        }
    }
    Ground {
        id: ground

        x: Theme.portrait ? Theme.margin : Theme.rightToLeft ? Theme.margin : root._half + Theme.margin / 2
        y: Theme.portrait ? Math.max(head.y + head.height + 72 * Theme.u, Theme.skyLine + 100 * Theme.u) : Theme.reachLine
        width: Theme.portrait ? root.width - 2 * Theme.margin : root.width - root._half - 1.5 * Theme.margin
        height: root.height - y - 24 * Theme.u

        Loader {
            width: parent?.width ?? 0
            sourceComponent: root.asking ? scale : root.viewModel.phase === "thanks" ? ways : null
        }
    }
    Component {
        id: scale

        SurveyScale {
            room: ground.height
            viewModel: root.viewModel
            onFinish: root.finish()
        }
    }
    Component {
        id: ways

        Column {
            spacing: 28 * Theme.u

            OptionLine {
                width: parent.width
                visible: root.viewModel.failed
                icon: "check"
                filled: true
                text: qsTr("Try once more")
                onTapped: root.viewModel.again()
            }
            OptionLine {
                width: parent.width
                icon: "finish"
                filled: !root.viewModel.failed
                text: qsTr("Finish now")
                onTapped: root.finish()
            }
            OptionLine {
                width: parent.width
                icon: "forward"
                text: qsTr("Look at more")
                onTapped: root.home()
            }
        }
    }
}
