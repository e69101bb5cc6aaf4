pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* One picture of the attract screen by its kind: the turning ring, all pledges, the globe, today's date, the thread. */
Loader {
    id: root

    required property HomeViewModel home
    required property SitesViewModel sites
    required property PledgeViewModel pledge
    required property string dayName
    required property var colours
    required property string kind
    required property real seconds

    sourceComponent: ({
            "ring": ring,
            "globe": globe,
            "spiral": spiral,
            "today": today,
            "thread": thread
        })[kind]

    Component {
        id: ring

        Item {
            id: wheel

            readonly property real rim: 690 * Theme.u
            readonly property real centreX: Theme.portrait ? width / 2 : Theme.rightToLeft ? width - rim * 0.78 : rim * 0.78
            readonly property real centreY: Theme.portrait ? 500 * Theme.u : height - 240 * Theme.u - rim
            readonly property real turned: root.seconds * 1.5

            RingStrands {
                x: wheel.centreX - width / 2
                y: wheel.centreY - height / 2
                goals: root.home.goals
                rim: wheel.rim
                turned: wheel.turned
                twist: 0.62
                night: true
            }
            Repeater {
                model: root.colours

                delegate: Rectangle {
                    required property int index
                    required property color modelData
                    readonly property real angle: Math.PI / 180 * (110 + index * 20 + wheel.turned)

                    x: wheel.centreX + Math.cos(angle) * wheel.rim - width / 2
                    y: wheel.centreY + Math.sin(angle) * wheel.rim - height / 2
                    width: 132 * Theme.u
                    height: width
                    radius: width / 2
                    color: modelData
                }
            }
            Rectangle {
                readonly property real phase: root.seconds % 2.4 / 2.4
                readonly property real grown: 1 - Math.pow(1 - phase, 3)

                x: wheel.centreX - width / 2
                y: wheel.centreY + wheel.rim - height / 2
                width: (190 + 70 * grown) * Theme.u
                height: width
                radius: width / 2
                color: "transparent"
                border.width: Theme.hairline
                border.color: Theme.nightText
                opacity: 0.7 * (1 - grown)
            }
            Rectangle {
                x: wheel.centreX - width / 2
                y: wheel.centreY + wheel.rim - height / 2
                width: 190 * Theme.u
                height: width
                radius: width / 2
                color: Theme.night
                border.width: Theme.placeLine
                border.color: Theme.nightText
            }
        }
    }
    Component {
        id: globe

        Item {
            Globe {
                anchors.centerIn: parent
                anchors.verticalCenterOffset: (Theme.portrait ? -20 : -40) * Theme.u
                diameter: 940 * Theme.u
                enabled: false
                alive: false
                sites: []
                lit: root.sites.lit
                sunLongitude: root.sites.sunLongitude
                sunLatitude: root.sites.sunLatitude
                longitude: homeLongitude - (Theme.plain ? 0 : root.seconds * 1.2)
            }
        }
    }
    Component {
        id: spiral

        Item {
            PledgeSpiral {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 40 * Theme.u
                width: Math.min(parent.width - 2 * Theme.margin, parent.height - 240 * Theme.u)
                height: width
                total: root.pledge.total
            }
            Copy {
                anchors.horizontalCenter: parent.horizontalCenter
                y: parent.height - height - 30 * Theme.u
                role: "num"
                factor: Theme.portrait ? 1 : 0.7
                text: root.pledge.totalText
                color: Theme.nightText
            }
        }
    }
    Component {
        id: today

        Item {
            Copy {
                id: day

                anchors.horizontalCenter: parent.horizontalCenter
                y: (parent.height - height - date.height) / 2 - 20 * Theme.u
                role: "mega"
                factor: Theme.portrait ? 2 : 1.5
                text: root.home.day
                color: Theme.nightText
            }
            Copy {
                id: date

                anchors.horizontalCenter: parent.horizontalCenter
                y: day.y + day.height + 48 * Theme.u
                width: parent.width - 2 * Theme.margin
                role: "title"
                fit: true
                alignment: Text.AlignHCenter
                text: root.home.today
                color: Theme.nightText
            }
            Copy {
                anchors.horizontalCenter: parent.horizontalCenter
                y: date.y + date.height + 20 * Theme.u
                width: parent.width - 2 * Theme.margin
                role: "lead"
                wrap: true
                alignment: Text.AlignHCenter
                text: root.dayName
                color: Theme.nightText2
            }
        }
    }
    Component {
        id: thread

        Image {
            readonly property real axis: width / 2

            source: width > 0 ? "image://drawn/thread?first=1940&last=2030&start=0&end=" + Math.round(height * 0.78) + "&exit=" + Math.round(height) + "&axis=" + axis + "&low=" + -axis * 0.4 + "&high=" + axis * 2.4 + "&unit=" + Theme.u * 1.6 + "&width=" + Math.round(width) + "&height=" + Math.round(height) + "&vertical=true&mirrored=" + Theme.rightToLeft : ""
            asynchronous: true
        }
    }
}
