pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/*
 The strip at the foot of every visitor page: back, home, six languages, search, what makes it easier, finish. The names
 keep one physical order; when they are too large to stand in a row, the present one stands for all.
*/
Item {
    id: root

    required property var languages
    required property string language
    property bool canGoBack: true
    property bool atHome: false
    property color ink: Theme.ink
    property color paper: Theme.paper
    property color lineColour: Theme.hair
    property var colours: []
    property bool single: false
    property bool searchable: false
    property bool panelOpen: false
    readonly property real _margin: 16 * Theme.u
    readonly property real _room: width - 2 * _margin - 5 * _disc - 3 * _gap
    readonly property real _left: _margin + (Theme.rightToLeft ? 3 : 2) * (_disc + _gap) - _gap
    readonly property bool folded: names.width > _room
    readonly property real _disc: (Theme.portrait ? 76 : 96) * Theme.u
    readonly property real _gap: (Theme.portrait ? 2 : 16) * Theme.u
    property string _ownName: ""
    property string _script: ""

    signal back
    signal home
    signal finish
    signal search
    signal comfort
    signal unfold
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
        anchors.leftMargin: root._margin
        anchors.verticalCenter: parent.verticalCenter
        width: root._disc
        height: width
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
        anchors.leftMargin: root._margin + (root.atHome ? 0 : root._disc + root._gap)
        anchors.verticalCenter: parent.verticalCenter
        name: qsTr("Home")
        width: root._disc
        height: width
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
        x: root._left + (root._room - width) / 2
        visible: !root.folded
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
                width: Math.max(Theme.touchMin, word.implicitWidth + (Theme.portrait ? 26 : 64) * Theme.u)
                height: names.height
                onTapped: root.chosen(code)
                onCurrentChanged: _own()
                Component.onCompleted: _own()

                function _own() {
                    if (current) {
                        root._ownName = ownName;
                        root._script = script;
                    }
                }

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
    Loader {
        anchors.verticalCenter: parent.verticalCenter
        x: root._left + (root._room - width) / 2
        active: root.folded
        sourceComponent: Tap {
            id: present

            name: root._ownName
            hint: qsTr("Choose a language")
            width: Math.min(440 * Theme.u, root._room - 2 * Theme.touchGap)
            height: Theme.touchComfort
            onTapped: root.unfold()

            Rectangle {
                anchors.fill: parent
                radius: height / 2
                color: "transparent"
                border.width: Theme.controlLine
                border.color: root.ink
            }
            Icon {
                id: globe

                anchors.left: parent.left
                anchors.leftMargin: 28 * Theme.u
                anchors.verticalCenter: parent.verticalCenter
                name: "languages"
                color: root.ink
            }
            Copy {
                id: presentWord

                anchors.left: globe.right
                anchors.leftMargin: 16 * Theme.u
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - 124 * Theme.u
                role: "small"
                weight: 700
                fit: true
                maximumLines: 1
                script: root._script
                text: root._ownName
                color: root.ink
            }
            FocusRing {
                round: true
            }
        }
    }
    Disc {
        id: searchDisc

        anchors.right: comfortDisc.left
        anchors.rightMargin: root._gap
        anchors.verticalCenter: parent.verticalCenter
        width: root._disc
        height: width
        visible: root.searchable
        icon: "search"
        name: qsTr("Search")
        ink: root.ink
        lineWidth: 0
        onTapped: root.search()
    }
    Disc {
        id: comfortDisc

        anchors.right: finishDisc?.left
        anchors.rightMargin: root._gap
        anchors.verticalCenter: parent.verticalCenter
        width: root._disc
        height: width
        icon: "comfort"
        name: qsTr("Make it easier")
        filled: root.panelOpen
        ink: root.ink
        fillInk: root.panelOpen ? root.paper : root.ink
        lineWidth: 0
        onTapped: root.comfort()
    }
    Disc {
        id: finishDisc

        anchors.right: parent.right
        anchors.rightMargin: root._margin
        anchors.verticalCenter: parent.verticalCenter
        width: root._disc
        height: width
        icon: "finish"
        name: qsTr("Finish and clear")
        ink: root.ink
        lineWidth: 0
        onTapped: root.finish()
    }
}
