pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* The day as one numeral, dots by the hour, and the lights that staff look at first. */
Item {
    id: root

    required property StaffPanel panel
    readonly property bool _portrait: Theme.portrait
    readonly property real _half: _portrait ? width : width * 0.52

    Item {
        id: sum

        anchors.left: parent.left
        width: root._half
        height: Math.max(200 * Theme.u, count.height, beside.height)

        Copy {
            id: count

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            role: "num"
            factor: root._portrait ? 1.5 : 1.05
            text: root.panel.today.visits
            color: Theme.nightText
        }
        Column {
            id: beside

            anchors.left: count.right
            anchors.leftMargin: 40 * Theme.u
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - count.width - 40 * Theme.u

            Copy {
                width: parent.width
                role: "title"
                factor: 0.8
                growth: 1
                fit: true
                maximumLines: 2
                text: qsTr("visits today")
                color: Theme.nightText
            }
            Repeater {
                model: root.panel.today.told

                delegate: Copy {
                    required property string modelData

                    width: beside.width
                    role: "body"
                    growth: 1
                    wrap: true
                    text: modelData
                    color: Theme.nightText2
                }
            }
        }
    }
    StaffHours {
        id: hours

        anchors.left: parent.left
        y: sum.height + (root._portrait ? 48 : 24) * Theme.u
        width: root._half
        height: root._portrait ? 470 * Theme.u : root.height - y
        today: root.panel.today
    }
    Ground {
        anchors.right: parent.right
        y: root._portrait ? hours.y + hours.height + 32 * Theme.u : 0
        width: root._portrait ? root.width : root.width - root._half - 64 * Theme.u
        height: root.height - y
        ink: Theme.nightText

        Column {
            width: parent.width

            Repeater {
                model: root.panel.lines

                delegate: StaffRow {
                    width: parent.width
                    onPicked: by => root.panel.pick(key, by)
                }
            }
        }
    }
}
