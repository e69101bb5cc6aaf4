import QtQuick
import Kiosk.Theme

/* One thing a visitor can do: a number on a disc, where to do it, and what to do. */
Item {
    id: root

    required property string text
    required property int index
    required property string where
    readonly property string _place: words.pledgePlace(where)
    property real factor: 1
    property color ink: Theme.ink
    property color paper: Theme.paper

    height: Math.max(64 * Theme.u, page.height)
    Accessible.role: Accessible.Paragraph
    Accessible.name: _place === "" ? text : _place + ": " + text

    Rectangle {
        id: bullet

        anchors.left: parent.left
        y: 4 * Theme.u
        width: 48 * Theme.u
        height: width
        radius: width / 2
        color: root.ink

        Copy {
            anchors.centerIn: parent
            role: "label"
            script: "la"
            weight: 800
            text: root.index + 1
            color: root.paper
        }
    }
    Words {
        id: words
    }
    Column {
        id: page

        anchors.left: bullet.right
        anchors.leftMargin: Theme.gutter
        width: parent.width - bullet.width - Theme.gutter

        Copy {
            width: parent.width
            visible: root._place !== ""
            role: "small"
            wrap: true
            text: root._place
            color: root.ink
        }
        Copy {
            width: parent.width
            role: "lead"
            factor: root.factor
            wrap: true
            text: root.text
            color: root.ink
        }
    }
}
