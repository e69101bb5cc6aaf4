pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* The choice: a Goal by the wheel, a pledge by its line, and the open place that takes its colour. */
Item {
    id: root

    required property PledgeViewModel viewModel
    readonly property bool _tall: Theme.portrait
    readonly property real _half: _tall ? width : width * 0.51
    readonly property real _bleed: 40 * Theme.u
    readonly property bool _chosen: viewModel.chosen !== ""
    property int _hand: 0
    readonly property bool _busy: viewModel.stage === "keeping"
    readonly property color _shade: Theme.flood(viewModel.colour, viewModel.nightColour)
    readonly property color _shadeInk: Theme.floodInk(viewModel.textColour, viewModel.nightTextColour)
    readonly property bool _aimed: pulled.reaches(root._aim, 130 * Theme.u)
    readonly property point _aim: Qt.point(wheel.x + wheel.placeCentre.x, wheel.y + wheel.placeCentre.y)
    readonly property string _lead: viewModel.goalNumber ? qsTr("Goal %1: %2").arg(viewModel.goalNumber).arg(viewModel.goalTitle) : viewModel.changing ? qsTr("Change your place, if you like. It still counts as one.") : qsTr("Choose one thing you will do. No name, no account.")

    GoalWheel {
        id: wheel

        x: root._tall || !Theme.rightToLeft ? 0 : root.width - width
        y: Theme.reach ? Theme.reachLine : 0
        width: root._half
        height: (Theme.textScale < 1.3 ? (root._tall ? 520 : 500) : root._tall ? 410 : 360) * Theme.u
        rim: (root._tall ? 460 : 404) * Theme.u
        discSize: (root._tall ? 112 : 96) * Theme.u
        goals: root.viewModel.goals
        goal: root.viewModel.goalNumber
        taken: root._chosen && !root._busy
        awaited: pulled.held && root._aimed
        placeWord: qsTr("You", "the visitor, in the open place of the ring")
        placeName: root._chosen ? qsTr("Take this place") : placeWord
        placeHint: root._chosen ? root.viewModel.text : ""
        placeFill: root._chosen ? root._shade : Theme.paper
        placeInk: root._chosen ? root._shadeInk : Theme.ink
        placeLine: root._chosen && Theme.theme !== "yellow" ? root._shade : Theme.ink
        onSpun: goal => root.viewModel.spin(goal)
        onPlaceTapped: root.viewModel.take("disc")
    }
    Ground {
        id: intro

        readonly property bool _above: root._tall && Theme.reach

        x: root._tall || !Theme.rightToLeft ? Theme.margin : root.width - root._half + Theme.margin
        y: _above ? 40 * Theme.u : wheel.y + wheel.height + 24 * Theme.u
        width: root._half - 2 * Theme.margin
        height: _above ? wheel.y - y - 8 * Theme.u : root._tall ? Math.min(heading.height, root.height * 0.42) : root.height - y - 8 * Theme.u

        Column {
            id: heading

            width: parent.width
            spacing: 24 * Theme.u

            Copy {
                width: parent.width
                role: "display"
                factor: root._tall ? 1.16 : 1
                fit: true
                maximumLines: 2
                preferredLines: 1
                text: qsTr("Take your place.")
            }
            Copy {
                width: parent.width
                role: "lead"
                wrap: true
                visible: !root.viewModel.failed
                text: root._lead
                color: Theme.ink2
            }
            Copy {
                width: parent.width
                role: "lead"
                weight: 700
                wrap: true
                visible: root.viewModel.failed
                text: qsTr("Could not be kept. Please try once more.")
                color: Theme.accentText
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
        }
    }
    Ground {
        id: ground

        readonly property real _top: root._tall ? (intro._above ? wheel.y + wheel.height : intro.y + intro.height) + 20 * Theme.u : Theme.reach ? Theme.reachLine : Math.max(24 * Theme.u, (root.height - lines.height) / 2)

        x: (root._tall || Theme.rightToLeft ? 0 : root._half) + root._bleed
        y: _top
        width: (root._tall ? root.width : root.width - root._half) - 2 * root._bleed
        height: root.height - y - 4 * Theme.u
        held: root._hand > 0

        Column {
            id: lines

            width: parent.width

            Repeater {
                model: root.viewModel.rows

                delegate: PledgeLine {
                    required property string pledgeId

                    width: lines.width
                    margin: Theme.margin - root._bleed
                    bleed: ground.overflows ? 0 : root._bleed
                    busy: root._busy
                    onHeldChanged: root._hand += held ? 1 : -1
                    onTapped: root.viewModel.select(pledgeId)
                    onPulledOut: from => {
                        root.viewModel.select(pledgeId, "drag");
                        pulled.color = shade;
                        pulled.ink = shadeInk;
                        pulled.numeral = goal;
                        pulled.take(root.mapFromItem(null, from));
                    }
                    onPulledTo: place => pulled.follow(root.mapFromItem(null, place))
                    onLost: pulled.goHome()
                    onLetGo: {
                        if (!root._aimed)
                            return pulled.goHome();
                        pulled.drop();
                        root.viewModel.take("drag");
                    }
                    onTaken: root.viewModel.take("line")
                }
            }
            Copy {
                x: Theme.margin - root._bleed
                width: lines.width - 2 * x
                role: "small"
                wrap: true
                visible: root.viewModel.total > 0
                text: qsTr("One dot is %n person(s).", "", root.viewModel.unit)
                color: Theme.ink2
            }
        }
    }
    PulledDisc {
        id: pulled
    }
}
