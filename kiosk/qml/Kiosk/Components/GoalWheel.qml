pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/*
 The lower half of the ring as a wheel: a finger turns it, or touches a disc, and that Goal comes to the open place,
 which stands still at the foot, and swells when something is `awaited` there. Its order is never mirrored.

     GoalWheel { goals: pledge.goals; goal: pledge.goalNumber; onSpun: goal => pledge.spin(goal) }
*/
Item {
    id: root

    required property var goals
    property int goal: 0
    property real rim: 460 * Theme.u
    property real discSize: 112 * Theme.u
    property real placeSize: 172 * Theme.u
    property bool taken: false
    property bool awaited: false
    property string placeWord: ""
    property string placeName: placeWord
    property string placeHint: ""
    property color placeFill: Theme.paper
    property color placeInk: Theme.ink
    property color placeLine: Theme.ink
    property real turned: 0
    readonly property bool night: Theme.theme !== "standard"
    readonly property real middleY: height - placeSize / 2 - 4 * Theme.u - rim

    readonly property real _start: 0.785
    readonly property real _ratio: 0.902

    readonly property point placeCentre: Qt.point(width / 2, middleY + rim)

    signal spun(goal: string)
    signal placeTapped

    function _angleAt(point: point): real {
        return Math.atan2(point.y - middleY, point.x - width / 2) * 180 / Math.PI;
    }

    /* Bring the Goal nearest to the foot there, the shorter way round; the open gap counts as none. */
    function _settle(angle: real) {
        homing.to = Math.round(angle / 20) * 20;
        homing.restart();
        const number = ((Math.round(-angle / 20) % 18) + 18) % 18;
        let found = "";
        for (let i = 0; i < strands.count; i++)
            found = (strands.itemAt(i) as Strand)?.number === number ? (strands.itemAt(i) as Strand).goalId : found;
        root.spun(found);
    }

    component Strand: Item {
        required property string goalId
        required property int number
    }

    implicitWidth: rim * 2 + discSize
    implicitHeight: 520 * Theme.u
    clip: true
    onGoalChanged: {
        if (drag.active)
            return;
        const away = ((-goal * 20 - turned) % 360 + 540) % 360 - 180;
        if (Math.abs(away) > 0.5 && !(homing.running && Math.abs(((homing.to + goal * 20) % 360 + 360) % 360) < 0.5)) {
            homing.to = turned + away;
            homing.restart();
        }
    }
    Component.onCompleted: turned = -goal * 20

    Item {
        id: wheel

        x: root.width / 2
        y: root.middleY
        rotation: root.turned
        transformOrigin: Item.TopLeft

        Repeater {
            id: strands

            model: root.goals

            delegate: Strand {
                id: strand

                required property string title
                required property string colour
                required property string textColour
                required property string nightColour
                required property string nightTextColour
                required property int targets
                readonly property color shade: root.night ? nightColour : colour
                readonly property real aim: (90 + number * 20 + root.turned) * Math.PI / 180
                readonly property real low: root.middleY + root.rim * Math.sin(aim)

                readonly property bool covered: Math.abs(Math.cos(aim)) < 0.05 && Math.sin(aim) > 0

                rotation: 90 + number * 20

                Item {
                    visible: strand.low > -40 * Theme.u

                    Repeater {
                        model: strand.targets

                        delegate: Rectangle {
                            required property int index
                            readonly property real _far: root.rim * root._start * Math.pow(root._ratio, index)

                            width: _far * (1 - root._ratio) * 0.88
                            height: width
                            radius: width / 2
                            x: _far - width / 2
                            y: -height / 2
                            color: strand.shade
                        }
                    }
                }
                Disc {
                    x: root.rim - width / 2
                    y: -height / 2
                    width: root.discSize
                    height: width
                    rotation: -strand.rotation - root.turned
                    visible: strand.low > -height / 2 && !strand.covered
                    enabled: strand.low > 12 * Theme.u && strand.number !== root.goal
                    name: qsTr("Goal %1: %2").arg(strand.number).arg(strand.title)
                    hint: qsTr("Shows what you can do for it")
                    numeral: strand.number
                    fill: strand.shade
                    fillInk: root.night ? strand.nightTextColour : strand.textColour
                    lineWidth: Theme.theme === "yellow" ? Theme.controlLine : 0
                    onTapped: root.spun(strand.goalId)
                }
            }
        }
    }
    Tap {
        id: place

        readonly property real radius: width / 2

        x: root.width / 2 - width / 2
        y: root.middleY + root.rim - height / 2
        width: root.placeSize
        height: width
        name: root.placeName
        hint: root.placeHint
        enabled: root.taken
        scale: pressed ? 0.96 : root.awaited ? 1.14 : 1
        onTapped: root.placeTapped()

        Behavior on scale {
            NumberAnimation {
                duration: Theme.ms(160)
                easing.type: Easing.OutCubic
            }
        }

        Rectangle {
            anchors.fill: parent
            radius: place.radius
            color: root.placeFill
            border.width: Theme.placeLine
            border.color: root.placeLine

            Behavior on color {
                ColorAnimation {
                    duration: Theme.ms(220)
                }
            }
        }
        Copy {
            anchors.centerIn: parent
            width: parent.width * 0.74
            role: "title"
            factor: 0.66
            growth: Math.min(1.2, Theme.textScale)
            fit: true
            maximumLines: 1
            alignment: Text.AlignHCenter
            text: root.placeWord
            color: root.placeInk
        }
        FocusRing {
            round: true
        }
    }
    DragHandler {
        id: drag

        property real _grip: 0
        property real _speed: 0

        target: null
        dragThreshold: 18 * Theme.u
        onActiveChanged: {
            if (active) {
                homing.stop();
                _grip = root._angleAt(centroid.position);
                _speed = 0;
            } else {
                root._settle(root.turned + (Theme.still ? 0 : Math.max(-80, Math.min(80, _speed * 0.3))));
            }
        }
        onCentroidChanged: {
            if (!active)
                return;
            let step = root._angleAt(centroid.position) - _grip;
            step = step > 180 ? step - 360 : step < -180 ? step + 360 : step;
            _grip += step;
            root.turned += step;
            _speed = Math.max(-360, Math.min(360, _speed * 0.6 + step * 24));
        }
    }
    NumberAnimation {
        id: homing

        target: root
        property: "turned"
        duration: Theme.ms(420)
        easing.type: Easing.OutCubic
    }
}
