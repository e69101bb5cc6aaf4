pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* A virtual tour: one picture and one text a stop, a thread of beads, and at the end the way to a real visit. */
Rectangle {
    id: root

    required property TourViewModel viewModel
    readonly property bool _down: Theme.portrait
    readonly property bool _over: viewModel.at === viewModel.count
    readonly property real _half: _down ? width : width * 0.51
    readonly property real _shrink: 1.6 - 0.6 * Theme.textScale
    readonly property real _pictureWidth: _down ? width * _shrink : _half

    color: Theme.night

    Connections {
        target: root.viewModel

        function onAtChanged() {
            ground.toStart();
            fade.restart();
        }
    }
    NumberAnimation {
        id: fade

        target: picture
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.ms(220)
        easing.type: Easing.OutCubic
    }
    SideSwipe {
        onSwiped: step => root.viewModel.step(step, "swipe")
    }
    Item {
        id: sky

        x: root._down || !Theme.rightToLeft ? 0 : root.width - width
        width: root._half
        height: root._down ? Math.round(root._pictureWidth * 0.75) : root.height

        Image {
            id: picture

            anchors.centerIn: parent
            width: root._pictureWidth
            height: Math.round(width * 0.75)
            sourceSize.width: Math.round(width)
            source: root._over ? "image://drawn/building?site=" + root.viewModel.siteId + "&width=" + Math.round(width) : root.viewModel.picture
            Accessible.role: Accessible.Graphic
            Accessible.name: root._over ? root.viewModel.building : root.viewModel.pictureAlt
        }
    }
    Ground {
        id: ground

        readonly property real _top: root._down ? sky.height + 24 * Theme.u : 48 * Theme.u

        x: root._down ? Theme.margin : Theme.rightToLeft ? Theme.margin : root._half + 48 * Theme.u
        y: Theme.reach ? Math.max(_top, Theme.reachLine) : _top
        width: root._down ? root.width - 2 * Theme.margin : root.width - root._half - 48 * Theme.u - Theme.margin
        height: foot.y - y - 16 * Theme.u
        ink: Theme.nightText

        Column {
            width: parent.width
            spacing: 24 * Theme.u
            bottomPadding: 16 * Theme.u

            Copy {
                width: parent.width
                role: "label"
                weight: Theme.weight("small", Theme.script)
                wrap: true
                text: root._over ? root.viewModel.city : root.viewModel.city + " · " + qsTr("%1 of %2").arg(root.viewModel.at + 1).arg(root.viewModel.count)
                color: Theme.nightText2
            }
            Copy {
                width: parent.width
                role: "title"
                factor: 1.1
                fit: true
                maximumLines: 3
                text: root._over ? qsTr("And now in person?") : root.viewModel.title
                color: Theme.nightText
            }
            Copy {
                anchors.left: parent.left
                width: Math.min(parent.width, 900 * Theme.u)
                role: root._down ? "lead" : "body"
                factor: root._down ? 1 : 1.06
                wrap: true
                text: root._over ? qsTr("You have seen every stop. Plan a visit, or walk on in another city.") : root.viewModel.text
                color: Theme.nightText
            }
            Flow {
                width: parent.width
                spacing: 16 * Theme.u

                Pill {
                    visible: root._over
                    icon: "place"
                    text: qsTr("Plan a visit")
                    filled: true
                    ink: Theme.nightText
                    paper: Theme.night
                    onTapped: root.viewModel.plan()
                }
                Pill {
                    visible: root._over && root.viewModel.nextId !== ""
                    icon: "tour"
                    text: qsTr("Walk on: %1", "the next city").arg(root.viewModel.nextCity)
                    ink: Theme.nightText
                    paper: Theme.night
                    outline: Theme.nightControl
                    onTapped: root.viewModel.openNext()
                }
                Pill {
                    visible: !root._over && root.viewModel.hasEasy
                    icon: "easy"
                    text: root.viewModel.easy ? qsTr("All words") : qsTr("Easy words")
                    filled: root.viewModel.easy
                    ink: Theme.nightText
                    paper: Theme.night
                    outline: Theme.nightControl
                    onTapped: root.viewModel.toggleEasy()
                }
            }
        }
    }
    Item {
        id: foot

        x: ground.x
        y: root.height - height - 24 * Theme.u
        width: ground.width
        height: Theme.touchPrimary

        Disc {
            id: before

            anchors.left: parent.left
            width: Theme.touchPrimary
            height: width
            icon: "back"
            name: qsTr("Stop before")
            ink: Theme.nightText
            enabled: root.viewModel.at > 0
            opacity: enabled ? 1 : 0.35
            onTapped: root.viewModel.step(-1, "button")
        }
        TourThread {
            x: before.width + 8 * Theme.u
            y: (parent.height - height) / 2
            width: parent.width - 2 * x
            stops: root.viewModel.stops
            at: root.viewModel.at
            count: root.viewModel.count
            onChosen: index => root.viewModel.go(index, "bead")
        }
        Disc {
            anchors.right: parent.right
            width: Theme.touchPrimary
            height: width
            icon: "forward"
            name: qsTr("Next stop")
            filled: !root._over
            ink: Theme.nightText
            fillInk: filled ? Theme.night : Theme.nightText
            enabled: !root._over
            opacity: enabled ? 1 : 0.35
            onTapped: root.viewModel.step(1, "button")
        }
    }
}
