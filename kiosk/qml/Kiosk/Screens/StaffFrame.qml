pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* Tabs above, a page between, the way out below, and how long it is until the panel shuts by itself. */
Item {
    id: root

    required property StaffPanel panel
    required property var languages
    required property string language
    readonly property var _tabs: ({
            "today": qsTr("Today"),
            "packs": qsTr("Packs"),
            "export": qsTr("Export"),
            "settings": qsTr("Settings"),
            "screen": qsTr("Screen"),
            "health": qsTr("Health", "how the kiosk is")
        })

    signal languageChosen(language: string)

    Component.onCompleted: tabs.itemAt(0).forceActiveFocus()

    Row {
        id: bar

        readonly property real natural: {
            let sum = 0;
            for (let i = 0; i < tabs.count; i++)
                sum += (tabs.itemAt(i) as StaffTab)?.natural ?? 0;
            return sum;
        }
        readonly property real squeeze: Math.min(1, (root.width - 2 * Theme.margin - (tabs.count - 1) * spacing - Theme.gutter) / Math.max(1, natural))

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: (Theme.portrait ? 48 : 32) * Theme.u
        spacing: 40 * Theme.u

        Repeater {
            id: tabs

            model: root.panel.tabs

            delegate: StaffTab {
                required property string modelData

                text: root._tabs[modelData] ?? ""
                squeeze: bar.squeeze
                checked: root.panel.tab === modelData
                onTapped: root.panel.go(modelData)
            }
        }
    }
    Loader {
        id: page

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        y: bar.y + bar.height + (Theme.portrait ? 56 : 32) * Theme.u
        height: foot.y - y - 24 * Theme.u
        sourceComponent: root.panel.page === "today" ? today : root.panel.page === "ruler" ? ruler : list

        Component {
            id: today

            StaffDay {
                panel: root.panel
            }
        }
        Component {
            id: ruler

            StaffRulerPage {
                panel: root.panel
            }
        }
        Component {
            id: list

            StaffList {
                panel: root.panel
            }
        }
    }
    Item {
        id: foot

        x: Theme.margin
        width: root.width - 2 * Theme.margin
        height: Theme.touchComfort
        y: Theme.portrait ? names.y - height - 20 * Theme.u : names.y

        Row {
            id: ways
            readonly property real share: Math.min((Theme.portrait ? 400 : 270) * Theme.u, (foot.width - 2 * spacing) / 3)

            anchors.left: parent.left
            spacing: Theme.gutter

            Pill {
                width: ways.share
                fitted: true
                growth: 1
                filled: true
                ink: Theme.nightText
                paper: Theme.staff
                text: root.panel.deep ? qsTr("Back") : qsTr("Leave")
                onTapped: root.panel.back()
            }
            HoldPill {
                width: ways.share
                fitted: true
                text: qsTr("Restart")
                hint: qsTr("Hold until it is full")
                outline: Theme.nightControl
                enabled: root.panel.work.name === ""
                opacity: enabled ? 1 : 0.35
                onDone: root.panel.stop("restart")
            }
            HoldPill {
                width: ways.share
                fitted: true
                text: qsTr("Stop the program")
                hint: qsTr("Hold until it is full")
                outline: Theme.nightControl
                enabled: root.panel.work.name === ""
                opacity: enabled ? 1 : 0.35
                onDone: root.panel.stop("exit")
            }
        }
    }
    Row {
        id: names

        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        x: Theme.portrait ? Theme.margin - 12 * Theme.u : Theme.rightToLeft ? root.width - Theme.margin - ways.width - 40 * Theme.u - width : Theme.margin + ways.width + 40 * Theme.u
        y: root.height - height - 16 * Theme.u
        height: Theme.touchComfort

        Repeater {
            model: root.languages

            delegate: StaffName {
                chosen: code === root.language
                onTapped: root.languageChosen(code)
            }
        }
    }
    Copy {
        id: shuts

        x: !Theme.portrait && Theme.rightToLeft ? Theme.margin : root.width - Theme.margin - width
        y: names.y + (names.height - height) / 2
        role: "small"
        growth: 1
        text: root.panel.work.name !== "" ? qsTr("Stays open while it works") : (root.panel.restarts ? qsTr("Restarts in %1") : qsTr("Locks in %1")).replace("%1", Math.floor(root.panel.left / 60) + ":" + String(root.panel.left % 60).padStart(2, "0"))
        color: Theme.nightText2
    }
}
