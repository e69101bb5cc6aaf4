pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* A sheet that rises from the rail: seventeen discs to filter by, and one touch for all; the page above closes it. */
Item {
    id: root

    required property var choices
    property string question: ""
    property string allWord: ""
    property bool filtered: false

    signal chosen(goal: string)
    signal closed

    function takeKeys() {
        close.forceActiveFocus();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
        opacity: Theme.theme === "yellow" ? 1 : 0.7

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
        height: Math.min(root.height, ground.y + page.height + 40 * Theme.u)
        color: Theme.night2
        border.width: Theme.theme === "yellow" ? Theme.controlLine : 0
        border.color: Theme.nightText

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }
        Copy {
            id: title

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            y: close.y + Math.max(0, (close.height - height) / 2)
            width: parent.width - 2 * Theme.margin - close.width - Theme.gutter
            role: "title"
            factor: 0.8
            fit: true
            maximumLines: 2
            preferredLines: 1
            text: root.question
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
        Ground {
            id: ground

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.margin
            y: Math.max(close.y + close.height, title.y + title.height) + 32 * Theme.u
            height: sheet.height - y - 24 * Theme.u
            ink: Theme.nightText

            Flow {
                id: page

                width: parent.width
                topPadding: 14 * Theme.u
                bottomPadding: 14 * Theme.u
                spacing: (Theme.portrait ? 48 : 40) * Theme.u

                Repeater {
                    model: root.choices

                    delegate: Disc {
                        id: choice

                        required property string goalId
                        required property int number
                        required property string title
                        required property string nightColour
                        required property string nightTextColour
                        required property int count
                        required property bool chosen

                        width: Theme.touchPrimary
                        height: width
                        visible: count > 0
                        name: qsTr("Goal %1: %2").arg(number).arg(title)
                        hint: qsTr("%n day(s)", "international days of a Goal", count)
                        checkable: true
                        checked: chosen
                        numeral: number
                        fill: nightColour
                        fillInk: nightTextColour
                        lineWidth: Theme.theme === "yellow" ? Theme.controlLine : 0
                        ink: Theme.nightText
                        onTapped: root.chosen(goalId)

                        Rectangle {
                            anchors.fill: parent
                            anchors.margins: -12 * Theme.u
                            visible: choice.chosen
                            radius: width / 2
                            color: "transparent"
                            border.width: 6 * Theme.u
                            border.color: Theme.nightText
                        }
                    }
                }
                Pill {
                    text: root.allWord
                    height: Theme.touchPrimary
                    filled: !root.filtered
                    checkable: true
                    checked: !root.filtered
                    ink: Theme.nightText
                    paper: Theme.night2
                    outline: Theme.nightControl
                    onTapped: root.chosen("")
                }
            }
        }
    }
}
