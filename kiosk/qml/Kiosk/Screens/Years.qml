pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/*
 The near thread: beads with their dates and titles at true distance, cards when one is nearer still; behind them the
 years, then the months, as ghosts. The keys go from moment to moment in time.
*/
Item {
    id: root

    required property TimelineViewModel viewModel
    required property ThreadView view
    required property real axis
    required property real nearAxis
    required property bool filtered
    property bool worded: true
    required property real side
    required property real foot
    readonly property bool _down: view.down
    readonly property bool cards: view.zoom > 1.7
    readonly property real _line: Theme.size("small", Theme.script) * Theme.lineHeight("small", Theme.script) * Theme.growth("small")
    readonly property real _titleLine: Theme.size("lead", Theme.script) * 0.86 * Theme.lineHeight("lead", Theme.script) * Theme.growth("lead")
    readonly property bool _large: Theme.textScale > 1.1
    readonly property real gap: _down ? Math.max(Theme.touchComfort, (cards ? 2 * _line + 3 * _titleLine : _line + (_large ? 2 : 1) * _titleLine) + 16 * Theme.u) : (cards ? 480 : 340) * (1 + (Theme.textScale - 1) * 0.7) * Theme.u

    function takeKeys() {
        cursor.forceActiveFocus();
    }

    /* From afar nothing of this is seen: it is made little by little while the far thread stands already. */
    Loader {
        anchors.fill: parent
        asynchronous: !root.visible
        sourceComponent: Item {
            Repeater {
                model: 10

                delegate: Item {
                    id: tick

                    required property int index
                    readonly property bool _months: root.view.scale_ > 3000 * Theme.u
                    readonly property real _step: _months ? 1 / 12 : root.view.scale_ > 300 * Theme.u ? 1 : root.view.scale_ > 60 * Theme.u ? 5 : 10
                    readonly property int _number: Math.floor(root.view.since / _step + 1e-6) + index
                    readonly property real _start: root.visible ? root.view.along(_number * _step) : 0
                    readonly property real _stay: root.view.along((_number + 1) * _step) - (root._down ? height : width) - 24 * Theme.u
                    readonly property real _along: Math.min(Math.max(_start, 0), Math.max(_start, _stay))

                    visible: _start < root.view.length && (_number + 1) * _step >= root.view.since
                    width: _months ? Math.max(word.width, year.width) : year.width
                    height: (_months ? word.height : 0) + year.height
                    x: root._down ? (root.view.mirrored ? root.side : root.width - root.side - width) : root.view.mirrored ? root.width - _along - width : _along
                    y: root._down ? _along + 10 * Theme.u : Math.max(0, root.axis - height - (root._large ? 40 : 70) * Theme.u)

                    Copy {
                        id: word

                        anchors.right: parent.right
                        visible: tick._months
                        role: "display"
                        factor: root._down || !root._large ? 0.86 : 0.4
                        growth: 1
                        text: tick._months ? root.viewModel.months[((tick._number % 12) + 12) % 12] ?? "" : ""
                        color: Theme.ghostNumeral
                    }
                    Copy {
                        id: year

                        anchors.right: parent.right
                        y: tick._months ? word.height : 0
                        role: "num"
                        factor: tick._months ? (root._down || !root._large ? 0.5 : 0.3) : root._down ? 1 : root._large ? 0.45 : 0.8
                        text: tick._months ? Math.floor(tick._number / 12) : tick._number * tick._step
                        color: Theme.ghostNumeral
                    }
                }
            }
            /* One item whose corner is the first year on the thread: a pan moves it alone. */
            Item {
                id: page

                readonly property real _along: root.visible ? root.view.along(root.view.first) : 0

                x: root._down ? (root.view.mirrored ? root.width - root.axis : root.axis) : root.view.mirrored ? root.width - _along : _along
                y: root._down ? _along : root.axis

                Repeater {
                    model: root.viewModel.beads.clusters

                    delegate: ThreadBead {
                        down: root._down
                        mirrored: root.view.mirrored
                        filtered: root.filtered
                        card: root.cards
                        worded: root.worded
                        along: shown && root.visible ? (place - root.view.first) * root.view.scale_ : 0
                        reach: span > 0 ? span * root.view.scale_ : 0
                        room: root._down ? root.width - root.nearAxis - 56 * Theme.u - root.side : root.gap - 40 * Theme.u
                        block: root.gap
                        deep: root.height - root.nearAxis - root.foot + 30 * Theme.u
                        onTapped: sole ? root.viewModel.openMoment(momentId, "bead") : root.viewModel.zoomIn(place, "bead")
                    }
                }
            }
        }
    }
    Tap {
        id: cursor

        readonly property real _along: root.view.along(root.viewModel.cursorPlace)

        function _walk(event: KeyEvent, step: int) {
            event.accepted = root.viewModel.step(step);
        }

        name: root.viewModel.cursorName !== "" ? root.viewModel.cursorName : qsTr("The moments in time, one after another")
        enabled: root.visible
        width: root._down ? root.width - root.side - 24 * Theme.u : root.gap
        height: root._down ? root.gap : root.height - root.axis - 24 * Theme.u
        x: root._down ? (root.view.mirrored ? root.side : 12 * Theme.u) : root.view.mirrored ? root.width - _along - width + 40 * Theme.u : _along - 40 * Theme.u
        y: root._down ? Math.max(0, Math.min(root.height - height, _along - height / 2)) : root.axis - 40 * Theme.u
        visible: activeFocus || Theme.keysInUse
        onActiveFocusChanged: {
            if (activeFocus && root.viewModel.cursor === "")
                root.viewModel.step(1);
        }
        Keys.onDownPressed: event => _walk(event, 1)
        Keys.onUpPressed: event => _walk(event, -1)
        Keys.onRightPressed: event => _walk(event, Theme.rightToLeft ? -1 : 1)
        Keys.onLeftPressed: event => _walk(event, Theme.rightToLeft ? 1 : -1)
        onTapped: {
            if (root.viewModel.cursor !== "")
                root.viewModel.openMoment(root.viewModel.cursor, "key");
        }

        FocusRing {
            anchors.margins: 4 * Theme.u
        }
    }
}
