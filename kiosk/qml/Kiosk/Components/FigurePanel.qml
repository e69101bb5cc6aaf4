import QtQuick
import Kiosk.Theme

/* A sourced number, large, with its unit, what it counts, its year and source, and its share as dots. */
Tap {
    id: root

    required property string figureId
    required property string number
    required property string magnitude
    required property string bound
    required property string unit
    required property string caption
    required property string source
    required property string asOf
    required property real share
    property bool small: false
    property int position: 0
    property int total: 1
    property color ink: Theme.ink
    property color ink2: ink
    property color paper: Theme.paper

    readonly property string _bound: words.bound(bound)
    readonly property string _unit: words.unit(unit, magnitude)
    readonly property bool _beside: number !== "" && _unit.length <= 4
    readonly property real _numeralRoom: numeral.width + (unitWord.visible ? unitWord.width + unitWord.anchors.leftMargin : 0)
    readonly property string _caption: _beside || number === "" || _unit === "" ? caption : _unit + " " + caption
    readonly property string _source: qsTr("%1, %2", "source and date of a figure").arg(source).arg(asOf)

    name: [_bound, number, _unit, caption, _source].filter(part => part !== "").join(" ")
    hint: total > 1 ? qsTr("Shows the next figure") : ""
    implicitHeight: dots.visible ? dots.y + dots.height : Math.max(numeral.y + numeral.height, about.height)

    Words {
        id: words
    }
    Copy {
        id: boundWord

        anchors.left: parent.left
        y: numeral.y - height - 4 * Theme.u
        role: "label"
        text: root._bound
        visible: text !== ""
        color: root.ink
    }
    Copy {
        id: numeral

        anchors.left: parent.left
        y: Math.max(boundWord.visible ? boundWord.height + 4 * Theme.u : 0, about.height - height)
        role: "num"
        factor: root.small ? 0.66 : 0.84
        scale: root.pressed ? 0.96 : 1
        transformOrigin: Theme.rightToLeft ? Item.BottomRight : Item.BottomLeft
        text: root.number
        visible: root.number !== ""
        color: root.ink
    }
    Copy {
        id: unitWord

        anchors.left: numeral.right
        anchors.leftMargin: 14 * Theme.u
        y: numeral.y + numeral.height - height - 2 * Theme.u
        role: "title"
        factor: root._unit.length > 3 ? 0.56 : 0.8
        text: root._unit
        visible: text !== "" && root._beside
        color: root.ink
    }
    Column {
        id: about

        anchors.left: parent.left
        anchors.leftMargin: numeral.visible ? Math.max(root._numeralRoom, boundWord.width) + 36 * Theme.u : 0
        anchors.right: parent.right
        anchors.bottom: numeral.visible ? numeral.bottom : undefined

        Copy {
            width: parent.width
            role: "label"
            wrap: true
            text: root._caption
            color: root.ink
        }
        Copy {
            width: parent.width
            role: "small"
            wrap: true
            text: root._source
            color: root.ink2
        }
    }
    DotRow {
        id: dots

        anchors.left: parent.left
        y: Math.max(numeral.y + numeral.height, about.y + about.height) + 24 * Theme.u
        visible: root.share >= 0
        share: root.share
        diameter: (root.width - 19 * spacing) / 20
        spacing: 14 * Theme.u
        color: root.ink
        ground: root.paper
    }
    FocusRing {}
}
