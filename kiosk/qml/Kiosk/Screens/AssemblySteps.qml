pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/* How the Assembly decides, step by step. */
Column {
    id: root

    required property var steps

    spacing: 28 * Theme.u

    Copy {
        width: parent.width
        role: "display"
        factor: Theme.portrait ? 0.86 : 0.6
        fit: true
        maximumLines: 2
        text: qsTr("How does the Assembly decide?")
    }
    Grid {
        id: grid

        readonly property real _each: (width - (columns - 1) * columnSpacing) / columns

        width: parent.width
        columns: Theme.portrait || Theme.textScale > 1.25 ? 1 : 2
        columnSpacing: 56 * Theme.u
        rowSpacing: 28 * Theme.u

        Repeater {
            model: root.steps

            delegate: Item {
                id: step

                required property int index
                required property string title
                required property string text

                width: grid._each
                height: words.height
                Accessible.role: Accessible.Paragraph
                Accessible.name: title + ". " + text

                Rectangle {
                    id: bullet

                    anchors.left: parent.left
                    y: 4 * Theme.u
                    width: 64 * Theme.u
                    height: width
                    radius: width / 2
                    color: Theme.accentFill

                    Copy {
                        anchors.centerIn: parent
                        role: "label"
                        script: "la"
                        growth: 1
                        weight: 800
                        text: step.index + 1
                        color: Theme.accentFillInk
                    }
                }
                Column {
                    id: words

                    anchors.left: bullet.right
                    anchors.leftMargin: Theme.gutter
                    width: parent.width - bullet.width - Theme.gutter
                    spacing: 4 * Theme.u

                    Copy {
                        width: parent.width
                        role: "lead"
                        weight: 700
                        wrap: true
                        text: step.title
                    }
                    Copy {
                        width: parent.width
                        role: "body"
                        wrap: true
                        text: step.text
                    }
                }
            }
        }
    }
}
