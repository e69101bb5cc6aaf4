pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components

/* What rises above a visitor centre's page: the choice of tours ("filter"), or the text to take away ("take"). */
Loader {
    id: root

    required property SiteViewModel viewModel
    property string sheet: ""

    signal closed

    active: sheet !== ""
    sourceComponent: sheet === "filter" ? filterSheet : takeSheet

    Component {
        id: filterSheet

        NightSheet {
            title: qsTr("Which tours? %n fit(s)", "", root.viewModel.choice.hits)
            need: filter.height
            onClosed: root.closed()

            TourFilter {
                id: filter

                width: parent.width
                options: root.viewModel.choice.options
                wishes: root.viewModel.choice.wishes
                onChosen: (kind, word) => root.viewModel.choice.toggle(kind, word)
                onCleared: root.viewModel.choice.clear()
            }
        }
    }
    Component {
        id: takeSheet

        NightSheet {
            id: sheet

            readonly property string _note: root.viewModel.checked !== "" ? qsTr("Checked on %1").arg(root.viewModel.checked) : ""

            title: qsTr("Take it with you")
            need: take.height
            onClosed: root.closed()

            TakeAway {
                id: take

                width: parent.width
                text: root.viewModel.siteId ? root.viewModel.takenAway(sheet._note) : ""
                code: root.viewModel.siteId ? root.viewModel.code(sheet._note) : ""
            }
        }
    }
}
