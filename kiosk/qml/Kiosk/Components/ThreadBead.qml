import QtQuick
import Kiosk.Theme

/*
 A bead on the near thread with its date and title; a bead of several moments carries their number, a date that is known
 to the month or year only is a bar over its span. As a card it tells the whole title and what it is about.
*/
Tap {
    id: root

    required property bool shown
    required property string momentId
    required property real place
    required property real span
    required property int count
    required property int hits
    required property bool matches
    required property bool sole
    required property string date
    required property string title
    required property string full
    required property string category
    property bool down: true
    property bool mirrored: false
    property bool filtered: false
    property bool card: false
    property bool worded: true
    property real along: 0
    property real reach: 0
    property real room: 0
    property real block: 96 * Theme.u
    property real deep: 400 * Theme.u
    readonly property color _ink: matches ? Theme.ink : Theme.ink2
    readonly property color _fill: filtered && matches ? Theme.accentFill : Theme.ink
    readonly property real _size: count > 1 ? 60 * Theme.u : 44 * Theme.u
    readonly property real _edge: 36 * Theme.u
    readonly property real _high: Math.min(block, Theme.touchComfort)

    name: count > 1 ? date.replace(/\.$/, "") + ". " + title + " (" + qsTr("and %n more", "moments close by", count - 1) + ")" : date.replace(/\.$/, "") + ". " + full
    visible: shown
    activeFocusOnTab: false
    width: down ? _edge + 56 * Theme.u + room : room
    height: down ? block - 8 * Theme.u : deep
    x: down ? (mirrored ? _edge - width : -_edge) : mirrored ? _edge - along - width : along - _edge
    y: down ? along - _high / 2 : -_edge

    Words {
        id: words
    }
    Rectangle {
        readonly property real _long: Math.max(root._size, root.reach)

        width: root.down ? root._size : _long
        height: root.down ? _long : root._size
        radius: root._size / 2
        x: root.down ? (root.mirrored ? root.width - root._edge : root._edge) - width / 2 : root.mirrored ? root.width - root._edge + root._size / 2 - _long : root._edge - root._size / 2
        y: (root.down ? root._high / 2 : root._edge) - root._size / 2
        color: root.matches ? root._fill : Theme.paper
        border.width: (root.matches ? 8 : 4) * Theme.u
        border.color: root.matches ? Theme.paper : Theme.ink2

        Copy {
            visible: root.count > 1
            x: (root._size - width) / 2
            y: (root._size - height) / 2
            role: "label"
            script: "la"
            weight: 700
            growth: 1
            factor: text.length > 2 ? 0.84 : 1
            text: !visible ? "" : root.filtered && root.matches ? root.hits : root.count
            color: root.matches ? Theme.paper : Theme.ink
        }
    }
    Column {
        visible: root.worded
        anchors.left: parent.left
        anchors.leftMargin: root.down ? root._edge + 56 * Theme.u : 8 * Theme.u
        y: root.down ? (root.card ? 0 : Math.max(0, (root._high - height) / 2)) : 84 * Theme.u
        width: root.down ? root.room : root.width - 8 * Theme.u

        Copy {
            width: parent.width
            role: "small"
            wrap: !root.down
            text: root.date
            color: Theme.ink2
        }
        Copy {
            width: parent.width
            role: "lead"
            factor: 0.86
            weight: 700
            wrap: root.card || !root.down || Theme.textScale > 1.1
            maximumLines: root.card ? 3 : root.down ? (Theme.textScale > 1.1 ? 2 : 1) : 4
            text: root.card ? root.full : root.title
            color: root._ink
        }
        Copy {
            visible: root.card && (root.down || Theme.textScale < 1.6)
            width: parent.width
            role: "small"
            text: root.card ? words.category(root.category) + (root.count > 1 ? "  \u2066+" + (root.count - 1) + "\u2069" : "") : ""
            color: Theme.ink2
        }
    }
}
