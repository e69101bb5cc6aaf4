pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/*
 One number a year, read with a finger: a bead for each year, the year touched as a large numeral, and an open place in
 2030 where a target waits. Time runs in reading direction. A finger, the discs, or the arrow keys move the year.
*/
Column {
    id: root

    required property var points
    required property var ticks
    required property string title
    required property string measure
    required property string unit
    required property string source
    required property int first
    required property int last
    required property int year
    required property string number
    required property real across
    required property real up
    required property string target
    required property real targetUp
    required property string toGo
    required property string change
    required property string trend
    property real plotHeight: 420 * Theme.u
    property bool small: false
    property color ink: Theme.ink
    property color paper: Theme.paper

    readonly property string _sign: words.unit(unit, "")
    readonly property bool _stacked: Theme.textScale >= 1.5
    readonly property bool _beside: _sign.length <= (unit === "parts_per_million" ? 4 : 2)
    readonly property string _measure: _beside ? measure : _sign + " " + measure
    readonly property string _way: _toTarget(target, toGo) || _since(trend, change)
    readonly property string _source: qsTr("%1, %2", "source and date of a figure").arg(source).arg(first + "–" + last)

    signal scrubbed(across: real)
    signal settled(via: string)
    signal stepped(steps: int, via: string)

    function _toTarget(target: string, toGo: string): string {
        if (target === "")
            return "";
        const aim = words.amount(target, unit);
        if (toGo === "0")
            return qsTr("Target for 2030: %1. It is reached.").arg(aim);
        return qsTr("Target for 2030: %1. Still to go: %2.").arg(aim).arg(words.difference(toGo, unit));
    }

    function _since(trend: string, change: string): string {
        switch (trend) {
        case "more":
            return qsTr("%1 more than in %2").arg(words.difference(change, unit)).arg(first);
        case "less":
            return qsTr("%1 less than in %2").arg(words.difference(change, unit)).arg(first);
        case "same":
            return qsTr("as much as in %1").arg(first);
        default:
            return qsTr("the first year that was counted");
        }
    }

    spacing: 12 * Theme.u

    Words {
        id: words
    }
    Copy {
        width: parent.width
        role: "lead"
        weight: 700
        wrap: true
        text: root.title
        color: root.ink
    }
    Item {
        width: parent.width
        height: root._stacked ? numeral.height + about.height + 12 * Theme.u : Math.max(numeral.height, about.height)

        Copy {
            id: numeral

            anchors.left: parent.left
            y: root._stacked ? 0 : parent.height - height
            role: "num"
            factor: root.small ? 0.66 : 0.84
            text: root.number
            color: root.ink
        }
        Copy {
            id: sign

            anchors.left: numeral.right
            anchors.leftMargin: 14 * Theme.u
            y: numeral.y + numeral.height - height - 2 * Theme.u
            role: "title"
            factor: root._sign.length > 3 ? 0.56 : 0.8
            visible: root._beside
            text: root._sign
            color: root.ink
        }
        Column {
            id: about

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: root._stacked ? parent.width : parent.width * (root._beside && root._sign.length > 2 ? 0.42 : root.small ? 0.5 : 0.54)

            Copy {
                role: "title"
                script: "la"
                text: root.year
                color: root.ink
            }
            Copy {
                width: parent.width
                role: "label"
                wrap: true
                text: root._measure
                color: root.ink
            }
        }
    }
    SeriesPlot {
        width: parent.width
        height: root.plotHeight
        points: root.points
        ticks: root.ticks
        first: root.first
        last: root.last
        year: root.year
        across: root.across
        up: root.up
        aimed: root.target !== ""
        aimUp: root.targetUp
        ink: root.ink
        paper: root.paper
        name: root.title
        spoken: [root.year, words.amount(root.number, root.unit), root.measure, root._way].join(", ")
        onScrubbed: place => root.scrubbed(place)
        onSettled: via => root.settled(via)
        onStepped: steps => root.stepped(steps, "button")
    }
    Item {
        width: parent.width
        height: Math.max(earlier.height, way.height)

        Disc {
            id: earlier

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            icon: "out"
            quick: true
            name: qsTr("Earlier year")
            ink: root.ink
            enabled: root.year > root.first
            opacity: enabled ? 1 : 0.3
            onTapped: root.stepped(-1, "button")
        }
        Copy {
            id: way

            anchors.centerIn: parent
            width: parent.width - earlier.width - later.width - 2 * Theme.gutter
            alignment: Text.AlignHCenter
            role: "label"
            wrap: true
            text: root._way
            color: root.ink
        }
        Disc {
            id: later

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            icon: "in"
            quick: true
            name: qsTr("Later year")
            ink: root.ink
            enabled: root.year < root.last
            opacity: enabled ? 1 : 0.3
            onTapped: root.stepped(1, "button")
        }
    }
    Copy {
        width: parent.width
        role: "small"
        wrap: true
        text: root._source
        color: root.ink
    }
}
