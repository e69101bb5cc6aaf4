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

    signal nextFigure

    spacing: (small ? 16 : 22) * Theme.u

    Copy {
        width: parent.width
        role: "lead"
        weight: 700
        wrap: true
        text: root.viewModel.call
        color: root.ink
    }
    Copy {
        anchors.left: parent.left
        width: Math.min(parent.width, 900 * Theme.u)
        role: "body"
        factor: root.small ? 0.94 : 1.04
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
