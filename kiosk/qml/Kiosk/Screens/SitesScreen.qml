pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* Four places, now: the dot globe without borders, four lights, and the time there. */
Rectangle {
    id: root

    required property SitesViewModel viewModel
    readonly property bool _down: Theme.portrait
    readonly property real _half: _down ? width : width * 0.51

    color: Theme.night

    Item {
        id: sky

        x: root._down || !Theme.rightToLeft ? 0 : root.width - width
        width: root._half
        height: root._down ? 1000 * Theme.u : root.height
        clip: true

        Globe {
            diameter: (root._down ? 1180 : 1040) * Theme.u
            x: (sky.width - width) / 2
            y: root._down ? sky.height - height - 16 * Theme.u : (sky.height - height) / 2
            sites: root.viewModel.sites
            onTapped: site => root.viewModel.openSite(site, "globe")
        }
    }
    Item {
        id: ground

        x: root._down ? Theme.margin : Theme.rightToLeft ? Theme.margin : root._half + 48 * Theme.u
        y: root._down ? sky.height : 0
        width: root._down ? root.width - 2 * Theme.margin : root.width - root._half - 48 * Theme.u - Theme.margin
        height: root.height - y

        Copy {
            id: headline

            anchors.left: parent.left
            y: (root._down ? 12 : 72) * Theme.u
            width: parent.width - (root._down ? mode.width + Theme.gutter : 0)
            role: "display"
            factor: root._down ? 1 : 0.9
            fit: true
            maximumLines: 1
            text: qsTr("Come in.")
            color: Theme.nightText
        }
        Choice {
            id: mode

            anchors.right: root._down ? parent.right : undefined
            anchors.left: root._down ? undefined : parent.left
            y: root._down ? headline.y + (headline.height - height) / 2 : headline.y + headline.height + 24 * Theme.u
            one: qsTr("In person")
            other: qsTr("Online")
            second: root.viewModel.mode === "virtual"
            onChosen: second => root.viewModel.choose(second ? "virtual" : "in_person")
        }
        Column {
            id: list

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.bottomMargin: (root._down ? 20 : 30) * Theme.u

            Repeater {
                model: root.viewModel.sites

                delegate: Tap {
                    id: line

                    required property string siteId
                    required property string city
                    required property string building
                    required property string localTime
                    required property int tours

                    width: list.width
                    height: (root._down ? 140 : 146) * Theme.u
                    name: city
                    hint: building + ". " + localTime
                    onTapped: root.viewModel.openSite(siteId, "list")

                    Rule {
                        anchors.left: parent.left
                        anchors.right: parent.right
                        color: Theme.nightLine
                    }
                    Copy {
                        id: cityName

                        anchors.left: parent.left
                        anchors.verticalCenter: parent.verticalCenter
                        role: "title"
                        factor: 1.1
                        text: line.city
                        color: line.pressed ? Theme.un : Theme.nightText
                    }
                    Copy {
                        id: time

                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        role: "title"
                        script: "la"
                        factor: 0.94
                        weight: 500
                        text: line.localTime
                        color: Theme.nightText
                    }
                    Copy {
                        anchors.right: time.left
                        anchors.rightMargin: 40 * Theme.u
                        anchors.verticalCenter: parent.verticalCenter
                        role: "label"
                        weight: Theme.weight("small", Theme.script)
                        text: line.tours > 0 ? qsTr("%n tour(s)", "", line.tours) : qsTr("ask at the desk")
                        color: Theme.nightText2
                    }
                    FocusRing {
                        anchors.margins: 0
                        inner: Theme.night
                        outer: Theme.nightText
                    }
                }
            }
        }
    }
}
