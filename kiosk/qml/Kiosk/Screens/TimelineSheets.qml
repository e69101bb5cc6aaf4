pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components

/* The sheets above the thread: the year one was born, on this day, what to look for. */
Loader {
    id: root

    required property TimelineViewModel viewModel
    required property string sheet
    readonly property real sheetHeight: (item as ThreadSheet)?.sheetHeight ?? 0

    signal closed

    active: sheet !== ""
    sourceComponent: sheet === "year" ? dialSheet : sheet === "day" ? daySheet : sheet === "era" ? eraSheet : filterSheet

    Component {
        id: dialSheet

        YearSheet {
            dial: root.viewModel.dial
            onClosed: root.closed()
        }
    }
    Component {
        id: daySheet

        TodaySheet {
            viewModel: root.viewModel
            onClosed: root.closed()
        }
    }
    Component {
        id: filterSheet

        FilterSheet {
            viewModel: root.viewModel
            onClosed: root.closed()
        }
    }
    Component {
        id: eraSheet

        EraSheet {
            viewModel: root.viewModel
            onClosed: root.closed()
        }
    }
}
