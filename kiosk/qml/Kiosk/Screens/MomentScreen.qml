pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/*
 A moment: the thread swells into a field of blue while the moments before and after part and stay in sight. A swipe along
 time, or touching one of them, and the field travels there. What does not fit scrolls inside the field.
*/
Rectangle {
    id: root

    required property MomentViewModel viewModel
    readonly property bool _down: Theme.portrait
    readonly property bool moving: swelling.running || back.running
    readonly property bool _large: Theme.textScale > 1.1
    readonly property color field: Theme.theme === "standard" ? Theme.unLine : Theme.accentFill
    readonly property color ink: Theme.theme === "standard" ? Theme.ink : Theme.accentFillInk
    readonly property real _axis: (_down ? 132 : 250) * Theme.u
    readonly property real _throat: 140 * Theme.u
    readonly property real _length: _down ? height : width
    readonly property real _edge: _down ? 250 * Theme.u : 420 * Theme.u
    readonly property real _room: _down ? height - (Theme.reach ? 130 * Theme.u : _edge) - _edge : height
    readonly property real _wanted: body.height + (Theme.reach ? controls.height + 32 * Theme.u : 0) + 96 * Theme.u
    readonly property real _fieldLength: _down ? Math.min(_room, _wanted) : width - 2 * _edge
    readonly property real _start: _down ? (Theme.reach ? height - _edge - _fieldLength : Math.max(_edge, Math.min((height - _fieldLength) * 0.52, height - _fieldLength - _edge))) : _edge
    readonly property real _middle: _start + _fieldLength / 2
    readonly property real _from: _middle - _fieldLength / 2 * open + shift
    readonly property real _to: _middle + _fieldLength / 2 * open + shift
    property real open: 1
    property real shift: 0
    property real fade: 1
    property real _step: 1
    property string _shown: ""

    /* Smaller steps of type until the field leaves room for the moments before and after; large type scrolls instead. */
    function _refit() {
        for (const step of _large ? [0.9] : [1, 0.95, 0.9, 0.85, 0.8, 0.75]) {
            _step = step;
            if (_wanted <= _room)
                return;
        }
    }

    function _swell(from: real, travel: real) {
        swelling.stop();
        if (Theme.still) {
            open = 1;
            shift = 0;
            fade = 0;
        } else {
            open = from;
            shift = travel;
            fade = 0;
        }
        swelling.start();
    }

    function _go(step: int, via: string) {
        const id = step < 0 ? viewModel.beforeId : viewModel.afterId;
        if (id === "") {
            back.start();
            return;
        }
        viewModel.travel(id, via);
        _swell(0.7, step * (_length / 3));
    }

    color: Theme.paper
    onWidthChanged: later.restart()
    onHeightChanged: later.restart()
    Component.onCompleted: {
        _refit();
        _shown = viewModel.momentId;
        _swell(0.05, 0);
    }

    Timer {
        id: later

        interval: 0
        onTriggered: root._refit()
    }
    ParallelAnimation {
        id: swelling

        NumberAnimation {
            target: root
            property: "open"
            to: 1
            duration: Theme.ms(480)
            easing.type: Easing.InOutCubic
        }
        NumberAnimation {
            target: root
            property: "shift"
            to: 0
            duration: Theme.ms(480)
            easing.type: Easing.InOutCubic
        }
        SequentialAnimation {
            PauseAnimation {
                duration: Theme.ms(260)
            }
            NumberAnimation {
                target: root
                property: "fade"
                to: 1
                duration: Theme.still ? 120 : 220
                easing.type: Easing.OutCubic
            }
        }
    }
    NumberAnimation {
        id: back

        target: root
        property: "shift"
        to: 0
        duration: Theme.ms(220)
        easing.type: Easing.OutCubic
    }
    Connections {
        target: root.viewModel

        function onChanged() {
            if (root._shown !== root.viewModel.momentId) {
                root._shown = root.viewModel.momentId;
                ground.toStart();
            }
            root._refit();
            later.restart();
        }
    }
    Words {
        id: words
    }

    component Funnel: Image {
        required property bool first

        cache: false
        width: root._down ? root.width : root._throat
        height: root._down ? root._throat : root.height
        source: root.width > 0 ? "image://drawn/swell?width=" + Math.round(width) + "&height=" + Math.round(height) + "&from=" + Math.round(first ? root._throat : -root._length) + "&to=" + Math.round(first ? root._throat + root._length : 0) + "&axis=" + Math.round(root._axis) + "&unit=" + Theme.u + "&vertical=" + root._down + "&mirrored=" + Theme.rightToLeft + "&colour=" + String(root.field).slice(1) : ""
    }
    component Line: Rectangle {
        required property real from
        required property real to

        color: root.field
        x: root._down ? (Theme.rightToLeft ? root.width - root._axis : root._axis) - width / 2 : Theme.rightToLeft ? root.width - to : from
        y: root._down ? from : root._axis - height / 2
        width: root._down ? Theme.threadLine : Math.max(0, to - from)
        height: root._down ? Math.max(0, to - from) : Theme.threadLine
    }

    Line {
        from: 0
        to: root._from - root._throat + 1
    }
    Line {
        from: root._to + root._throat - 1
        to: root._length
    }
    Funnel {
        first: true
        x: root._down ? 0 : Theme.rightToLeft ? root.width - root._from : root._from - width
        y: root._down ? root._from - height : 0
    }
    Funnel {
        first: false
        x: root._down ? 0 : Theme.rightToLeft ? root.width - root._to - width : root._to
        y: root._down ? root._to : 0
    }
    Rectangle {
        color: root.field
        x: root._down ? 0 : Theme.rightToLeft ? root.width - root._to : root._from
        y: root._down ? root._from : 0
        width: root._down ? root.width : root._to - root._from
        height: root._down ? root._to - root._from : root.height
    }
    DragHandler {
        id: swipe

        target: null
        dragThreshold: 18 * Theme.u
        xAxis.enabled: !root._down
        yAxis.enabled: root._down
        onActiveTranslationChanged: {
            if (active)
                root.shift = (root._down ? activeTranslation.y : activeTranslation.x * (Theme.rightToLeft ? -1 : 1)) * 0.6;
        }
        onActiveChanged: {
            if (active) {
                swelling.complete();
                back.stop();
                return;
            }
            if (Math.abs(root.shift) < 70 * Theme.u)
                back.start();
            else
                root._go(root.shift < 0 ? 1 : -1, "swipe");
        }
    }
    Item {
        id: page

        x: root._down ? Theme.margin : (Theme.rightToLeft ? root.width - root._start - root._fieldLength : root._start) + 48 * Theme.u + (Theme.rightToLeft ? -root.shift : root.shift)
        y: root._down ? root._start + root.shift : 0
        width: root._down ? root.width - 2 * Theme.margin : root._fieldLength - 96 * Theme.u
        height: root._down ? root._fieldLength : root.height
        opacity: root.fade

        Ground {
            id: ground

            readonly property real _foot: Theme.reach ? controls.height + 48 * Theme.u : 0

            y: (root._down ? 40 : Math.max(20, (parent.height - body.height - _foot) / 2 / Theme.u)) * Theme.u
            width: parent.width
            height: parent.height - y - (root._down ? 40 : 20) * Theme.u - _foot
            ink: root.ink

            Column {
                id: body

                width: parent.width
                spacing: (root._down ? 32 : 22) * Theme.u
                onHeightChanged: later.restart()

                Item {
                    width: parent.width
                    height: Math.max(numeral.height, corner.y + corner.height, date.height)

                    Copy {
                        id: numeral

                        anchors.left: parent.left
                        role: "mega"
                        factor: (root._down ? (root._large ? 0.46 : 0.74) : root._large ? 0.32 : 0.46) * (text.length > 2 ? 0.66 : 1)
                        text: root.viewModel.numeral
                        color: Theme.theme === "standard" ? "white" : root.ink
                    }
                    Column {
                        id: date

                        anchors.left: numeral.right
                        anchors.leftMargin: 32 * Theme.u
                        anchors.bottom: numeral.bottom
                        width: parent.width - numeral.width - 32 * Theme.u - (root._large && !Theme.reach ? corner.width : 0)

                        Copy {
                            width: parent.width
                            visible: root.viewModel.dayTotal > 1
                            role: "label"
                            text: qsTr("%1 of %2", "which of the moments of one day").arg(root.viewModel.dayPlace).arg(root.viewModel.dayTotal)
                            color: root.ink
                        }
                        Copy {
                            width: parent.width
                            role: "title"
                            factor: 0.66
                            fit: true
                            maximumLines: 2
                            text: root.viewModel.restOfDate
                            color: root.ink
                        }
                    }
                    Item {
                        id: corner

                        anchors.right: parent.right
                        width: Theme.reach ? 0 : controls.width
                        height: Theme.reach ? 0 : controls.height
                    }
                }
                Copy {
                    width: parent.width
                    role: "display"
                    factor: (root._down ? 0.76 : 0.54) * root._step
                    fit: true
                    preferredLines: Theme.script === "zh" ? 1 : 2
                    text: root.viewModel.title
                    color: root.ink
                }
                Copy {
                    anchors.left: parent.left
                    width: Math.min(parent.width, 900 * Theme.u)
                    role: "lead"
                    factor: (root._down ? 0.94 : 0.84) * root._step
                    wrap: true
                    text: root.viewModel.text
                    color: root.ink
                }
                Column {
                    width: parent.width
                    spacing: 2 * Theme.u

                    Fact {
                        width: parent.width
                        icon: "place"
                        text: root.viewModel.place
                        ink: root.ink
                    }
                    Fact {
                        width: parent.width
                        icon: "document"
                        text: root.viewModel.symbols
                        ink: root.ink
                    }
                    Fact {
                        width: parent.width
                        icon: "book"
                        text: root.viewModel.yearbook ? qsTr("Yearbook of the United Nations %1").arg(root.viewModel.yearbook) : ""
                        ink: root.ink
                    }
                    Fact {
                        width: parent.width
                        icon: "moment"
                        text: words.category(root.viewModel.category)
                        ink: root.ink
                    }
                }
                Pill {
                    visible: root.viewModel.hasEasy
                    icon: "easy"
                    text: root.viewModel.easy ? qsTr("All words") : qsTr("Easy words")
                    filled: root.viewModel.easy
                    ink: root.ink
                    paper: root.field
                    onTapped: root.viewModel.toggleEasy()
                }
            }
        }
        Row {
            id: controls

            parent: Theme.reach ? page : corner
            y: Theme.reach ? page.height - height - 24 * Theme.u : 0
            x: Theme.rightToLeft || !Theme.reach ? 0 : page.width - width
            spacing: (root._large ? 12 : 20) * Theme.u

            Disc {
                visible: Theme.reach && root.viewModel.beforeId !== ""
                icon: root._down ? "up" : "back"
                name: root.viewModel.beforeDate.replace(/\.$/, "") + ". " + root.viewModel.beforeTitle
                ink: root.ink
                onTapped: root._go(-1, "neighbour")
            }
            Disc {
                visible: Theme.reach && root.viewModel.afterId !== ""
                icon: root._down ? "down" : "forward"
                name: root.viewModel.afterDate.replace(/\.$/, "") + ". " + root.viewModel.afterTitle
                ink: root.ink
                onTapped: root._go(1, "neighbour")
            }
            Repeater {
                model: root.viewModel.goals

                delegate: Disc {
                    required property string goalId
                    required property int number
                    required property string title

                    name: qsTr("Goal %1: %2").arg(number).arg(title)
                    numeral: number
                    fill: Theme.theme === "standard" ? Theme.unDeep : root.ink
                    fillInk: Theme.theme === "standard" ? "white" : root.field
                    lineWidth: 0
                    onTapped: root.viewModel.openGoal(goalId)
                }
            }
            Disc {
                icon: "close"
                name: qsTr("Close")
                ink: root.ink
                onTapped: root.viewModel.close()
            }
        }
    }
    NeighbourMoment {
        visible: root.viewModel.beforeId !== "" && !(Theme.reach && root._down)
        atStart: true
        date: root.viewModel.beforeDate
        title: root.viewModel.beforeTitle
        year: root.viewModel.beforeYear
        axis: root._axis - y
        opacity: root.open
        x: root._down ? 0 : Theme.rightToLeft ? root.width - width : 0
        y: (root._down ? -60 * (1 - root.open) * Theme.u : Theme.reach ? Theme.reachLine : 0) + (root._down ? root.shift * 0.4 : 0)
        width: root._down ? root.width : root._edge
        height: root._down ? root._start - 70 * Theme.u : root.height - y
        onTapped: root._go(-1, "neighbour")
    }
    NeighbourMoment {
        visible: root.viewModel.afterId !== ""
        date: root.viewModel.afterDate
        title: root.viewModel.afterTitle
        year: root.viewModel.afterYear
        axis: root._axis - y
        opacity: root.open
        x: root._down ? 0 : Theme.rightToLeft ? 0 : root.width - width
        y: root._down ? root._start + root._fieldLength + 70 * Theme.u + 60 * (1 - root.open) * Theme.u + root.shift * 0.4 : Theme.reach ? Theme.reachLine : 0
        width: root._down ? root.width : root._edge
        height: root._down ? root.height - root._start - root._fieldLength - 70 * Theme.u : root.height - y
        onTapped: root._go(1, "neighbour")
    }
}
