pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/*
 The ring in reach of one hand, two sentences, and the doors. Large text takes room from the ring first; then the doors
 scroll. In reach the headline stands above and everything to touch below.
*/
Rectangle {
    id: root

    required property HomeViewModel viewModel
    property Knock knock: null
    property bool hasCalendar: false
    property string dayName: ""
    property bool hasQuiz: false
    property bool hasPledge: false
    property bool hasFilm: false
    property bool hasRooms: false
    readonly property bool whole: viewModel.goalCount === 17
    readonly property bool _portrait: Theme.portrait
    readonly property bool _low: Theme.reach && _portrait
    readonly property real _half: _portrait ? width : width * 0.51
    readonly property real _head: header.y + header.height + 12 * Theme.u
    readonly property real _room: !_portrait ? height - (Theme.reach ? Theme.reachLine : 24 * Theme.u) - 24 * Theme.u : _low ? height - Theme.reachLine - doors.height - 24 * Theme.u : height - _head - page.height - 24 * Theme.u
    readonly property real _rim: Math.max(300 * Theme.u, Math.min((_portrait ? 460 : 398) * Theme.u, _room / 2.27))
    readonly property real _ringTop: _portrait ? (_low ? Theme.reachLine : _head) : Theme.reach ? Theme.reachLine : 24 * Theme.u

    signal leaving(from: Item, colour: color, act: var)
    signal unrolling(ring: Item, act: var)

    function _goal(goal: string, via: string, disc: Item) {
        if (via === "disc" && root.knock?.disc(goal))
            return;
        root.leaving(disc, (disc as Disc).fill, () => root.viewModel.openGoal(goal, via));
    }

    function _timeline() {
        if (ring.visible)
            root.unrolling(ring, () => root.viewModel.openDoor("timeline"));
        else
            root.viewModel.openDoor("timeline");
    }

    color: Theme.paper

    Item {
        id: header

        x: root._portrait ? Theme.margin : Theme.rightToLeft ? Theme.margin : root._half + 56 * Theme.u
        y: (root._portrait ? 48 : 40) * Theme.u
        width: root._portrait ? root.width - 2 * Theme.margin : root.width - root._half - Theme.margin - 56 * Theme.u
        height: Math.max(mark.height, today.height)

        Copy {
            id: mark

            anchors.left: parent.left
            role: "label"
            script: "la"
            factor: 1.2
            weight: 800
            text: "#UNHub"
        }
        StaffDoor {
            id: today

            anchors.right: parent.right
            room: parent.width - mark.implicitWidth - Theme.gutter
            knock: root.knock
            text: root.viewModel.today
        }
    }
    Ring {
        id: ring

        visible: root.viewModel.goalCount > 0
        x: (root._portrait || !Theme.rightToLeft ? 0 : root.width - root._half) + (root._half - width) / 2
        y: root._ringTop + Math.max(0, root._room - root._rim * 2.27) / 2 + root._rim * 1.13 - height / 2
        rim: root._rim
        discSize: Math.max(Theme.touchMin, root._rim * 112 / 460)
        placeSize: Math.max(Theme.touchComfort, root._rim * 156 / 460)
        goals: root.viewModel.goals
        placeWord: qsTr("You", "the visitor, in the open place of the ring")
        placeHint: root.hasFilm ? qsTr("Watch the film") : root.hasPledge ? qsTr("Take your place") : root.whole ? qsTr("All seventeen by name") : ""
        onGoalTapped: (goal, via, disc) => root._goal(goal, via, disc)
        onPlaceTapped: root.viewModel.openPlace()
        onSpun: turns => root.viewModel.spun(turns)
        onHeld: goal => root.viewModel.held(goal)
    }
    Copy {
        id: high

        visible: root._low
        x: Theme.margin
        y: Math.max(root._head, (root._head + Theme.reachLine - height) / 2)
        width: root.width - 2 * Theme.margin
        role: "display"
        growth: Math.min(1.1, Theme.growth("display"))
        fit: true
        text: words.text
    }
    Ground {
        x: header.x
        y: root._portrait ? (root._low ? Math.max(Theme.reachLine, ring.visible ? ring.y + ring.height / 2 + root._rim * 1.19 : 0) : ring.visible ? ring.y + ring.height / 2 + root._rim * 1.19 : root._head) : Theme.reach ? Theme.reachLine : root._head
        width: header.width
        height: root.height - y

        Column {
            id: page

            width: parent.width
            spacing: 22 * Theme.u

            Item {
                width: 1
                height: root._portrait ? 1 : Math.max(1, (root.height - root._head - doors.height - words.height - 40 * Theme.u) / 2)
                visible: !Theme.reach
            }
            Copy {
                id: words

                visible: !root._low
                width: parent.width
                role: "display"
                factor: root._portrait ? 0.98 : 0.86
                fit: true
                maximumLines: root._portrait ? 3 : 4
                preferredLines: root._portrait ? 2 : 4
                text: root.whole ? qsTr("Seventeen goals.") + "\n" + qsTr("One open place.") : root.viewModel.title
            }
            HomeDoors {
                id: doors

                width: parent.width
                viewModel: root.viewModel
                hasCalendar: root.hasCalendar
                dayName: root.dayName
                hasQuiz: root.hasQuiz
                hasPledge: root.hasPledge
                hasRooms: root.hasRooms
                row: root._low
                onTimeline: root._timeline()
            }
        }
    }
}
