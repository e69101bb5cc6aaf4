pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* The thread, swollen into a field between two places along it. */
Item {
    id: root

    required property real axis
    required property real from
    required property real to
    required property color field
    required property bool mirrored
    readonly property bool _down: Theme.portrait
    readonly property real _throat: 140 * Theme.u
    readonly property real _length: _down ? height : width

    component Funnel: Image {
        required property bool first

        cache: false
        width: root._down ? root.width : root._throat
        height: root._down ? root._throat : root.height
        source: root.width > 0 ? "image://drawn/swell?width=" + Math.round(width) + "&height=" + Math.round(height) + "&from=" + Math.round(first ? root._throat : -root._length) + "&to=" + Math.round(first ? root._throat + root._length : 0) + "&axis=" + Math.round(root.axis) + "&unit=" + Theme.u + "&vertical=" + root._down + "&mirrored=" + root.mirrored + "&colour=" + String(root.field).slice(1) : ""
    }
    component Line: Rectangle {
        required property real from
        required property real to

        color: root.field
        x: root._down ? (root.mirrored ? root.width - root.axis : root.axis) - width / 2 : root.mirrored ? root.width - to : from
        y: root._down ? from : root.axis - height / 2
        width: root._down ? Theme.threadLine : Math.max(0, to - from)
        height: root._down ? Math.max(0, to - from) : Theme.threadLine
    }

    Line {
        from: 0
        to: root.from - root._throat + 1
    }
    Line {
        from: root.to + root._throat - 1
        to: root._length
    }
    Funnel {
        first: true
        x: root._down ? 0 : root.mirrored ? root.width - root.from : root.from - width
        y: root._down ? root.from - height : 0
    }
    Funnel {
        first: false
        x: root._down ? 0 : root.mirrored ? root.width - root.to - width : root.to
        y: root._down ? root.to : 0
    }
    Rectangle {
        color: root.field
        x: root._down ? 0 : root.mirrored ? root.width - root.to : root.from
        y: root._down ? root.from : 0
        width: root._down ? root.width : root.to - root.from
        height: root._down ? root.to - root.from : root.height
    }
}
