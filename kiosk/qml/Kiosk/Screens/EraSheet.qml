pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* The eras of the thread; one that is touched tells what it was, and which of its moments are seen from far. */
ThreadSheet {
    id: root

    required property TimelineViewModel viewModel
    readonly property Eras _eras: viewModel.eras
    readonly property bool _one: _eras.chosen !== ""

    title: _one ? _eras.title : qsTr("Eras")

    Repeater {
        model: root._one ? null : root._eras.rows

        delegate: Tap {
            id: line

            required property string eraId
            required property string title
            required property string years

            name: years + ". " + title
            width: parent?.width ?? 0
            height: Math.max(Theme.touchComfort, words.height + 24 * Theme.u)
            onTapped: {
                root._eras.choose(eraId, "list");
                root.takeKeys();
            }

            Copy {
                id: span

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                role: "label"
                script: "la"
                text: line.years
                color: root.ink
            }
            Copy {
                id: words

                anchors.left: span.right
                anchors.leftMargin: 32 * Theme.u
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - span.width - 48 * Theme.u
                role: "lead"
                wrap: true
                text: line.title
                color: root.ink
            }
            FocusRing {
                anchors.margins: 0
            }
        }
    }
    Copy {
        visible: root._one
        role: "label"
        script: "la"
        anchors.left: parent?.left
        text: root._eras.years
        color: root.ink
    }
    Copy {
        visible: root._one
        anchors.left: parent?.left
        width: Math.min(parent.width, 900 * Theme.u)
        role: "body"
        wrap: true
        text: root._eras.text
        color: root.ink
    }
    Repeater {
        model: root._eras.moments

        delegate: YearTitle {
            ink: root.ink
            onOpened: root.viewModel.openMoment(momentId, "list")
        }
    }
    Flow {
        width: parent.width
        visible: root._one
        spacing: 16 * Theme.u

        Pill {
            icon: "back"
            text: qsTr("All eras")
            ink: root.ink
            paper: root.ground
            outline: root.outline
            onTapped: {
                root._eras.leave();
                root.takeKeys();
            }
        }
        Pill {
            visible: root._eras.hasEasy
            icon: "easy"
            text: root._eras.easy ? qsTr("All words") : qsTr("Easy words")
            filled: root._eras.easy
            ink: root.ink
            paper: root.ground
            outline: root.outline
            onTapped: root._eras.toggleEasy()
        }
    }
}
