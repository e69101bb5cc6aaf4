pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* Visits as dots that stand on their hour; an hour with very few is one ring, so that nobody in it can be told. */
Item {
    id: root

    required property StaffToday today
    readonly property real _column: width / Math.max(1, columns.count)
    readonly property real _dot: Math.min(20 * Theme.u, _column * 0.5, _room / 17 * 0.86)
    readonly property real _room: height - legend.height - 56 * Theme.u
    readonly property int _each: Math.ceil(72 * Theme.u / _column)

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        id: columns

        model: root.today.hours

        delegate: Item {
            id: column

            required property int index
            required property string hour
            required property int dots
            required property bool few

            x: index * root._column
            width: root._column
            height: root._room + 48 * Theme.u
            Accessible.role: Accessible.StaticText
            Accessible.name: few ? qsTr("%1: fewer than five").replace("%1", hour) : hour + ": " + dots * root.today.worth

            Repeater {
                model: column.dots

                delegate: Rectangle {
                    required property int index

                    x: 4 * Theme.u
                    y: root._room - (index + 1) * root._dot / 0.86
                    width: root._dot
                    height: width
                    radius: width / 2
                    color: column.few ? "transparent" : Theme.unLine
                    border.width: column.few ? Theme.controlLine : 0
                    border.color: Theme.unLine
                }
            }
            Copy {
                y: root._room + 8 * Theme.u
                visible: column.index % root._each === 0
                role: "small"
                script: "la"
                growth: 1
                text: column.hour
                color: Theme.nightText2
            }
        }
    }
    Copy {
        id: legend

        x: Theme.rightToLeft ? parent.width - width : 0
        y: parent.height - height
        width: parent.width
        role: "small"
        growth: 1
        fit: true
        maximumLines: 2
        alignment: Theme.rightToLeft ? Text.AlignRight : Text.AlignLeft
        text: [root.today.worth > 1 ? qsTr("One dot is %1 visits.").replace("%1", root.today.worth) : qsTr("One dot is one visit."), root.today.few ? qsTr("A ring: fewer than five.") : ""].filter(part => part !== "").join(" ")
        color: Theme.nightText2
    }
}
