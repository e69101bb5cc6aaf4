pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* The targets of a Goal in short words, each beside its number, on the Goal's colour. */
Rectangle {
    id: root

    required property TargetsViewModel viewModel
    readonly property bool _tall: Theme.portrait
    readonly property color ink: Theme.floodInk(viewModel.textColour, viewModel.nightTextColour)
    readonly property int _columns: _tall || Theme.textScale > 1.25 ? 1 : 2
    readonly property bool _apart: Theme.textScale > 1.25 && !Theme.reach
    readonly property real _beside: _apart ? 0 : easy.width + Theme.gutter
    readonly property real _top: Math.max(Theme.reach ? Theme.reachLine : 0, (_apart && easy.visible ? easy.y + easy.height : head.y + head.height) + 28 * Theme.u)

    color: Theme.flood(viewModel.colour, viewModel.nightColour)

    Column {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: (root._tall ? 56 : 28) * Theme.u
        width: parent.width - 2 * Theme.margin

        Copy {
            anchors.left: parent.left
            width: parent.width - root._beside
            role: "label"
            wrap: true
            text: qsTr("Goal %1: %2").arg(root.viewModel.number).arg(root.viewModel.title)
            color: root.ink
        }
        Copy {
            anchors.left: parent.left
            width: parent.width - root._beside
            role: "display"
            factor: root._tall ? 0.82 : 0.6
            fit: true
            maximumLines: 2
            preferredLines: 1
            text: qsTr("%n target(s)", "", root.viewModel.count)
            color: root.ink
        }
    }
    Pill {
        id: easy

        anchors.right: root._apart ? undefined : parent.right
        anchors.rightMargin: Theme.margin
        anchors.left: root._apart ? parent.left : undefined
        anchors.leftMargin: Theme.margin
        y: Theme.reach ? root.height - height - 24 * Theme.u : root._apart ? head.y + head.height + 16 * Theme.u : head.y + (head.height - height) / 2
        visible: root.viewModel.hasEasy
        icon: "easy"
        text: root.viewModel.easy ? qsTr("All words") : qsTr("Easy words")
        filled: root.viewModel.easy
        ink: root.ink
        paper: root.color
        onTapped: root.viewModel.toggleEasy()
    }
    Ground {
        id: ground

        x: Theme.margin
        y: root._top
        width: root.width - 2 * Theme.margin
        height: root.height - y - (Theme.reach ? easy.height + 40 * Theme.u : 16 * Theme.u)
        ink: root.ink

        Grid {
            id: grid

            readonly property real _each: (width - (columns - 1) * columnSpacing) / columns

            width: parent.width
            columns: root._columns
            flow: Grid.LeftToRight
            columnSpacing: 48 * Theme.u
            rowSpacing: 20 * Theme.u

            Repeater {
                model: root.viewModel.rows

                delegate: Item {
                    id: line

                    required property string number
                    required property string text

                    width: grid._each
                    height: Math.max(bead.height, words.height) + 4 * Theme.u
                    Accessible.role: Accessible.Paragraph
                    Accessible.name: qsTr("Target %1. %2").arg(number).arg(text)

                    Rectangle {
                        id: bead

                        anchors.left: parent.left
                        width: Math.max(112 * Theme.u, numeral.implicitWidth + 36 * Theme.u)
                        height: 64 * Theme.u
                        radius: height / 2
                        color: "transparent"
                        border.width: Theme.controlLine
                        border.color: root.ink

                        Copy {
                            id: numeral

                            anchors.centerIn: parent
                            role: "label"
                            script: "la"
                            growth: 1
                            weight: 750
                            text: line.number
                            color: root.ink
                        }
                    }
                    Copy {
                        id: words

                        anchors.left: bead.right
                        anchors.leftMargin: Theme.gutter
                        y: Math.max(0, (bead.height - lineStep) / 2)
                        width: parent.width - bead.width - Theme.gutter
                        role: "body"
                        factor: 1.08
                        wrap: true
                        text: line.text
                        color: root.ink
                    }
                }
            }
        }
    }
}
