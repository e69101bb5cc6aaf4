import QtQuick
import Kiosk.Theme

/* A dark sheet that rises from the rail while the page above stays in sight; touching that page, or the disc, closes it. */
Item {
    id: root

    property alias title: heading.text
    property real most: Theme.reach ? height - Theme.reachLine : height * 0.72
    property bool veiled: true
    default property alias content: column.data
    readonly property bool moving: rise.running
    readonly property real sheetHeight: sheet.height
    readonly property color ink: Theme.theme === "yellow" ? "#FFFFFF" : "#F3F5F4"
    readonly property color ground: Theme.theme === "yellow" ? "#000000" : "#0B1A2B"
    readonly property color outline: Theme.theme === "yellow" ? "#FFFFFF" : "#5E7890"
    readonly property real _head: Math.max(Theme.touchComfort, heading.height) + 56 * Theme.u
    property real _down: Theme.ms(300) > 0 ? 1 : 0

    signal closed

    function takeKeys() {
        close.forceActiveFocus();
    }

    Component.onCompleted: {
        takeKeys();
        rise.start();
    }

    NumberAnimation {
        id: rise

        target: root
        property: "_down"
        to: 0
        duration: Theme.ms(300)
        easing.type: Easing.OutCubic
    }
    Rectangle {
        anchors.fill: parent
        visible: root.veiled
        color: Theme.paper
        opacity: 0.7 * (1 - root._down)
    }
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: root.closed()
    }
    Rectangle {
        id: sheet

        width: parent.width
        height: Math.min(root.most, root._head + column.height + 40 * Theme.u)
        y: parent.height - height * (1 - root._down)
        color: root.ground
        Accessible.role: Accessible.Dialog
        Accessible.name: heading.text

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }
        DragHandler {
            target: null
        }
        Rule {
            width: parent.width
            color: root.outline
        }
        Copy {
            id: heading

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            y: 32 * Theme.u + Math.max(0, (Theme.touchComfort - height) / 2)
            width: parent.width - close.width - 2 * Theme.margin - Theme.gutter
            role: "title"
            factor: 0.8
            fit: true
            maximumLines: 2
            preferredLines: 1
            color: root.ink
        }
        Disc {
            id: close

            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            y: 32 * Theme.u
            icon: "close"
            name: qsTr("Close")
            ink: root.ink
            onTapped: root.closed()
        }
        Ground {
            x: Theme.margin
            y: root._head
            width: parent.width - 2 * Theme.margin
            height: parent.height - y - 24 * Theme.u
            ink: root.ink

            Column {
                id: column

                width: parent.width
                spacing: 24 * Theme.u
            }
        }
    }
}
