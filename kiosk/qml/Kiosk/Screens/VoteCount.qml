import QtQuick
import Kiosk.Components
import Kiosk.Theme

/* How many say one thing, with a disc for one fewer and one for one more. */
Column {
    id: root

    required property string word
    required property int value
    property bool settable: true

    signal changed(value: int)

    spacing: 8 * Theme.u

    Copy {
        anchors.horizontalCenter: parent.horizontalCenter
        role: "label"
        text: root.word
        color: Theme.ink2
    }
    Copy {
        anchors.horizontalCenter: parent.horizontalCenter
        role: "title"
        script: "la"
        factor: 1.1
        growth: 1
        text: root.value
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.touchGap
        visible: root.settable

        Disc {
            icon: "out"
            quick: true
            name: qsTr("%1: one fewer").arg(root.word)
            onTapped: root.changed(root.value - 1)
        }
        Disc {
            icon: "in"
            quick: true
            name: qsTr("%1: one more").arg(root.word)
            onTapped: root.changed(root.value + 1)
        }
    }
}
