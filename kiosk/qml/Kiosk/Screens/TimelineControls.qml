import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* What a finger does on the thread, as buttons: a year, this day, what to look for, farther and nearer. */
Flow {
    id: root

    required property TimelineViewModel viewModel
    readonly property real needed: year.width + (day.visible ? day.width + spacing : 0) + discs.width + spacing

    /* A sheet is wanted: year, day, era or filter. */
    signal wanted(sheet: string)

    /* The keys come back to what opened a sheet. */
    function takeKeys(sheet: string) {
        const from = sheet === "year" ? year : sheet === "day" ? day : sheet === "era" ? era : filter;
        from.forceActiveFocus();
    }

    spacing: Theme.touchGap

    Pill {
        id: year

        padding: 32 * Theme.u
        text: qsTr("Your year")
        fillColour: Theme.paper
        onTapped: {
            root.wanted("year");
            root.viewModel.dial.open();
        }
    }
    Pill {
        id: day

        visible: root.viewModel.day.known
        padding: 32 * Theme.u
        text: qsTr("On this day")
        fillColour: Theme.paper
        onTapped: {
            root.wanted("day");
            root.viewModel.day.open();
        }
    }
    Row {
        id: discs

        spacing: Theme.touchGap

        Disc {
            id: era

            visible: root.viewModel.eras.count > 0
            icon: "era"
            name: qsTr("Eras")
            fill: Theme.paper
            onTapped: root.wanted("era")
        }
        Disc {
            id: filter

            icon: "filter"
            name: qsTr("Choose moments")
            fill: root.viewModel.filter.active ? Theme.ink : Theme.paper
            fillInk: root.viewModel.filter.active ? Theme.paper : Theme.ink
            onTapped: {
                root.viewModel.filter.open();
                root.wanted("filter");
            }
        }
        Disc {
            id: farther

            icon: "out"
            name: qsTr("See more years")
            fill: Theme.paper
            enabled: root.viewModel.zoom > 0.02
            ink: enabled ? Theme.ink : Theme.control
            onTapped: root.viewModel.zoomBy(-1, "button")
        }
        Disc {
            id: nearer

            icon: "in"
            name: qsTr("Come nearer")
            fill: Theme.paper
            enabled: root.viewModel.zoom < 2.98
            ink: enabled ? Theme.ink : Theme.control
            onTapped: root.viewModel.zoomBy(1, "button")
        }
    }
}
