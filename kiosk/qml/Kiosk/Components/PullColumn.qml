import QtQuick
import Kiosk.Theme

/*
 An amount as a column that a finger pulls up. Once the `truth` is told the column stands for it, and the guess stays as
 a line with a ring.
*/
Pull {
    id: root

    property bool told: false
    property real truth: 0
    property bool placed: false
    property string leastText: ""
    property string mostText: ""
    property color ink: Theme.ink
    property color paper: Theme.paper
    readonly property real _column: Math.min(width * 0.52, 500 * Theme.u)
    readonly property real _words: width - _column - 190 * Theme.u
    readonly property real _left: Theme.rightToLeft ? width - _column : 0
    property real _shown: told ? truth : value

    function _height(amount: real): real {
        const share = (amount - minimumValue) / Math.max(1e-9, maximumValue - minimumValue);
        return Math.max(0, Math.min(1, share)) * height;
    }

    signal reached(amount: real)

    live: !told
    implicitHeight: 560 * Theme.u
    onPulled: place => root.reached(root.minimumValue + (1 - place.y / root.height) * (root.maximumValue - root.minimumValue))

    Behavior on _shown {
        enabled: root.told

        NumberAnimation {
            duration: Theme.ms(700)
            easing.type: Easing.OutCubic
        }
    }
    Rectangle {
        x: root._left
        width: root._column
        height: root.height
        color: "transparent"
        border.width: Theme.controlLine
        border.color: Theme.faded(root.ink)
    }
    Rectangle {
        x: root._left
        y: root.height - height
        width: root._column
        height: root._height(root._shown)
        color: root.ink
        opacity: root.placed || root.told ? 1 : 0.35
    }
    Rectangle {
        id: mark

        readonly property real _out: 120 * Theme.u

        x: Theme.rightToLeft ? root._left - _out : root._left
        y: Math.max(0, Math.min(root.height - height, root.height - root._height(root.value) - height / 2))
        width: root._column + _out
        height: Theme.placeLine
        color: root.ink
        border.width: root.told && root.value < root.truth ? Theme.hairline : 0
        border.color: root.paper
    }
    Rectangle {
        x: Theme.rightToLeft ? mark.x - width / 2 : mark.x + mark.width - width / 2
        y: mark.y + mark.height / 2 - height / 2
        width: (root.touched ? 112 : 96) * Theme.u
        height: width
        radius: width / 2
        color: root.told || !root.placed ? root.paper : root.ink
        border.width: Theme.placeLine
        border.color: root.ink

        Rectangle {
            anchors.centerIn: parent
            visible: root.told || !root.placed
            width: 28 * Theme.u
            height: width
            radius: width / 2
            color: root.ink
        }
    }
    Copy {
        x: Theme.rightToLeft ? 0 : root.width - width
        width: root._words
        role: "label"
        fit: true
        maximumLines: 2
        text: root.mostText
        color: root.ink
    }
    Copy {
        x: Theme.rightToLeft ? 0 : root.width - width
        anchors.bottom: parent.bottom
        width: root._words
        role: "label"
        fit: true
        maximumLines: 2
        text: root.leastText
        color: root.ink
    }
}
