pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/*
 Eighty years on one page, and every day of them a pinch away: the shape of time when far, moments to read when near. One
 thread runs through all of it. Everything that moves it has a button below.
*/
Rectangle {
    id: root

    required property TimelineViewModel viewModel
    property string sheet: ""
    readonly property bool _portrait: Theme.portrait
    readonly property bool filtered: viewModel.filter.active
    readonly property real _top: Theme.reach ? Math.max(head.height, Theme.reachLine + (_portrait ? 24 * Theme.u : 0)) : head.height
    readonly property real _farAxis: (_portrait ? 384 : 206) * Theme.u
    readonly property real _nearAxis: (_portrait ? 132 : sheet === "year" ? 110 : Theme.textScale > 1.1 ? 150 : 300) * Theme.u
    readonly property real _nearScale: (_portrait ? 92 : 120) * Theme.u
    readonly property real _nearness: Math.max(0, Math.min(1, Math.log(view.scale_ / view.fitScale) / Math.log(_nearScale / view.fitScale)))
    readonly property real _axis: _farAxis + (_nearAxis - _farAxis) * _nearness
    readonly property bool near: view.scale_ >= _nearScale * 0.7
    readonly property real _foot: controls.height + 44 * Theme.u
    readonly property bool _beside: !_portrait && _scrubs
    readonly property bool _scrubs: _portrait || Theme.textScale < 1.4
    readonly property real _side: _portrait ? 176 * Theme.u : 0

    function _close() {
        if (sheet === "year" && viewModel.dial.year > 0)
            viewModel.dial.done();
        const from = sheet;
        sheet = "";
        controls.takeKeys(from);
    }

    function _look() {
        if (view.length > 0)
            viewModel.beads.look(view.since, view.until, view.scale_, years.gap, near);
    }

    color: Theme.paper

    Connections {
        target: root.viewModel

        function onCalled(centre: real, zoom: real) {
            view.glide(centre, zoom);
        }
    }
    TimelineHead {
        id: head

        width: parent.width
        viewModel: root.viewModel
    }
    /* Like a list it says how far it reaches: what is cut at its edge comes with a pan. */
    Item {
        readonly property real contentY: 0
        readonly property real contentWidth: root._portrait ? width : 1e6
        readonly property real contentHeight: root._portrait ? 1e6 : height

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root._nearness >= 1 && root.sheet !== "year" ? root.height - band.y : 0
        anchors.top: parent.top
        anchors.topMargin: root._top
        clip: view.zoom > 0

        ThreadView {
            id: view

            width: parent.width
            height: root.height - root._top - (root.sheet === "year" ? sheets.sheetHeight : 0)
            first: root.viewModel.beads.first
            last: root.viewModel.beads.last
            down: root._portrait
            base: root._portrait ? root.height - root._top : root.width
            mirrored: Theme.rightToLeft && (root._portrait || root.viewModel.beads.mirrored)
            start: (root._portrait ? (Theme.textScale > 1.1 ? 100 : 66) : 110) * Theme.u
            end: root._portrait ? length - root._foot - 50 * Theme.u : length - 300 * Theme.u
            enabled: root.sheet === "" || root.sheet === "year"
            onSinceChanged: Qt.callLater(root._look)
            onScale_Changed: Qt.callLater(root._look)
            onRested: (via, years) => root.viewModel.rested(centre, zoom, since, until, via, years)
            Component.onCompleted: stand(root.viewModel.centre, root.viewModel.zoom)

            Rectangle {
                readonly property real _year: root.viewModel.dial.year
                readonly property real _from: view.along(_year - 1)
                readonly property real _long: 3 * view.scale_

                visible: _year > 0 && _from < view.length && _from + _long > 0
                color: Theme.paper2
                border.width: Theme.theme === "yellow" ? Theme.hairline : 0
                border.color: Theme.ink
                width: view.down ? parent.width : _long
                height: view.down ? _long : parent.height
                x: view.down ? 0 : view.mirrored ? parent.width - _from - _long : _from
                y: view.down ? _from : 0
            }
            EraBands {
                anchors.fill: parent
                eras: root.viewModel.eras
                axis: root._axis
                view: view
                opacity: 1 - root._nearness
                visible: opacity > 0
            }
            ThreadLine {
                anchors.fill: parent
                view: view
                axis: root._axis
                farAxis: root._farAxis
                colours: {
                    const goals = Theme.theme === "standard" ? root.viewModel.beads.colours : root.viewModel.beads.nightColours;
                    return goals.length > 0 ? goals : Array(17).fill(Theme.accent);
                }
            }
            OwnYear {
                view: view
                axis: root._axis
                year: root.viewModel.dial.year
            }
            Decades {
                id: decades

                enabled: root.sheet === ""
                anchors.fill: parent
                viewModel: root.viewModel
                view: view
                axis: root._axis
                farAxis: root._farAxis
                foot: root._foot
                filtered: root.filtered
                opacity: Math.max(0, Math.min(1, (root._nearScale - view.scale_) / (0.3 * root._nearScale)))
                visible: opacity > 0
                onNamesApartChanged: name.restart()
                Component.onCompleted: name.restart()
            }
            Years {
                id: years

                enabled: root.sheet === ""
                anchors.fill: parent
                viewModel: root.viewModel
                view: view
                axis: root._axis
                nearAxis: root._nearAxis
                side: root._side
                foot: root.sheet === "year" ? 16 * Theme.u : root._foot + (root._portrait || !root._scrubs ? 0 : scrubber.height + 16 * Theme.u)
                filtered: root.filtered
                worded: root._portrait || root._scrubs || !on.visible
                opacity: Math.max(0, Math.min(1, (view.scale_ - 0.7 * root._nearScale) / (0.3 * root._nearScale)))
                visible: opacity > 0
                onGapChanged: Qt.callLater(root._look)
            }
        }
    }
    Timer {
        id: name

        interval: 0
        onTriggered: root.viewModel.beads.nameAll(decades.namesApart / view.fitScale, decades.slack / view.fitScale, decades.earliest, decades.told)
    }
    Rectangle {
        id: band

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.top: root._beside ? scrubber.top : on.visible ? on.top : controls.top
        anchors.topMargin: -20 * Theme.u
        visible: opacity > 0 && root.sheet !== "year"
        opacity: root._nearness
        color: Theme.paper

        Rule {
            width: parent.width
        }
    }
    Scrubber {
        id: scrubber

        visible: view.zoom > 0.02 && root.sheet === "" && root._scrubs
        view: view
        counts: root.viewModel.beads.counts
        width: root._portrait ? 96 * Theme.u : root.width - 2 * Theme.margin
        height: root._portrait ? (on.visible ? on.y : controls.y) - y - 24 * Theme.u : 72 * Theme.u
        x: root._portrait ? (Theme.rightToLeft ? Theme.margin : root.width - width - Theme.margin) : Theme.margin
        y: root._portrait ? root._top + 16 * Theme.u : controls.y - height - 16 * Theme.u
        onMoved: (via, years) => view.rested(via, years)
    }
    NextMoment {
        id: on

        visible: root.viewModel.nextDate !== "" && root.sheet === "" && root.near
        viewModel: root.viewModel
        x: root._beside ? (Theme.rightToLeft ? Theme.margin : root.width - width - Theme.margin) : (root.width - width) / 2
        y: root._beside ? controls.y + controls.height - height : controls.y - height - 24 * Theme.u
        width: root.width - 2 * Theme.margin - (root._beside ? controls.width + Theme.gutter : 0)
    }
    TimelineControls {
        id: controls

        anchors.right: root._portrait ? parent.right : undefined
        anchors.left: root._portrait ? undefined : parent.left
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 28 * Theme.u
        width: Math.min(needed, parent.width - 2 * Theme.margin)
        enabled: root.sheet === ""
        visible: root.sheet !== "year"
        viewModel: root.viewModel
        onWanted: sheet => root.sheet = sheet
    }
    TimelineSheets {
        id: sheets

        anchors.fill: parent
        viewModel: root.viewModel
        sheet: root.sheet
        onClosed: root._close()
    }
}
