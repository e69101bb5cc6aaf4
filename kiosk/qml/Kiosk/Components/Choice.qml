pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* Two words in one pill, one of them chosen: Choice { one: qsTr("In person"); other: qsTr("Online"); second: false } */
Item {
    id: root

    property string one: ""
    property string other: ""
    property bool second: false
    property color ink: Theme.nightText
    property color paper: Theme.night
    property color outline: Theme.nightControl

    signal chosen(second: bool)

    implicitWidth: row.implicitWidth + 16 * Theme.u
    implicitHeight: Theme.touchComfort

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: "transparent"
        border.width: Theme.controlLine
        border.color: root.outline
    }
    Row {
        id: row

        anchors.centerIn: parent
        height: parent.height - 16 * Theme.u

        Repeater {
            model: [root.one, root.other]

            delegate: Tap {
                id: half

                required property string modelData
                required property int index
                readonly property real radius: height / 2

                name: modelData
                checkable: true
                checked: root.second === (index === 1)
                width: label.implicitWidth + height
                height: row.height
                onTapped: root.chosen(index === 1)

                Rectangle {
                    anchors.fill: parent
                    radius: half.radius
                    visible: half.checked
                    color: root.ink
                }
                Copy {
                    id: label

                    anchors.centerIn: parent
                    role: "label"
                    text: half.modelData
                    scale: half.pressed ? 0.94 : 1
                    color: half.checked ? root.paper : root.ink
                }
                FocusRing {
                    round: true
                }
            }
        }
    }
}
