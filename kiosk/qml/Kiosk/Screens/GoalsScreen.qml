pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* All Goals by name, each line a door. */
Rectangle {
    id: root

    required property HomeViewModel viewModel
    readonly property int _perColumn: Theme.portrait ? 17 : 9
    readonly property real _top: (Theme.portrait ? 196 : 148) * Theme.u

    color: Theme.paper

    Copy {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: (Theme.portrait ? 52 : 36) * Theme.u
        width: parent.width - 2 * Theme.margin
        role: "display"
        factor: Theme.portrait ? 0.86 : 0.68
        fit: true
        maximumLines: 1
        text: root.viewModel.goalCount === 17 ? qsTr("Seventeen goals.") : qsTr("Goals")
    }
    Grid {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        y: root._top
        flow: Grid.TopToBottom
        rows: root._perColumn
        columnSpacing: 56 * Theme.u

        Repeater {
            model: root.viewModel.goals

            delegate: Tap {
                id: line

                required property string goalId
                required property int number
                required property string title
                required property string call
                required property string colour
                required property string textColour

                width: Theme.portrait ? grid.width : (grid.width - grid.columnSpacing) / 2
                height: (root.height - root._top - 12 * Theme.u) / root._perColumn
                name: qsTr("Goal %1: %2").arg(number).arg(title)
                hint: call
                onTapped: root.viewModel.openGoal(goalId, "list")

                Rule {
                    anchors.left: parent.left
                    anchors.right: parent.right
                }
                Rectangle {
                    id: disc

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    width: 68 * Theme.u
                    height: width
                    radius: width / 2
                    color: line.colour
                    scale: line.pressed ? 0.9 : 1

                    Copy {
                        anchors.centerIn: parent
                        role: "title"
                        script: "la"
                        factor: 0.52
                        text: line.number
                        color: line.textColour
                    }
                }
                Column {
                    anchors.left: disc.right
                    anchors.leftMargin: Theme.gutter
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter

                    Copy {
                        width: parent.width
                        role: "label"
                        factor: 1.14
                        weight: 700
                        fit: true
                        maximumLines: 1
                        text: line.title
                    }
                    Copy {
                        width: parent.width
                        role: "small"
                        fit: true
                        maximumLines: 1
                        text: line.call
                        color: Theme.ink2
                    }
                }
                FocusRing {
                    anchors.margins: 0
                }
            }
        }
    }
}
