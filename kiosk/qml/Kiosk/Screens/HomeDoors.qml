pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* The doors of home: three large lines, and the smaller ones in a row; in reach all of them stand in rows. */
Column {
    id: root

    /* A lesser door: its words in label type, with room around them for a finger. */
    component SmallDoor: Tap {
        id: door

        property string text: ""
        property real room: 0
        readonly property bool _alone: Theme.textScale >= 1.5

        name: text
        width: _alone ? room : Math.min(room, measure.implicitWidth + 28 * Theme.u)
        height: Math.max(Theme.touchMin + 12 * Theme.u, words.height + 24 * Theme.u)

        Rule {
            anchors.left: parent.left
            anchors.right: parent.right
            visible: door._alone && door.y > 0
        }
        Copy {
            id: measure

            visible: false
            role: "label"
            text: door.text
        }
        Copy {
            id: words

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            role: "label"
            wrap: door._alone || measure.implicitWidth > door.width
            text: door.text
            color: door.pressed ? Theme.accentText : Theme.ink2
        }
        FocusRing {
            anchors.margins: 0
        }
    }

    /* A bar for each year: how many moments it has. */
    component Histogram: Row {
        id: bars

        required property var years
        property real room: 600 * Theme.u
        property color colour: Theme.accent

        Accessible.ignored: true

        Repeater {
            model: bars.years

            delegate: Item {
                id: year

                required property int modelData

                width: Math.min(6.4 * Theme.u, bars.room / bars.years.length)
                height: bars.height

                Rectangle {
                    anchors.centerIn: parent
                    width: Math.min(4 * Theme.u, year.width * 0.7)
                    height: Math.max(4 * Theme.u, Math.min(bars.height, 10 * year.modelData * Theme.u))
                    radius: width / 2
                    color: year.modelData ? bars.colour : Theme.hair
                }
            }
        }
    }

    required property HomeViewModel viewModel
    property bool hasCalendar: false
    property string dayName: ""
    property bool hasQuiz: false
    property bool hasPledge: false
    property bool hasRooms: false
    property bool row: false
    readonly property int _inRow: Math.max(1, (viewModel.span !== "" ? 1 : 0) + (viewModel.cities !== "" ? 1 : 0) + (hasCalendar ? 1 : 0))
    readonly property real _third: row ? Math.floor((width - (_inRow - 1) * Theme.gutter) / _inRow) : width
    readonly property real _least: (Theme.portrait ? 92 : 108) * Theme.u

    signal timeline

    Flow {
        id: large

        width: parent.width
        spacing: root.row ? Theme.gutter : 0

        DoorLine {
            id: timelineDoor

            width: root._third
            tight: root.row
            height: Math.max(root._least, implicitHeight)
            visible: root.viewModel.span !== ""
            text: qsTr("Timeline")
            detail: root.row || histogram.visible ? "" : root.viewModel.span
            onTapped: root.timeline()

            Histogram {
                id: histogram

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: Theme.portrait && !root.row && Theme.textScale < 1.2
                height: 60 * Theme.u
                years: root.viewModel.years
                room: timelineDoor.spare
            }
        }
        DoorLine {
            width: root._third
            tight: root.row
            height: Math.max(root._least, implicitHeight)
            visible: root.viewModel.cities !== ""
            text: qsTr("Visit")
            detail: root.row ? "" : root.viewModel.cities
            onTapped: root.viewModel.openDoor("sites")
        }
        DoorLine {
            width: root._third
            tight: root.row
            height: Math.max(root._least, implicitHeight)
            visible: root.hasCalendar
            text: qsTr("Calendar")
            detail: root.row ? "" : root.dayName
            onTapped: root.viewModel.openDoor("calendar")
        }
    }
    Rule {
        width: parent.width
    }
    /* As wide as their words, so that mostly one row holds them all; large text gives each a line of its own. */
    Flow {
        id: small

        width: parent.width
        spacing: Theme.textScale >= 1.5 ? 0 : 8 * Theme.u

        SmallDoor {
            room: small.width
            visible: root.viewModel.goalCount > 0
            text: qsTr("Goals")
            hint: root.viewModel.goalCount === 17 ? qsTr("All seventeen by name") : ""
            onTapped: root.viewModel.openDoor("goals")
        }
        SmallDoor {
            room: small.width
            visible: root.hasRooms
            text: qsTr("Look inside")
            hint: qsTr("Questions, stories, a vote")
            onTapped: root.viewModel.openDoor("discover")
        }
        SmallDoor {
            room: small.width
            visible: root.hasQuiz
            text: qsTr("Quiz")
            onTapped: root.viewModel.openDoor("quiz")
        }
        SmallDoor {
            room: small.width
            visible: root.hasPledge
            text: qsTr("Take your place")
            onTapped: root.viewModel.openDoor("pledge")
        }
        SmallDoor {
            room: small.width
            text: qsTr("What is counted here")
            onTapped: root.viewModel.openPrivacy()
        }
    }
}
