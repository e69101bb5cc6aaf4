pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* Eighty years on one page: first their shape, then, near a year, their moments to read. */
Rectangle {
    id: root

    required property TimelineViewModel viewModel
    property bool filterOpen: false
    readonly property bool near: viewModel.level === "years"
    readonly property bool _stacked: Theme.portrait && near
    readonly property real _top: Theme.portrait ? Math.max(214 * Theme.u, subtitle.y + subtitle.height + 10 * Theme.u) : 140 * Theme.u
    readonly property bool filtered: viewModel.category !== "" || viewModel.goal > 0

    function _closeFilter() {
        filterOpen = false;
        filter.forceActiveFocus();
    }

    color: Theme.paper

    Words {
        id: words
    }
    Copy {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: (Theme.portrait ? 44 : 30) * Theme.u
        role: "display"
        factor: Theme.portrait ? 0.92 : 0.72
        width: Theme.portrait ? root.width - 2 * Theme.margin - (all.visible ? all.width + Theme.gutter : 0) : implicitWidth
        fit: Theme.portrait
        maximumLines: 1
        text: qsTr("Timeline")
    }
    Copy {
        id: subtitle

        anchors.left: Theme.portrait ? parent.left : title.right
        anchors.leftMargin: Theme.portrait ? Theme.margin : 48 * Theme.u
        width: parent.width - 2 * Theme.margin - (Theme.portrait ? 0 : title.width + 48 * Theme.u)
        y: Theme.portrait ? title.y + title.height + (Theme.script === "ar" ? 20 : 16) * Theme.u : title.y + (title.height - height) / 2
        alignment: Theme.portrait ? Text.AlignLeft : Text.AlignRight
        role: "label"
        weight: Theme.weight("small", Theme.script)
        fit: true
        maximumLines: 1
        color: root.filtered ? Theme.unDeep : Theme.ink2
        text: {
            if (!root.filtered)
                return qsTr("%n moment(s). One line since 1945, eight strands from 2000, seventeen from 2015.", "", root.viewModel.total);
            const theme = root.viewModel.category !== "" ? words.category(root.viewModel.category) : qsTr("Goal %1").arg(root.viewModel.goal);
            return qsTr("%1: %2", "a theme and how many moments it has").arg(theme).arg(qsTr("%n moment(s)", "", root.viewModel.hits));
        }
    }
    Loader {
        anchors.fill: parent
        anchors.topMargin: root._top
        active: !root.near
        enabled: !root.filterOpen
        sourceComponent: Decades {
            viewModel: root.viewModel
            filtered: root.filtered
        }
    }
    Loader {
        anchors.fill: parent
        anchors.topMargin: root._top
        active: root.near
        enabled: !root.filterOpen
        sourceComponent: Years {
            viewModel: root.viewModel
            filtered: root.filtered
        }
    }
    Grid {
        id: controls

        anchors.right: Theme.portrait ? parent.right : undefined
        anchors.left: Theme.portrait ? undefined : parent.left
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: root._stacked ? 30 * Theme.u : Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 28 * Theme.u
        enabled: !root.filterOpen
        columns: root._stacked ? 1 : 2
        spacing: 20 * Theme.u
        horizontalItemAlignment: Grid.AlignRight

        Disc {
            id: filter

            icon: "filter"
            name: qsTr("Choose a theme")
            fill: root.filtered ? Theme.ink : Theme.paper
            fillInk: root.filtered ? Theme.paper : Theme.ink
            onTapped: root.filterOpen = true
        }
        Disc {
            icon: root.near ? "out" : "in"
            name: root.near ? qsTr("See all decades") : qsTr("Come nearer")
            fill: Theme.paper
            onTapped: root.near ? root.viewModel.zoomOut() : root.viewModel.zoomIn(root.viewModel.focus, "button")
        }
    }
    Pill {
        id: all

        anchors.right: Theme.portrait ? parent.right : undefined
        anchors.rightMargin: Theme.margin
        anchors.left: Theme.portrait ? undefined : controls.right
        anchors.leftMargin: 20 * Theme.u
        y: Theme.portrait ? title.y + (title.height - height) / 2 : controls.y
        visible: root.filtered
        enabled: !root.filterOpen
        text: qsTr("Show all")
        fillColour: Theme.paper
        onTapped: root.viewModel.showAll()
    }
    Loader {
        anchors.fill: parent
        active: root.filterOpen
        sourceComponent: CategorySheet {
            categories: root.viewModel.categories
            onChosen: category => {
                root._closeFilter();
                root.viewModel.choose(category);
            }
            onClosed: root._closeFilter()
        }
    }
}
