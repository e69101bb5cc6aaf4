pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* The stops of a tour as beads on a thread: full up to where one stands, the present one large. */
Item {
    id: root

    required property var stops
    property int at: 0
    property int count: 0
    readonly property real _step: width / Math.max(1, count)

    signal chosen(index: int)

    height: Theme.touchComfort

    Rectangle {
        x: root._step / 2
        y: (parent.height - height) / 2
        width: root.width - root._step
        height: 6 * Theme.u
        color: Theme.nightControl
    }
    Repeater {
        model: root.stops

        delegate: Tap {
            id: bead

            required property int index
            required property string title
            readonly property bool here: index === root.at

            name: title
            hint: qsTr("%1 of %2").arg(index + 1).arg(root.count)
            checkable: true
            checked: here
            width: Math.min(root._step, Theme.touchComfort)
            height: root.height
            x: (Theme.rightToLeft ? root.count - 1 - index : index) * root._step + (root._step - width) / 2
            onTapped: root.chosen(index)

            Rectangle {
                anchors.centerIn: parent
                width: (bead.here ? 44 : 28) * Theme.u
                height: width
                radius: width / 2
                color: bead.here ? Theme.nightText : bead.index < root.at ? Theme.un : Theme.night
                border.width: bead.index > root.at ? Theme.controlLine : 0
                border.color: Theme.nightControl
                scale: bead.pressed ? 0.9 : 1
            }
            FocusRing {
                round: true
            }
        }
    }
}
