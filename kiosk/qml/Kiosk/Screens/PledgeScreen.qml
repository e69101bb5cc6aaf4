pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Theme

/* One small promise: the wheel with the open place, six things to do; and, once one is kept, the closed ring. */
Rectangle {
    id: root

    required property PledgeViewModel viewModel
    required property QuizViewModel quiz
    required property SurveyViewModel survey
    readonly property bool done: viewModel.stage === "done"
    readonly property color flood: Theme.flood(viewModel.colour, viewModel.nightColour)
    readonly property color floodInk: Theme.floodInk(viewModel.textColour, viewModel.nightTextColour)

    color: done ? flood : Theme.paper

    Loader {
        anchors.fill: parent
        active: !root.done
        visible: active
        sourceComponent: PledgeChoice {
            viewModel: root.viewModel
        }
    }
    Loader {
        anchors.fill: parent
        active: root.done
        visible: active
        sourceComponent: PledgeThanks {
            viewModel: root.viewModel
            quizOffered: root.quiz.offered
            surveyOffered: root.survey.offered
            ink: root.floodInk
            paper: root.flood
            onSurveyAsked: {
                root.viewModel.noteDoor("survey");
                root.survey.open("door");
            }
        }
    }
}
