pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/*
 Finding things by typing: the query large, the hits below it while it is typed, the keys in the lower third (beside the
 hits in landscape). Dragging the hits folds the keys. What finds nothing meets the nearest words and all Goals.
*/
Rectangle {
    id: root

    required property SearchViewModel viewModel
    readonly property var openers: [qsTr("water", "a word to look for"), qsTr("peace", "a word to look for"), qsTr("school", "a word to look for"), qsTr("climate", "a word to look for"), qsTr("children", "a word to look for")]
    readonly property bool _keysShown: !Theme.portrait || viewModel.keysShown
    readonly property bool _empty: viewModel.total === 0
    readonly property real _top: head.y + head.height
    readonly property real _bottom: Theme.portrait ? (_keysShown ? keyboard.y : height - Theme.touchComfort - 48 * Theme.u) : height
    readonly property real _column: Theme.portrait ? width - 2 * Theme.margin : width - keyboard.width - 2 * Theme.margin

    color: Theme.paper
    onOpenersChanged: viewModel.offer(openers)
    Component.onCompleted: {
        viewModel.offer(openers);
        _return();
    }
    Component.onDestruction: _keep()

    Item {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        y: Theme.reach ? Math.max(0, Theme.reachLine - height) : 0
        height: query.y + Math.max(query.height, query.lineStep) + 24 * Theme.u

        Copy {
            id: query

            readonly property int _letters: root.viewModel.query.length * (script === "zh" ? 2 : 1)

            anchors.left: parent.left
            y: (Theme.portrait ? 60 : 36) * Theme.u
            width: parent.width - (root.viewModel.query ? 200 * Theme.u : 0)
            role: "display"
            factor: (Theme.portrait ? 1 : 0.8) * (_letters <= 13 ? 1 : _letters <= 22 ? 0.72 : 0.54)
            wrap: true
            script: root.viewModel.queryScript
            text: root.viewModel.query || qsTr("Search")
            color: root.viewModel.query ? Theme.ink : Theme.ink2
            Accessible.role: Accessible.StaticText
            Accessible.name: root.viewModel.query || qsTr("Search")
        }
        Rectangle {
            readonly property real _end: root.viewModel.query ? query.implicitWidth + 28 * Theme.u : -20 * Theme.u

            visible: query.lineCount === 1
            width: 6 * Theme.u
            height: query.pixelSize * 0.95
            x: Theme.rightToLeft ? query.x + query.width - _end - width : query.x + _end
            y: query.y + (query.height - height) / 2
            color: Theme.accent
        }
        Copy {
            anchors.right: parent.right
            anchors.verticalCenter: query.verticalCenter
            visible: root.viewModel.asked
            role: "lead"
            weight: 700
            growth: Math.min(1.5, Theme.growth("lead"))
            text: Number(root.viewModel.total).toString()
            color: Theme.ink2
            Accessible.role: Accessible.AlertMessage
            Accessible.name: qsTr("%n hit(s)", "", root.viewModel.total)
        }
    }
    ListView {
        id: hits

        readonly property real _room: root._bottom - y
        readonly property bool overflows: contentHeight > _room + 1

        x: Theme.rightToLeft ? root.width - Theme.margin - width : Theme.margin
        y: root._top
        width: root._column
        height: _room - (Theme.portrait && !root._keysShown ? 0 : overflows ? strip.height + 32 * Theme.u : 0)
        visible: !root._empty
        clip: true
        model: root.viewModel.hits
        cacheBuffer: 0
        displayMarginBeginning: 320 * Theme.u
        displayMarginEnd: 320 * Theme.u
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        onDragStarted: root.viewModel.unfold(false)

        delegate: Hit {
            required property int index

            width: hits.width
            onOpened: root.viewModel.openHit(index)
            onWanted: root._widen(index)
            onFocused: if (Theme.keysInUse)
                hits.positionViewAtIndex(index, ListView.Contain)
        }
    }
    Item {
        id: strip

        x: hits.x
        y: root._bottom - (Theme.portrait && !root._keysShown ? -24 * Theme.u : height + 16 * Theme.u)
        width: hits.width
        height: Theme.touchComfort
        visible: hits.visible && hits.overflows || !root._keysShown

        Disc {
            id: up

            anchors.left: parent.left
            visible: hits.visible && hits.overflows
            icon: "up"
            name: qsTr("Further up")
            enabled: !hits.atYBeginning
            opacity: enabled ? 1 : 0.35
            onTapped: root._scroll(-1)
        }
        Disc {
            anchors.left: up.right
            anchors.leftMargin: Theme.touchGap
            visible: up.visible
            icon: "down"
            name: qsTr("Further down")
            enabled: !hits.atYEnd
            opacity: enabled ? 1 : 0.35
            onTapped: root._scroll(1)
        }
        Disc {
            anchors.right: parent.right
            visible: !root._keysShown
            icon: "keyboard"
            name: qsTr("Show the keys")
            filled: true
            onTapped: root.viewModel.unfold(true)
        }
    }
    Ground {
        x: hits.x
        y: root._top
        width: hits.width
        height: root._bottom - y - 16 * Theme.u
        visible: root._empty

        Column {
            width: parent.width
            spacing: 28 * Theme.u

            Copy {
                anchors.left: parent.left
                width: parent.width
                role: "lead"
                wrap: true
                text: root.viewModel.asked ? qsTr("Nothing for “%1”.").arg("\u2068" + root.viewModel.query.trim() + "\u2069") : qsTr("Type a word, a place, a year or the number of a Goal, or choose a Goal here.")
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            Copy {
                anchors.left: parent.left
                visible: near.count > 0
                role: "label"
                text: qsTr("Perhaps you mean")
                color: Theme.ink2
            }
            Flow {
                width: parent.width
                visible: near.count > 0
                spacing: Theme.touchGap

                Repeater {
                    id: near

                    model: root.viewModel.near

                    delegate: Pill {
                        required property int index
                        required property string word
                        required property string script

                        text: word
                        width: Math.min(implicitWidth, hits.width)
                        onTapped: root.viewModel.chooseNear(index)
                    }
                }
            }
            Flow {
                width: parent.width
                spacing: 20 * Theme.u

                Repeater {
                    model: root.viewModel.goals

                    delegate: Disc {
                        required property int index
                        required property int number
                        required property string title
                        required property string colour
                        required property string textColour
                        required property string nightColour
                        required property string nightTextColour

                        width: Theme.touchPrimary
                        height: width
                        name: qsTr("Goal %1: %2").arg(number).arg(title)
                        numeral: number
                        fill: Theme.flood(colour, nightColour)
                        fillInk: Theme.floodInk(textColour, nightTextColour)
                        lineWidth: Theme.theme === "yellow" ? Theme.controlLine : 0
                        onTapped: root.viewModel.openGoal(index)
                    }
                }
            }
        }
    }
    Keyboard {
        id: keyboard

        x: Theme.portrait || Theme.rightToLeft ? 0 : root.width - width
        y: root.height - height
        width: Theme.portrait ? root.width : 1040 * Theme.u
        visible: root._keysShown
        keys: root.viewModel.keys
        suggestions: root.viewModel.suggestions
        script: root.viewModel.keyboard
        digits: root.viewModel.digits
        nextName: root.viewModel.nextKeyboard
        nextScript: root.viewModel.nextScript
        onWritten: letter => root.viewModel.type(letter)
        onErased: root.viewModel.erase()
        onChosen: index => root.viewModel.choose(index)
        onSwitched: root.viewModel.switchKeys()
        onTurned: root.viewModel.toggleDigits()
    }
    NumberAnimation {
        id: glide

        target: hits
        property: "contentY"
        duration: Theme.ms(300)
        easing.type: Easing.OutCubic
    }

    /* Remember which hit is the first in sight, and how much of it is above. */
    function _keep() {
        const first = hits.indexAt(8, hits.contentY + 1);
        viewModel.keepPlace(Math.max(0, first), hits.contentY - (hits.itemAtIndex(first)?.y ?? hits.contentY));
    }

    function _return() {
        hits.positionViewAtIndex(viewModel.firstInSight, ListView.Beginning);
        hits.contentY = Math.min(hits.contentY + viewModel.above, hits.originY + Math.max(0, hits.contentHeight - hits.height));
    }

    /* List more of a group where it stands; keys go on at the first of them. */
    function _widen(index: int) {
        _keep();
        viewModel.showMore(index);
        hits.forceLayout();
        _return();
        if (Theme.keysInUse)
            (hits.itemAtIndex(index + 1) as Hit)?.tap.forceActiveFocus();
    }

    function _scroll(way: int) {
        glide.stop();
        glide.to = Math.max(hits.originY, Math.min(hits.originY + hits.contentHeight - hits.height, hits.contentY + way * hits.height * 0.8));
        glide.start();
    }
}
