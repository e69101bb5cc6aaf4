pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* The Goals of a moment and the way back; within reach also the ways along time. */
Row {
    id: root

    required property MomentViewModel viewModel
    required property Voice voice
    required property color ink
    required property color field

    readonly property bool _along: Theme.portrait || !Theme.rightToLeft || viewModel.mirrored

    /* To the moment before (-1) or after (1). */
    signal went(step: int)

    spacing: (Theme.textScale > 1.1 ? 12 : 20) * Theme.u

    Disc {
        visible: Theme.reach && root.viewModel.beforeId !== ""
        icon: Theme.portrait ? "up" : root._along ? "back" : "forward"
        name: root.viewModel.beforeDate.replace(/\.$/, "") + ". " + root.viewModel.beforeTitle
        ink: root.ink
        onTapped: root.went(-1)
    }
    Disc {
        visible: Theme.reach && root.viewModel.afterId !== ""
        icon: Theme.portrait ? "down" : root._along ? "forward" : "back"
        name: root.viewModel.afterDate.replace(/\.$/, "") + ". " + root.viewModel.afterTitle
        ink: root.ink
        onTapped: root.went(1)
    }
    Repeater {
        model: root.viewModel.goals

        delegate: Disc {
            required property string goalId
            required property int number
            required property string title

            name: qsTr("Goal %1: %2").arg(number).arg(title)
            numeral: number
            fill: Theme.theme === "standard" ? Theme.unDeep : root.ink
            fillInk: Theme.theme === "standard" ? "white" : root.field
            lineWidth: 0
            onTapped: root.viewModel.openGoal(goalId)
        }
    }
    Disc {
        id: listen

        readonly property bool _on: root.voice.listening.on

        visible: root.voice.offered
        icon: _on ? "pause" : "aloud"
        name: _on ? qsTr("Stop reading") : qsTr("Listen")
        ink: root.ink
        fill: _on ? root.ink : "transparent"
        fillInk: _on ? root.field : root.ink
        onTapped: {
            root.voice.listening.toggle();
            root.viewModel.noteListening(root.voice.listening.on);
        }
    }
    Disc {
        icon: "close"
        name: qsTr("Close")
        ink: root.ink
        onTapped: root.viewModel.close()
    }
}
