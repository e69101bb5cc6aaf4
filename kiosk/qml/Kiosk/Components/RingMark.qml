pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* The ring as eighteen small dots: the way home, and the clock of the idle notice. */
Item {
    id: root

    property real diameter: 66 * Theme.u
    property real dot: 8 * Theme.u
    property real place: 12 * Theme.u
    property var colours: []
    property color ink: Theme.ink
    property bool single: false
    property int lit: 18
    property color unlit: "transparent"

    implicitWidth: diameter
    implicitHeight: diameter

    Repeater {
        model: 18

        delegate: Rectangle {
            id: bead

            required property int index
            readonly property real angle: Math.PI / 2 + index * Math.PI / 9
            readonly property bool open: index === 0
            readonly property bool on: open || index < root.lit

            width: open ? root.place : root.dot
            height: width
            radius: width / 2
            x: root.width / 2 + Math.cos(angle) * (root.diameter - root.dot) / 2 - width / 2
            y: root.height / 2 + Math.sin(angle) * (root.diameter - root.dot) / 2 - height / 2
            color: open || !on ? "transparent" : root.single ? root.ink : (root.colours[index - 1] ?? root.ink)
            border.width: open ? Math.max(2, root.place * 0.16) : on ? 0 : Theme.controlLine
            border.color: open ? root.ink : root.unlit
        }
    }
}
