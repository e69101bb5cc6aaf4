import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* The year you were born: two wheels; the thread above comes along. Nothing is typed and nothing is kept. */
ThreadSheet {
    id: root

    required property YearDial dial
    readonly property int _decade: Math.floor(dial.year / 10) * 10
    readonly property int _firstDecade: Math.floor(dial.first / 10) * 10
    readonly property int _yearsFrom: Math.max(_decade, dial.first)

    function _range(from: int, to: int, step: int): list<int> {
        const found = [];
        for (let at = from; at <= to; at += step)
            found.push(at);
        return found;
    }

    title: qsTr("The year you were born")
    veiled: false

    Grid {
        width: parent.width
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 64 * Theme.u
        rowSpacing: 24 * Theme.u
        horizontalItemAlignment: Grid.AlignHCenter

        Row {
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            spacing: 48 * Theme.u

            Wheel {
                name: qsTr("Decade")
                ink: root.ink
                width: 452 * Theme.u
                values: root._range(root._firstDecade, root.dial.last, 10)
                index: (root._decade - root._firstDecade) / 10
                onPicked: at => root.dial.choose(root._firstDecade + at * 10 + root.dial.year % 10)
            }
            Wheel {
                name: qsTr("Year")
                ink: root.ink
                width: 452 * Theme.u
                values: root._range(root._yearsFrom, Math.min(root._decade + 9, root.dial.last), 1)
                index: root.dial.year - root._yearsFrom
                onPicked: at => root.dial.choose(root._yearsFrom + at)
            }
        }
        Column {
            width: Theme.portrait ? parent.width : parent.width - 952 * Theme.u - 64 * Theme.u
            spacing: 20 * Theme.u

            Copy {
                width: parent.width
                role: "lead"
                wrap: true
                text: qsTr("Within a year of %1: %2").arg(root.dial.year).arg(qsTr("%n moment(s)", "", root.dial.count))
                color: root.ink
            }
            Flow {
                width: parent.width
                spacing: Theme.touchGap

                Pill {
                    text: qsTr("See them")
                    filled: true
                    ink: root.ink
                    paper: root.ground
                    onTapped: root.closed()
                }
                Pill {
                    text: qsTr("Forget my year")
                    ink: root.ink
                    outline: root.outline
                    onTapped: {
                        root.dial.clear();
                        root.closed();
                    }
                }
            }
        }
    }
}
