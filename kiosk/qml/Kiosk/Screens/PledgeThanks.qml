pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/*
 The ring is closed: one place is full, the number has grown by one, and today's people stand beside each other. The full
 place leads to a question about it, every other one to its Goal.
*/
Item {
    id: root

    required property PledgeViewModel viewModel
    required property color ink
    required property color paper
    property bool quizOffered: false
    property bool surveyOffered: false
    readonly property bool _tall: Theme.portrait
    readonly property real _half: _tall ? width : width * 0.5
    readonly property real _rim: (_tall ? 396 - 150 * (Theme.textScale - 1) : 376) * Theme.u
    readonly property real _seat: Math.max(Theme.touchMin, Math.min(112 * Theme.u, _rim * 0.27))
    property real _closing

    signal surveyAsked

    function _place(number: int, size: real): point {
        const aim = (90 + number * 20) * Math.PI / 180;
        return Qt.point(ring.width / 2 + _rim * Math.cos(aim) - size / 2, ring.height / 2 + _rim * Math.sin(aim) - size / 2);
    }

    NumberAnimation on _closing {
        from: 0
        to: 1
        duration: Theme.ms(700)
        easing.type: Easing.OutCubic
    }
    Ground {
        id: ground

        readonly property real _top: root._tall ? Math.max(ring.y + ring.height, Theme.reach ? Theme.reachLine : 0) + 8 * Theme.u : Theme.reach ? Theme.reachLine : Math.max(24 * Theme.u, (root.height - page.height) / 2)

        x: root._tall ? Theme.margin : Theme.rightToLeft ? Theme.margin : root._half + 24 * Theme.u
        y: _top
        width: root._tall ? root.width - 2 * Theme.margin : root.width - root._half - 24 * Theme.u - Theme.margin
        height: root.height - y - 8 * Theme.u
        ink: root.ink

        Column {
            id: page

            width: parent.width
            spacing: 24 * Theme.u

            Copy {
                width: parent.width
                role: "display"
                factor: root._tall ? 0.94 : 0.8
                fit: true
                maximumLines: 3
                preferredLines: 2
                text: qsTr("Your place is taken. Thank you.")
                color: root.ink
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            Copy {
                width: parent.width
                role: "lead"
                wrap: true
                text: root.viewModel.text
                weight: 700
                color: root.ink
            }
            Copy {
                width: parent.width
                role: "lead"
                wrap: true
                visible: root.viewModel.span !== ""
                text: root.viewModel.span === "day" ? qsTr("%n person(s) took a place here today.", "", root.viewModel.people) : qsTr("%n person(s) took a place here this month.", "", root.viewModel.people)
                color: root.ink
            }
            PeopleDots {
                width: parent.width
                visible: root.viewModel.span !== ""
                count: Math.min(160, root.viewModel.people)
                color: root.ink
                arrived: root._closing
            }
            Flow {
                width: parent.width
                topPadding: 8 * Theme.u
                spacing: Theme.gutter

                Pill {
                    visible: root.quizOffered
                    text: qsTr("A question about it", "door to the quiz")
                    filled: true
                    ink: root.ink
                    paper: root.paper
                    onTapped: root.viewModel.openQuiz()
                }
                Pill {
                    visible: root.surveyOffered
                    text: qsTr("How was it?", "door to the survey")
                    ink: root.ink
                    paper: root.paper
                    onTapped: root.surveyAsked()
                }
                Pill {
                    text: qsTr("Choose another")
                    ink: root.ink
                    paper: root.paper
                    onTapped: root.viewModel.choose()
                }
            }
        }
    }
    Item {
        id: ring

        x: root._tall || !Theme.rightToLeft ? (root._half - width) / 2 : root.width - root._half + (root._half - width) / 2
        y: root._tall ? 12 * Theme.u : (root.height - height) / 2
        width: 2 * root._rim + 172 * Theme.u
        height: width
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The ring is closed")

        Repeater {
            model: 17

            delegate: Rectangle {
                required property int index
                readonly property point _seat: root._place(index + 1, width)

                x: _seat.x
                y: _seat.y
                width: root._seat
                height: width
                radius: width / 2
                color: "transparent"
                border.width: 5 * Theme.u
                border.color: root.ink
            }
        }
        Repeater {
            model: root.viewModel.goals

            delegate: Disc {
                required property string goalId
                required property int number
                required property string title
                readonly property point _seat: root._place(number, width)

                x: _seat.x
                y: _seat.y
                implicitWidth: root._seat
                enabled: !Theme.reach
                lineWidth: 0
                numeral: number
                name: qsTr("Goal %1: %2").arg(number).arg(title)
                ink: root.ink
                onTapped: root.viewModel.openGoal(goalId)
            }
        }
        Tap {
            id: place

            x: ring.width / 2 - width / 2
            y: ring.height / 2 + root._rim - height / 2
            width: Math.min(156 * Theme.u, root._rim * 0.38)
            height: width
            enabled: root.quizOffered && !Theme.reach
            name: you.text
            hint: root.quizOffered ? qsTr("A question about it", "door to the quiz") : ""
            scale: (0.4 + 0.6 * root._closing) * (pressed ? 0.96 : 1)
            onTapped: root.viewModel.openQuiz()

            Rectangle {
                anchors.fill: parent
                radius: width / 2
                color: root.ink
            }
            Copy {
                id: you

                anchors.centerIn: parent
                width: parent.width * 0.74
                role: "title"
                factor: 0.66
                growth: 1
                fit: true
                maximumLines: 1
                alignment: Text.AlignHCenter
                text: qsTr("You", "the visitor, in the open place of the ring")
                color: root.paper
            }
            FocusRing {
                round: true
            }
        }
        Copy {
            id: numeral

            anchors.horizontalCenter: parent.horizontalCenter
            y: ring.height / 2 - height * 0.72
            width: root._rim * 1.5
            role: "num"
            factor: root._rim / Theme.u / 424
            fit: true
            maximumLines: 1
            alignment: Text.AlignHCenter
            text: root._closing < 1 ? root.viewModel.beforeText : root.viewModel.totalText
            color: root.ink
        }
        Copy {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: numeral.bottom
            anchors.topMargin: 20 * Theme.u
            width: root._rim * 1.2
            role: "label"
            growth: Math.min(1.25, Theme.textScale)
            wrap: true
            alignment: Text.AlignHCenter
            text: qsTr("Places taken so far")
            color: root.ink
        }
    }
}
