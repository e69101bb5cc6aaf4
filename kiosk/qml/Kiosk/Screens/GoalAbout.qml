pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* What a Goal is about: one line, why it matters, and one of its figures. */
Column {
    id: root

    required property GoalViewModel viewModel
    property int figureAt: 0
    property bool small: false
    property color ink: Theme.ink
    property color paper: Theme.paper

    property real step: 1

    signal nextFigure

    /* The height it needs now, whichever figure is shown; the positioner tells it only later. */
    function need(): real {
        let tallest = 0;
        for (let i = 0; i < figures.count; i++)
            tallest = Math.max(tallest, figures.itemAt(i)?.implicitHeight ?? 0);
        return call.implicitHeight + why.implicitHeight + tallest + 2 * spacing;
    }

    spacing: (small ? 16 : 22) * Theme.u

    Copy {
        id: call

        width: parent.width
        role: "lead"
        factor: root.step
        weight: 700
        wrap: true
        text: root.viewModel.call
        color: root.ink
    }
    Copy {
        id: why

        anchors.left: parent.left
        width: Math.min(parent.width, 900 * Theme.u)
        role: "body"
        factor: (root.small ? 0.94 : 1.04) * root.step
        wrap: true
        text: root.viewModel.why
        color: root.ink
    }
    Repeater {
        id: figures

        model: root.viewModel.figures

        delegate: FigurePanel {
            required property int index

            visible: index === root.figureAt
            width: root.width
            ink: root.ink
            paper: root.paper
            small: root.small
            position: index
            total: figures.count
            onTapped: root.nextFigure()
        }
    }
}
