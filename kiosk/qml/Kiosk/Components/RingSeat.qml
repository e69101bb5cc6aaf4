import QtQuick
import Kiosk.Theme

/* One Goal's place in the ring: the disc at the rim, upright however far it turned, and the ground of its strand. */
Item {
    id: root

    required property string goalId
    required property int number
    required property string title
    required property string colour
    required property string textColour
    required property string nightColour
    required property string nightTextColour
    required property int targets
    property real turned: 0
    property real rim: 460 * Theme.u
    property real discSize: 112 * Theme.u
    property real swell: 0
    property bool night: false
    property bool down: false
    property color ink: Theme.ink
    readonly property real _angle: (90 + number * 20 + turned) * Math.PI / 180
    readonly property real _fromTop: Math.abs(((number * 20 + turned - 180) % 360 + 540) % 360 - 180)
    readonly property bool topmost: _fromTop <= 10
    readonly property alias discFocused: disc.activeFocus
    readonly property alias disc: disc

    signal opened

    /* Whether a point lies on the disc or on the strand: "disc", "strand" or "". */
    function hit(x: real, y: real): string {
        const fromX = x - width / 2;
        const fromY = y - height / 2;
        const far = Math.hypot(fromX, fromY);
        if (Math.hypot(fromX - Math.cos(_angle) * rim, fromY - Math.sin(_angle) * rim) <= Math.max(discSize, Theme.touchMin) / 2)
            return "disc";
        const aside = Math.abs(fromX * Math.sin(_angle) - fromY * Math.cos(_angle));
        const along = fromX * Math.cos(_angle) + fromY * Math.sin(_angle);
        return far > rim * 0.3 && far < rim * 0.84 && along > 0 && aside < far * 0.13 ? "strand" : "";
    }

    Item {
        x: root.width / 2 + Math.cos(root._angle) * root.rim - width / 2
        y: root.height / 2 + Math.sin(root._angle) * root.rim - height / 2
        width: root.discSize
        height: width
        scale: (root.down ? 0.96 : 1) + 0.18 * root.swell * Math.max(0, 1 - root._fromTop / 20)

        Disc {
            id: disc

            anchors.fill: parent
            name: qsTr("Goal %1: %2").arg(root.number).arg(root.title)
            numeral: root.number
            fill: root.night ? root.nightColour : root.colour
            fillInk: root.night ? root.nightTextColour : root.textColour
            lineWidth: 0
            onTapped: root.opened()
        }
    }
}
