pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/*
 One Goal, felt in ten seconds: numeral, picture, why, one figure at a time, one thing to do.
 The ground is laid from below; the sky takes what is left.
*/
Rectangle {
    id: root

    required property GoalViewModel viewModel
    property bool actionsShown: false
    property int figureAt: 0
    readonly property color ink: Theme.floodInk(viewModel.textColour, viewModel.nightTextColour)
    readonly property real _half: Theme.portrait ? width : width * 0.5
    readonly property bool _portrait: Theme.portrait
    readonly property bool _hasNeighbours: viewModel.nextNumber !== viewModel.number
    readonly property real _neighboursAt: (_portrait ? Math.min(430 * Theme.u, sky.height - 200 * Theme.u) : 400 * Theme.u)

    property real _step: 1

    /* Smaller steps of type until the ground leaves room for the sky. */
    function _refit() {
        for (const step of [1, 0.95, 0.9, 0.85, 0.8]) {
            _step = step;
            const texts = title.implicitHeight + call.implicitHeight + Math.max(why.implicitHeight, actions.implicitHeight);
            if (texts + _figuresHeight() + doors.height + 5 * ground.spacing <= ground.room)
                return;
        }
    }

    function _figuresHeight(): real {
        let tallest = 0;
        for (let i = 0; i < figures.count; i++)
            tallest = Math.max(tallest, figures.itemAt(i)?.implicitHeight ?? 0);
        return tallest;
    }

    color: Theme.flood(viewModel.colour, viewModel.nightColour)
    onWidthChanged: later.restart()
    onHeightChanged: later.restart()
    Component.onCompleted: _refit()

    Timer {
        id: later

        interval: 0
        onTriggered: root._refit()
    }

    Connections {
        property string _goal: root.viewModel.goalId

        target: root.viewModel

        function onChanged() {
            if (_goal !== root.viewModel.goalId) {
                _goal = root.viewModel.goalId;
                root.actionsShown = false;
                root.figureAt = 0;
            }
            root._refit();
            later.restart();
        }
    }
    DragHandler {
        id: swipe

        property real _travel: 0

        target: null
        dragThreshold: 40 * Theme.u
        yAxis.enabled: false
        onActiveTranslationChanged: if (active)
            _travel = activeTranslation.x
        onActiveChanged: {
            if (active) {
                _travel = 0;
                return;
            }
            if (Math.abs(_travel) > 160 * Theme.u)
                root.viewModel.neighbour((_travel < 0) === !Theme.rightToLeft ? 1 : -1, "swipe");
        }
    }
    Item {
        id: sky

        x: root._portrait || !Theme.rightToLeft ? 0 : root.width - width
        width: root._half
        height: root._portrait ? ground.y - 8 * Theme.u : root.height
        clip: true

        Image {
            id: emblem

            readonly property real side: root._portrait ? Math.max(500 * Theme.u, Math.min(740 * Theme.u, sky.height + 120 * Theme.u)) : Math.min(740 * Theme.u, sky.height - 60 * Theme.u)

            x: root._portrait ? (Theme.rightToLeft ? -60 * Theme.u : parent.width - width + 60 * Theme.u) : Theme.rightToLeft ? -36 * Theme.u : parent.width - width + 36 * Theme.u
            y: root._portrait ? (sky.height - height) / 2 + 10 * Theme.u : parent.height - height - 20 * Theme.u
            width: side
            height: side
            source: root.viewModel.emblem
            sourceSize.width: Math.round(side)
            sourceSize.height: Math.round(side)
            asynchronous: true
            Accessible.role: Accessible.Graphic
            Accessible.name: root.viewModel.emblemAlt
        }
        Copy {
            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            y: 56 * Theme.u
            role: "mega"
            factor: root._portrait ? Math.max(0.6, Math.min(1, (sky.height - 90 * Theme.u) / (456 * 0.76 * Theme.u))) : 0.82
            text: root.viewModel.number
            color: root.ink
        }
    }
    Column {
        id: ground

        readonly property real room: root.height - (root._portrait ? 300 : 40) * Theme.u

        x: root._portrait ? Theme.margin : Theme.rightToLeft ? 96 * Theme.u : root._half + 32 * Theme.u
        y: root._portrait ? Math.max(330 * Theme.u, root.height - height - 28 * Theme.u) : Math.max(24 * Theme.u, (root.height - height) / 2)
        width: root._portrait ? root.width - 2 * Theme.margin : root.width - root._half - 128 * Theme.u
        onHeightChanged: later.restart()
        spacing: (root._portrait ? 26 : 20) * Theme.u

        Copy {
            id: title

            width: parent.width
            role: "display"
            factor: (root._portrait ? 1 : 0.72) * root._step * root._step
            fit: true
            preferredLines: Theme.script === "zh" ? 1 : 2
            text: root.viewModel.title
            color: root.ink
        }
        Copy {
            id: call

            width: parent.width
            role: "lead"
            factor: root._step
            weight: 700
            wrap: true
            text: root.actionsShown ? qsTr("What can I do?") : root.viewModel.call
            color: root.ink
        }
        Copy {
            id: why

            visible: !root.actionsShown
            anchors.left: parent.left
            width: Math.min(parent.width, 900 * Theme.u)
            role: "body"
            factor: (root._portrait ? 1.06 : 0.96) * root._step
            wrap: true
            text: root.viewModel.why
            color: root.ink
        }
        Column {
            id: actions

            visible: root.actionsShown
            width: parent.width
            spacing: 20 * Theme.u

            Repeater {
                model: root.viewModel.actions

                delegate: ActionLine {
                    width: actions.width
                    factor: (root._portrait ? 1 : 0.9) * root._step
                    ink: root.ink
                    paper: root.color
                }
            }
        }
        Item {
            width: 1
            height: (root._portrait ? 8 : 0) * Theme.u
        }
        Repeater {
            id: figures

            model: root.viewModel.figures

            delegate: FigurePanel {
                required property int index

                visible: index === root.figureAt
                width: ground.width
                ink: root.ink
                paper: root.color
                small: !root._portrait
                position: index
                total: figures.count
                onTapped: {
                    root.viewModel.touchFigure();
                    root.figureAt = (index + 1) % total;
                }
            }
        }
        Row {
            id: doors

            width: parent.width
            topPadding: 12 * Theme.u
            spacing: (width - _wide * 3) / 2

            readonly property real _wide: width / 3

            DiscDoor {
                width: parent._wide
                icon: "easy"
                text: root.viewModel.easy ? qsTr("All words") : qsTr("Easy words")
                ink: root.ink
                paper: root.color
                filled: root.viewModel.easy
                visible: root.viewModel.hasEasy
                onTapped: {
                    root.actionsShown = false;
                    root.viewModel.toggleEasy();
                }
            }
            DiscDoor {
                width: parent._wide
                icon: "action"
                text: qsTr("What can I do?")
                ink: root.ink
                paper: root.color
                filled: root.actionsShown
                onTapped: {
                    root.actionsShown = !root.actionsShown;
                    root.viewModel.noteActions(root.actionsShown);
                }
            }
            DiscDoor {
                width: parent._wide
                icon: "moment"
                text: qsTr("%n moment(s)", "", root.viewModel.momentCount)
                ink: root.ink
                paper: root.color
                visible: root.viewModel.momentCount > 0
                onTapped: root.viewModel.openMoments()
            }
        }
    }
    Neighbour {
        visible: root._hasNeighbours
        atStart: true
        y: root._neighboursAt
        number: root.viewModel.previousNumber
        colour: root.viewModel.previousColour
        textColour: root.viewModel.previousTextColour
        onTapped: root.viewModel.neighbour(-1, "neighbour")
    }
    Neighbour {
        visible: root._hasNeighbours
        y: root._neighboursAt
        number: root.viewModel.nextNumber
        colour: root.viewModel.nextColour
        textColour: root.viewModel.nextTextColour
        onTapped: root.viewModel.neighbour(1, "neighbour")
    }
}
