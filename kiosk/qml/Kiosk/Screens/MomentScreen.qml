pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* A moment: the thread swells into a field of blue; the moments before and after stay in sight. */
Rectangle {
    id: root

    required property MomentViewModel viewModel
    readonly property bool _down: Theme.portrait
    readonly property real _side: (_down ? 0.3 : 0.245) * (_down ? height : width)

    property real _step: 1

    /* Smaller steps of type until the field leaves room for the moments before and after. */
    function _refit() {
        const room = _down ? height - 600 * Theme.u : height - 56 * Theme.u;
        for (const step of [1, 0.95, 0.9, 0.85, 0.8, 0.75]) {
            _step = step;
            const pill = easy.visible ? easy.height + body.spacing : 0;
            if (head.height + heading.implicitHeight + story.implicitHeight + facts.height + 3 * body.spacing + pill <= room)
                return;
        }
    }

    color: Theme.paper
    onWidthChanged: later.restart()
    onHeightChanged: later.restart()
    Component.onCompleted: _refit()

    Timer {
        id: later

        interval: 0
        onTriggered: root._refit()
    }

    Connections {
        target: root.viewModel

        function onChanged() {
            root._refit();
            later.restart();
        }
    }
    Words {
        id: words
    }
    Image {
        anchors.fill: parent
        cache: false
        source: root.width > 0 ? "image://drawn/swell?width=" + Math.round(root.width) + "&height=" + Math.round(root.height) + "&from=" + Math.round(root._down ? field.y : field.before) + "&to=" + Math.round(root._down ? field.y + field.height : field.after) + "&axis=" + Math.round((root._down ? 132 : 250) * Theme.u) + "&unit=" + Theme.u + "&vertical=" + root._down + "&mirrored=" + Theme.rightToLeft : ""
    }
    Item {
        id: field

        readonly property real before: 420 * Theme.u
        readonly property real after: root.width - 420 * Theme.u

        x: root._down ? Theme.margin : before + 48 * Theme.u
        y: root._down ? Math.max(250 * Theme.u, Math.min((root.height - height) * 0.52, root.height - height - 250 * Theme.u)) : 0
        width: root._down ? root.width - 2 * Theme.margin : after - before - 96 * Theme.u
        height: root._down ? body.height + 96 * Theme.u : root.height

        Column {
            id: body

            width: parent.width
            onHeightChanged: later.restart()
            y: root._down ? 48 * Theme.u : Math.max(28 * Theme.u, (parent.height - height) / 2)
            spacing: (root._down ? 32 : 22) * Theme.u

            Item {
                id: head

                width: parent.width
                height: numeral.height

                Copy {
                    id: numeral

                    anchors.left: parent.left
                    role: "mega"
                    factor: (root._down ? 0.74 : 0.46) * (text.length > 2 ? 0.66 : 1)
                    text: root.viewModel.numeral
                    color: "white"
                }
                Copy {
                    anchors.left: numeral.right
                    anchors.leftMargin: 32 * Theme.u
                    width: parent.width - numeral.width - 32 * Theme.u
                    anchors.bottom: numeral.bottom
                    role: "title"
                    factor: 0.66
                    fit: true
                    maximumLines: 2
                    text: root.viewModel.restOfDate
                }
                Row {
                    anchors.right: parent.right
                    anchors.top: parent.top
                    spacing: 20 * Theme.u

                    Repeater {
                        model: root.viewModel.goals

                        delegate: Disc {
                            required property string goalId
                            required property int number
                            required property string title

                            name: qsTr("Goal %1: %2").arg(number).arg(title)
                            numeral: number
                            fill: Theme.unDeep
                            fillInk: "white"
                            lineWidth: 0
                            onTapped: root.viewModel.openGoal(goalId)
                        }
                    }
                    Disc {
                        icon: "close"
                        name: qsTr("Close")
                        onTapped: root.viewModel.close()
                    }
                }
            }
            Copy {
                id: heading

                width: parent.width
                role: "display"
                factor: (root._down ? 0.76 : 0.54) * root._step
                fit: true
                preferredLines: Theme.script === "zh" ? 1 : 2
                text: root.viewModel.title
            }
            Copy {
                id: story

                anchors.left: parent.left
                width: Math.min(parent.width, 900 * Theme.u)
                role: "lead"
                factor: (root._down ? 0.94 : 0.84) * root._step
                wrap: true
                text: root.viewModel.text
            }
            Column {
                id: facts

                width: parent.width
                spacing: 2 * Theme.u

                Fact {
                    width: parent.width
                    icon: "place"
                    text: root.viewModel.place
                }
                Fact {
                    width: parent.width
                    icon: "document"
                    text: root.viewModel.symbols
                }
                Fact {
                    width: parent.width
                    icon: "book"
                    text: root.viewModel.yearbook ? qsTr("Yearbook of the United Nations %1").arg(root.viewModel.yearbook) : ""
                }
                Fact {
                    width: parent.width
                    icon: "moment"
                    text: words.category(root.viewModel.category)
                }
            }
            Pill {
                id: easy

                visible: root.viewModel.hasEasy
                icon: "easy"
                text: root.viewModel.easy ? qsTr("All words") : qsTr("Easy words")
                filled: root.viewModel.easy
                onTapped: root.viewModel.toggleEasy()
            }
        }
    }
    NeighbourMoment {
        visible: root.viewModel.beforeId !== ""
        atStart: true
        date: root.viewModel.beforeDate
        title: root.viewModel.beforeTitle
        year: root.viewModel.beforeYear
        x: root._down ? 0 : Theme.rightToLeft ? root.width - width : 0
        y: 0
        width: root._down ? root.width : field.before
        height: root._down ? field.y - 70 * Theme.u : root.height
        onTapped: root.viewModel.travel(root.viewModel.beforeId, "neighbour")
    }
    NeighbourMoment {
        visible: root.viewModel.afterId !== ""
        date: root.viewModel.afterDate
        title: root.viewModel.afterTitle
        year: root.viewModel.afterYear
        x: root._down ? 0 : Theme.rightToLeft ? 0 : root.width - width
        y: root._down ? field.y + field.height + 70 * Theme.u : 0
        width: root._down ? root.width : root.width - field.after
        height: root._down ? root.height - y : root.height
        onTapped: root.viewModel.travel(root.viewModel.afterId, "neighbour")
    }
}
