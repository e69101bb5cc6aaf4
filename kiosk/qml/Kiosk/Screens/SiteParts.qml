pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* One part of a visitor centre's page as a list: tours, what one sees, figures, what to know before. */
Item {
    id: root

    required property SiteViewModel viewModel
    property string part: "tours"
    property string _listed: "tours"
    property string _drawn: "tours"

    /* The list is empty while its lines change their kind, so that no line meets a row of another kind. */
    onPartChanged: {
        _listed = "";
        _drawn = part;
        _listed = part;
    }

    /* The keys move the list by most of a page, and at its ends go on. */
    function _scroll(event: KeyEvent, pages: int) {
        const from = list.originY, to = from + list.contentHeight - list.height;
        const wanted = Math.max(from, Math.min(to, list.contentY + pages * list.height * 0.8));
        event.accepted = Math.abs(wanted - list.contentY) > 1;
        list.contentY = wanted;
    }

    Connections {
        target: root.viewModel

        function onChanged() {
            list.positionViewAtBeginning();
        }
    }
    ListView {
        id: list

        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: contentHeight > height
        Accessible.role: Accessible.List
        Accessible.name: root.viewModel.city
        Keys.onDownPressed: event => root._scroll(event, 1)
        Keys.onUpPressed: event => root._scroll(event, -1)
        highlightFollowsCurrentItem: false
        model: root._listed === "tours" ? root.viewModel.tours : root._listed === "sights" ? root.viewModel.sights : root._listed === "figures" ? root.viewModel.figures : root._listed === "advice" ? root.viewModel.advice : null
        delegate: root._drawn === "tours" ? tourLine : root._drawn === "sights" ? sightLine : root._drawn === "figures" ? figureLine : adviceLine
        footer: Item {
            width: 1
            height: 32 * Theme.u
        }
    }
    FocusRing {
        parent: list
        anchors.margins: 0
        inner: Theme.night
        outer: Theme.nightText
    }
    Component {
        id: tourLine

        TourCard {
            width: ListView.view.width
        }
    }
    Component {
        id: sightLine

        PlainCard {
            required property string sightId
            required property string title

            width: ListView.view.width
            heading: title
        }
    }
    Component {
        id: figureLine

        Item {
            id: figureSlot

            required property string figureId
            required property string number
            required property string magnitude
            required property string bound
            required property string unit
            required property string caption
            required property string source
            required property string asOf
            required property real share

            width: ListView.view.width
            height: panel.implicitHeight + 56 * Theme.u

            Rule {
                width: parent.width
                color: Theme.nightLine
            }
            FigurePanel {
                id: panel

                figureId: figureSlot.figureId
                number: figureSlot.number
                magnitude: figureSlot.magnitude
                bound: figureSlot.bound
                unit: figureSlot.unit
                caption: figureSlot.caption
                source: figureSlot.source
                asOf: figureSlot.asOf
                share: figureSlot.share
                y: 28 * Theme.u
                width: parent.width
                small: true
                enabled: false
                ink: Theme.nightText
                ink2: Theme.nightText2
                paper: Theme.night
            }
        }
    }
    Component {
        id: adviceLine

        PlainCard {
            required property string adviceId
            required property string checked
            required property bool stale

            width: ListView.view.width
            heading: stale ? qsTr("Please ask at the desk.") : ""
            note: qsTr("Checked on %1").arg(checked)
        }
    }
}
