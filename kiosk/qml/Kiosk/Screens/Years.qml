pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/*
 Near a year: moments to read along the thread, panned with a finger, with a row of decades to jump. Time runs down the
 page in portrait, along the reading direction in landscape.
*/
Item {
    id: root

    required property TimelineViewModel viewModel
    required property bool filtered
    readonly property bool _down: Theme.portrait
    readonly property real _thread: 132 * Theme.u
    readonly property real _threadAcross: 350 * Theme.u
    property real _from: 0

    function _goTo(year: real) {
        const at = _indexAt(year);
        if (at >= 0)
            list.positionViewAtIndex(at, ListView.Beginning);
        list.currentIndex = at;
    }

    /* The keys go from moment to moment, and at the ends of time on to what follows. */
    function _walk(event: KeyEvent, step: int) {
        const next = list.currentIndex + step;
        event.accepted = next >= 0 && next < list.count;
        if (!event.accepted)
            return;
        list.currentIndex = next;
        list.positionViewAtIndex(next, ListView.Contain);
        list.currentItem.forceActiveFocus();
    }

    function _indexAt(year: real): int {
        return viewModel.indexAt(year);
    }

    Component.onCompleted: _goTo(viewModel.focus)

    Rectangle {
        color: Theme.unLine
        x: root._down ? (Theme.rightToLeft ? root.width - root._thread - width / 2 : root._thread - width / 2) : 0
        y: root._down ? 0 : root._threadAcross - height / 2
        width: root._down ? Theme.threadLine : root.width
        height: root._down ? root.height : Theme.threadLine
    }
    ListView {
        id: list

        anchors.fill: parent
        anchors.topMargin: root._down ? 0 : 100 * Theme.u
        anchors.rightMargin: root._down ? 176 * Theme.u : 0
        anchors.bottomMargin: root._down ? 0 : 140 * Theme.u
        clip: true
        orientation: root._down ? ListView.Vertical : ListView.Horizontal
        model: root.viewModel.moments
        cacheBuffer: 600 * Theme.u
        boundsBehavior: Flickable.StopAtBounds
        flickDeceleration: 1500
        highlightFollowsCurrentItem: false
        footer: Item {
            width: 200 * Theme.u
            height: 180 * Theme.u
        }
        onMovementStarted: root._from = root._yearInView()
        onMovementEnded: {
            const year = root._yearInView();
            root.viewModel.panned(year, Math.abs(year - root._from));
        }

        delegate: MomentCard {
            id: card

            required property string momentId

            down: root._down
            filtered: root.filtered
            thread: root._down ? root._thread : root._threadAcross - 100 * Theme.u
            width: root._down ? list.width : implicitWidth
            height: root._down ? implicitHeight : list.height
            activeFocusOnTab: ListView.isCurrentItem || activeFocus
            Keys.onDownPressed: event => root._walk(event, 1)
            Keys.onUpPressed: event => root._walk(event, -1)
            Keys.onRightPressed: event => root._walk(event, Theme.rightToLeft ? -1 : 1)
            Keys.onLeftPressed: event => root._walk(event, Theme.rightToLeft ? 1 : -1)
            onTapped: root.viewModel.openMoment(momentId, "bead")
        }
    }

    function _yearInView(): real {
        const x = _down ? 10 : Theme.rightToLeft ? list.contentX + list.width - 10 : list.contentX + 10;
        const item = list.itemAt(x, _down ? list.contentY + 10 : 10) as MomentCard;
        return item ? item.position : viewModel.focus;
    }

    Grid {
        id: jumps

        readonly property real _step: root._down ? (root.height - 290 * Theme.u) / Math.max(1, root.viewModel.decades.length) : 150 * Theme.u

        columns: root._down ? 1 : root.viewModel.decades.length
        x: root._down ? (Theme.rightToLeft ? 20 * Theme.u : root.width - width - 20 * Theme.u) : Theme.rightToLeft ? root.width - width - 40 * Theme.u : 40 * Theme.u
        y: 0

        Repeater {
            model: root.viewModel.decades

            delegate: Tap {
                id: jump

                required property int modelData
                readonly property bool here: Math.floor(root.viewModel.focus / 10) * 10 === modelData

                name: qsTr("The %1s").arg(modelData)
                checkable: true
                checked: here
                width: 132 * Theme.u
                height: root._down ? jumps._step : 92 * Theme.u
                onTapped: {
                    root.viewModel.zoomIn(modelData, "numeral");
                    root._goTo(modelData);
                }

                Rectangle {
                    anchors.centerIn: parent
                    width: 120 * Theme.u
                    height: 64 * Theme.u
                    radius: height / 2
                    color: jump.here ? Theme.ink : Theme.paper
                }
                Copy {
                    anchors.centerIn: parent
                    role: "label"
                    script: "la"
                    weight: 700
                    factor: 1.1
                    text: jump.modelData
                    color: jump.here ? Theme.paper : Theme.ink
                }
                FocusRing {
                    anchors.margins: 0
                }
            }
        }
    }
}
