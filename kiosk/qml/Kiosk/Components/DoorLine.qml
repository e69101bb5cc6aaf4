import QtQuick
import Kiosk.Theme

/* A door as a line of large type; its whole width is the target. A detail that finds no room beside stands below. */
Tap {
    id: root

    property string text: ""
    property string detail: ""
    property bool tight: false
    property color ink: Theme.ink
    property color ink2: Theme.ink2
    property color lineColour: Theme.hair
    readonly property real spare: Math.max(0, width - measure.implicitWidth - 6 - Theme.gutter)
    readonly property bool stacked: detail !== "" && word.width + Theme.gutter + moreMeasure.implicitWidth + 2 > width

    name: text
    hint: detail
    implicitHeight: word.height + (stacked ? more.height : 0) + 20 * Theme.u

    Rule {
        anchors.left: parent.left
        anchors.right: parent.right
        color: root.lineColour
    }
    Copy {
        id: measure

        visible: false
        role: "title"
        factor: 0.86
        text: root.text
    }
    Copy {
        id: moreMeasure

        visible: false
        role: "label"
        weight: more.weight
        text: root.detail
    }
    Copy {
        id: word

        anchors.left: parent.left
        y: (parent.height - height - (root.stacked ? more.height : 0)) / 2
        width: Math.min(measure.implicitWidth + 6, root.width)
        role: "title"
        factor: 0.86
        fit: root.tight
        maximumLines: root.tight ? 2 : 1
        text: root.text
        color: root.ink
        scale: root.pressed ? 0.96 : 1
        transformOrigin: Theme.rightToLeft ? Item.Right : Item.Left
    }
    Copy {
        id: more

        anchors.right: parent.right
        y: root.stacked ? word.y + word.height : (parent.height - height) / 2
        width: root.stacked ? root.width : moreMeasure.implicitWidth + 2
        visible: root.detail !== ""
        alignment: root.stacked ? Text.AlignLeft : Text.AlignRight
        role: "label"
        weight: Theme.weight("small", Theme.script)
        wrap: root.stacked
        text: root.detail
        color: root.ink2
    }
    FocusRing {
        anchors.margins: 0
    }
}
