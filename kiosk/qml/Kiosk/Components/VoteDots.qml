pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* A vote as one dot a vote: full in favour, an outline for who abstained, an outline with a point against. */
Column {
    id: root

    property int yes: 0
    property int no: 0
    property int abstain: 0
    property color ink: Theme.ink
    readonly property int total: yes + no + abstain
    readonly property var _kinds: ["yes", "no", "abstain"]
    readonly property var _says: [qsTr("In favour: %1").arg(yes), qsTr("Against: %1").arg(no), qsTr("Abstained: %1").arg(abstain)]
    readonly property real _cell: Math.max(20 * Theme.u, Math.min(34 * Theme.u, 2 * width / Math.max(1, total)))

    visible: total > 0
    spacing: 12 * Theme.u

    component Dot: Rectangle {
        id: dot

        required property string vote
        property real diameter: root._cell * 0.76

        width: diameter
        height: width
        radius: width / 2
        color: vote === "yes" ? root.ink : "transparent"
        border.width: Theme.controlLine
        border.color: root.ink

        Rectangle {
            anchors.centerIn: parent
            visible: dot.vote === "no"
            width: parent.width * 0.34
            height: width
            radius: width / 2
            color: root.ink
        }
    }

    Flow {
        width: parent.width
        spacing: root._cell * 0.24
        Accessible.role: Accessible.Graphic
        Accessible.name: root._says.join(", ")

        Repeater {
            model: root.total

            delegate: Dot {
                required property int index

                vote: index < root.yes ? "yes" : index < root.yes + root.no ? "no" : "abstain"
            }
        }
    }
    Flow {
        width: parent.width
        spacing: 32 * Theme.u

        Repeater {
            model: root._kinds

            delegate: Row {
                id: kind

                required property int index
                required property string modelData

                spacing: 12 * Theme.u

                Dot {
                    anchors.verticalCenter: parent.verticalCenter
                    vote: kind.modelData
                    diameter: 26 * Theme.u
                }
                Copy {
                    role: "label"
                    text: root._says[kind.index]
                    color: root.ink
                }
            }
        }
    }
}
