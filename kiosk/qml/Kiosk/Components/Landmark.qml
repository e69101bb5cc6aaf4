import QtQuick
import Kiosk.Theme

/*
 The name of a moment; `along` and `bead` are places along time and across it, from the corner of the parent, on the other
 side of it when mirrored. A name has `room`; down the page it fills it and may stand a little off its bead, at
 `nameAlong`. No name reaches beyond `begin` and `end`. LandmarkLine leads to it from the bead.
*/
Item {
    id: root

    property bool down: true
    property bool mirrored: Theme.rightToLeft
    property real along: 0
    property real nameAlong: along
    property real bead: 0
    property real namesFrom: 0
    property real room: 0
    property real begin: -1e6
    property real end: 1e6
    property string text: ""

    signal tapped

    Copy {
        id: natural

        visible: false
        role: "label"
        text: root.text
    }
    Tap {
        id: tap

        readonly property real _from: root.down ? root.namesFrom : Math.min(root.along - 24 * Theme.u, root.end - width - 24 * Theme.u)

        name: root.text
        width: root.down ? root.room : Math.min(natural.implicitWidth + 28 * Theme.u, root.room)
        height: Math.max(Theme.touchMin, label.height)
        x: root.mirrored ? -_from - width : _from
        y: root.down ? Math.max(root.begin, Math.min(root.end - height, root.nameAlong - height / 2)) : root.namesFrom
        onTapped: root.tapped()
        onWidthChanged: soon.restart()

        Timer {
            id: soon

            interval: 0
            onTriggered: label.refit()
        }

        Rectangle {
            anchors.fill: parent
            visible: !root.down
            color: Theme.paper
            opacity: 0.9
        }
        Copy {
            id: label

            anchors.left: parent.left
            anchors.leftMargin: 4 * Theme.u
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 8 * Theme.u
            role: "label"
            fit: true
            maximumLines: root.down ? 2 : 1
            preferredLines: 1
            text: root.text
            color: tap.pressed ? Theme.accentText : Theme.ink
        }
        FocusRing {
            anchors.margins: 0
        }
    }
}
