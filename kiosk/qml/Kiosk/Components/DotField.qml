pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/*
 A share of a hundred as a hundred dots that a finger sweeps over. Once the `truth` is told (0 to 100, -1 before) its dots
 are full, and a point marks the dots that only the guess had, or that both had where it was too small.
*/
Pull {
    id: root

    property real truth: -1
    property color ink: Theme.ink
    property color paper: Theme.paper
    readonly property bool told: truth >= 0
    readonly property real _rise: Math.min(height / 10, width / 10)
    readonly property real _dot: Math.min(width * 0.078, _rise * 0.9)
    readonly property real _step: Math.min((width - _dot) / 9, _rise * 1.32)
    property real _lit: told ? truth : 0

    function _at(place: point): int {
        const across = Theme.rightToLeft ? width - place.x : place.x;
        const column = Math.max(0, Math.min(9, Math.floor((across + (_step - _dot) / 2) / _step)));
        const row = Math.max(0, Math.min(9, Math.floor(place.y / _rise)));
        return row * 10 + column + 1;
    }

    signal swept(count: int)

    live: !told
    implicitHeight: width * 0.86
    onPulled: place => root.swept(root._at(place))

    Behavior on _lit {
        enabled: root.told

        NumberAnimation {
            duration: Theme.ms(700)
            easing.type: Easing.OutCubic
        }
    }
    Repeater {
        model: 100

        delegate: Rectangle {
            id: dot

            required property int index
            readonly property bool guessed: index < root.value
            readonly property bool full: root.told ? index < root._lit : guessed
            readonly property real _left: (index % 10) * root._step

            x: Theme.rightToLeft ? root.width - _left - width : _left
            y: Math.floor(index / 10) * root._rise + (root._rise - root._dot) / 2
            width: root._dot
            height: width
            radius: width / 2
            color: full ? root.ink : "transparent"
            border.width: full ? 0 : Theme.controlLine
            border.color: root.told && !guessed ? Theme.faded(root.ink) : root.ink

            Rectangle {
                anchors.centerIn: parent
                visible: root.told && dot.guessed && (!dot.full || root.value < root.truth)
                width: parent.width * 0.34
                height: width
                radius: width / 2
                color: dot.full ? root.paper : root.ink
            }
        }
    }
}
