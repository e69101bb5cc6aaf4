import QtQuick
import Kiosk.Theme

/*
 A hit in its group: above the first stands what the group is called and how many there are, below the last that is
 listed a way to the rest.
*/
Column {
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
    required property int ofKind
    required property int more
    readonly property alias tap: hit

    signal opened
    signal wanted
    signal focused

    HitWords {
        id: words
    }
    Item {
        width: parent.width
        height: Math.max(name.height, count.height) + 36 * Theme.u
        visible: root.ofKind > 0

        Copy {
            id: name

            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 8 * Theme.u
            width: parent.width - count.width - Theme.gutter
            role: "small"
            weight: 700
            wrap: true
            text: words.many(root.kind)
            color: Theme.ink2
        }
        Copy {
            id: count

            anchors.right: parent.right
            anchors.baseline: name.baseline
            role: "small"
            weight: 700
            text: root.ofKind
            color: Theme.ink2
        }
    }
    HitLine {
        id: hit

        width: parent.width
        kind: root.kind
        title: root.title
        line: root.line
        number: root.number
        colour: root.colour
        textColour: root.textColour
        nightColour: root.nightColour
        nightTextColour: root.nightTextColour
        language: root.language
        script: root.script
        name: qsTr("%1: %2", "a kind of thing, then its title").arg(words.one(root.kind)).arg(root.title)
        onTapped: root.opened()
        onActiveFocusChanged: if (activeFocus)
            root.focused()
    }
    Item {
        width: parent.width
        height: more.height + 24 * Theme.u
        visible: root.more > 0

        Pill {
            id: more

            anchors.left: parent.left
            anchors.leftMargin: 128 * Theme.u
            width: Math.min(implicitWidth, parent.width - anchors.leftMargin)
            icon: "in"
            text: qsTr("Show %n more", "", root.more)
            name: qsTr("%1: %2", "a kind of thing, then its title").arg(words.many(root.kind)).arg(text)
            onTapped: root.wanted()
            onActiveFocusChanged: if (activeFocus)
                root.focused()
        }
    }
}
