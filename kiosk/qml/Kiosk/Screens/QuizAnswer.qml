import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* The answer in words: its numeral, how the guess stands to it, why it is so, who says it. */
Item {
    id: root

    required property QuizViewModel viewModel
    property string guess: ""
    property bool numeralShown: false
    property color ink: Theme.ink
    readonly property real _below: unit.visible ? unit.y + unit.height : numeral.y + numeral.height
    readonly property string _unit: words.unit(viewModel.page.unit, viewModel.page.truthMagnitude)
    readonly property real _numeralRoom: Math.max(numeral.width, bound.visible ? bound.width : 0, unit.visible ? unit.width : 0)
    readonly property bool _beside: numeralShown && Theme.textScale < 1.5 && _numeralRoom < width * 0.45

    function _verdict(): string {
        const chosen = ["choice", "share-check"].includes(viewModel.page.kind);
        if (viewModel.page.nearness === "exact")
            return qsTr("Just as you said.");
        if (chosen)
            return qsTr("You guessed differently.");
        return viewModel.page.nearness === "near" ? qsTr("Very close: you said %1.").arg(guess) : qsTr("You said %1.").arg(guess);
    }

    implicitHeight: Math.max(_beside ? _below : 0, about.y + about.height)

    Words {
        id: words
    }
    Copy {
        id: bound

        anchors.left: parent.left
        visible: root.numeralShown && text !== ""
        role: "label"
        text: words.bound(root.viewModel.page.bound)
        color: root.ink
    }
    Copy {
        id: numeral

        anchors.left: parent.left
        y: bound.visible ? bound.height + 8 * Theme.u : 0
        visible: root.numeralShown
        role: "num"
        factor: Theme.portrait ? 1.25 : 1
        text: root.viewModel.page.truthText
        color: root.ink
    }
    Copy {
        id: unit

        anchors.left: parent.left
        y: numeral.y + numeral.height + 28 * Theme.u
        visible: root.numeralShown && text !== ""
        role: "title"
        factor: 0.6
        text: root._unit
        color: root.ink
    }
    Column {
        id: about

        anchors.left: parent.left
        anchors.leftMargin: root._beside ? root._numeralRoom + 48 * Theme.u : 0
        y: root.numeralShown && !root._beside ? root._below + 24 * Theme.u : bound.visible ? bound.height + 8 * Theme.u : 0
        width: parent.width - anchors.leftMargin
        spacing: 12 * Theme.u

        Copy {
            width: parent.width
            role: "title"
            factor: Theme.portrait ? 0.82 : 0.68
            fit: true
            maximumLines: 4
            text: root._verdict()
            color: root.ink
        }
        Copy {
            anchors.left: parent.left
            width: Math.min(parent.width, 900 * Theme.u)
            role: "lead"
            factor: Theme.portrait ? 0.94 : 0.84
            wrap: true
            text: root.viewModel.page.explanation
            color: root.ink
        }
        Copy {
            width: parent.width
            role: "small"
            wrap: true
            text: root.viewModel.page.asOf !== "" ? qsTr("%1, %2", "source and date of a figure").arg(root.viewModel.page.source).arg(root.viewModel.page.asOf) : root.viewModel.page.source
            color: root.ink
        }
    }
}
