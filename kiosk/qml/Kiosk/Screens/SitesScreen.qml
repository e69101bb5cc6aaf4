pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* Four places, now: the dot globe without borders, four lights, and the time there. */
Rectangle {
    id: root

    required property SitesViewModel viewModel
    property bool covered: false
    readonly property bool _down: Theme.portrait
    readonly property real _half: _down ? width : width * 0.51
    readonly property bool _large: Theme.textScale > 1.3

    color: Theme.night

    Item {
        id: sky

        x: root._down || !Theme.rightToLeft ? 0 : root.width - width
        width: root._half
        height: root._down ? ground.y : root.height
        clip: true

        Globe {
            id: globe

            diameter: root._down ? Math.min(1180 * Theme.u, sky.height * 1.18) : 1040 * Theme.u
            x: (sky.width - width) / 2
            y: root._down ? Math.min(0, sky.height - height - 16 * Theme.u) : (sky.height - height) / 2
            sites: root.viewModel.sites
            sunLongitude: root.viewModel.sunLongitude
            sunLatitude: root.viewModel.sunLatitude
            lit: root.viewModel.lit
            alive: !root.covered
            onTapped: (site, longitude, latitude) => turnTo(site, longitude, latitude, "globe")
            onDragged: degrees => root.viewModel.turnGlobe(degrees)
            onArrived: (site, via) => root.viewModel.openSite(site, via)
        }
    }
    Ground {
        id: ground

        x: root._down ? Theme.margin : Theme.rightToLeft ? Theme.margin : root._half + 48 * Theme.u
        y: root._down ? Math.max(Theme.reach ? Theme.reachLine : 300 * Theme.u, root.height - need) : Theme.reach ? Theme.reachLine : Math.max(24 * Theme.u, (root.height - need) / 2)
        readonly property real need: page.height + 32 * Theme.u
        width: root._down ? root.width - 2 * Theme.margin : root.width - root._half - 48 * Theme.u - Theme.margin
        height: root.height - y
        ink: Theme.nightText

        Column {
            id: page

            width: parent.width

            Flow {
                width: parent.width
                spacing: 24 * Theme.u
                bottomPadding: 24 * Theme.u

                Copy {
                    id: headline

                    readonly property bool _beside: root._down && !root._large

                    width: parent.width - (_beside ? mode.width + Theme.gutter : 0)
                    role: "display"
                    factor: root._down ? 1 : 0.9
                    fit: true
                    maximumLines: 1
                    text: qsTr("Come in.")
                    color: Theme.nightText
                }
                Item {
                    width: mode.width
                    height: headline._beside ? Math.max(mode.height, headline.height) : mode.height

                    Choice {
                        id: mode

                        anchors.verticalCenter: parent.verticalCenter
                        one: qsTr("In person")
                        other: qsTr("Online")
                        second: root.viewModel.mode === "virtual"
                        onChosen: second => root.viewModel.choose(second ? "virtual" : "in_person")
                    }
                }
            }
            Repeater {
                model: root.viewModel.sites

                delegate: Tap {
                    id: line

                    required property string siteId
                    required property string city
                    required property string building
                    required property string localTime
                    required property int tours
                    required property real siteLongitude
                    required property real siteLatitude
                    readonly property string _tours: tours > 0 ? qsTr("%n tour(s)", "", tours) : qsTr("ask at the desk")

                    width: page.width
                    height: Math.max((root._down ? 140 : 132) * Theme.u, words.height + 32 * Theme.u)
                    name: city
                    hint: [building, _tours, localTime].filter(part => part !== "").join(". ")
                    onTapped: globe.turnTo(siteId, siteLongitude, siteLatitude, "list")

                    Rule {
                        anchors.left: parent.left
                        anchors.right: parent.right
                        color: Theme.nightLine
                    }
                    Column {
                        id: words

                        anchors.left: parent.left
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width - (time.visible ? time.width + 40 * Theme.u : 0)

                        Copy {
                            anchors.left: parent.left
                            width: parent.width - (beside.visible ? beside.width + 40 * Theme.u : 0)
                            role: "title"
                            factor: 1.1
                            fit: true
                            maximumLines: 1
                            text: line.city
                            color: line.pressed ? Theme.un : Theme.nightText
                        }
                        Copy {
                            width: parent.width
                            visible: root._large
                            role: "label"
                            weight: Theme.weight("small", Theme.script)
                            wrap: true
                            text: line._tours
                            color: Theme.nightText2
                        }
                    }
                    Copy {
                        id: time

                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        visible: line.localTime !== ""
                        role: "title"
                        script: "la"
                        factor: 0.94
                        weight: 500
                        text: line.localTime
                        color: Theme.nightText
                    }
                    Copy {
                        id: beside

                        anchors.right: time.visible ? time.left : parent.right
                        anchors.rightMargin: time.visible ? 40 * Theme.u : 0
                        anchors.verticalCenter: parent.verticalCenter
                        visible: !root._large
                        role: "label"
                        weight: Theme.weight("small", Theme.script)
                        text: line._tours
                        color: Theme.nightText2
                    }
                    FocusRing {
                        anchors.margins: 0
                    }
                }
            }
        }
    }
}
