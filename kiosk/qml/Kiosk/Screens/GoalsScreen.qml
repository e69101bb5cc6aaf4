pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* All Goals by name, each line a door; large text makes the lines higher, and they scroll. */
Rectangle {
    id: root

    required property HomeViewModel viewModel
    readonly property int _columns: Theme.portrait || Theme.textScale >= 1.5 ? 1 : 2
    readonly property int _perColumn: _columns === 1 ? 17 : 9
    readonly property real _top: Theme.reach ? Theme.reachLine : head.y + head.height + (Theme.portrait ? 24 : 16) * Theme.u

    signal leaving(from: Item, colour: color, act: var)

    color: Theme.paper

    Copy {
        id: head

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
    Ground {
        id: ground

        x: Theme.margin
        y: root._top
        width: parent.width - 2 * Theme.margin
        height: parent.height - y - 12 * Theme.u

        Grid {
            id: grid

            width: parent.width
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
                    required property string nightColour
                    required property string nightTextColour

                    width: root._columns === 1 ? grid.width : (grid.width - grid.columnSpacing) / 2
                    height: Math.max(Theme.touchMin, words.height + 8 * Theme.u, root._columns === (Theme.portrait ? 1 : 2) ? Math.floor(ground.height / root._perColumn) : 0)
                    name: qsTr("Goal %1: %2").arg(number).arg(title)
                    hint: call
                    onTapped: root.leaving(disc, disc.color, () => root.viewModel.openGoal(goalId, "list"))

                    Rule {
                        anchors.left: parent.left
                        anchors.right: parent.right
                    }
                    Rectangle {
                        id: disc

                        anchors.left: parent.left
                        anchors.verticalCenter: parent.verticalCenter
                        width: 68 * Theme.u
                        border.width: Theme.theme === "yellow" ? Theme.controlLine : 0
                        border.color: Theme.ink
                        height: width
                        radius: width / 2
                        color: Theme.flood(line.colour, line.nightColour)
                        scale: line.pressed ? 0.9 : 1

                        Copy {
                            anchors.centerIn: parent
                            role: "title"
                            script: "la"
                            factor: 0.52
                            growth: 1
                            text: line.number
                            color: Theme.floodInk(line.textColour, line.nightTextColour)
                        }
                    }
                    Column {
                        id: words

                        anchors.left: disc.right
                        anchors.leftMargin: Theme.gutter
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter

                        Copy {
                            width: parent.width
                            role: "label"
                            factor: 1.14
                            weight: 700
                            wrap: true
                            text: line.title
                        }
                        Copy {
                            width: parent.width
                            role: "small"
                            wrap: true
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
}
