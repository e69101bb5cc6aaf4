pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/*
 A message: the film in the night, its captions below it and never in it, and what one does with it in the ground.
 Without a film that plays, the still picture and the words of it.
*/
Rectangle {
    id: root

    required property MessageViewModel viewModel
    required property bool captionsOn
    readonly property Screening _film: viewModel.screening
    readonly property bool _down: Theme.portrait
    readonly property bool _begun: ["playing", "paused"].includes(_film.phase)
    readonly property bool _speaks: _begun && captionsOn
    readonly property bool _below: _film.phase === "ready" || _film.phase === "ended" || _speaks
    readonly property real _captionLines: Theme.textScale > 1 ? 3 : 2
    readonly property real _captionHeight: Math.ceil(_captionLines * Theme.size("title", Theme.script) * Theme.growth("title") * Theme.lineHeight("title", Theme.script))

    color: Theme.night
    focus: true

    /* Film time runs from left to right in every language. */
    Keys.onPressed: event => {
        const select = [Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space, Qt.Key_Select].includes(event.key);
        const way = event.key === Qt.Key_Left ? -1 : event.key === Qt.Key_Right ? 1 : 0;
        event.accepted = select || (way !== 0 && root._begun);
        if (select && !event.isAutoRepeat)
            root._film.toggle("keys");
        else if (event.accepted && !select)
            root._film.step(way, "keys");
    }

    Column {
        id: head

        x: root._down || !Theme.rightToLeft ? (root._down ? Theme.margin : root.width - width - Theme.margin) : Theme.margin
        y: (root._down ? 56 : 48) * Theme.u
        width: root._down ? root.width - 2 * Theme.margin : root.width - stage.width - 2 * Theme.margin
        spacing: 8 * Theme.u

        Copy {
            anchors.left: parent.left
            role: "small"
            text: qsTr("A message")
            color: Theme.nightText2
        }
        Copy {
            width: parent.width
            role: "display"
            factor: root._down ? 1 : 0.8
            fit: true
            maximumLines: root._down ? 1 : 2
            text: root.viewModel.title
            color: Theme.nightText
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
    }
    FilmStage {
        id: stage

        /* The picture gives way to larger words, until what one does with it is in sight. */
        readonly property real _room: root.height - y - root._captionHeight - (root._down ? 96 : 112) * Theme.u - (root._down ? controls.essential + Theme.touchComfort + 32 * Theme.u : 0)

        x: root._down ? (root.width - width) / 2 : Theme.rightToLeft ? root.width - width : 0
        y: root._down ? head.y + head.height + 40 * Theme.u : 0
        width: Math.min(root._down ? root.width : root.width * 0.62, Math.max(root.width * (root._down ? 0.5 : 0.36), _room * 16 / 9))
        height: width * 9 / 16
        viewModel: root.viewModel
        picture: root._film.phase !== "failed" && root._film.phase !== "ready" && root._film.phase !== "ended"
    }
    Copy {
        id: caption

        x: stage.x + Theme.margin / 2
        y: stage.y + stage.height + 40 * Theme.u + (root._captionHeight - implicitHeight) / 2
        width: stage.width - Theme.margin
        visible: root._speaks
        role: "title"
        alignment: Text.AlignHCenter
        fit: true
        maximumLines: root._captionLines
        text: Theme.textScale > 1 ? root._film.caption.replace("\n", Theme.script === "zh" ? "" : " ") : root._film.caption
        color: Theme.nightText
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Copy {
        x: stage.x + (root._down ? Theme.margin : Theme.margin / 2)
        y: stage.y + stage.height + 40 * Theme.u
        width: stage.width - (root._down ? 2 : 1) * Theme.margin
        visible: root._film.phase === "ready"
        role: "lead"
        fit: true
        maximumLines: root._down || Theme.textScale <= 1 ? 4 : 3
        alignment: Text.AlignHCenter
        text: root.viewModel.summary
        color: Theme.nightText
    }
    Pill {
        x: stage.x + (stage.width - width) / 2
        y: stage.y + stage.height + 40 * Theme.u + (root._captionHeight - height) / 2
        visible: root._film.phase === "ended"
        implicitHeight: Theme.touchPrimary
        role: "lead"
        icon: "forward"
        text: root.viewModel.beyond === "pledge" ? qsTr("Take your place") : qsTr("On to the exhibit")
        filled: true
        ink: Theme.nightText
        paper: Theme.night
        onTapped: root.viewModel.goOn()
    }
    Ground {
        id: ground

        readonly property real _start: stage.y + stage.height + (root._below ? root._captionHeight + 80 * Theme.u : 40 * Theme.u)

        x: root._down ? Theme.margin : head.x
        y: root._down ? Math.max(_start, root.height - _room) : Math.max(head.y + head.height + 32 * Theme.u, Theme.reach ? Theme.reachLine : 0, root.height - controls.height - 56 * Theme.u)
        width: head.width
        height: root.height - y - 16 * Theme.u
        ink: Theme.nightText

        readonly property real _room: controls.height + 40 * Theme.u

        FilmControls {
            id: controls

            width: parent.width
            viewModel: root.viewModel
            captionsOn: root.captionsOn
            onWordsWanted: item => Qt.callLater(() => ground.show(item))
        }
    }
}
