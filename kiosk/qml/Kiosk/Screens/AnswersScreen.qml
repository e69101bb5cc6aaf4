pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* What visitors ask: a list by topic; a question that is touched opens its answer below it. */
Rectangle {
    id: root

    required property AnswersViewModel viewModel
    readonly property bool _tall: Theme.portrait
    readonly property bool _apart: Theme.textScale > 1.25 && !Theme.reach
    readonly property real _beside: _apart ? 0 : easy.width + Theme.gutter
    readonly property real _top: Math.max(Theme.reach ? Theme.reachLine : 0, (_apart && easy.visible ? easy.y + easy.height : head.y + head.height) + 24 * Theme.u)

    color: Theme.paper

    Words {
        id: words
    }
    Copy {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: (root._tall ? 56 : 32) * Theme.u
        width: parent.width - 2 * Theme.margin - root._beside
        role: "display"
        factor: root._tall ? 0.86 : 0.64
        fit: true
        maximumLines: Theme.textScale > 1.25 ? 3 : 2
        preferredLines: Theme.textScale > 1.25 ? 2 : 1
        text: qsTr("What would you like to ask?")
    }
    Pill {
        id: easy

        anchors.right: root._apart ? undefined : parent.right
        anchors.rightMargin: Theme.margin
        anchors.left: root._apart ? parent.left : undefined
        anchors.leftMargin: Theme.margin
        y: Theme.reach ? root.height - height - 24 * Theme.u : root._apart ? head.y + head.height + 16 * Theme.u : head.y + (head.height - height) / 2
        visible: root.viewModel.hasEasy
        icon: "easy"
        text: root.viewModel.easy ? qsTr("All words") : qsTr("Easy words")
        filled: root.viewModel.easy
        onTapped: root.viewModel.toggleEasy()
    }
    Ground {
        id: ground

        x: Theme.margin
        y: root._top
        width: root.width - 2 * Theme.margin
        height: root.height - y - 16 * Theme.u - (Theme.reach ? easy.height + 24 * Theme.u : 0)

        Column {
            id: list

            width: parent.width

            Repeater {
                model: root.viewModel.rows

                delegate: Column {
                    id: entry

                    required property string answerId
                    required property string topic
                    required property string question
                    required property string text
                    required property string source
                    required property string asOf
                    readonly property bool open: root.viewModel.openId === answerId

                    width: list.width

                    Copy {
                        width: parent.width
                        visible: entry.topic !== ""
                        role: "label"
                        weight: 700
                        wrap: true
                        text: words.answerTopic(entry.topic)
                        color: Theme.accentText
                    }
                    Tap {
                        id: line

                        width: parent.width
                        height: Math.max(Theme.touchComfort, asked.height + 32 * Theme.u)
                        name: entry.question
                        hint: entry.open ? qsTr("Closes the answer") : qsTr("Opens the answer")
                        onTapped: root.viewModel.toggle(entry.answerId)

                        Rule {
                            anchors.left: parent.left
                            anchors.right: parent.right
                        }
                        Copy {
                            id: asked

                            anchors.left: parent.left
                            anchors.verticalCenter: parent.verticalCenter
                            width: parent.width - mark.width - Theme.gutter
                            role: "lead"
                            factor: root._tall ? 1.06 : 0.96
                            weight: entry.open ? 750 : 600
                            wrap: true
                            text: entry.question
                            color: line.pressed ? Theme.accentText : Theme.ink
                        }
                        Icon {
                            id: mark

                            anchors.right: parent.right
                            anchors.verticalCenter: parent.verticalCenter
                            name: entry.open ? "out" : "in"
                            color: Theme.accentText
                        }
                        FocusRing {
                            anchors.margins: 0
                        }
                    }
                    Column {
                        width: parent.width
                        visible: entry.open
                        spacing: 16 * Theme.u
                        topPadding: 4 * Theme.u
                        bottomPadding: 32 * Theme.u

                        Copy {
                            anchors.left: parent.left
                            width: Math.min(parent.width, 920 * Theme.u)
                            role: "lead"
                            factor: root._tall ? 1 : 0.9
                            wrap: true
                            text: entry.text
                        }
                        Copy {
                            anchors.left: parent.left
                            width: Math.min(parent.width, 920 * Theme.u)
                            role: "small"
                            wrap: true
                            text: entry.asOf === "" ? entry.source : qsTr("%1, %2", "source, date").arg(entry.source).arg(entry.asOf)
                            color: Theme.ink2
                        }
                    }
                }
            }
        }
    }
    Connections {
        target: root.viewModel

        function onChanged() {
            reveal.restart();
        }
    }
    Timer {
        id: reveal

        interval: 0
        onTriggered: {
            const entry = list.children.find(child => child.open === true);
            if (entry)
                ground.show(entry);
        }
    }
}
