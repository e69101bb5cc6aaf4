pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/*
 The keys of one language with suggestions above them. It keeps one physical order in every language, writes nothing by
 itself, and has no menus. Arrow keys go from key to key as they lie.
*/
Rectangle {
    id: root

    required property var keys
    required property var suggestions
    property string script: Theme.script
    property bool digits: false
    property string nextName: ""
    property string nextScript: Theme.script
    readonly property real _gap: (Theme.portrait ? 9 : 7) * Theme.u
    readonly property real _side: (Theme.portrait ? 20 : 12) * Theme.u
    readonly property real _keyWidth: (width - 2 * _side - 10 * _gap) / 11
    readonly property real _keyHeight: 116 * Theme.u

    signal written(letter: string)
    signal erased
    signal chosen(index: int)
    signal switched
    signal turned

    function _taps(item: Item): var {
        return Array.from(item.children).reduce((found, child) => found.concat(!child.visible ? [] : child instanceof Tap ? [child] : _taps(child)), []);
    }

    /* The next key in a direction: in the same row, or the nearest in the next row. */
    function _beside(from: Item, dx: int, dy: int): Item {
        const middle = item => item.mapToItem(root, item.width / 2, item.height / 2);
        const here = middle(from);
        const far = item => Math.abs(middle(item).x - here.x) * (dy ? 1 : 4) + Math.abs(middle(item).y - here.y) * (dy ? 4 : 1);
        const ahead = _taps(root).filter(item => {
            const there = middle(item);
            return dx ? (there.x - here.x) * dx > 1 && Math.abs(there.y - here.y) < _keyHeight / 2 : (there.y - here.y) * dy > _keyHeight / 2;
        });
        return ahead.sort((one, two) => far(one) - far(two))[0] ?? null;
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    color: Theme.paper2
    implicitHeight: pad.height + 2 * 20 * Theme.u

    Keys.onPressed: event => {
        const dx = event.key === Qt.Key_Right ? 1 : event.key === Qt.Key_Left ? -1 : 0;
        const dy = event.key === Qt.Key_Down ? 1 : event.key === Qt.Key_Up ? -1 : 0;
        if (!dx && !dy)
            return;
        const next = _beside(Window.activeFocusItem, dx, dy);
        next?.forceActiveFocus();
        event.accepted = dx !== 0 || next !== null;
    }

    Column {
        id: pad

        x: root._side
        y: 20 * Theme.u
        width: root.width - 2 * root._side
        spacing: root._gap

        Item {
            width: parent.width
            height: Theme.touchComfort + 8 * Theme.u

            ListView {
                id: words

                anchors.fill: parent
                clip: true
                orientation: ListView.Horizontal
                layoutDirection: root.script === "ar" ? Qt.RightToLeft : Qt.LeftToRight
                spacing: 12 * Theme.u
                boundsBehavior: Flickable.StopAtBounds
                interactive: contentWidth > width
                cacheBuffer: 0
                displayMarginEnd: 1000 * Theme.u
                model: root.suggestions

                delegate: Tap {
                    id: suggestion

                    required property int index
                    required property string word
                    required property string script

                    name: word
                    width: Math.min(words.width, Math.max(116 * Theme.u, label.implicitWidth + 64 * Theme.u))
                    height: Theme.touchComfort
                    onTapped: root.chosen(index)
                    onActiveFocusChanged: if (activeFocus)
                        words.positionViewAtIndex(index, ListView.Contain)

                    Rectangle {
                        anchors.fill: parent
                        radius: height / 2
                        color: suggestion.pressed ? Theme.ink : Theme.paper
                        border.width: Theme.theme === "yellow" ? Theme.controlLine : 0
                        border.color: Theme.ink
                    }
                    Copy {
                        id: label

                        anchors.centerIn: parent
                        width: Math.min(implicitWidth, suggestion.width - 40 * Theme.u)
                        role: "label"
                        growth: Math.min(1.5, Theme.growth("label"))
                        script: suggestion.script
                        text: suggestion.word
                        color: suggestion.pressed ? Theme.paper : Theme.ink
                    }
                    FocusRing {
                        anchors.margins: 0
                        round: true
                    }
                }
            }
        }
        Repeater {
            model: root.keys

            delegate: Row {
                id: row

                required property string letters

                anchors.horizontalCenter: parent?.horizontalCenter
                spacing: root._gap

                Repeater {
                    model: row.letters.split("")

                    delegate: Key {
                        required property string modelData

                        letter: modelData
                        script: root.digits ? "la" : root.script
                        width: row.letters.length > 10 ? root._keyWidth : (pad.width - 9 * root._gap) / 10
                        height: root._keyHeight
                        onTapped: root.written(letter)
                    }
                }
            }
        }
        Row {
            spacing: root._gap

            Key {
                width: 190 * Theme.u
                height: root._keyHeight
                visible: root.nextName !== ""
                letter: root.nextName
                script: root.nextScript
                name: qsTr("Keyboard: %1").arg(root.nextName)
                onTapped: root.switched()
            }
            Key {
                id: turn

                width: 130 * Theme.u
                height: root._keyHeight
                letter: root.digits ? ({
                        "ar": "ابت",
                        "cy": "АБВ"
                    })[root.script] ?? "ABC" : "123"
                script: root.digits ? root.script : "la"
                name: root.digits ? qsTr("Letters") : qsTr("Digits and signs")
                onTapped: root.turned()
            }
            Key {
                width: pad.width - (root.nextName !== "" ? 190 * Theme.u + root._gap : 0) - turn.width - erase.width - 2 * root._gap
                height: root._keyHeight
                name: qsTr("Space")
                onTapped: root.written(" ")
            }
            Key {
                id: erase

                width: 200 * Theme.u
                height: root._keyHeight
                dark: true
                icon: "erase"
                name: qsTr("Erase")
                onTapped: root.erased()
            }
        }
    }
}
