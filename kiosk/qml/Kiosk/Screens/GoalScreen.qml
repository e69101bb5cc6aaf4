pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/*
 One Goal, felt in ten seconds: numeral, picture, why, one figure at a time, doors. The sky takes what the ground leaves;
 where text is large, the ground scrolls. What comes in comes one after another behind the flood.
*/
Rectangle {
    id: root

    required property GoalViewModel viewModel
    property bool hasFilm: false
    property bool hasPledge: false
    property bool hasQuiz: false
    property string leaf: viewModel.firstLeaf
    property int figureAt: 0
    readonly property color ink: Theme.floodInk(viewModel.textColour, viewModel.nightTextColour)
    readonly property bool _portrait: Theme.portrait
    readonly property real _half: _portrait ? width : width * 0.5
    readonly property bool _hasNeighbours: viewModel.nextNumber !== viewModel.number
    readonly property real _least: Theme.reach ? Theme.reachLine : 330 * Theme.u
    readonly property real _groundY: _portrait ? Math.max(_least, height - ground.pageHeight - 24 * Theme.u) : 0
    property real _entered: 5
    property real _step: 1

    signal leaving(from: Item, colour: color, act: var)

    function goBeside(step: int, via: string) {
        const disc = step > 0 ? next : previous;
        root.leaving(disc, disc.colour, () => root.viewModel.neighbour(step, via));
    }

    /* Emblem, numeral, text, data and doors come in 40 ms steps. */
    function enter() {
        if (!Theme.still)
            entering.restart();
    }

    function _came(place: int): real {
        return Math.max(0, Math.min(1, _entered - place));
    }

    /* Smaller steps of type until the ground leaves room for the sky; large text scrolls instead. */
    function _refit() {
        const room = height - (_portrait ? _least + 40 * Theme.u : 40 * Theme.u);
        for (const step of Theme.textScale > 1 ? [1] : [1, 0.95, 0.9, 0.85, 0.8]) {
            _step = step;
            if (title.implicitHeight + about.need() + doors.height + 2 * page.spacing <= room)
                return;
        }
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
        target: Theme

        function onTextScaleChanged() {
            later.restart();
        }
    }
    Connections {
        property string _goal: root.viewModel.goalId

        target: root.viewModel

        function onChanged() {
            root._refit();
            later.restart();
            if (_goal === root.viewModel.goalId)
                return;
            _goal = root.viewModel.goalId;
            root.leaf = "about";
            root.figureAt = 0;
            ground.toStart();
        }
    }
    NumberAnimation {
        id: entering

        target: root
        property: "_entered"
        from: 0
        to: 5
        duration: 420
        easing.type: Easing.OutCubic
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
            if (root._hasNeighbours && Math.abs(_travel) > 160 * Theme.u)
                root.goBeside((_travel < 0) === !Theme.rightToLeft ? 1 : -1, "swipe");
        }
    }
    GoalSky {
        x: root._portrait || !Theme.rightToLeft ? 0 : root.width - width
        width: root._half
        height: root._portrait ? root._groundY : root.height
        number: root.viewModel.number
        emblem: root.viewModel.emblem
        alt: root.viewModel.emblemAlt
        tone: Theme.theme === "yellow" ? root.viewModel.nightColour : root.ink
        opacity: root._came(0)
    }
    Ground {
        id: ground

        readonly property real pageHeight: page.height

        x: root._portrait ? Theme.margin : Theme.rightToLeft ? 96 * Theme.u : root._half + 32 * Theme.u
        y: root._portrait ? root._groundY : Theme.reach ? Math.max(Theme.reachLine, (root.height - page.height) / 2) : Math.max(20 * Theme.u, (root.height - page.height) / 2)
        width: root._portrait ? root.width - 2 * Theme.margin : root.width - root._half - 128 * Theme.u
        height: root.height - y - (root._portrait ? 24 : 12) * Theme.u
        ink: root.ink

        Column {
            id: page

            width: parent.width
            spacing: (root._portrait ? 22 : 16) * Theme.u
            onHeightChanged: later.restart()

            Copy {
                id: title

                width: parent.width
                role: "display"
                factor: (root._portrait ? 0.9 : root.leaf === "years" ? 0.5 : 0.66) * root._step * root._step
                fit: true
                preferredLines: Theme.script === "zh" ? 1 : 2
                opacity: root._came(1)
                text: root.viewModel.title
                color: root.ink
            }
            GoalAbout {
                id: about

                width: parent.width
                visible: root.leaf === "about"
                viewModel: root.viewModel
                figureAt: root.figureAt
                step: root._step
                small: !root._portrait
                ink: root.ink
                paper: root.color
                opacity: root._came(2)
                onNextFigure: {
                    root.viewModel.touchFigure();
                    root.figureAt = (root.figureAt + 1) % root.viewModel.figureCount;
                }
            }
            Column {
                id: actions

                visible: root.leaf === "actions"
                width: parent.width
                spacing: 20 * Theme.u

                Copy {
                    width: parent.width
                    role: "lead"
                    weight: 700
                    wrap: true
                    text: qsTr("What can I do?")
                    color: root.ink
                }
                Repeater {
                    model: root.viewModel.actions

                    delegate: ActionLine {
                        width: actions.width
                        factor: root._portrait ? 1 : 0.9
                        ink: root.ink
                        paper: root.color
                    }
                }
            }
            Loader {
                width: parent.width
                active: root.leaf === "years"
                visible: active
                sourceComponent: SeriesChart {
                    readonly property SeriesViewModel series: root.viewModel.series

                    points: series.points
                    ticks: series.ticks
                    title: series.title
                    measure: series.measure
                    unit: series.unit
                    source: series.source
                    first: series.first
                    last: series.last
                    year: series.year
                    number: series.number
                    across: series.across
                    up: series.up
                    target: series.target
                    targetUp: series.targetUp
                    toGo: series.toGo
                    change: series.change
                    trend: series.trend
                    plotHeight: (root._portrait ? 580 : Theme.script === "ar" ? 220 : 290) * Theme.u
                    small: !root._portrait
                    ink: root.ink
                    paper: root.color
                    onScrubbed: place => series.scrub(place)
                    onSettled: via => series.note(via)
                    onStepped: (steps, via) => series.step(steps, via)
                }
            }
            GoalDoors {
                id: doors

                width: parent.width
                viewModel: root.viewModel
                leaf: root.leaf
                hasFilm: root.hasFilm
                hasPledge: root.hasPledge
                hasQuiz: root.hasQuiz
                ink: root.ink
                paper: root.color
                opacity: root._came(4)
                onTurned: leaf => {
                    root.leaf = root.leaf === leaf ? "about" : leaf;
                    ground.toStart();
                }
            }
        }
    }
    Neighbour {
        id: previous

        visible: root._hasNeighbours
        atStart: true
        y: next.y
        number: root.viewModel.previousNumber
        colour: Theme.flood(root.viewModel.previousColour, root.viewModel.previousNightColour)
        textColour: Theme.floodInk(root.viewModel.previousTextColour, root.viewModel.previousNightTextColour)
        onTapped: root.goBeside(-1, "neighbour")
    }
    Neighbour {
        id: next

        visible: root._hasNeighbours
        y: Theme.reach ? (root._portrait ? root._least + 8 * Theme.u : Theme.reachLine) : root._portrait ? Math.min(430 * Theme.u, root._groundY - 212 * Theme.u) : 400 * Theme.u
        number: root.viewModel.nextNumber
        colour: Theme.flood(root.viewModel.nextColour, root.viewModel.nextNightColour)
        textColour: Theme.floodInk(root.viewModel.nextTextColour, root.viewModel.nextNightTextColour)
        onTapped: root.goBeside(1, "neighbour")
    }
}
