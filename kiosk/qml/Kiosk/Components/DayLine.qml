import QtQuick
import Kiosk.Theme

/* One international day in a list: the number of its Goal on a disc, its name, and when it is. */
Tap {
    id: root

    required property string shortName
    required property string when
    required property int goal
    required property string goalTitle
    required property string colour
    required property string nightColour
    readonly property color shade: colour === "" ? Theme.accent : Theme.theme === "standard" ? colour : nightColour

    name: shortName
    hint: goal > 0 ? when + ", " + qsTr("Goal %1: %2").arg(goal).arg(goalTitle) : when
    implicitHeight: Math.max(84 * Theme.u, Math.max(word.height, date.height) + 20 * Theme.u)

    Rule {
        anchors.left: parent.left
        anchors.right: parent.right
    }
    Rectangle {
        id: dot

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: 36 * Theme.u
        height: width
        radius: width / 2
        color: root.shade
        border.width: Theme.theme === "yellow" ? Theme.controlLine : 0
        border.color: Theme.ink
        scale: root.pressed ? 0.9 : 1
    }
    Copy {
        id: word

        anchors.left: dot.right
        anchors.leftMargin: 28 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - dot.width - date.width - 52 * Theme.u
        role: "title"
        factor: 0.54
        fit: true
        maximumLines: 3
        preferredLines: 2
        text: root.shortName
    }
    Copy {
        id: date

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.width * 0.34)
        role: "small"
        wrap: true
        alignment: Text.AlignRight
        text: root.when
        color: Theme.ink2
    }
    FocusRing {
        anchors.margins: 0
    }
}
