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
    required property Voice voice
    readonly property bool _down: Theme.portrait
    readonly property bool _mirrored: Theme.rightToLeft && (_down || viewModel.mirrored)
    readonly property bool moving: swelling.running || back.running
    readonly property bool _large: Theme.textScale > 1.1
    readonly property color field: Theme.theme === "standard" ? Theme.unLine : Theme.accentFill
    readonly property color ink: Theme.theme === "standard" ? Theme.ink : Theme.accentFillInk
    readonly property real _axis: (_down ? 132 : 250) * Theme.u
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
        const rest = _wanted - body.height;
        for (const step of _large ? [0.9] : [1, 0.95, 0.9, 0.85]) {
            _step = step;
            if (body.need() + rest <= _room)
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
    MomentField {
        anchors.fill: parent
        axis: root._axis
        from: root._from
        to: root._to
        field: root.field
        mirrored: root._mirrored
    }
    DragHandler {
        id: swipe

        target: null
        dragThreshold: 18 * Theme.u
        xAxis.enabled: !root._down
        yAxis.enabled: root._down
        onActiveTranslationChanged: {
            if (active)
                root.shift = (root._down ? activeTranslation.y : activeTranslation.x * (root._mirrored ? -1 : 1)) * 0.6;
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

        x: root._down ? Theme.margin : (root._mirrored ? root.width - root._start - root._fieldLength : root._start) + 48 * Theme.u + (root._mirrored ? -root.shift : root.shift)
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

            MomentWords {
                id: body

                width: parent.width
                viewModel: root.viewModel
                controls: Theme.reach ? Qt.size(0, 0) : Qt.size(controls.width, controls.height)
                step: root._step
                ink: root.ink
                field: root.field
                onHeightChanged: later.restart()
            }
        }
        MomentControls {
            id: controls

            parent: Theme.reach ? page : body.corner
            y: Theme.reach ? page.height - height - 24 * Theme.u : 0
            x: Theme.rightToLeft || !Theme.reach ? 0 : page.width - width
            viewModel: root.viewModel
            voice: root.voice
            ink: root.ink
            field: root.field
            onWent: step => root._go(step, "neighbour")
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
        x: root._down ? 0 : root._mirrored ? root.width - width : 0
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
        x: root._down ? 0 : root._mirrored ? 0 : root.width - width
        y: root._down ? root._start + root._fieldLength + 70 * Theme.u + 60 * (1 - root.open) * Theme.u + root.shift * 0.4 : Theme.reach ? Theme.reachLine : 0
        width: root._down ? root.width : root._edge
        height: root._down ? root.height - root._start - root._fieldLength - 70 * Theme.u : root.height - y
        onTapped: root._go(1, "neighbour")
    }
}
