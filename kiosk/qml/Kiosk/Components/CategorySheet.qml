pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* A sheet that rises from the rail: the categories of moments with their counts; touching the page above closes it. */
Item {
    id: root

    required property var categories

    signal chosen(category: string)
    signal closed

    Component.onCompleted: close.forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
        opacity: 0.7

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0
            onTapped: root.closed()
        }
    }
    Rectangle {
        id: sheet

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: flow.y + flow.height + 48 * Theme.u
        color: Theme.ink

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }
        Words {
            id: words
        }
        Copy {
            id: question

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            y: 40 * Theme.u
            role: "title"
            text: qsTr("Which moments?")
            color: Theme.nightText
        }
        Disc {
            id: close

            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            y: 32 * Theme.u
            icon: "close"
            name: qsTr("Close")
            ink: Theme.nightText
            onTapped: root.closed()
        }
        Flow {
            id: flow

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.margin
            y: 160 * Theme.u
            spacing: 20 * Theme.u

            Repeater {
                model: root.categories

                delegate: Pill {
                    id: pill

                    required property string category
                    required property int count
                    required property bool chosen

                    text: words.category(category) + "  " + count
                    filled: chosen
                    checkable: true
                    checked: chosen
                    ink: Theme.nightText
                    paper: Theme.ink
                    outline: Theme.nightControl
                    onTapped: root.chosen(category)
                }
            }
        }
    }
}
