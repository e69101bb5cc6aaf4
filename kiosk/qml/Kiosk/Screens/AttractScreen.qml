pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/*
 Seen from ten metres: one picture after another, and "touch the screen" in six languages, one bright at a time. All of
 it drifts and dims against burn-in, moves in few and small steps so that a night costs little, and a disc stops it.
*/
Rectangle {
    id: root

    required property ExhibitViewModel exhibit
    property bool paused: false
    property int scene: 0
    readonly property var scenes: ["ring", exhibit.pledge.total >= 10 ? "spiral" : "", exhibit.home.cities !== "" ? "globe" : "", "today", exhibit.home.span !== "" ? "thread" : ""].filter(name => name !== "")
    readonly property bool _moving: !paused && !exhibit.attractStill
    property int _bright: 2
    property real _seconds: 0
    property point _drift
    readonly property real _sky: Theme.portrait ? width : width * 0.6

    function _go() {
        const path = 2 * Math.PI * _seconds;
        _drift = Qt.point(Math.round(24 * Theme.u * Math.sin(path / 97)), Math.round(24 * Theme.u * Math.sin(path / 131)));
    }

    color: Theme.night

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: root.exhibit.wake("", "elsewhere")
    }
    Item {
        id: composition

        width: parent.width
        height: parent.height
        x: root._drift.x
        y: root._drift.y

        Repeater {
            model: root.scenes

            delegate: Loader {
                id: slide

                required property string modelData
                required property int index
                readonly property bool current: index === root.scene

                x: Theme.portrait || !Theme.rightToLeft ? 0 : parent.width - width
                width: root._sky
                height: Theme.portrait ? 1300 * Theme.u : parent.height
                active: current || opacity > 0
                opacity: current ? 1 : 0
                sourceComponent: AttractScene {
                    home: root.exhibit.home
                    sites: root.exhibit.sites
                    pledge: root.exhibit.pledge
                    dayName: root.exhibit.calendar.todayName
                    colours: root.exhibit.nightColours
                    kind: slide.modelData
                    seconds: root._seconds
                }

                Behavior on opacity {
                    NumberAnimation {
                        duration: 1200
                    }
                }
            }
        }
        Column {
            id: lines

            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            width: (Theme.portrait ? 620 : 560) * Theme.u
            x: Theme.portrait ? (parent.width - width) / 2 : Theme.rightToLeft ? 80 * Theme.u : parent.width - width - 80 * Theme.u
            y: (Theme.portrait ? 1320 * Theme.u : (parent.height - height) / 2 - 48 * Theme.u) + root.scene % 3 * (Theme.portrait ? 24 : 48) * Theme.u

            Repeater {
                model: root.exhibit.languages

                delegate: Tap {
                    id: line

                    required property string code
                    required property string script
                    required property string invitation
                    required property int index
                    readonly property bool bright: pressed || index === root._bright

                    width: lines.width
                    height: 84 * Theme.u
                    name: invitation
                    scale: pressed ? 0.96 : 1
                    onTapped: root.exhibit.wake(code, "line")

                    Copy {
                        anchors.centerIn: parent
                        role: "title"
                        factor: line.script === "ar" ? 0.78 : 0.72
                        script: line.script
                        weight: 400
                        text: line.invitation
                        opacity: line.bright ? 0 : 1
                        visible: opacity > 0
                        color: Theme.nightText2

                        Behavior on opacity {
                            NumberAnimation {
                                duration: 600
                            }
                        }
                    }
                    Copy {
                        anchors.centerIn: parent
                        role: "title"
                        factor: line.script === "ar" ? 0.78 : 0.72
                        script: line.script
                        weight: 700
                        text: line.invitation
                        opacity: line.bright ? 1 : 0
                        visible: opacity > 0
                        color: Theme.nightText

                        Behavior on opacity {
                            NumberAnimation {
                                duration: 600
                            }
                        }
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
        visible: !root.exhibit.attractStill
        icon: root.paused ? "play" : "pause"
        name: root.paused ? qsTr("Move again") : qsTr("Stop the movement")
        ink: Theme.nightText2
        lineWidth: 0
        onTapped: root.paused = !root.paused
    }
    Rectangle {
        id: shade

        anchors.fill: parent
        visible: opacity > 0
        color: "black"
        opacity: 0

        NumberAnimation on opacity {
            id: dimming

            running: false
            to: 0.3
            duration: 4000
        }
    }
    Timer {
        interval: 1800000
        running: true
        onTriggered: dimming.start()
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
        onTriggered: root._bright = (root._bright + 1) % 6
    }
    Timer {
        interval: 20000
        repeat: true
        running: !root.paused
        onTriggered: {
            if (root.exhibit.attractStill) {
                root._seconds += 20;
                root._go();
            }
            root.exhibit.home.renewToday();
            root.exhibit.sites.tell_time();
            root.scene = (root.scene + 1) % root.scenes.length;
        }
    }
    Timer {
        interval: 66
        repeat: true
        running: root._moving
        onTriggered: {
            root._seconds += 0.066;
            root._go();
        }
    }
}
