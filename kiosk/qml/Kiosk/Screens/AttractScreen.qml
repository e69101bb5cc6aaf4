pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* Seen from ten metres: the turning ring, and "touch the screen" in six languages, one bold at a time; a disc stops it all for a while. */
Rectangle {
    id: root

    required property ExhibitViewModel exhibit
    property bool paused: false
    property int _bold: 2
    property real _phase: 0
    readonly property real _rim: 690 * Theme.u
    readonly property real _lineHeight: 84 * Theme.u

    color: Theme.night

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: root.exhibit.wake("", "elsewhere")
    }
    Item {
        id: drift

        width: parent.width
        height: parent.height
        x: 24 * Theme.u * Math.sin(root._phase * 2 * Math.PI / 97)
        y: 24 * Theme.u * Math.sin(root._phase * 2 * Math.PI / 131)

        Ring {
            id: ring

            width: root._rim * 2
            height: width
            x: Theme.portrait ? (parent.width - width) / 2 : Theme.rightToLeft ? parent.width - width * 0.84 : -width * 0.16
            y: Theme.portrait ? 500 * Theme.u - height / 2 : parent.height - 220 * Theme.u - root._rim * 2
            goals: root.exhibit.home.goals
            rim: root._rim
            discSize: 132 * Theme.u
            placeSize: 190 * Theme.u
            twist: 0.62
            touchable: false
            numerals: false
            night: true
            ink: Theme.nightText
        }
        Rectangle {
            id: call

            property real _grown

            x: ring.x + ring.width / 2 - width / 2
            y: ring.y + ring.height / 2 + root._rim - height / 2
            width: (190 + 70 * _grown) * Theme.u
            height: width
            radius: width / 2
            color: "transparent"
            border.width: Theme.hairline
            border.color: Theme.nightText
            opacity: 0.7 * (1 - _grown)

            NumberAnimation on _grown {
                from: 0
                to: 1
                duration: 2400
                loops: Animation.Infinite
                paused: root.paused
                easing.type: Easing.OutCubic
            }
        }
        Column {
            id: lines

            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            width: 620 * Theme.u
            x: Theme.portrait ? (parent.width - width) / 2 : parent.width - width - 120 * Theme.u
            y: Theme.portrait ? 1360 * Theme.u : (parent.height - height) / 2

            Repeater {
                model: root.exhibit.languages

                delegate: Tap {
                    id: line

                    required property string code
                    required property string script
                    required property string invitation
                    required property int index
                    readonly property bool bold: index === root._bold

                    width: lines.width
                    height: root._lineHeight
                    name: invitation
                    onTapped: root.exhibit.wake(code, "line")

                    Copy {
                        anchors.centerIn: parent
                        role: "title"
                        factor: line.script === "ar" ? 0.78 : 0.72
                        script: line.script
                        weight: line.bold ? 700 : 400
                        text: line.invitation
                        scale: line.pressed ? 0.96 : 1
                        color: line.bold || line.pressed ? Theme.nightText : Theme.nightText2
                    }
                    FocusRing {
                        inner: Theme.night
                        outer: Theme.nightText
                        anchors.margins: 0
                    }
                }
            }
        }
    }
    Disc {
        anchors.right: parent.right
        anchors.rightMargin: 28 * Theme.u
        anchors.bottom: parent.bottom
        anchors.bottomMargin: (Theme.railHeight - height) / 2
        icon: root.paused ? "play" : "pause"
        name: root.paused ? qsTr("Move again") : qsTr("Stop the movement")
        ink: Theme.nightText2
        lineWidth: 0
        onTapped: root.paused = !root.paused
    }
    Timer {
        interval: 180000
        running: root.paused
        onTriggered: root.paused = false
    }
    Timer {
        interval: 3500
        repeat: true
        running: !root.paused
        onTriggered: root._bold = (root._bold + 1) % 6
    }
    Timer {
        interval: 50
        repeat: true
        running: !root.paused
        onTriggered: {
            root._phase += 0.05;
            ring.turned += 0.075;
        }
    }
}
