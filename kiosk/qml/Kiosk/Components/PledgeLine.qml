pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/*
 One pledge: its Goal, its sentence, and the people who took it as dots. Chosen, it floods, and a check takes it. Its disc
 can be pulled out of the row: it tells where the finger is, in the scene, until that lets go or is `lost`.
*/
Item {
    id: root

    required property string text
    required property int goal
    required property string goalTitle
    required property string where
    required property string colour
    required property string textColour
    required property string nightColour
    required property string nightTextColour
    required property string countText
    required property int dots
    required property bool chosen
    property bool busy: false
    property real margin: Theme.margin
    property real bleed: 0
    readonly property bool held: grip.active
    property bool away: false
    readonly property real _pitch: Math.min(20 * Theme.u, (about.width - number.width - 16 * Theme.u) / 34)
    readonly property color shade: Theme.flood(colour, nightColour)
    readonly property color shadeInk: Theme.floodInk(textColour, nightTextColour)
    readonly property color ink: chosen ? shadeInk : Theme.ink
    readonly property color bead: chosen ? shadeInk : Theme.theme === "standard" ? colour : nightColour
    readonly property bool _outlined: Theme.theme === "yellow"

    signal tapped
    signal taken
    signal pulledOut(from: point)
    signal pulledTo(place: point)
    signal letGo(place: point)
    signal lost

    implicitHeight: Math.max((Theme.portrait ? 152 : 144) * Theme.u, about.height + 36 * Theme.u)

    Rectangle {
        x: -root.bleed
        width: parent.width + 2 * root.bleed
        height: parent.height
        color: root.shade
        border.width: root._outlined ? 6 * Theme.u : 0
        border.color: Theme.accent
        visible: flooding.xScale > 0
        transform: Scale {
            id: flooding

            origin.x: Theme.rightToLeft ? root.width + 2 * root.bleed : 0
            xScale: root.chosen ? 1 : 0

            Behavior on xScale {
                NumberAnimation {
                    duration: Theme.ms(220)
                    easing.type: Easing.OutCubic
                }
            }
        }
    }
    Rule {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: root.margin
        visible: !root.chosen
    }
    Tap {
        id: touch

        anchors.left: parent.left
        anchors.leftMargin: root.margin
        width: parent.width - 2 * root.margin - (root.chosen ? check.width + Theme.touchGap : 0)
        height: parent.height
        name: root.text
        hint: [qsTr("Goal %1: %2").arg(root.goal).arg(root.goalTitle), words.pledgePlace(root.where), qsTr("%1 people", "who took a pledge").arg(root.countText)].join(" ")
        checkable: true
        checked: root.chosen
        onTapped: root.tapped()

        Words {
            id: words
        }
        Rectangle {
            id: disc

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: 100 * Theme.u
            height: width
            radius: width / 2
            color: root.chosen ? root.shadeInk : root.shade
            border.width: root._outlined ? Theme.controlLine : 0
            border.color: Theme.ink
            scale: touch.pressed ? 0.96 : 1
            opacity: root.away ? 0 : 1

            Copy {
                anchors.centerIn: parent
                role: "title"
                script: "la"
                factor: 0.72
                growth: 1
                text: root.goal
                color: root.chosen ? root.shade : root.shadeInk
            }
        }
        Item {
            anchors.fill: disc
            anchors.margins: -16 * Theme.u

            PointHandler {
                id: grip

                property point _last

                enabled: !root.busy
                acceptedButtons: Qt.LeftButton
                onActiveChanged: {
                    if (active || !root.away)
                        return;
                    root.away = false;
                    root.letGo(_last);
                }
                onPointChanged: {
                    if (!active)
                        return;
                    const at = point.scenePosition;
                    if (!root.away) {
                        if (Math.hypot(at.x - point.scenePressPosition.x, at.y - point.scenePressPosition.y) < 18 * Theme.u)
                            return;
                        root.away = true;
                        root.pulledOut(disc.mapToItem(null, disc.width / 2, disc.height / 2));
                    }
                    _last = at;
                    root.pulledTo(at);
                }
                onCanceled: {
                    if (root.away)
                        root.lost();
                    root.away = false;
                }
            }
        }
        Column {
            id: about

            anchors.left: disc.right
            anchors.leftMargin: 32 * Theme.u
            anchors.verticalCenter: parent.verticalCenter
            width: root.width - 2 * root.margin - disc.width - check.width - 48 * Theme.u
            spacing: 6 * Theme.u

            Copy {
                width: parent.width
                role: "title"
                factor: 0.64
                fit: true
                maximumLines: 3
                preferredLines: 2
                text: root.text
                color: root.ink
            }
            Flow {
                width: parent.width
                spacing: 16 * Theme.u

                Row {
                    visible: root.dots > 0
                    spacing: root._pitch * 0.35

                    Repeater {
                        model: root.dots

                        delegate: Item {
                            width: root._pitch * 0.65
                            height: number.height

                            Rectangle {
                                anchors.verticalCenter: parent?.verticalCenter
                                width: parent?.width ?? 0
                                height: width
                                radius: width / 2
                                color: root.bead
                            }
                        }
                    }
                }
                Copy {
                    id: number

                    role: "small"
                    visible: root.dots > 0
                    text: root.countText
                    color: root.chosen ? root.ink : Theme.ink2
                }
            }
        }
        FocusRing {
            anchors.margins: 0
        }
    }
    Disc {
        id: check

        anchors.right: parent.right
        anchors.rightMargin: root.margin
        anchors.verticalCenter: parent.verticalCenter
        visible: root.chosen
        enabled: !root.busy
        width: Theme.touchPrimary
        height: width
        icon: "check"
        name: qsTr("Take this place")
        hint: root.text
        fill: root.shadeInk
        fillInk: root.shade
        lineWidth: 0
        onTapped: root.taken()
    }
}
