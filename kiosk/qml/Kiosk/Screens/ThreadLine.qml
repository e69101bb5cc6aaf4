pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/*
 The thread itself: dotted before 1945, one line, eight strands from September 2000, seventeen from 25 September 2015
 that leave the page after 2030. Between the forks it is straight, so it only moves and stretches when one comes nearer.
*/
Item {
    id: root

    required property ThreadView view
    required property real axis
    required property real farAxis
    required property var colours
    readonly property real _united: view.along(1945.81)
    readonly property real _eight: view.along(2000.69)
    readonly property real _seventeen: view.along(2015.73)
    readonly property real _end: view.along(view.last)
    readonly property real _far: view.down ? view.height : view.width
    readonly property real _before: 34 * Theme.u
    readonly property real _opening: 104 * Theme.u
    readonly property real _fanned: Math.max(0, 1 - view.zoom / 0.15)
    readonly property real _reopening: 60 * Theme.u

    Image {
        readonly property real _from: Math.max(-26 * Theme.u, root.view.along(root.view.first))
        readonly property real _length: Math.max(0, Math.floor((root._united - 8 * Theme.u - _from) / (13 * Theme.u)) * 13 * Theme.u)

        visible: _length > 0
        fillMode: root.view.down ? Image.TileVertically : Image.TileHorizontally
        cache: false
        source: "image://drawn/dot?size=" + 5 * Theme.u + "&cell=" + 13 * Theme.u + "&colour=" + String(Theme.accent).slice(1)
        x: root.view.down ? (root.view.mirrored ? root.width - root.axis : root.axis) - width / 2 : root.view.mirrored ? root.width - root._united + 8 * Theme.u : root._united - 8 * Theme.u - width
        y: root.view.down ? root._united - 8 * Theme.u - height : root.axis - height / 2
        width: root.view.down ? 13 * Theme.u : _length
        height: root.view.down ? _length : 13 * Theme.u
    }
    Stretch {
        view: root.view
        from: root._united - 8 * Theme.u
        to: root._eight - root._before
        across: root.axis
        breadth: Theme.threadLine
        radius: breadth / 2
    }
    Fork {
        view: root.view
        axis: root.axis
        colours: root.colours
        kind: "eight"
        from: root._eight - root._before - 4 * Theme.u
        length: root._opening - root._before + 8 * Theme.u
        breadth: 52 * Theme.u
    }
    Repeater {
        model: 8

        delegate: Stretch {
            required property int index

            view: root.view

            from: root._eight - root._before + 70 * Theme.u
            to: root._seventeen
            across: root.axis + (index - 3.5) / 3.5 * 21 * Theme.u
            breadth: 3.6 * Theme.u
        }
    }
    Fork {
        view: root.view
        axis: root.axis
        colours: root.colours
        kind: "seventeen"
        from: root._seventeen - 1
        length: root._reopening + 2
        breadth: 84 * Theme.u
    }
    Repeater {
        model: root.colours

        delegate: Stretch {
            required property int index

            view: root.view
            required property color modelData
            readonly property real _count: Math.max(1, root.colours.length - 1)

            from: root._seventeen + root._reopening
            to: root._fanned > 0.99 ? root._end - 10 * Theme.u : root._far + 20 * Theme.u
            across: root.axis + (index - _count / 2) / (_count / 2) * 38 * Theme.u
            breadth: 4 * Theme.u
            color: modelData
        }
    }
    Image {
        readonly property real _from: Math.max(root._seventeen + root._reopening, root._end - 10 * Theme.u)
        readonly property real _length: Math.max(1, Math.round(root.view.length - root.view.end + 10 * Theme.u))

        visible: _from < root._far && root._fanned > 0
        opacity: root._fanned
        cache: false
        x: root.view.down ? (root.view.mirrored ? root.farAxis - root.axis : root.axis - root.farAxis) : root.view.mirrored ? root.width - _from - width : _from
        y: root.view.down ? _from : root.axis - root.farAxis
        width: root.view.down ? root.width : _length
        height: root.view.down ? _length : root.height
        source: visible && root.width > 0 ? "image://drawn/fan?width=" + Math.round(width) + "&height=" + Math.round(height) + "&axis=" + Math.round(root.farAxis) + "&unit=" + Theme.u + "&vertical=" + root.view.down + "&mirrored=" + root.view.mirrored + "&low=" + Math.round(root.view.down ? Theme.margin : 24 * Theme.u) + "&high=" + Math.round(root.view.down ? root.width - Theme.margin : root.height - 40 * Theme.u) + "&colours=" + root.colours.map(colour => String(colour).slice(1)).join("-") : ""
    }
}
