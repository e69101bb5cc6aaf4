import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* The guess in large digits between one less and one more; before there is a guess, how to make one. A year is said over its bead. */
Item {
    id: root

    required property QuizViewModel viewModel
    property color ink: Theme.ink
    readonly property string _invitation: viewModel.page.kind === "share" ? qsTr("Sweep over the dots.") : viewModel.page.kind === "amount" ? qsTr("Pull the column up.") : ""
    readonly property bool _numeral: viewModel.page.hasGuess && viewModel.page.kind !== "year"

    implicitHeight: Math.max((Theme.portrait ? 196 : 168) * Theme.u, middle.height)

    Words {
        id: words
    }
    Disc {
        id: less

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        implicitWidth: Theme.portrait ? Theme.touchHero : Theme.touchPrimary
        icon: "out"
        name: qsTr("One less")
        quick: true
        ink: root.ink
        onTapped: root.viewModel.nudge(-1)
    }
    Column {
        id: middle

        anchors.centerIn: parent
        width: parent.width - 2 * less.width - 48 * Theme.u
        spacing: 16 * Theme.u

        Copy {
            width: parent.width
            visible: root._numeral
            role: "num"
            factor: Theme.portrait ? 1 : 0.8
            fit: true
            maximumLines: 1
            alignment: Text.AlignHCenter
            text: root.viewModel.page.guessText
            color: root.ink
        }
        Copy {
            width: parent.width
            visible: text !== ""
            role: root._numeral ? "label" : "title"
            fit: true
            maximumLines: 3
            preferredLines: root._numeral ? 1 : 2
            alignment: Text.AlignHCenter
            text: root._numeral ? words.unit(root.viewModel.page.unit, root.viewModel.page.magnitude) : root._invitation
            color: root.ink
        }
    }
    Disc {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        implicitWidth: less.implicitWidth
        icon: "in"
        name: qsTr("One more")
        quick: true
        ink: root.ink
        onTapped: root.viewModel.nudge(1)
    }
}
