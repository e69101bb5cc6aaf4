pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* A number as that many dots, and what one dot stands for. */
Column {
    id: root

    property int dots: 0
    property int each: 1
    property color ink: Theme.nightLand
    property color ink2: Theme.nightText2
    readonly property int _columns: dots > 60 ? 30 : dots > 24 ? 20 : Math.max(1, dots)
    readonly property real _step: Math.floor(Math.min(width / _columns, 44 * Theme.u))

    visible: dots > 0
    spacing: 10 * Theme.u

    Item {
        width: root._columns * root._step
        height: Math.ceil(root.dots / root._columns) * root._step
        anchors.left: parent.left
        Accessible.ignored: true

        Repeater {
            model: root.dots

            delegate: Rectangle {
                required property int index

                x: (Theme.rightToLeft ? root._columns - 1 - index % root._columns : index % root._columns) * root._step + root._step * 0.14
                y: Math.floor(index / root._columns) * root._step + root._step * 0.14
                width: root._step * 0.72
                height: width
                radius: width / 2
                color: root.ink
            }
        }
    }
    Copy {
        width: parent.width
        role: "small"
        wrap: true
        visible: root.each > 1
        text: qsTr("One dot stands for %1.").arg(root.each)
        color: root.ink2
    }
}
