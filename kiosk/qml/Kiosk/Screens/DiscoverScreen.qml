pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* Doors to what one can look into; above them an assembly, one dot a Member State. */
Rectangle {
    id: root

    required property DiscoverViewModel viewModel
    readonly property bool _tall: Theme.portrait
    readonly property real _least: _tall ? (Theme.reach ? Theme.reachLine : 320 * Theme.u) : Theme.reach ? Theme.reachLine : 24 * Theme.u

    color: Theme.paper

    Hemicycle {
        id: hall

        readonly property real _room: root._tall ? ground.y - 88 * Theme.u : root.height - 160 * Theme.u

        x: root._tall ? (root.width - width) / 2 : Theme.rightToLeft ? root.width - width - Theme.margin : Theme.margin
        y: ((root._tall ? ground.y : root.height) - height) / 2
        width: Math.min(root._tall ? root.width - 2 * Theme.margin : root.width * 0.44, 2 * _room)
        height: Math.max(1, width * 0.5)
        visible: !root._tall || _room > 120 * Theme.u
        total: 193
        yes: 193
        ink: Theme.accent
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("An assembly of 193 dots, one for each Member State")
    }
    Ground {
        id: ground

        readonly property real pageHeight: page.height

        x: root._tall || Theme.rightToLeft ? Theme.margin : root.width * 0.5
        y: root._tall ? Math.max(root._least, root.height - pageHeight - 40 * Theme.u) : Math.max(root._least, (root.height - pageHeight) / 2)
        width: root._tall ? root.width - 2 * Theme.margin : root.width * 0.5 - Theme.margin
        height: root.height - y - 16 * Theme.u

        Column {
            id: page

            width: parent.width

            Copy {
                width: parent.width
                role: "display"
                factor: root._tall ? 0.92 : 0.72
                fit: true
                maximumLines: 2
                text: qsTr("Ask. Read. Vote.")
            }
            Item {
                width: 1
                height: 32 * Theme.u
            }
            DoorLine {
                width: parent.width
                height: Math.max(116 * Theme.u, implicitHeight)
                visible: root.viewModel.answers > 0
                text: qsTr("Ask the UN")
                detail: qsTr("%n question(s)", "", root.viewModel.answers)
                onTapped: root.viewModel.openRoom("answers")
            }
            DoorLine {
                width: parent.width
                height: Math.max(116 * Theme.u, implicitHeight)
                visible: root.viewModel.drafts > 0
                text: qsTr("Hold a vote")
                detail: qsTr("193 Member States")
                onTapped: root.viewModel.openRoom("assembly")
            }
            DoorLine {
                width: parent.width
                height: Math.max(116 * Theme.u, implicitHeight)
                visible: root.viewModel.stories > 0
                text: qsTr("Read a story")
                detail: qsTr("%n small book(s)", "", root.viewModel.stories)
                onTapped: root.viewModel.openRoom("books")
            }
            DoorLine {
                width: parent.width
                height: Math.max(116 * Theme.u, implicitHeight)
                visible: root.viewModel.symbol !== ""
                text: qsTr("Crack a code")
                detail: root.viewModel.symbol
                onTapped: root.viewModel.openRoom("symbols")
            }
            DoorLine {
                width: parent.width
                height: Math.max(116 * Theme.u, implicitHeight)
                visible: root.viewModel.pictures > 0
                text: qsTr("Look at pictures")
                detail: qsTr("%n picture(s)", "", root.viewModel.pictures)
                onTapped: root.viewModel.openRoom("gallery")
            }
        }
    }
}
