pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Theme

/* The quiz: the choice of rounds, one question at a time, and the end of a round. */
Rectangle {
    id: root

    required property QuizViewModel viewModel
    required property SurveyViewModel survey
    readonly property color ink: viewModel.page.flooded ? Theme.floodInk(viewModel.page.textColour, viewModel.page.nightTextColour) : Theme.ink

    color: viewModel.page.flooded ? Theme.flood(viewModel.page.colour, viewModel.page.nightColour) : Theme.paper

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: root.viewModel.page.phase === "doors" ? doors : root.viewModel.page.phase === "end" ? end : question
    }
    Component {
        id: doors

        QuizDoors {
            viewModel: root.viewModel
        }
    }
    Component {
        id: question

        QuizQuestion {
            viewModel: root.viewModel
            ink: root.ink
            paper: root.color
        }
    }
    Component {
        id: end

        QuizEnd {
            viewModel: root.viewModel
            survey: root.survey
            ink: root.ink
            paper: root.color
        }
    }
}
