pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* Six names, each in its own script, as large as a hand. */
Rectangle {
    id: root

    required property ExhibitViewModel exhibit
    readonly property real _top: Theme.reach ? Theme.reachLine : (Theme.portrait ? 500 : 226) * Theme.u
    readonly property real _row: Math.min((Theme.portrait ? 196 : 236) * Theme.u, (height - _top - 24 * Theme.u) / grid.rows)

    color: Theme.night

    RingMark {
        id: mark

        anchors.horizontalCenter: parent.horizontalCenter
        y: (root._top - height) / 2
        diameter: (Theme.portrait ? 280 : 130) * Theme.u
        dot: diameter * 0.11
        place: diameter * 0.17
        colours: root.exhibit.nightColours
        ink: Theme.nightText
    }
    Grid {
        id: grid

        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        columns: Theme.portrait ? 1 : 2
        flow: Grid.TopToBottom
        rows: Theme.portrait ? 6 : 3
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.margin
        columnSpacing: 160 * Theme.u
        y: root._top

        Repeater {
            model: root.exhibit.languages

            delegate: Tap {
                id: entry

                required property string code
                required property string ownName
                required property string script
                required property bool rightToLeft
                required property int index

                width: (grid.width - (Theme.portrait ? 0 : grid.columnSpacing)) / grid.columns
                height: root._row
                name: ownName
                onTapped: root.exhibit.chooseLanguage(code)

                Rule {
                    width: parent.width
                    color: Theme.nightLine
                }
                Copy {
                    anchors.verticalCenter: parent.verticalCenter
                    x: entry.rightToLeft ? parent.width - width : 0
                    role: "display"
                    factor: 0.82
                    script: entry.script
                    text: entry.ownName
                    color: entry.pressed ? Theme.un : Theme.nightText
                }
                FocusRing {
                    anchors.margins: 0
                    inner: Theme.night
                    outer: Theme.theme === "standard" ? Theme.nightText : Theme.focusOuter
                }
            }
        }
    }
}
