import QtQuick
import Kiosk.Theme

/* One hit of a search: the shape of its kind, its title, a line that tells more, and its language if it is another one. */
Tap {
    id: root

    required property string kind
    required property string title
    required property string line
    required property int number
    required property string colour
    required property string textColour
    required property string nightColour
    required property string nightTextColour
    required property string language
    required property string script

    hint: line
    implicitHeight: Math.max(148 * Theme.u, words.height + 44 * Theme.u)

    Rectangle {
        anchors.fill: parent
        visible: root.pressed
        color: Theme.paper2
    }
    Rule {
        anchors.left: parent.left
        anchors.right: parent.right
    }
    HitMark {
        id: mark

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        kind: root.kind
        number: root.number
        colour: root.colour ? Theme.flood(root.colour, root.nightColour) : Theme.ink
        textColour: root.textColour ? Theme.floodInk(root.textColour, root.nightTextColour) : Theme.paper
    }
    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: 36 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - mark.width - 36 * Theme.u
        spacing: 4 * Theme.u

        Copy {
            anchors.left: parent.left
            width: parent.width
            role: "title"
            factor: 0.58
            fit: true
            preferredLines: 1
            maximumLines: 3
            script: root.script
            text: root.title
        }
        Copy {
            anchors.left: parent.left
            visible: text !== ""
            width: parent.width
            role: "small"
            wrap: true
            script: root.script
            text: root.line
            color: Theme.ink2
        }
        Rectangle {
            anchors.left: parent.left
            visible: root.language !== ""
            width: spoken.implicitWidth + 40 * Theme.u
            height: spoken.implicitHeight + 8 * Theme.u
            radius: height / 2
            color: "transparent"
            border.width: Theme.hairline
            border.color: Theme.ink2

            Copy {
                id: spoken

                anchors.centerIn: parent
                role: "small"
                script: root.script
                text: root.language
                color: Theme.ink2
            }
        }
    }
    FocusRing {
        anchors.margins: 0
    }
}
