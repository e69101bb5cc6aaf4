pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* A page of lines; what is under way stands above them. */
Item {
    id: root

    required property StaffPanel panel

    StaffProgress {
        id: progress

        work: root.panel.work
        width: parent.width
        height: shown ? implicitHeight : 0
        visible: shown
    }
    Ground {
        y: progress.height
        width: parent.width
        height: parent.height - y
        ink: Theme.nightText

        Flow {
            id: flow

            readonly property real gap: 80 * Theme.u

            x: Theme.rightToLeft && !Theme.portrait ? -gap : 0
            width: parent.width + (Theme.portrait ? 0 : gap)

            Repeater {
                model: root.panel.lines

                delegate: StaffRow {
                    gap: Theme.portrait ? 0 : flow.gap
                    width: Theme.portrait || kind === "head" ? flow.width : flow.width / 2
                    onPicked: by => root.panel.pick(key, by)
                }
            }
        }
    }
}
