pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Theme

/* The strands of the ring: a shader where there is a GPU, painted where there is none; both from the same numbers. */
Item {
    id: root

    required property var goals
    property real rim: 460 * Theme.u
    property real turned: 0
    property real twist: 0
    property real grow: 1
    property bool night: false
    property bool plain: Theme.plain

    width: rim * 1.7
    height: width
    Accessible.ignored: true

    Loader {
        anchors.fill: parent
        active: root.plain
        sourceComponent: Strands {
            goals: root.goals
            rim: root.rim
            turned: root.turned
            twist: root.twist
            grow: root.grow
            night: root.night
        }
    }
    Loader {
        anchors.fill: parent
        active: !root.plain
        sourceComponent: Item {
            Item {
                id: tones

                width: 18
                height: 2

                Rectangle {
                    anchors.fill: parent
                    color: "black"
                }
                Repeater {
                    model: root.goals

                    delegate: Item {
                        id: tone

                        required property int number
                        required property string colour
                        required property string nightColour
                        required property int targets

                        x: number

                        Rectangle {
                            width: 1
                            height: 1
                            color: root.night ? tone.nightColour : tone.colour
                        }
                        Rectangle {
                            y: 1
                            width: 1
                            height: 1
                            color: Qt.rgba(tone.targets / 255, 0, 0, 1)
                        }
                    }
                }
            }
            ShaderEffectSource {
                id: texture

                sourceItem: tones
                hideSource: true
                visible: false
                textureSize: Qt.size(18, 2)
            }
            ShaderEffect {
                readonly property real turned: root.turned * Math.PI / 180
                readonly property real twist: root.twist
                readonly property real rim: root.rim * 2 / root.width
                readonly property real startK: 0.785
                readonly property real q: 0.902
                readonly property real fill: 0.88
                readonly property real grow: root.grow
                readonly property real px: 2 / root.width
                readonly property Item strip: texture

                anchors.fill: parent
                fragmentShader: "strands.frag.qsb"
            }
        }
    }
}
