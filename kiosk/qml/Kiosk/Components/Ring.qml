pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/*
 Seventeen Goals and one open place; each bead of a strand is one target. Dragging turns it; after a rest it comes back.
 Its order is never mirrored.

     Ring { goals: home.goals; onGoalTapped: (goal, via) => home.openGoal(goal, via) }
*/
Item {
    id: root

    required property var goals
    property real rim: 460 * Theme.u
    property real discSize: 112 * Theme.u
    property real placeSize: 156 * Theme.u
    property real twist: 0
    property real turned: 0
    property bool touchable: true
    property bool night: false
    property bool numerals: true
    property string placeWord: ""
    property string placeHint: ""
    property color ink: Theme.ink

    readonly property real _start: 0.785
    readonly property real _ratio: 0.902

    signal goalTapped(goal: string, via: string)
    signal placeTapped
    signal spun(turns: real)

    function _angleAt(point: point): real {
        return Math.atan2(point.y - height / 2, point.x - width / 2) * 180 / Math.PI;
    }

    implicitWidth: rim * 2 + Math.max(discSize, placeSize)
    implicitHeight: implicitWidth

    Item {
        id: wheel

        anchors.fill: parent
        rotation: root.turned

        Repeater {
            model: root.goals

            delegate: Item {
                id: strand

                required property string goalId
                required property int number
                required property string title
                required property string colour
                required property string textColour
                required property string nightColour
                required property int targets
                readonly property color _shade: root.night ? nightColour : colour

                anchors.fill: parent
                rotation: 90 + number * 20

                Repeater {
                    model: strand.targets

                    delegate: Rectangle {
                        required property int index
                        readonly property real _far: root.rim * root._start * Math.pow(root._ratio, index)
                        readonly property real _angle: root.twist * (1 - _far / root.rim)

                        width: _far * (1 - root._ratio) * 0.88
                        height: width
                        radius: width / 2
                        x: strand.width / 2 + Math.cos(_angle) * _far - width / 2
                        y: strand.height / 2 + Math.sin(_angle) * _far - height / 2
                        color: strand._shade
                    }
                }
                Disc {
                    x: strand.width / 2 + root.rim - width / 2
                    y: strand.height / 2 - height / 2
                    width: root.discSize
                    height: width
                    rotation: -strand.rotation - root.turned
                    enabled: root.touchable
                    activeFocusOnTab: root.touchable
                    name: qsTr("Goal %1: %2").arg(strand.number).arg(strand.title)
                    numeral: root.numerals ? strand.number : ""
                    fill: strand._shade
                    fillInk: strand.textColour
                    lineWidth: 0
                    Accessible.ignored: !root.touchable
                    onTapped: root.goalTapped(strand.goalId, "disc")
                }
                Item {
                    x: strand.width / 2 + root.rim * 0.3
                    y: strand.height / 2 - height / 2
                    width: root.rim * 0.52
                    height: root.rim * 0.16
                    enabled: root.touchable

                    TapHandler {
                        gesturePolicy: TapHandler.ReleaseWithinBounds
                        longPressThreshold: 0
                        onTapped: root.goalTapped(strand.goalId, "strand")
                    }
                }
            }
        }
        Tap {
            id: place

            readonly property real radius: width / 2

            x: root.width / 2 - width / 2
            y: root.height / 2 + root.rim - height / 2
            width: root.placeSize
            height: width
            rotation: -root.turned
            enabled: root.touchable
            activeFocusOnTab: root.touchable
            name: root.placeWord
            hint: root.placeHint
            scale: pressed ? 0.96 : 1
            Accessible.ignored: !root.touchable
            onTapped: root.placeTapped()

            Rectangle {
                anchors.fill: parent
                radius: place.radius
                color: root.placeWord !== "" ? Theme.paper : "transparent"
                border.width: Theme.placeLine
                border.color: root.ink
            }
            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                y: parent.height * 0.15
                visible: root.placeWord !== ""
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
    }

    DragHandler {
        id: drag

        property real _grip: 0
        property real _from: 0
        property real _speed: 0

        enabled: root.touchable
        target: null
        dragThreshold: 18 * Theme.u
        onActiveChanged: {
            if (active) {
                homing.stop();
                rest.stop();
                _grip = root._angleAt(centroid.position);
                _from = root.turned;
                _speed = 0;
            } else {
                root.spun(Math.abs(root.turned - _from) / 360);
                glide.speed = _speed;
                rest.restart();
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
    FrameAnimation {
        id: glide

        property real speed: 0

        running: Math.abs(speed) > 1
        onTriggered: {
            root.turned += speed * frameTime;
            speed *= Math.exp(-1.9 * frameTime);
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
        duration: 900
        easing.type: Easing.InOutCubic
    }
}
