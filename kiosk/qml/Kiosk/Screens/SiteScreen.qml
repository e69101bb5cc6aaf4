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
    property string sheet: ""
    readonly property bool moving: unveil.running
    readonly property bool _down: Theme.portrait
    readonly property real _half: _down ? width : width * 0.44
    readonly property real _padding: 26 * Theme.u
    readonly property bool _introBelow: !_down && Theme.textScale <= 1
    readonly property real _shrink: 1.6 - 0.6 * Theme.textScale

    color: Theme.night

    function _close() {
        const from = sheet === "filter" ? filterPill : takePill;
        sheet = "";
        if (Theme.keysInUse)
            from.forceActiveFocus();
    }

    Connections {
        target: root.viewModel

        function onSiteIdChanged() {
            ground.toStart();
        }
    }
    Item {
        id: page

        anchors.fill: parent
        enabled: root.sheet === ""

        SideSwipe {
            onSwiped: step => root.viewModel.neighbour(step, "swipe")
        }
        Item {
            id: sky

            x: root._down || !Theme.rightToLeft ? 0 : root.width - width
            width: root._half
            height: root._down ? head.y : root.height
            clip: true

            Image {
                id: building

                readonly property int side: Math.round(root._down ? 560 * Theme.u * root._shrink : Math.min(620 * Theme.u * (root._shrink + 1) / 2, (head.y - y - 8 * Theme.u) * 4 / 3))

                width: side
                height: Math.floor(side * 3 / 4)
                x: (sky.width - width) / 2
                y: (root._down ? 30 : 100) * Theme.u
                source: root.viewModel.siteId && side > 0 ? "image://drawn/building?site=" + root.viewModel.siteId + "&width=" + side : ""
                Accessible.role: Accessible.Graphic
                Accessible.name: root.viewModel.building
            }
            Rectangle {
                id: curtain

                x: building.x
                y: building.y
                width: building.width
                height: building.height
                color: Theme.night
                visible: y > building.y - height

                NumberAnimation {
                    id: unveil

                    target: curtain
                    property: "y"
                    from: building.y
                    to: building.y - building.height
                    duration: Theme.ms(420)
                    easing.type: Easing.InOutSine
                }
                Component.onCompleted: unveil.start()
            }
            Copy {
                anchors.right: parent.right
                anchors.rightMargin: Theme.margin
                y: 40 * Theme.u
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

            x: root._down ? Theme.margin : sky.x + Theme.margin - (Theme.rightToLeft ? 24 * Theme.u : 0)
            y: root._down ? (20 + 412 * root._shrink) * Theme.u : root.height - height - 32 * Theme.u
            width: (root._down ? root.width : root._half) - 2 * Theme.margin + (root._down ? 0 : 24 * Theme.u)
            height: place.y + place.height + (root._introBelow ? 16 * Theme.u + intro.height : 0)

            Copy {
                id: city

                anchors.left: parent.left
                width: parent.width - (next.visible && root._down ? next.width + Theme.gutter : 0)
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
                visible: root.viewModel.nextId !== "" && !Theme.reach
                icon: "forward"
                text: root.viewModel.nextCity
                ink: Theme.nightText
                paper: Theme.night
                outline: Theme.nightControl
                onTapped: root.viewModel.neighbour(1, "neighbour")
            }
            Copy {
                id: place

                anchors.left: parent.left
                y: city.height + 2 * Theme.u
                width: parent.width
                role: "lead"
                fit: true
                maximumLines: Theme.textScale > 1.3 ? 2 : 1
                text: root.viewModel.building + "\u00a0· " + root.viewModel.country
                color: Theme.nightText2
            }
        }
        Ground {
            id: ground

            readonly property real _top: root._down ? head.y + head.height + 16 * Theme.u : 24 * Theme.u

            x: root._down ? Theme.margin : Theme.rightToLeft ? Theme.margin : root._half + 40 * Theme.u
            y: Theme.reach ? Math.max(_top, Theme.reachLine) : _top
            width: root._down ? root.width - 2 * Theme.margin : root.width - root._half - 40 * Theme.u - Theme.margin
            height: root.height - y
            ink: Theme.nightText

            Column {
                id: about

                width: parent.width
                spacing: 20 * Theme.u
                bottomPadding: 24 * Theme.u

                Copy {
                    id: intro

                    parent: root._introBelow ? head : about
                    anchors.left: parent.left
                    y: root._introBelow ? place.y + place.height + 16 * Theme.u : 0
                    width: Math.min(parent.width, 900 * Theme.u)
                    role: "body"
                    factor: root._down ? 1.06 : 1
                    wrap: true
                    text: root.viewModel.intro
                    color: Theme.nightText
                }
                Flow {
                    width: parent.width
                    spacing: 16 * Theme.u

                    Pill {
                        visible: root.viewModel.stops > 0
                        icon: "tour"
                        padding: root._padding
                        text: qsTr("Walk through")
                        hint: qsTr("A tour of %n stop(s) with pictures", "", root.viewModel.stops)
                        filled: true
                        ink: Theme.nightText
                        paper: Theme.night
                        onTapped: root.viewModel.openTour()
                    }
                    Pill {
                        id: takePill

                        icon: "take"
                        padding: root._padding
                        text: qsTr("Take it with you")
                        ink: Theme.nightText
                        paper: Theme.night
                        outline: Theme.nightControl
                        onTapped: {
                            root.viewModel.takeAway();
                            root.sheet = "take";
                        }
                    }
                    Pill {
                        visible: root.viewModel.hasEasy
                        icon: "easy"
                        padding: root._padding
                        text: root.viewModel.easy ? qsTr("All words") : qsTr("Easy words")
                        filled: root.viewModel.easy
                        ink: Theme.nightText
                        paper: Theme.night
                        outline: Theme.nightControl
                        onTapped: root.viewModel.toggleEasy()
                    }
                    Pill {
                        visible: root.viewModel.nextId !== "" && Theme.reach
                        icon: "forward"
                        padding: root._padding
                        text: root.viewModel.nextCity
                        ink: Theme.nightText
                        paper: Theme.night
                        outline: Theme.nightControl
                        onTapped: root.viewModel.neighbour(1, "neighbour")
                    }
                }
                Rule {
                    width: parent.width
                    color: Theme.nightLine
                }
                Column {
                    id: section

                    width: parent.width
                    spacing: 16 * Theme.u

                    SiteTabs {
                        width: parent.width
                        viewModel: root.viewModel
                        part: root.part
                        onChosen: part => {
                            root.part = part;
                            root.viewModel.openPart(part);
                            Qt.callLater(() => ground.show(section));
                        }
                    }
                    Flow {
                        visible: root.part === "tours"
                        width: parent.width
                        spacing: 16 * Theme.u

                        Choice {
                            one: qsTr("In person")
                            other: qsTr("Online")
                            second: root.sites.mode === "virtual"
                            onChosen: second => root.sites.choose(second ? "virtual" : "in_person")
                        }
                        Pill {
                            id: filterPill

                            visible: root.viewModel.choice.offered
                            icon: "filter"
                            text: root.viewModel.choice.wishes > 0 ? qsTr("Choose (%1)", "choose tours; how many wishes there are").arg(root.viewModel.choice.wishes) : qsTr("Choose", "choose tours by whom they are for, theme, language")
                            filled: root.viewModel.choice.wishes > 0
                            ink: Theme.nightText
                            paper: Theme.night
                            outline: Theme.nightControl
                            onTapped: root.sheet = "filter"
                        }
                    }
                    SiteParts {
                        width: parent.width
                        viewModel: root.viewModel
                        part: root.part
                    }
                }
            }
        }
    }
    SiteSheets {
        anchors.fill: parent
        viewModel: root.viewModel
        sheet: root.sheet
        onClosed: root._close()
    }
}
