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
    property color ink: Theme.ink
    readonly property real _angle: (90 + number * 20 + turned) * Math.PI / 180
    readonly property real _fromTop: Math.abs(((number * 20 + turned - 180) % 360 + 540) % 360 - 180)
    readonly property bool topmost: _fromTop <= 10
    readonly property alias discFocused: disc.activeFocus
    readonly property alias discPressed: disc.pressed

    signal opened(via: string, disc: Item)

    Item {
        x: root.width / 2 + Math.cos(root._angle) * root.rim * 0.56 - width / 2
        y: root.height / 2 + Math.sin(root._angle) * root.rim * 0.56 - height / 2
        width: root.rim * 0.52
        height: root.rim * 0.16
        rotation: root._angle * 180 / Math.PI

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0
            onTapped: root.opened("strand", disc)
        }
    }
    Item {
        x: root.width / 2 + Math.cos(root._angle) * root.rim - width / 2
        y: root.height / 2 + Math.sin(root._angle) * root.rim - height / 2
        width: root.discSize
        height: width
        scale: 1 + 0.18 * root.swell * Math.max(0, 1 - root._fromTop / 20)

        Disc {
            id: disc

            anchors.fill: parent
            name: qsTr("Goal %1: %2").arg(root.number).arg(root.title)
            numeral: root.number
            fill: root.night ? root.nightColour : root.colour
            fillInk: root.night ? root.nightTextColour : root.textColour
            lineWidth: 0
            onTapped: root.opened("disc", disc)
        }
    }
}
