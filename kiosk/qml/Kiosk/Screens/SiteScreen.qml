pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* One visitor centre: the building in dots, what it is, then what one sees, takes, and should know before coming. */
Rectangle {
    id: root

    required property SiteViewModel viewModel
    required property SitesViewModel sites
    property string part: "tours"
    readonly property bool _down: Theme.portrait
    readonly property real _half: _down ? width : width * 0.44

    color: Theme.night

    Item {
        id: sky

        x: root._down || !Theme.rightToLeft ? 0 : root.width - width
        width: root._half
        height: root._down ? 520 * Theme.u : root.height

        Image {
            readonly property int side: Math.round(root._down ? 640 * Theme.u : Math.min(560 * Theme.u, (head.y - y - 8 * Theme.u) * 4 / 3))

            width: side
            height: Math.floor(side * 3 / 4)
            x: (sky.width - width) / 2
            y: (root._down ? 30 : 120) * Theme.u
            source: root.viewModel.siteId ? "image://drawn/building?site=" + root.viewModel.siteId + "&width=" + side : ""
            Accessible.role: Accessible.Graphic
            Accessible.name: root.viewModel.building
        }
        Copy {
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            y: 48 * Theme.u
            role: "title"
            script: "la"
            factor: 0.94
            weight: 500
            text: root.viewModel.localTime
            color: Theme.nightText
        }
    }
    Item {
        id: head

        x: root._down ? Theme.margin : sky.x + Theme.margin
        y: root._down ? 500 * Theme.u : root.height - height - 32 * Theme.u
        width: (root._down ? root.width : root._half) - 2 * Theme.margin + (root._down ? 0 : 24 * Theme.u)
        height: intro.y + intro.height

        Copy {
            id: city

            anchors.left: parent.left
            width: parent.width - (root._down ? next.width + Theme.gutter : 0)
            role: "display"
            factor: root._down ? 1 : 0.84
            fit: true
            maximumLines: 1
            text: root.viewModel.city
            color: Theme.nightText
        }
        Pill {
            id: next

            parent: root._down ? head : sky
            anchors.right: root._down ? parent.right : undefined
            anchors.left: root._down ? undefined : parent.left
            anchors.leftMargin: Theme.margin
            y: root._down ? (city.height - height) / 2 : 28 * Theme.u
            icon: "forward"
            text: root.viewModel.nextCity
            ink: Theme.nightText
            paper: Theme.night
            outline: Theme.nightControl
            onTapped: root.viewModel.openNext("neighbour")
        }
        Copy {
            id: building

            anchors.left: parent.left
            y: city.height + 2 * Theme.u
            width: parent.width
            role: "lead"
            fit: true
            maximumLines: 1
            text: root.viewModel.building + " · " + root.viewModel.country
            color: Theme.nightText2
        }
        Copy {
            id: intro

            anchors.left: parent.left
            y: building.y + building.height + 16 * Theme.u
            width: Math.min(parent.width, 900 * Theme.u)
            role: "body"
            factor: root._down ? 1.06 : 0.94
            wrap: true
            text: root.viewModel.intro
            color: Theme.nightText
        }
    }
    Item {
        id: ground

        x: root._down ? Theme.margin : Theme.rightToLeft ? Theme.margin : root._half + 40 * Theme.u
        y: root._down ? head.y + head.height + 28 * Theme.u : 24 * Theme.u
        width: root._down ? root.width - 2 * Theme.margin : root.width - root._half - 40 * Theme.u - Theme.margin
        height: root.height - y

        Flow {
            id: tabs

            width: parent.width
            spacing: 16 * Theme.u

            Repeater {
                model: [
                    {
                        "part": "tours",
                        "text": qsTr("Tours")
                    },
                    {
                        "part": "sights",
                        "text": qsTr("What you see")
                    },
                    {
                        "part": "figures",
                        "text": qsTr("In numbers")
                    },
                    {
                        "part": "advice",
                        "text": qsTr("Before you come")
                    }
                ]

                delegate: Pill {
                    required property var modelData

                    height: 84 * Theme.u
                    padding: 26 * Theme.u
                    text: modelData.text
                    checkable: true
                    checked: root.part === modelData.part
                    filled: checked
                    ink: Theme.nightText
                    paper: Theme.night
                    outline: Theme.nightControl
                    onTapped: {
                        root.part = modelData.part;
                        root.viewModel.openPart(modelData.part);
                    }
                }
            }
        }
        Item {
            id: tools

            visible: root.part === "tours"
            width: parent.width
            y: tabs.height + 20 * Theme.u
            height: visible ? mode.height : 0

            Choice {
                id: mode

                anchors.left: parent.left
                one: qsTr("In person")
                other: qsTr("Online")
                second: root.sites.mode === "virtual"
                onChosen: second => root.sites.choose(second ? "virtual" : "in_person")
            }
            Pill {
                anchors.right: parent.right
                visible: root.viewModel.hasEasy
                icon: "easy"
                text: root.viewModel.easy ? qsTr("All words") : qsTr("Easy words")
                filled: root.viewModel.easy
                ink: Theme.nightText
                paper: Theme.night
                outline: Theme.nightControl
                onTapped: root.viewModel.toggleEasy()
            }
        }
        SiteParts {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: tools.bottom
            anchors.topMargin: 8 * Theme.u
            anchors.bottom: parent.bottom
            viewModel: root.viewModel
            part: root.part
        }
    }
}
