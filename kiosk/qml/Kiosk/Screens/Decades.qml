pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/*
 The whole of time: decade numerals, the thread, a bead for each moment, and the names of landmarks. Time runs down the
 page in portrait, along the reading direction in landscape. Touching a decade or a row of beads comes nearer.
*/
Item {
    id: root

    required property TimelineViewModel viewModel
    required property bool filtered

    readonly property bool _down: Theme.portrait
    readonly property real _first: viewModel.decades[0] ?? 1940
    readonly property real _last: 2030
    readonly property real _start: (_down ? 66 : 110) * Theme.u
    readonly property real _end: _down ? height - 190 * Theme.u : width - 300 * Theme.u
    readonly property real _axis: (_down ? 384 : 206) * Theme.u
    readonly property real _beadsFrom: _axis + (_down ? 58 : 64) * Theme.u
    readonly property real _namesFrom: (_down ? 670 : 0) * Theme.u

    function _along(year: real): real {
        return _start + (year - _first) / (_last - _first) * (_end - _start);
    }

    function _yearAt(along: real): real {
        const year = _first + (along - _start) / (_end - _start) * (_last - _first);
        return Math.max(viewModel.first, Math.min(viewModel.last + 0.99, year));
    }

    function _alongOf(point: point): real {
        return _down ? point.y : Theme.rightToLeft ? width - point.x : point.x;
    }

    function _x(along: real, across: real, size: real): real {
        const x = _down ? across : along;
        return Theme.rightToLeft ? width - x - size : x;
    }

    Image {
        anchors.fill: parent
        source: root.width > 0 && root.height > 0 ? "image://drawn/thread?first=" + root._first + "&last=" + root._last + "&start=" + root._start + "&end=" + root._end + "&exit=" + (root._down ? root.height : root.width) + "&axis=" + root._axis + "&low=" + (root._down ? Theme.margin : -60 * Theme.u) + "&high=" + (root._down ? root.width - Theme.margin : root.height - 40 * Theme.u) + "&unit=" + Theme.u + "&width=" + Math.round(root.width) + "&height=" + Math.round(root.height) + "&vertical=" + root._down + "&mirrored=" + Theme.rightToLeft : ""
        cache: false
    }
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: point => root.viewModel.zoomIn(root._yearAt(root._alongOf(point.position)), "bead")
    }
    Repeater {
        model: root.viewModel.decades

        delegate: Tap {
            id: decade

            required property int modelData
            readonly property string shown: root._down || modelData % 100 === 0 || modelData === root._first ? modelData : String(modelData).slice(2)

            name: qsTr("The %1s").arg(modelData)
            width: root._down ? 300 * Theme.u : (root._along(10) - root._along(0))
            height: root._down ? root._along(10) - root._along(0) : 160 * Theme.u
            x: root._x(root._along(modelData) - (root._down ? 0 : 20 * Theme.u), 44 * Theme.u, width)
            y: root._down ? root._along(modelData) - 40 * Theme.u : 0
            onTapped: root.viewModel.zoomIn(modelData, "numeral")

            Copy {
                anchors.left: parent.left
                anchors.leftMargin: 16 * Theme.u
                y: root._down ? 0 : 40 * Theme.u
                role: "num"
                factor: root._down ? 0.56 : 0.36
                text: decade.shown
                color: Theme.ink
                scale: decade.pressed ? 0.96 : 1
            }
            FocusRing {
                anchors.margins: 0
            }
        }
    }
    Repeater {
        model: root.viewModel.moments

        delegate: Rectangle {
            id: bead

            required property int year
            required property int stack
            required property bool matches
            required property bool landmark
            readonly property real _size: (landmark ? 21 : 13) * Theme.u
            readonly property real _middle: root._beadsFrom + stack * 15.5 * Theme.u

            x: root._x((root._down ? _middle : root._along(year + 0.5)) - _size / 2, _middle - _size / 2, _size)
            y: (root._down ? root._along(year + 0.5) : _middle) - _size / 2
            width: _size
            height: _size
            radius: _size / 2
            color: !matches ? "transparent" : landmark || root.filtered ? Theme.unLine : Theme.ink
            border.width: matches ? 0 : Math.max(1, 2 * Theme.u)
            border.color: Theme.ink2
        }
    }

    component Name: Landmark {
        required property int year
        required property int stack
        required property int lane
        required property real place
        required property string shortTitle

        down: root._down
        along: root._along(year + 0.5)
        nameAlong: root._down ? root._along(place) : along
        bead: root._beadsFrom + (stack + 1) * 15.5 * Theme.u
        namesFrom: root._down ? root._namesFrom : root._beadsFrom + (150 + lane * 62) * Theme.u
        text: shortTitle
        space: root.width
    }

    Repeater {
        model: root.viewModel.landmarks

        delegate: Name {
            named: false
        }
    }
    Repeater {
        model: root.viewModel.landmarks

        delegate: Name {
            required property string momentId

            lined: false
            onTapped: root.viewModel.openMoment(momentId, "title")
        }
    }
}
