pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* The doors of home: three large lines, and the smaller ones in a row; in reach all of them stand in rows. */
Column {
    id: root

    /* A lesser door: one line of label type under a hairline. */
    component SmallDoor: Tap {
        id: door

        property string text: ""

        name: text
        height: Math.max(Theme.touchMin + 8 * Theme.u, words.height + 24 * Theme.u)

        Rule {
            anchors.left: parent.left
            anchors.right: parent.right
        }
        Copy {
            id: words

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            role: "label"
            wrap: true
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
        property color colour: Theme.accent

        Accessible.ignored: true

        Repeater {
            model: bars.years

            delegate: Item {
                id: year

                required property int modelData

                width: 6.4 * Theme.u
                height: bars.height

                Rectangle {
                    anchors.centerIn: parent
                    width: 4 * Theme.u
                    height: Math.max(4 * Theme.u, Math.min(bars.height, 10 * year.modelData * Theme.u))
                    radius: width / 2
                    color: year.modelData ? bars.colour : Theme.hair
                }
            }
        }
    }

    required property HomeViewModel viewModel
    property bool row: false
    readonly property real _least: (Theme.portrait ? 92 : 108) * Theme.u

    signal timeline

    Flow {
        id: large

        width: parent.width
        spacing: root.row ? Theme.gutter : 0

        DoorLine {
            width: root.row ? (large.width - 2 * large.spacing) / 3 : large.width
            height: Math.max(root._least, implicitHeight)
            visible: root.viewModel.span !== ""
            text: qsTr("Timeline")
            detail: root.row || histogram.visible ? "" : root.viewModel.span
            aside: histogram.visible ? histogram.width + Theme.gutter : 0
            onTapped: root.timeline()

            Histogram {
                id: histogram

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: Theme.portrait && !root.row && Theme.textScale < 1.5
                height: 60 * Theme.u
                years: root.viewModel.years
            }
        }
        DoorLine {
            width: root.row ? (large.width - 2 * large.spacing) / 3 : large.width
            height: Math.max(root._least, implicitHeight)
            visible: root.viewModel.cities !== ""
            text: qsTr("Visit")
            detail: root.row ? "" : root.viewModel.cities
            onTapped: root.viewModel.openDoor("sites")
        }
    }
    Flow {
        id: small

        readonly property int count: 2
        readonly property bool together: Theme.textScale < 1.5

        width: parent.width
        spacing: together ? Theme.gutter : 0

        SmallDoor {
            width: small.together ? (small.width - (small.count - 1) * small.spacing) / small.count : small.width
            visible: root.viewModel.goalCount > 0
            text: root.viewModel.goalCount === 17 ? qsTr("All seventeen by name") : qsTr("Goals")
            onTapped: root.viewModel.openDoor("goals")
        }
        SmallDoor {
            width: small.together ? (small.width - (small.count - 1) * small.spacing) / small.count : small.width
            text: qsTr("What is counted here")
            onTapped: root.viewModel.openPrivacy()
        }
    }
}
