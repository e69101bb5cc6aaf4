import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* Where no moment is in view it says so, and leads to the next one. */
Tap {
    id: root

    required property TimelineViewModel viewModel

    name: offer.text
    implicitHeight: Math.max(Theme.touchComfort, offer.height + 40 * Theme.u)
    onTapped: root.viewModel.goOn()

    Rectangle {
        anchors.fill: parent
        radius: Theme.touchComfort / 2
        color: root.pressed ? Theme.ink2 : Theme.ink
    }
    Copy {
        id: offer

        readonly property string _nothing: root.viewModel.filter.active ? qsTr("No such moment from %1 to %2.") : qsTr("No moment from %1 to %2.")
        readonly property string _offer: root.viewModel.nextIsBefore ? qsTr("The last one before: %1.") : qsTr("The next one: %1.")

        anchors.centerIn: parent
        width: parent.width - Theme.touchComfort
        role: "label"
        wrap: true
        text: _nothing.arg(root.viewModel.emptyFrom).arg(root.viewModel.emptyTo) + (Theme.script === "zh" ? "" : " ") + _offer.arg(root.viewModel.nextDate)
        color: Theme.paper
    }
    FocusRing {
        round: true
    }
}
