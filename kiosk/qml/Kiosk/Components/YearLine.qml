pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/*
 A year as a bead on the thread that a finger slides; at first an `invitation` to do so stands over it. Time runs in
 reading direction. Once the `truth` is told (a year, or -1) its bead is full, and the guess stays as a ring with a point.
*/
Pull {
    id: root

    property real truth: -1
    property bool placed: false
    property string valueText: ""
    property string invitation: ""
    property string truthText: ""
    property color ink: Theme.ink
    property color paper: Theme.paper
    readonly property bool told: truth >= 0
    readonly property real _inset: 48 * Theme.u
    readonly property real _line: height - 150 * Theme.u
    readonly property real _numeral: Math.min(2, (_line - 92 * Theme.u) / (152 * Theme.u))

    function _x(year: real): real {
        const along = _inset + (year - minimumValue) / Math.max(1, maximumValue - minimumValue) * (width - 2 * _inset);
        return Theme.rightToLeft ? width - along : along;
    }

    function _year(x: real): real {
        const along = (Theme.rightToLeft ? width - x : x) - _inset;
        return minimumValue + along / (width - 2 * _inset) * (maximumValue - minimumValue);
    }

    /* Where a numeral stands: over its bead, inside the picture. */
    function _over(x: real, wide: real): real {
        return Math.max(0, Math.min(width - wide, x - wide / 2));
    }

    signal slid(year: real)

    live: !told
    implicitHeight: 420 * Theme.u
    onPulled: place => root.slid(root._year(place.x))

    Rectangle {
        y: root._line - height / 2
        width: root.width
        height: Theme.threadLine
        radius: height / 2
        color: root.ink
    }
    Repeater {
        model: Math.floor(root.maximumValue / 10) - Math.ceil(root.minimumValue / 10) + 1

        delegate: Item {
            id: decade

            required property int index
            readonly property int year: (Math.ceil(root.minimumValue / 10) + index) * 10

            x: root._x(year)
            y: root._line

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 24 * Theme.u
                width: Theme.controlLine
                height: 18 * Theme.u
                color: root.ink
            }
            Copy {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: decade.year % 20 === 0
                y: 50 * Theme.u
                role: "label"
                script: "la"
                text: decade.year
                color: root.ink
            }
        }
    }
    Copy {
        visible: !root.placed && !root.told
        y: root._line - 92 * Theme.u - height
        width: root.width
        role: "display"
        fit: true
        maximumLines: 2
        alignment: Text.AlignHCenter
        text: root.invitation
        color: root.ink
    }
    Copy {
        id: guessNumeral

        visible: root.placed && !root.told
        x: root._over(root._x(root.value), width)
        y: root._line - 92 * Theme.u - height
        role: "num"
        factor: root._numeral
        text: root.valueText
        color: root.ink
    }
    Rectangle {
        id: bead

        readonly property real _width: (root.touched ? 128 : 112) * Theme.u

        x: root._x(root.value) - width / 2
        y: root._line - height / 2
        width: _width
        height: width
        radius: width / 2
        color: root.told || !root.placed ? root.paper : root.ink
        border.width: Theme.placeLine
        border.color: root.told || !root.placed ? root.ink : root.paper

        Rectangle {
            anchors.centerIn: parent
            visible: root.told || !root.placed
            width: 28 * Theme.u
            height: width
            radius: width / 2
            color: root.ink
        }
    }
    Rectangle {
        visible: root.told
        x: root._x(root.truth) - width / 2
        y: root._line - height / 2
        width: 88 * Theme.u
        height: width
        radius: width / 2
        color: root.ink
        border.width: Theme.placeLine
        border.color: root.paper
    }
    Copy {
        visible: root.told
        x: root._over(root._x(root.truth), width)
        y: root._line - 92 * Theme.u - height
        role: "num"
        factor: root._numeral
        text: root.truthText
        color: root.ink
    }
}
