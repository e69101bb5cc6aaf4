pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/*
 One question. The answer is the picture: dots, thread or column, or the options themselves; the truth comes into the same
 picture. The picture gives way to larger words first, then the ground scrolls.
*/
Item {
    id: root

    required property QuizViewModel viewModel
    property color ink: Theme.ink
    property color paper: Theme.paper
    readonly property bool drawn: ["share", "year", "amount"].includes(viewModel.page.kind)
    readonly property bool told: viewModel.page.phase === "answer"
    readonly property string stage: viewModel.page.questionId + " " + viewModel.page.phase
    readonly property bool _small: drawn || Theme.textScale > 1.3
    readonly property bool _portrait: Theme.portrait
    readonly property real _sky: width * 0.51
    readonly property real _right: width - _sky - 32 * Theme.u - Theme.margin
    property bool _made: false
    readonly property real _reach: Theme.reach ? Theme.reachLine : 0

    function _ideal(): real {
        return ({
                "share": 952,
                "year": 900,
                "amount": 1000
            })[viewModel.page.kind] * Theme.u;
    }

    function _room(): real {
        const room = height - picture.y - Math.max(foot.needed, Theme.textScale < 1.2 ? 490 * Theme.u : 0) - 52 * Theme.u;
        return Math.max(420 * Theme.u, Math.min(_ideal(), room));
    }

    onStageChanged: {
        if (!_made)
            return;
        foot.begin();
        if (Theme.keysInUse)
            (drawn && !told ? picture.item as Item : foot.first())?.forceActiveFocus();
    }
    Component.onCompleted: _made = true

    Ground {
        id: head

        visible: root._portrait || !root.drawn
        x: root._portrait || !Theme.rightToLeft ? Theme.margin : root.width - width - Theme.margin
        y: 60 * Theme.u
        width: root._portrait ? root.width - 2 * Theme.margin : root._sky - Theme.margin
        height: root._portrait ? asked.height : root.height - y - 16 * Theme.u
        ink: root.ink

        QuizHead {
            id: asked

            width: parent?.width ?? 0
            viewModel: root.viewModel
            role: root._small ? "title" : "display"
            factor: root._small ? 1.05 : root._portrait && !root.told ? 0.94 : 0.8
            ink: root.ink
        }
    }
    Loader {
        id: picture

        active: root.drawn
        visible: active
        x: root._portrait || !Theme.rightToLeft ? Theme.margin : root.width - width - Theme.margin
        y: root._portrait ? Math.max(head.y + head.height + (root.viewModel.page.kind === "amount" ? 76 : 28) * Theme.u, root._reach) : Math.max(root._reach, (root.height - height) / 2)
        width: root._portrait ? root.width - 2 * Theme.margin : root._sky - Theme.margin - 40 * Theme.u
        height: root._portrait ? root._room() : Math.min(root.height - 2 * 56 * Theme.u - (root._reach ? root._reach - 56 * Theme.u : 0), root._ideal() * 1.06)
        sourceComponent: root.viewModel.page.kind === "share" ? dots : root.viewModel.page.kind === "year" ? thread : column
    }
    QuizFoot {
        id: foot

        x: root._portrait || Theme.rightToLeft ? Theme.margin : root.width - width - Theme.margin
        y: root._portrait ? (root.drawn ? picture.y + picture.height + 36 * Theme.u : Math.max(head.y + head.height + 48 * Theme.u, root._reach)) : root.drawn ? 60 * Theme.u : Math.max(48 * Theme.u, root._reach)
        width: root._portrait ? root.width - 2 * Theme.margin : root._right
        height: root.height - y - 16 * Theme.u
        viewModel: root.viewModel
        drawn: root.drawn
        headed: root.drawn && !root._portrait
        told: root.told
        ink: root.ink
        paper: root.paper
    }
    Component {
        id: dots

        DotField {
            name: qsTr("A hundred dots: %1 marked").arg(root.viewModel.page.guess)
            value: root.viewModel.page.guess
            truth: root.told ? root.viewModel.page.truth : -1
            ink: root.ink
            paper: root.paper
            onSwept: count => root.viewModel.put(count)
            onNudged: steps => root.viewModel.nudge(steps)
        }
    }
    Component {
        id: thread

        YearLine {
            name: qsTr("The thread of years: bead at %1").arg(root.viewModel.page.guessText)
            value: root.viewModel.page.guess
            minimumValue: root.viewModel.page.least
            maximumValue: root.viewModel.page.most
            valueText: root.viewModel.page.guessText
            placed: root.viewModel.page.hasGuess
            invitation: qsTr("Slide the bead.")
            truth: root.told ? root.viewModel.page.truth : -1
            truthText: root.viewModel.page.truthText
            ink: root.ink
            paper: root.paper
            onSlid: year => root.viewModel.put(year)
            onNudged: steps => root.viewModel.nudge(steps)
        }
    }
    Component {
        id: column

        PullColumn {
            name: qsTr("A column: pulled up to %1").arg(foot.guess)
            value: root.viewModel.page.guess
            minimumValue: root.viewModel.page.least
            maximumValue: root.viewModel.page.most
            leastText: root.viewModel.page.leastText
            mostText: root.viewModel.page.mostText
            placed: root.viewModel.page.hasGuess
            told: root.told
            truth: root.viewModel.page.truth
            ink: root.ink
            paper: root.paper
            onReached: amount => root.viewModel.put(amount)
            onNudged: steps => root.viewModel.nudge(steps)
        }
    }
}
