import QtQuick
import Kiosk.Components
import Kiosk.Theme

/* The sky of a Goal's page: the numeral before the emblem. Touched, the emblem makes its one movement. */
Item {
    id: root

    required property int number
    required property string emblem
    required property string alt
    property color tone: Theme.ink
    readonly property bool _portrait: Theme.portrait

    clip: true

    Image {
        id: picture

        readonly property real side: root._portrait ? Math.max(360 * Theme.u, Math.min(740 * Theme.u, root.height - 24 * Theme.u)) : Math.min(740 * Theme.u, root.height - 60 * Theme.u)

        x: root._portrait ? (Theme.rightToLeft ? -60 * Theme.u : parent.width - width + 60 * Theme.u) : Theme.rightToLeft ? -36 * Theme.u : parent.width - width + 36 * Theme.u
        y: root._portrait ? (root.height - height) / 2 + 10 * Theme.u : parent.height - height - 20 * Theme.u
        width: side
        height: side
        source: root.emblem
        sourceSize.width: Math.round(side)
        sourceSize.height: Math.round(side)
        asynchronous: true
        Accessible.role: Accessible.Graphic
        Accessible.name: root.alt

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0
            onTapped: if (!Theme.still)
                breath.restart()
        }
        SequentialAnimation {
            id: breath

            NumberAnimation {
                target: picture
                property: "scale"
                to: 1.08
                duration: 900
                easing.type: Easing.InOutSine
            }
            NumberAnimation {
                target: picture
                property: "scale"
                to: 1
                duration: 1100
                easing.type: Easing.InOutSine
            }
        }
    }
    Copy {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: (root._portrait ? Math.min(56, root.height / Theme.u * 0.1) : 56) * Theme.u
        role: "mega"
        factor: root._portrait ? Math.max(0.5, Math.min(1, (root.height - 90 * Theme.u) / (456 * 0.76 * Theme.u))) : root.number > 9 ? 0.72 : 0.82
        text: root.number
        color: root.tone
    }
}
