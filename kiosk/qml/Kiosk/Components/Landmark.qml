import QtQuick
import Kiosk.Theme

/*
 The name of a moment with a line that leads from its bead; `along` and `bead` are places along time and across it. Down
 the page a name may stand a little off its bead, at `nameAlong`; then its line leans.
*/
Item {
    id: root

    property bool down: true
    property real along: 0
    property real nameAlong: along
    property real bead: 0
    property real namesFrom: 0
    property real space: 0
    property string text: ""
    property bool lined: true
    property bool named: true

    signal tapped

    Rectangle {
        readonly property real _length: root.namesFrom - root.bead - 14 * Theme.u
        readonly property real _lean: root.down ? root.nameAlong - root.along : 0

        visible: root.lined
        color: Theme.hair
        width: root.down ? Math.hypot(_length, _lean) : Theme.hairline
        height: root.down ? Theme.hairline : _length
        x: root.down ? (Theme.rightToLeft ? root.space - root.bead - width : root.bead) : Theme.rightToLeft ? root.space - root.along - width : root.along
        y: root.down ? root.along : root.bead
        antialiasing: _lean !== 0
        rotation: (Theme.rightToLeft ? -1 : 1) * Math.atan2(_lean, _length) * 180 / Math.PI
        transformOrigin: Theme.rightToLeft ? Item.Right : Item.Left
    }
    Tap {
        id: tap

        visible: root.named
        name: root.text
        width: root.down ? root.space - root.namesFrom - Theme.margin + 24 * Theme.u : label.implicitWidth + 24 * Theme.u
        height: Theme.touchMin
        x: {
            const x = root.down ? root.namesFrom : Math.min(root.along - 24 * Theme.u, root.space - width - 24 * Theme.u);
            return Theme.rightToLeft ? root.space - x - width : x;
        }
        y: root.down ? root.nameAlong - height / 2 : root.namesFrom
        onTapped: root.tapped()

        Rectangle {
            anchors.fill: label
            anchors.leftMargin: -4 * Theme.u
            anchors.rightMargin: -4 * Theme.u
            visible: !root.down
            color: Theme.paper
            opacity: 0.9
        }
        Copy {
            id: label

            anchors.left: parent.left
            anchors.leftMargin: 4 * Theme.u
            anchors.verticalCenter: parent.verticalCenter
            width: root.down ? parent.width - 8 * Theme.u : implicitWidth
            role: "label"
            fit: root.down
            maximumLines: 2
            preferredLines: 1
            text: root.text
            color: tap.pressed ? Theme.unDeep : Theme.ink
        }
        FocusRing {
            anchors.margins: 0
        }
    }
}
