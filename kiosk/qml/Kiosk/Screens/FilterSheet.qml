pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* What to look for on the thread: a theme, a Goal, or both; each choice tells how many moments it leaves. */
ThreadSheet {
    id: root

    required property TimelineViewModel viewModel

    title: qsTr("Which moments?")

    Words {
        id: words
    }
    Row {
        width: parent.width
        spacing: Theme.gutter

        Copy {
            width: parent.width - (all.visible ? all.width + parent.spacing : 0)
            anchors.verticalCenter: parent.verticalCenter
            role: "label"
            wrap: true
            text: qsTr("%n moment(s)", "", root.viewModel.beads.hits)
            color: root.ink
        }
        Pill {
            id: all

            visible: root.viewModel.filter.active
            text: qsTr("Show all")
            filled: true
            ink: root.ink
            paper: root.ground
            onTapped: {
                root.viewModel.filter.showAll();
                root.takeKeys();
            }
        }
    }
    Flow {
        width: parent.width
        spacing: 16 * Theme.u

        Repeater {
            model: root.viewModel.filter.categories

            delegate: Pill {
                required property string category
                required property int count
                required property bool chosen

                width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                text: words.category(category) + "  " + count
                enabled: count > 0 || chosen
                opacity: enabled ? 1 : 0.4
                filled: chosen
                checkable: true
                checked: chosen
                padding: 30 * Theme.u
                height: 84 * Theme.u
                ink: root.ink
                paper: root.ground
                outline: root.outline
                onTapped: root.viewModel.filter.choose(category)
            }
        }
    }
    Flow {
        readonly property int _inRow: Theme.portrait ? 9 : 17
        readonly property real _even: Math.floor((root.width - 2 * Theme.margin - _inRow * Theme.touchComfort) / (_inRow - 1))

        width: parent.width
        spacing: _even >= 8 * Theme.u ? _even : Theme.touchGap

        Repeater {
            model: root.viewModel.filter.goals

            delegate: Column {
                id: choice

                required property string goalId
                required property int number
                required property string title
                required property string colour
                required property string textColour
                required property int count
                required property bool chosen

                spacing: 2 * Theme.u

                Disc {
                    name: qsTr("Goal %1: %2").arg(choice.number).arg(choice.title)
                    hint: qsTr("%n moment(s)", "", choice.count)
                    numeral: choice.number
                    enabled: choice.count > 0 || choice.chosen
                    opacity: enabled ? 1 : 0.4
                    checkable: true
                    checked: choice.chosen
                    fill: choice.colour
                    fillInk: choice.textColour
                    ink: root.ink
                    lineWidth: choice.chosen ? 10 * Theme.u : 0
                    onTapped: root.viewModel.filter.chooseGoal(choice.goalId, choice.number)
                }
                Copy {
                    anchors.horizontalCenter: parent.horizontalCenter
                    role: "small"
                    script: "la"
                    text: choice.count
                    color: root.ink
                }
            }
        }
    }
}
