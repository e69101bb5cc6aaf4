pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* The doors of a Goal's page as discs with words: through the years, what one can do, its moments, easy words. */
Grid {
    id: root

    required property GoalViewModel viewModel
    required property string leaf
    property bool hasFilm: false
    property bool hasPledge: false
    property bool hasQuiz: false
    property color ink: Theme.ink
    property color paper: Theme.paper
    readonly property real _wide: (width - (columns - 1) * columnSpacing) / columns

    signal turned(leaf: string)

    columns: Theme.textScale > 1.5 ? 1 : Theme.textScale > 1 || !Theme.portrait ? 2 : 3
    columnSpacing: 12 * Theme.u
    rowSpacing: 12 * Theme.u
    topPadding: 10 * Theme.u

    DiscDoor {
        width: root._wide
        small: !Theme.portrait
        icon: root.leaf === "years" ? "back" : "years"
        text: root.leaf === "years" ? qsTr("Back to the text") : qsTr("Through the years")
        ink: root.ink
        paper: root.paper
        filled: true
        visible: root.viewModel.series.offered && root.leaf !== "actions"
        onTapped: {
            root.viewModel.noteYears(root.leaf !== "years");
            root.turned("years");
        }
    }
    DiscDoor {
        width: root._wide
        small: !Theme.portrait
        icon: root.leaf === "actions" ? "back" : "action"
        text: root.leaf === "actions" ? qsTr("Back to the text") : qsTr("What can I do?")
        ink: root.ink
        paper: root.paper
        filled: root.leaf === "actions"
        visible: root.viewModel.actionCount > 0 && root.leaf !== "years"
        onTapped: {
            root.viewModel.noteActions(root.leaf !== "actions");
            root.turned("actions");
        }
    }
    DiscDoor {
        width: root._wide
        small: !Theme.portrait
        icon: "visitor"
        text: qsTr("Take your place")
        ink: root.ink
        paper: root.paper
        visible: root.hasPledge && root.leaf === "actions"
        onTapped: root.viewModel.openPledge()
    }
    DiscDoor {
        width: root._wide
        small: !Theme.portrait
        icon: "moment"
        text: qsTr("%n moment(s)", "", root.viewModel.momentCount)
        ink: root.ink
        paper: root.paper
        visible: root.viewModel.momentCount > 0
        onTapped: root.viewModel.openMoments()
    }
    DiscDoor {
        width: root._wide
        small: !Theme.portrait
        icon: "document"
        text: qsTr("%n target(s)", "", root.viewModel.targetCount)
        ink: root.ink
        paper: root.paper
        visible: root.viewModel.targetCount > 0 && root.leaf !== "about"
        onTapped: root.viewModel.openTargets()
    }
    DiscDoor {
        width: root._wide
        small: !Theme.portrait
        icon: "play"
        text: qsTr("Watch the film")
        ink: root.ink
        paper: root.paper
        visible: root.hasFilm && root.leaf === "about"
        onTapped: root.viewModel.openFilm()
    }
    DiscDoor {
        width: root._wide
        small: !Theme.portrait
        icon: "question"
        text: qsTr("A question")
        ink: root.ink
        paper: root.paper
        visible: root.hasQuiz && root.viewModel.hasQuestions && root.leaf === "about"
        onTapped: root.viewModel.openQuiz()
    }
    DiscDoor {
        width: root._wide
        small: !Theme.portrait
        icon: "easy"
        text: root.viewModel.easy ? qsTr("All words") : qsTr("Easy words")
        ink: root.ink
        paper: root.paper
        filled: root.viewModel.easy
        visible: root.viewModel.hasEasy && root.leaf === "about"
        onTapped: root.viewModel.toggleEasy()
    }
}
