pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* The year of international days as a ring, the chosen day at its foot, its words and what comes next. */
Rectangle {
    id: root

    required property CalendarViewModel viewModel
    property bool sheetOpen: false
    readonly property bool _tall: Theme.portrait
    readonly property real _half: _tall ? width : width * 0.51
    readonly property real _side: ((_tall ? 907 : 840) - (_tall ? 150 : 60) * (Theme.textScale - 1)) * Theme.u
    readonly property bool _large: Theme.textScale > 1.1
    readonly property string _date: [_large ? root.viewModel.wholeDate : root.viewModel.dateText, root.viewModel.weekday].filter(part => part !== "").join(Theme.script === "zh" ? "　" : "   ")
    readonly property bool _standard: Theme.theme === "standard"
    readonly property color _shade: viewModel.colour === "" ? Theme.accentFill : Theme.flood(viewModel.colour, viewModel.nightColour)
    readonly property color _shadeInk: viewModel.colour === "" ? Theme.accentFillInk : Theme.floodInk(viewModel.textColour, viewModel.nightTextColour)

    color: Theme.paper

    Item {
        id: sky

        x: root._tall || !Theme.rightToLeft ? 0 : root.width - width
        width: root._half
        height: root._tall ? ring.y + ring.height + 40 * Theme.u : root.height

        Copy {
            id: numeral

            anchors.horizontalCenter: parent.horizontalCenter
            y: ring.y + ring.height / 2 - height * 0.66
            role: "mega"
            factor: ring.width / Theme.u / 907 * 0.72
            text: root.viewModel.numeral
            visible: root.viewModel.trusted || !root.viewModel.monthShown
        }
        Copy {
            anchors.horizontalCenter: parent.horizontalCenter
            y: numeral.visible ? numeral.y + numeral.height + 12 * Theme.u : ring.y + ring.height / 2 - height / 2
            width: ring.width * 0.62
            role: "lead"
            growth: 1
            fit: true
            maximumLines: 2
            preferredLines: 1
            alignment: Text.AlignHCenter
            visible: !root._large
            text: root._date
            color: Theme.ink2
        }
        YearRing {
            id: ring

            x: (parent.width - width) / 2
            y: root._tall ? 36 * Theme.u : (parent.height - height) / 2 - 20 * Theme.u
            width: root._side
            height: width
            day: root.viewModel.ordinal
            yearStart: root.viewModel.yearStart
            days: root.viewModel.days
            months: root.viewModel.months
            today: root.viewModel.today
            marks: root._standard ? root.viewModel.marks : root.viewModel.nightMarks
            numeral: root.viewModel.numeral
            placeFill: root._shade
            placeInk: root._shadeInk
            monthsTouchable: !Theme.reach
            onPassing: day => root.viewModel.passing(day)
            onRested: day => root.viewModel.rest(day)
            onTurned: (days, via) => root.viewModel.turned(days, via)
            onTouched: day => root.viewModel.touch(day)
            onMonthTouched: start => root.viewModel.goMonth(start)
        }
        Disc {
            id: earlier

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            y: Math.max(ring.y + ring.height - height - 4 * Theme.u, Theme.reach ? Theme.reachLine : 0)
            icon: "out"
            name: qsTr("One day earlier")
            quick: true
            onTapped: ring.step(-1)
        }
        Disc {
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            y: earlier.y
            icon: "in"
            name: qsTr("One day later")
            quick: true
            onTapped: ring.step(1)
        }
    }
    Ground {
        id: ground

        x: root._tall ? Theme.margin : Theme.rightToLeft ? Theme.margin : root._half
        y: root._tall ? Math.max(sky.height + 16 * Theme.u, Theme.reach ? Theme.reachLine + 112 * Theme.u : 0) : Theme.reach ? Theme.reachLine : Math.max(24 * Theme.u, (root.height - page.height) / 2)
        width: root._tall ? root.width - 2 * Theme.margin : root.width - root._half - Theme.margin
        height: root.height - y - 4 * Theme.u

        Column {
            id: page

            width: parent.width
            spacing: 16 * Theme.u

            Copy {
                width: parent.width
                visible: root._large && !root.viewModel.monthShown
                role: "label"
                wrap: true
                text: root._date
                color: Theme.ink2
            }
            Item {
                width: parent.width
                height: Math.max(title.height, seat.visible ? seat.height : 0)

                Copy {
                    id: title

                    anchors.left: parent.left
                    width: parent.width - (seat.visible ? seat.width + Theme.gutter : 0)
                    role: "title"
                    fit: true
                    maximumLines: 4
                    preferredLines: Theme.textScale > 1.3 ? 3 : 2
                    text: root.viewModel.monthShown ? root.viewModel.month : root.viewModel.dayId !== "" ? root.viewModel.name : root.viewModel.gap < 0 ? qsTr("No international day.") : qsTr("No international day. The next one is in %n day(s).", "", root.viewModel.gap)
                }
                Disc {
                    id: seat

                    anchors.right: parent.right
                    visible: root.viewModel.goal > 0 && !root.viewModel.monthShown
                    numeral: root.viewModel.goal
                    name: qsTr("Goal %1: %2").arg(root.viewModel.goal).arg(root.viewModel.goalTitle)
                    fill: root._shade
                    fillInk: root._shadeInk
                    lineWidth: Theme.theme === "yellow" ? Theme.controlLine : 0
                    onTapped: root.viewModel.openGoal(root.viewModel.goalId)
                }
            }
            Copy {
                width: parent.width
                visible: root.viewModel.when !== "" && !root.viewModel.monthShown
                role: "label"
                wrap: true
                text: root.viewModel.when
                color: Theme.accentText
            }
            Copy {
                width: Math.min(parent.width, 900 * Theme.u)
                anchors.left: parent.left
                visible: root.viewModel.text !== "" && !root.viewModel.monthShown
                role: "body"
                wrap: true
                text: root.viewModel.text
            }
            Flow {
                width: parent.width
                spacing: Theme.touchGap

                Pill {
                    visible: root.viewModel.trusted && root.viewModel.ordinal !== root.viewModel.today
                    text: qsTr("Today")
                    icon: "today"
                    ink: Theme.ink
                    onTapped: root.viewModel.goToday()
                }
                Pill {
                    text: root.viewModel.monthShown ? qsTr("One day") : qsTr("This month")
                    icon: "calendar"
                    ink: Theme.ink
                    filled: root.viewModel.monthShown
                    onTapped: root.viewModel.showMonth(!root.viewModel.monthShown)
                }
                Pill {
                    text: root.viewModel.filterGoal ? qsTr("Goal %1").arg(root.viewModel.filterGoal) : qsTr("By Goal")
                    icon: "filter"
                    hint: root.viewModel.filterTitle
                    ink: Theme.ink
                    filled: root.viewModel.filterGoal > 0
                    onTapped: root.sheetOpen = true
                }
            }
            Copy {
                width: parent.width
                visible: root.viewModel.monthShown && lines.count === 0
                role: "body"
                wrap: true
                text: qsTr("No international day in this month.")
            }
            Column {
                width: parent.width

                Repeater {
                    id: lines

                    model: root.viewModel.lines

                    delegate: DayLine {
                        required property string dayId
                        required property int ordinal

                        width: page.width
                        height: implicitHeight
                        onTapped: root.viewModel.openDay(dayId, ordinal, "line")
                    }
                }
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: root.sheetOpen
        visible: active
        onLoaded: {
            if (Theme.keysInUse)
                (item as GoalSheet).takeKeys();
        }
        sourceComponent: GoalSheet {
            choices: root.viewModel.choices
            question: qsTr("Days of which Goal?")
            allWord: qsTr("All days")
            filtered: root.viewModel.filterGoal > 0
            onClosed: root.sheetOpen = false
            onChosen: goal => {
                root.viewModel.filter(goal);
                root.sheetOpen = false;
            }
        }
    }
}
