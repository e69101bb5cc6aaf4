pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* The ring in reach of one hand, two sentences, and the doors. */
Rectangle {
    id: root

    required property HomeViewModel viewModel
    readonly property real _doorHeight: (Theme.portrait ? 96 : 124) * Theme.u
    readonly property bool whole: viewModel.goalCount === 17
    readonly property real _half: Theme.portrait ? width : width * 0.51

    color: Theme.paper

    Ring {
        id: ring

        visible: root.viewModel.goalCount > 0

        x: (Theme.portrait ? 0 : Theme.rightToLeft ? root.width - root._half : 0) + (root._half - width) / 2
        y: (Theme.portrait ? 636 : 478) * Theme.u - height / 2
        rim: (Theme.portrait ? 460 : 398) * Theme.u
        discSize: (Theme.portrait ? 112 : 92) * Theme.u
        placeSize: (Theme.portrait ? 156 : 132) * Theme.u
        goals: root.viewModel.goals
        placeWord: qsTr("You", "the visitor, in the open place of the ring")
        placeHint: root.whole ? qsTr("All seventeen by name") : ""
        onGoalTapped: (goal, via) => root.viewModel.openGoal(goal, via)
        onPlaceTapped: root.viewModel.openDoor("goals")
        onSpun: turns => root.viewModel.spun(turns)
    }
    Item {
        id: words

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        width: root._half === root.width ? root.width - 2 * Theme.margin : root.width - root._half - Theme.margin - 56 * Theme.u
        height: parent.height

        Copy {
            id: mark

            anchors.left: parent.left
            y: 54 * Theme.u
            role: "label"
            script: "la"
            factor: 1.2
            weight: 800
            text: "#UNHub"
        }
        Copy {
            anchors.right: parent.right
            y: mark.y
            role: "label"
            weight: Theme.weight("small", Theme.script)
            text: root.viewModel.today
            color: Theme.ink2
        }
        Tap {
            id: counted

            anchors.right: parent.right
            y: mark.y + mark.height
            width: countedWords.implicitWidth
            height: Theme.touchMin
            name: countedWords.text
            onTapped: root.viewModel.openPrivacy()

            Copy {
                id: countedWords

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                role: "small"
                text: qsTr("What is counted here")
                color: counted.pressed ? Theme.unDeep : Theme.ink2
            }
            FocusRing {}
        }
        Copy {
            id: headline

            anchors.left: parent.left
            anchors.bottom: doors.top
            anchors.bottomMargin: 24 * Theme.u
            width: parent.width
            role: "display"
            factor: Theme.portrait ? 1 : 0.86
            fit: true
            maximumLines: Theme.portrait ? 2 : 4
            text: root.whole ? qsTr("Seventeen goals.") + "\n" + qsTr("One open place.") : root.viewModel.title
        }
        Column {
            id: doors

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.bottomMargin: (Theme.portrait ? 0 : 24) * Theme.u

            DoorLine {
                width: parent.width
                height: root._doorHeight
                visible: root.viewModel.goalCount > 0
                text: qsTr("Goals")
                detail: root.whole ? qsTr("All seventeen by name") : ""
                onTapped: root.viewModel.openDoor("goals")
            }
            DoorLine {
                id: timelineDoor

                width: parent.width
                height: root._doorHeight
                visible: root.viewModel.span !== ""
                text: qsTr("Timeline")
                detail: Theme.portrait ? "" : root.viewModel.span
                onTapped: root.viewModel.openDoor("timeline")

                Row {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    visible: Theme.portrait
                    height: 60 * Theme.u

                    Repeater {
                        model: root.viewModel.years

                        delegate: Item {
                            id: year

                            required property int modelData

                            width: 6.4 * Theme.u
                            height: parent.height

                            Rectangle {
                                anchors.centerIn: parent
                                width: 4 * Theme.u
                                height: Math.max(4, Math.min(60, 10 * year.modelData)) * Theme.u
                                radius: width / 2
                                color: year.modelData ? Theme.unLine : Theme.hair
                            }
                        }
                    }
                }
            }
            DoorLine {
                width: parent.width
                height: root._doorHeight
                visible: root.viewModel.cities !== ""
                text: qsTr("Visit")
                detail: root.viewModel.cities
                onTapped: root.viewModel.openDoor("sites")
            }
        }
    }
}
