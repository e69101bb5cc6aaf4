pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* The parts of a visitor centre's page, as far as it has them. */
Flow {
    id: root

    required property SiteViewModel viewModel
    property string part: "tours"

    signal chosen(part: string)

    spacing: 16 * Theme.u

    Repeater {
        model: [
            {
                "part": "tours",
                "text": qsTr("Tours"),
                "there": true
            },
            {
                "part": "sights",
                "text": qsTr("What you see"),
                "there": root.viewModel.hasSights
            },
            {
                "part": "figures",
                "text": qsTr("In numbers"),
                "there": root.viewModel.hasFigures
            },
            {
                "part": "advice",
                "text": qsTr("Before you come"),
                "there": root.viewModel.hasAdvice
            }
        ]

        delegate: Pill {
            required property var modelData

            visible: modelData.there
            height: 84 * Theme.u
            padding: 26 * Theme.u
            text: modelData.text
            checkable: true
            checked: root.part === modelData.part
            filled: checked
            ink: Theme.nightText
            paper: Theme.night
            outline: Theme.nightControl
            onTapped: root.chosen(modelData.part)
        }
    }
}
