pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

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

        delegate: Tap {
            id: line

            required property string momentId
            required property string date
            required property int year
            required property string title

            name: date.replace(/\.$/, "") + ". " + title
            width: parent?.width ?? 0
            height: Math.max(Theme.touchComfort, words.height + 24 * Theme.u)
            onTapped: root.viewModel.openMoment(momentId, "list")

            Copy {
                id: numeral

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                role: "num"
                factor: 0.4
                text: line.year
                color: root.ink
            }
            Copy {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: 200 * Theme.u
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - 216 * Theme.u
                role: "lead"
                wrap: true
                text: line.title
                color: root.ink
            }
            FocusRing {
                anchors.margins: 0
            }
        }
    }
}
