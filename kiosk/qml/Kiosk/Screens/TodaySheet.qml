pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components

/* What happened on this day of the year, or on the nearest one with moments. */
ThreadSheet {
    id: root

    required property TimelineViewModel viewModel

    title: viewModel.day.exact ? qsTr("On this day: %1").arg(viewModel.day.today) : qsTr("The nearest day: %1").arg(viewModel.day.day)

    Copy {
        width: parent.width
        visible: !root.viewModel.day.exact
        role: "label"
        wrap: true
        text: qsTr("The exhibit has no moment for %1.").arg(root.viewModel.day.today)
        color: root.ink
    }
    Repeater {
        model: root.viewModel.day.moments

        delegate: YearTitle {
            ink: root.ink
            onOpened: root.viewModel.openMoment(momentId, "list")
        }
    }
}
