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
    readonly property bool filtered: viewModel.category !== "" || viewModel.goal > 0

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
        text: qsTr("Timeline")
    }
    Copy {
        id: subtitle

        anchors.left: Theme.portrait ? parent.left : title.right
        anchors.leftMargin: Theme.portrait ? Theme.margin : 48 * Theme.u
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.portrait ? title.y + title.height + 6 * Theme.u : title.y + (title.height - height) / 2
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
        anchors.topMargin: (Theme.portrait ? 214 : 140) * Theme.u
        active: !root.near
        sourceComponent: Decades {
            viewModel: root.viewModel
            filtered: root.filtered
        }
    }
    Loader {
        anchors.fill: parent
        anchors.topMargin: (Theme.portrait ? 214 : 140) * Theme.u
        active: root.near
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
        columns: root._stacked ? 1 : 3
        spacing: 20 * Theme.u
        horizontalItemAlignment: Grid.AlignRight

        Pill {
            visible: root.filtered
            text: qsTr("Show all")
            fillColour: Theme.paper
            onTapped: root.viewModel.showAll()
        }
        Disc {
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
    Loader {
        anchors.fill: parent
        active: root.filterOpen
        sourceComponent: CategorySheet {
            categories: root.viewModel.categories
            onChosen: category => {
                root.filterOpen = false;
                root.viewModel.choose(category);
            }
            onClosed: root.filterOpen = false
        }
    }
}
