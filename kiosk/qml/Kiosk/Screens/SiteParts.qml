pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* One part of a visitor centre's page: tours, what one sees, figures, what to know before. */
Loader {
    id: root

    required property SiteViewModel viewModel
    property string part: "tours"

    sourceComponent: part === "sights" ? sights : part === "figures" ? figures : part === "advice" ? advice : tours

    Component {
        id: tours

        Column {
            width: root.width

            Repeater {
                model: root.viewModel.choice.tours

                delegate: TourCard {
                    width: root.width
                }
            }
            PlainCard {
                width: parent.width
                visible: root.viewModel.choice.hits === 0
                text: root.viewModel.choice.wishes > 0 ? qsTr("No tour here fits all of that.") : qsTr("No tour of this kind is known. Please ask at the desk.")
            }
            Pill {
                anchors.left: parent.left
                visible: root.viewModel.choice.hits === 0 && root.viewModel.choice.wishes > 0
                icon: "close"
                text: qsTr("Show all tours")
                ink: Theme.nightText
                paper: Theme.night
                outline: Theme.nightText
                onTapped: root.viewModel.choice.clear()
            }
        }
    }
    Component {
        id: sights

        Column {
            width: root.width

            Repeater {
                model: root.viewModel.sights

                delegate: PlainCard {
                    required property string sightId
                    required property string title

                    width: root.width
                    heading: title
                }
            }
        }
    }
    Component {
        id: figures

        Column {
            width: root.width

            Repeater {
                model: root.viewModel.figures

                delegate: Item {
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
                    required property int dots
                    required property int each

                    width: root.width
                    height: crowd.y + (crowd.visible ? crowd.height : 0) + 28 * Theme.u

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
                    Crowd {
                        id: crowd

                        y: panel.y + panel.implicitHeight + 20 * Theme.u
                        width: parent.width
                        dots: figureSlot.dots
                        each: figureSlot.each
                    }
                }
            }
        }
    }
    Component {
        id: advice

        Column {
            width: root.width

            PlainCard {
                width: root.width
                visible: text !== ""
                text: root.viewModel.bringText
                heading: root.viewModel.bringTitle
            }
            PlainCard {
                width: root.width
                visible: text !== ""
                text: root.viewModel.booking
                heading: qsTr("How to book")
            }
            Repeater {
                model: root.viewModel.advice

                delegate: PlainCard {
                    required property string adviceId
                    required property string checked

                    width: root.width
                    note: qsTr("Checked on %1").arg(checked)
                }
            }
            PlainCard {
                width: root.width
                visible: root.viewModel.staleCount > 0
                heading: qsTr("Please ask at the desk.")
                text: qsTr("%n more fact(s) have to be checked again.", "", root.viewModel.staleCount)
            }
        }
    }
}
