pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/*
 Seventeen Goals and one open place; each bead of a strand is one target. A finger turns it; it runs on, its strands
 trail and settle, the disc at the top swells, and after a rest it comes back. A disc held down, or at the top after a
 turn, is named in the middle. Its order is never mirrored.

     Ring { goals: home.goals; onGoalTapped: (goal, via) => home.openGoal(goal, via) }
*/
Item {
    id: root

    required property var goals
    property real rim: 460 * Theme.u
    property real discSize: 112 * Theme.u
    property real placeSize: 156 * Theme.u
    property real turned: 0
    property real grow: 1
    property bool night: Theme.theme !== "standard"
    property string placeWord: ""
    property string placeHint: ""
    property color ink: Theme.ink

    readonly property bool turning: hand.dragging || glide.running || rest.running
    readonly property bool fast: Math.abs(glide.speed) > 90 || hand.dragging && Math.abs(hand.speed) > 90
    readonly property real _speed: hand.dragging ? hand.speed : glide.speed
    readonly property bool _naming: _named !== null && !fast
    readonly property RingSeat _named: hand.held ?? (Theme.keysInUse ? _focused : turning ? _top : null)
    property RingSeat _top: null
    property RingSeat _focused: null
    property real _alive: turning && !homing.running ? 1 : 0
    property real _twist: Theme.still ? 0 : -Math.max(-1.2, Math.min(1.2, _speed * Math.PI / 180 * 0.18))

    signal goalTapped(goal: string, via: string, disc: Item)
    signal placeTapped
    signal spun(turns: real)
    signal held(goal: string)

    /* What lies at a point: the open place, a disc or a strand. */
    function _hit(x: real, y: real): var {
        if (Math.hypot(place.x + place.width / 2 - x, place.y + place.height / 2 - y) <= place.width / 2)
            return {
                "seat": null,
                "via": "place"
            };
        for (let i = 0; i < seats.count; i++) {
            const via = (seats.itemAt(i) as RingSeat).hit(x, y);
            if (via !== "")
                return {
                    "seat": seats.itemAt(i),
                    "via": via
                };
        }
        return null;
    }

    implicitWidth: rim * 2 + Math.max(discSize, placeSize)
    implicitHeight: implicitWidth

    Behavior on _twist {
        enabled: !Theme.still

        SpringAnimation {
            spring: 2
            damping: 0.28
            epsilon: 0.002
        }
    }
    Behavior on _alive {
        NumberAnimation {
            duration: Theme.ms(220)
        }
    }

    RingStrands {
        anchors.centerIn: parent
        goals: root.goals
        rim: root.rim
        turned: root.turned
        twist: root._twist
        grow: root.grow * (1 - 0.62 * title.opacity)
        night: root.night
    }
    Copy {
        id: title

        anchors.centerIn: parent
        width: root.rim * 0.74
        role: "lead"
        weight: 700
        growth: Math.min(1.25, Theme.textScale)
        fit: true
        maximumLines: 4
        alignment: Text.AlignHCenter
        visible: opacity > 0
        opacity: root._naming ? 1 : 0
        color: root.ink
        Accessible.ignored: true

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.ms(220)
            }
        }
        Binding on text {
            when: root._naming
            value: root._named?.title ?? ""
            restoreMode: Binding.RestoreNone
        }
    }
    Repeater {
        id: seats

        model: root.goals

        delegate: RingSeat {
            id: seat

            width: root.width
            height: root.height
            turned: root.turned
            rim: root.rim
            discSize: root.discSize
            night: root.night
            ink: root.ink
            swell: root._alive
            onTopmostChanged: if (topmost)
                root._top = seat
            Component.onCompleted: if (topmost)
                root._top = seat
            onDiscFocusedChanged: if (discFocused)
                root._focused = seat
            else if (root._focused === seat)
                root._focused = null
            down: hand.target?.seat === seat
            onOpened: root.goalTapped(goalId, "disc", disc)
        }
    }
    Tap {
        id: place

        readonly property real radius: width / 2
        readonly property real _angle: Math.PI / 2 + root.turned * Math.PI / 180

        x: root.width / 2 + Math.cos(_angle) * root.rim - width / 2
        y: root.height / 2 + Math.sin(_angle) * root.rim - height / 2
        width: root.placeSize
        height: width
        name: root.placeWord
        hint: root.placeHint
        scale: hand.target?.seat === null ? 0.96 : 1
        onTapped: root.placeTapped()

        Rectangle {
            anchors.fill: parent
            radius: place.radius
            color: Theme.paper
            border.width: Theme.placeLine
            border.color: root.ink
        }
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height * 0.15
            name: "visitor"
            size: parent.width * 0.4
            color: root.ink
        }
        Copy {
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height * 0.69 - height / 2
            width: parent.width * 0.7
            role: "label"
            weight: 700
            factor: 1.25
            growth: 1
            fit: true
            maximumLines: 1
            alignment: Text.AlignHCenter
            text: root.placeWord
            color: root.ink
        }
        FocusRing {
            round: true
        }
    }
    RingHand {
        id: hand

        property real _from: 0

        anchors.fill: parent
        hit: root._hit
        moving: root.fast
        onCaught: glide.speed = 0
        onBegan: {
            homing.stop();
            rest.stop();
            glide.speed = 0;
            _from = root.turned;
        }
        onTurnedBy: step => root.turned += step
        onEnded: speed => {
            root.spun(Math.abs(root.turned - _from) / 360);
            glide.speed = Theme.still ? 0 : speed;
            rest.restart();
        }
        onTapped: (seat, via) => {
            if (seat)
                root.goalTapped(seat.goalId, via, seat.disc);
            else
                root.placeTapped();
        }
        onNamed: seat => root.held(seat.goalId)
    }
    FrameAnimation {
        id: glide

        property real speed: 0

        running: speed !== 0
        onTriggered: {
            root.turned += speed * frameTime;
            speed = Math.abs(speed) < 2 ? 0 : speed * Math.exp(-1.9 * frameTime);
        }
    }
    Timer {
        id: rest

        interval: 8000
        onTriggered: {
            root.turned = (root.turned % 360 + 540) % 360 - 180;
            homing.start();
        }
    }
    NumberAnimation {
        id: homing

        target: root
        property: "turned"
        to: 0
        duration: Theme.ms(900)
        easing.type: Easing.InOutCubic
    }
}
