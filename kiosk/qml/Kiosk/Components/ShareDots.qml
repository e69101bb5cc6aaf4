pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* Some of a hundred dots, as many rows as they need: ShareDots { count: 42 } under the answer that 42 of a hundred gave. */
Item {
    id: root

    property int count: 0
    property int across: 9
    property color color: Theme.ink
    readonly property real _step: width / across

    implicitHeight: Math.max(1, Math.ceil(count / across)) * _step
    Accessible.ignored: true

    Repeater {
        model: root.count

        delegate: Rectangle {
            required property int index
            readonly property real _left: (index % root.across) * root._step + (root._step - width) / 2

            x: Theme.rightToLeft ? root.width - _left - width : _left
            y: Math.floor(index / root.across) * root._step
            width: root._step * 0.8
            height: width
            radius: width / 2
            color: root.color
        }
    }
}
