pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/* The strip at the foot of every visitor page: back, home, six languages, finish. The names keep one physical order. */
Item {
    id: root

    required property var languages
    required property string language
    property bool canGoBack: true
    property bool atHome: false
    property color ink: Theme.ink
    property color lineColour: Theme.hair
    property var colours: []
    property bool single: false

    signal back
    signal home
    signal finish
    signal chosen(language: string)

    implicitHeight: Theme.railHeight

    Rule {
        anchors.left: parent.left
        anchors.right: parent.right
        color: root.lineColour
    }
    Disc {
        id: backDisc

        anchors.left: parent.left
        anchors.leftMargin: 28 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        visible: root.canGoBack && !root.atHome
        icon: "back"
        name: qsTr("Back")
        ink: root.ink
        lineWidth: 0
        onTapped: root.back()
    }
    Tap {
        id: homeMark

        anchors.left: parent.left
        anchors.leftMargin: (root.atHome ? 28 : 124) * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        name: qsTr("Home")
        scale: pressed ? 0.94 : 1
        onTapped: root.home()

        RingMark {
            anchors.centerIn: parent
            colours: root.colours
            ink: root.ink
            single: root.single
        }
        FocusRing {
            round: true
        }
    }
    Row {
        id: names

        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        x: (parent.width - width) / 2 + (Theme.portrait ? (Theme.rightToLeft ? -48 : 48) * Theme.u : 0)
        height: parent.height

        Repeater {
            model: root.languages

            delegate: Tap {
                id: entry

                required property string code
                required property string ownName
                required property string script
                readonly property bool current: code === root.language

                name: ownName
                checkable: true
                checked: current
                width: Math.max(Theme.touchMin, word.implicitWidth + (Theme.portrait ? 30 : 64) * Theme.u)
                height: names.height
                onTapped: root.chosen(code)

                Copy {
                    id: word

                    anchors.centerIn: parent
                    role: "small"
                    script: entry.script
                    weight: entry.current ? 700 : entry.script === "zh" ? 400 : 500
                    text: entry.ownName
                    scale: entry.pressed ? 0.94 : 1
                    color: root.ink
                }
                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: parent.height / 2 + 34 * Theme.u
                    width: 12 * Theme.u
                    height: width
                    radius: width / 2
                    visible: entry.current
                    color: root.ink
                }
                FocusRing {
                    anchors.margins: 0
                }
            }
        }
    }
    Disc {
        anchors.right: parent.right
        anchors.rightMargin: 28 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        icon: "finish"
        name: qsTr("Finish and clear")
        ink: root.ink
        lineWidth: 0
        onTapped: root.finish()
    }
}
