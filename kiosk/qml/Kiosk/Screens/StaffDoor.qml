pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* Today's date. Staff hold it for three seconds; then it counts the discs they touch, each with a small dot. */
Item {
    id: root

    property Knock knock: null
    property string text: ""
    property color ink: Theme.ink2
    property real room: 10000 * Theme.u

    implicitWidth: today.width
    implicitHeight: today.height
    width: today.width
    height: today.height

    Copy {
        id: today

        width: Math.min(implicitWidth, root.room)
        wrap: true
        alignment: Text.AlignRight
        role: "label"
        weight: Theme.weight("small", Theme.script)
        text: root.text
        color: root.ink
    }
    TapHandler {
        margin: 32 * Theme.u
        longPressThreshold: 3
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onLongPressed: root.knock?.hold()
    }
    Row {
        anchors.right: parent.right
        anchors.top: today.bottom
        anchors.topMargin: 8 * Theme.u
        spacing: 12 * Theme.u
        visible: root.knock?.listening ?? false

        Repeater {
            model: root.knock?.discs ?? 0

            delegate: Rectangle {
                required property int index

                width: 16 * Theme.u
                height: width
                radius: width / 2
                color: index < root.knock.heard ? root.ink : "transparent"
                border.width: Theme.hairline
                border.color: root.ink
            }
        }
    }
}
