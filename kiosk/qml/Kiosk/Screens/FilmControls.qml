pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* What one does with a film: go to a place in it, back, play, captions, how loud, its words, and on to what it asks for. */
Column {
    id: root

    required property MessageViewModel viewModel
    required property bool captionsOn
    readonly property Screening _film: viewModel.screening
    readonly property bool _fails: _film.phase === "failed"
    readonly property bool _ended: _film.phase === "ended"

    /* How much of it has to be in sight. */
    readonly property real essential: row.y + row.height

    signal wordsWanted(item: Item)

    spacing: (Theme.portrait ? 40 : 32) * Theme.u

    Copy {
        width: parent.width
        visible: root._fails
        role: "lead"
        wrap: true
        text: qsTr("The film cannot be shown now. Here is what it says.")
        color: Theme.nightText
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    FilmBeads {
        width: parent.width
        visible: !root._fails
        film: root._film
    }
    Row {
        id: row

        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        anchors.horizontalCenter: parent.horizontalCenter
        visible: !root._fails
        spacing: 40 * Theme.u

        Disc {
            anchors.verticalCenter: parent.verticalCenter
            implicitWidth: Theme.touchPrimary
            icon: "back5"
            name: qsTr("Five seconds back")
            ink: Theme.nightText
            onTapped: root._film.step(-1, "button")
        }
        Disc {
            id: play

            implicitWidth: Theme.touchHero + 32 * Theme.u
            icon: root._film.playing ? "pause" : root._ended ? "again" : "play"
            name: root._film.playing ? qsTr("Pause") : root._ended ? qsTr("Play again") : qsTr("Play the film")
            filled: true
            ink: Theme.nightText
            fillInk: Theme.night
            onTapped: root._film.toggle("button")
        }
        Disc {
            anchors.verticalCenter: parent.verticalCenter
            implicitWidth: Theme.touchPrimary
            icon: "captions"
            name: qsTr("Captions")
            checkable: true
            checked: root.captionsOn
            filled: checked
            ink: Theme.nightText
            fillInk: checked ? Theme.night : Theme.nightText
            onTapped: root.viewModel.toggleCaptions()
        }
    }
    Row {
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root._film.audible && !root._fails
        spacing: 24 * Theme.u

        Disc {
            icon: "quieter"
            name: qsTr("Quieter")
            hint: qsTr("%1 of %2").arg(root._film.volume).arg(root._film.volumeSteps)
            ink: Theme.nightText
            enabled: root._film.volume > 0
            opacity: enabled ? 1 : 0.35
            onTapped: root._film.louder(-1)
        }
        DotRow {
            anchors.verticalCenter: parent.verticalCenter
            spacing: 16 * Theme.u
            diameter: 32 * Theme.u
            count: root._film.volumeSteps
            share: root._film.volume / root._film.volumeSteps
            color: Theme.nightText
            ground: Theme.night
        }
        Disc {
            icon: "louder"
            name: qsTr("Louder")
            hint: qsTr("%1 of %2").arg(root._film.volume).arg(root._film.volumeSteps)
            ink: Theme.nightText
            enabled: root._film.volume < root._film.volumeSteps
            opacity: enabled ? 1 : 0.35
            onTapped: root._film.louder(1)
        }
    }
    Flow {
        id: pills

        width: parent.width
        spacing: Theme.touchGap

        Pill {
            id: onward

            visible: root._fails
            text: root.viewModel.beyond === "pledge" ? qsTr("Take your place") : qsTr("On to the exhibit")
            icon: "forward"
            filled: true
            ink: Theme.nightText
            paper: Theme.night
            onTapped: root.viewModel.goOn()
        }
        Pill {
            visible: !root._fails
            icon: "words"
            text: root.viewModel.wordsShown ? qsTr("Hide the text") : qsTr("Read the text")
            filled: root.viewModel.wordsShown
            ink: Theme.nightText
            paper: Theme.night
            outline: Theme.nightControl
            onTapped: {
                root.viewModel.toggleWords();
                if (root.viewModel.wordsShown)
                    root.wordsWanted(words);
            }
        }
        Pill {
            visible: root.viewModel.wordsShown && root.viewModel.hasEasy
            icon: "easy"
            text: root.viewModel.easy ? qsTr("All words") : qsTr("Easy words")
            filled: root.viewModel.easy
            ink: Theme.nightText
            paper: Theme.night
            outline: Theme.nightControl
            onTapped: root.viewModel.toggleEasy()
        }
    }
    Copy {
        width: parent.width
        visible: !root._fails
        role: "small"
        wrap: true
        text: root.viewModel.captionsIn !== "" ? qsTr("Captions: %1").arg(root.viewModel.captionsIn) : root.captionsOn ? qsTr("Captions are on. The screen waits for the film.") : qsTr("Captions are off. The screen waits for the film.")
        color: Theme.nightText2
    }
    Column {
        id: words

        width: parent.width
        visible: root.viewModel.wordsShown
        spacing: 24 * Theme.u

        Copy {
            width: Math.min(parent.width - 16 * Theme.u, 860 * Theme.u)
            role: "body"
            wrap: true
            text: root.viewModel.transcript
            color: Theme.nightText
        }
        Copy {
            width: Math.min(parent.width - 16 * Theme.u, 860 * Theme.u)
            role: "label"
            wrap: true
            text: qsTr("What is seen and heard")
            color: Theme.nightText
        }
        Copy {
            width: Math.min(parent.width - 16 * Theme.u, 860 * Theme.u)
            role: "body"
            wrap: true
            text: root.viewModel.description
            color: Theme.nightText
        }
    }
}
