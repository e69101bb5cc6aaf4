pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* What is counted here and what is not, and one touch not to be counted. */
Rectangle {
    id: root

    required property PrivacyViewModel viewModel
    readonly property list<string> _easy: [qsTr("This screen counts touches: which pages, how long, in which language."), qsTr("It does not know who you are. It has no camera and no microphone. When you go, it forgets you."), qsTr("After %n day(s) it forgets the touches too.", "", viewModel.days), qsTr("A promise or an answer only makes a number grow.")]
    readonly property list<string> _standard: [qsTr("Counted are the pages that are opened, for how long, in which language, and whether by finger, mouse or keys. It helps to make the exhibit better."), qsTr("Nobody is recognized: there is no camera, no microphone and no account. What you type is never kept, and nothing links your visit to another one."), qsTr("Each count is deleted after at most %n day(s).", "", viewModel.days), qsTr("Pledges and answers are added up as numbers that stay; nothing in them tells whose they were.")]
    readonly property list<string> _sentences: viewModel.easy ? _easy : _standard

    readonly property real _top: Theme.portrait ? (Theme.reach ? Theme.reachLine : 220 * Theme.u) : (Theme.reach ? Theme.reachLine : 40 * Theme.u)

    color: Theme.paper

    RingMark {
        id: mark

        x: Theme.portrait ? (root.width - width) / 2 : Theme.rightToLeft ? 2 * Theme.margin : root.width - width - 2 * Theme.margin
        y: Theme.portrait ? Math.max(24 * Theme.u, (ground.y - height) / 2) : (root.height - height) / 2
        diameter: Math.min(520 * Theme.u, Theme.portrait ? ground.y - 48 * Theme.u : root.width)
        dot: diameter * 0.09
        place: diameter * 0.15
        single: true
        ink: root.viewModel.declined ? Theme.hair : Theme.accent
    }
    Ground {
        id: ground

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.portrait ? Math.max(root._top, root.height - page.height - 72 * Theme.u) : Math.max(root._top, (root.height - page.height) / 2)
        width: Theme.portrait ? root.width - 2 * Theme.margin : root.width - 2 * Theme.margin - mark.width - 2 * Theme.margin
        height: root.height - y - 16 * Theme.u

        Column {
            id: page

            width: parent.width
            spacing: (Theme.portrait ? 40 : 24) * Theme.u

            Copy {
                width: parent.width
                role: "display"
                factor: Theme.portrait ? 0.92 : 0.72
                fit: true
                maximumLines: 2
                text: qsTr("What is counted here")
            }
            Repeater {
                model: root._sentences

                delegate: Copy {
                    required property string modelData

                    anchors.left: parent?.left
                    width: Math.min(page.width, 900 * Theme.u)
                    role: "lead"
                    factor: Theme.portrait ? 1 : 0.9
                    wrap: true
                    text: modelData
                }
            }
            Flow {
                width: parent.width
                topPadding: 16 * Theme.u
                spacing: Theme.gutter

                Pill {
                    enabled: !root.viewModel.declined
                    icon: root.viewModel.declined ? "check" : "privacy"
                    text: root.viewModel.declined ? qsTr("You are not counted") : qsTr("Do not count me")
                    filled: root.viewModel.declined
                    ink: Theme.ink
                    paper: Theme.paper
                    onTapped: root.viewModel.decline()
                }
                Pill {
                    icon: "easy"
                    text: root.viewModel.easy ? qsTr("All words") : qsTr("Easy words")
                    filled: root.viewModel.easy
                    ink: Theme.ink
                    paper: Theme.paper
                    onTapped: root.viewModel.toggleEasy()
                }
            }
            Copy {
                anchors.left: parent.left
                visible: root.viewModel.declined
                width: Math.min(page.width, 900 * Theme.u)
                role: "lead"
                factor: Theme.portrait ? 1 : 0.9
                wrap: true
                text: qsTr("What was counted of your visit has been deleted, and nothing more is counted until it ends.")
                color: Theme.accentText
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
        }
    }
}
