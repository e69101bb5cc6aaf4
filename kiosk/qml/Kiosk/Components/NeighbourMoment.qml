import QtQuick
import Kiosk.Theme

/* The moment before or after the open one, on the thread. */
Tap {
    id: root

    property bool atStart: false
    property string date: ""
    property string title: ""
    property int year: 0
    property real axis: 250 * Theme.u
    readonly property bool _down: Theme.portrait

    name: date.replace(/\.$/, "") + ". " + title

    Copy {
        anchors.right: root._down ? parent.right : undefined
        anchors.rightMargin: Theme.margin
        anchors.left: root._down ? undefined : parent.left
        anchors.leftMargin: 40 * Theme.u
        y: root._down ? (parent.height - height) / 2 : root.axis + 310 * Theme.u
        visible: Theme.textScale <= 1.25
        role: "num"
        factor: root._down ? 1.1 : 0.7
        text: root.year
        color: Theme.ghostNumeral
    }
    Rectangle {
        width: (root.pressed ? 52 : 44) * Theme.u
        height: width
        radius: width / 2
        color: Theme.ink
        border.width: 8 * Theme.u
        border.color: Theme.paper
        x: root._down ? (Theme.rightToLeft ? root.width - 132 * Theme.u - width / 2 : 132 * Theme.u - width / 2) : Theme.rightToLeft ? root.width - 62 * Theme.u - width / 2 : 62 * Theme.u - width / 2
        y: root._down ? (parent.height - height) / 2 : root.axis - height / 2
    }
    Column {
        anchors.left: parent.left
        anchors.leftMargin: (root._down ? 188 : 40) * Theme.u
        width: root._down ? parent.width - 252 * Theme.u : parent.width - 88 * Theme.u
        y: root._down ? (parent.height - height) / 2 : root.axis + 56 * Theme.u

        Copy {
            width: parent.width
            role: "small"
            wrap: !root._down
            text: root.date
            color: Theme.ink2
        }
        Copy {
            width: parent.width
            role: "lead"
            factor: root._down && Theme.textScale > 1.6 ? 0.62 : 0.9
            weight: 700
            fit: true
            maximumLines: root._down ? 2 : 5
            text: root.title
        }
    }
    FocusRing {
        anchors.margins: 8 * Theme.u
    }
}
