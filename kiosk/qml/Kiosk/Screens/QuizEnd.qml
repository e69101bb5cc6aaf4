import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* The end of a round: no score; what it was about, one thought to take along, and what may come next. */
Item {
    id: root

    required property QuizViewModel viewModel
    required property SurveyViewModel survey
    property color ink: Theme.ink
    property color paper: Theme.paper
    readonly property bool _paused: viewModel.page.subject === "pause"
    readonly property real _half: Theme.portrait ? width : width * 0.5

    /* A hand that went fast through the round has to rest before it goes on from here. */
    function _meant(): bool {
        if (settling.running)
            settling.restart();
        return !settling.running;
    }

    function _open(round: string) {
        if (_meant())
            viewModel.open(round);
    }

    Timer {
        id: settling

        interval: 400
        running: true
    }
    Ground {
        id: head

        x: Theme.portrait || !Theme.rightToLeft ? Theme.margin : root.width - width - Theme.margin
        y: 60 * Theme.u
        width: root._half - (Theme.portrait ? 2 : 1.5) * Theme.margin
        height: Theme.portrait ? said.height : root.height - y - 16 * Theme.u
        ink: root.ink

        Column {
            id: said

            width: parent?.width ?? 0
            spacing: 40 * Theme.u

            ProgressDots {
                anchors.left: parent.left
                total: root.viewModel.page.total
                at: root.viewModel.page.total - 1
                ink: root.ink
            }
            Copy {
                width: parent.width
                role: "display"
                factor: Theme.portrait ? 1 : 0.9
                fit: true
                maximumLines: 4
                preferredLines: 3
                text: root._paused ? qsTr("Pause, look, then share.") : qsTr("Take one number home with you.")
                color: root.ink
            }
            Copy {
                anchors.left: parent.left
                width: Math.min(parent.width, 900 * Theme.u)
                role: "lead"
                wrap: true
                text: root._paused ? qsTr("Three questions help with every claim: Who says so? Since when? Where does it stand?") : qsTr("And ask somebody the question that surprised you most.")
                color: root.ink
            }
        }
    }
    Ground {
        id: ground

        x: Theme.portrait ? Theme.margin : Theme.rightToLeft ? Theme.margin : root._half + Theme.margin / 2
        y: Theme.portrait ? Math.max(head.y + head.height + 40 * Theme.u, Theme.reach ? Theme.reachLine : 0) : Theme.reach ? Theme.reachLine : 60 * Theme.u
        width: root._half - (Theme.portrait ? 2 : 1.5) * Theme.margin
        height: root.height - y - 16 * Theme.u
        ink: root.ink

        Item {
            id: page

            width: parent?.width ?? 0
            height: Math.max(ground.height, kept.height + 40 * Theme.u + doors.height)

            QuizKept {
                id: kept

                width: parent.width
                viewModel: root.viewModel
                ink: root.ink
            }
            Flow {
                id: doors

                y: page.height - height
                width: parent.width
                spacing: 0

                DiscDoor {
                    width: page.width / 2
                    visible: root.viewModel.hasMixed
                    icon: "forward"
                    filled: true
                    text: root._paused ? qsTr("Mixed questions") : qsTr("More questions")
                    ink: root.ink
                    paper: root.paper
                    onTapped: root._open("mixed")
                }
                DiscDoor {
                    width: page.width / 2
                    visible: root.viewModel.hasPause
                    icon: "pause"
                    text: root._paused ? qsTr("More to pause at") : qsTr("True or false?")
                    ink: root.ink
                    paper: root.paper
                    onTapped: root._open("pause")
                }
                DiscDoor {
                    width: page.width / 2
                    visible: root.viewModel.page.goalNumber > 0
                    numeral: root.viewModel.page.goalNumber
                    text: qsTr("See the Goal")
                    ink: root.ink
                    paper: root.paper
                    onTapped: if (root._meant())
                        root.viewModel.openGoal()
                }
                DiscDoor {
                    width: page.width / 2
                    visible: root.survey.offered
                    icon: "ask"
                    text: qsTr("How was it here?")
                    ink: root.ink
                    paper: root.paper
                    onTapped: if (root._meant())
                        root.survey.open("door")
                }
            }
        }
    }
}
