pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/*
 The far thread: decade numerals, a row of beads for each year (or a bar, where beads would be too many), and the names of
 landmarks. Time runs down the page in portrait, along the reading direction in landscape. Touching comes nearer.
*/
Item {
    id: root

    required property TimelineViewModel viewModel
    required property ThreadView view
    required property real axis
    required property real farAxis
    required property bool filtered
    required property real foot
    readonly property bool _down: view.down
    readonly property real _cell: Math.max(4, Math.round(15.5 * Theme.u))
    readonly property real _beads: (_down ? 58 : 64) * Theme.u
    readonly property real _room: 12 * _cell
    readonly property real _names: (_down ? 228 : 104) * Theme.u
    readonly property real _nameRoom: width - farAxis - _beads - _names - Theme.margin + 24 * Theme.u
    readonly property int _turn: view.mirrored ? -1 : 1
    readonly property int _decades: Math.ceil((view.last - view.first) / 10)
    readonly property real _growth: Theme.growth("label")
    readonly property int _lanes: Math.max(1, Math.min(5, Math.floor((height - foot - farAxis - _beads - _names) / _lane)))
    readonly property real _lane: Math.max(Theme.touchMin, Theme.size("label", Theme.script) * Theme.lineHeight("label", Theme.script) * _growth + 14 * Theme.u)
    readonly property real namesApart: _down ? Math.max(72 * Theme.u, Theme.size("label", Theme.script) * Theme.lineHeight("label", Theme.script) * _growth * (_growth > 1.1 ? 2.2 : 1.2)) : (_growth > 1.1 ? 500 * _growth : 420) / _lanes * Theme.u
    readonly property real slack: _down ? Math.max(2 * view.fitScale, 0.42 * namesApart) : _growth > 1.1 ? 0.15 * namesApart : 2 * view.fitScale
    readonly property real earliest: _down ? view.first + (namesApart / 2 - view.start) / view.fitScale : -1e6
    readonly property real _scale: visible ? view.scale_ : view.fitScale
    readonly property real told: 34 * Theme.u * Theme.growth("small")
    readonly property string _ink: String(filtered ? Theme.accent : Theme.ink).slice(1)

    function _beadEnd(stack: int): real {
        return stack < 0 ? _room : (stack + 0.5) * _cell;
    }

    function _namesFrom(lane: int): real {
        return _down ? _names : _names + (lane % _lanes) * _lane;
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: point => root.viewModel.zoomIn(root.view.yearAt(root.view.alongOf(point.position.x, point.position.y)), "bead")
    }
    /*
     Everything lies in one item whose corner is the first year on the line of beads: a pan moves this item alone, and
     coming nearer changes one length of each row.
    */
    Item {
        id: page

        readonly property real _along: root.visible ? root.view.along(root.view.first) : 0
        readonly property real _across: root.axis + root._beads

        x: root._down ? (root.view.mirrored ? root.width - _across : _across) : root.view.mirrored ? root.width - _along : _along
        y: root._down ? _along : _across

        Repeater {
            model: root._decades

            delegate: Tap {
                id: decade

                required property int index
                readonly property int _year: root.view.first + index * 10
                readonly property int _moments: root.viewModel.beads.counts.slice(index * 10, index * 10 + 10).reduce((sum, count) => sum + count, 0)
                readonly property string shown: root._down || _year % 100 === 0 || index === 0 ? _year : String(_year).slice(2)
                readonly property real _span: 10 * root._scale
                readonly property real _at: index * _span

                name: qsTr("The %1s").arg(_year)
                hint: qsTr("%n moment(s)", "", _moments)
                visible: root._down || _span > 60 * Theme.u
                width: root._down ? 300 * Theme.u : Math.min(_span, 260 * Theme.u)
                height: root._down ? Math.max(Theme.touchMin, Math.min(_span, 160 * Theme.u)) : 120 * Theme.u
                x: root._down ? (root.view.mirrored ? 98 * Theme.u : -398 * Theme.u) : root._turn * (_at - 20 * Theme.u) - (root.view.mirrored ? width : 0)
                y: root._down ? _at - Math.min(height, 112 * Theme.u) / 2 + 16 * Theme.u : -230 * Theme.u
                onTapped: root.viewModel.zoomIn(_year + 5, "numeral")

                Copy {
                    anchors.left: parent.left
                    anchors.leftMargin: 16 * Theme.u
                    y: 0
                    role: "num"
                    factor: root._down ? Math.min(0.56, 0.56 * decade._span / (114 * Theme.u)) : 0.36
                    text: decade.shown
                    color: Theme.ink
                    scale: decade.pressed ? 0.96 : 1
                }
                FocusRing {
                    anchors.margins: 0
                }
            }
        }
        Repeater {
            model: root.viewModel.beads.landmarks

            delegate: LandmarkLine {
                required property real position
                required property int stack
                required property int lane
                required property real place

                down: root._down
                mirrored: root.view.mirrored
                along: (position - root.view.first) * root._scale
                nameAlong: root._down ? (place - root.view.first) * root._scale : along
                bead: root._beadEnd(stack)
                namesFrom: root._namesFrom(lane)
            }
        }
        Repeater {
            model: root.viewModel.beads.rows

            delegate: Item {
                id: row

                required property bool shown
                required property real place
                required property int beads
                required property int outlines
                required property real bar
                required property real lit
                required property int count
                required property bool told
                readonly property real _long: bar > 0 ? bar * root._room : (beads + outlines) * root._cell
                readonly property real _middle: !shown ? 0 : (place - root.view.first) * root._scale

                visible: shown
                width: root._down ? _long : root._cell
                height: root._down ? root._cell : _long
                x: root._down ? (root.view.mirrored ? root._cell / 2 - width : -root._cell / 2) : root._turn * _middle - width / 2
                y: root._down ? _middle - height / 2 : -root._cell / 2

                Image {
                    visible: row.beads > 0
                    fillMode: Image.Tile
                    horizontalAlignment: Image.AlignLeft
                    verticalAlignment: Image.AlignTop
                    width: root._down ? row.beads * root._cell : root._cell
                    height: root._down ? root._cell : row.beads * root._cell
                    x: root._down && root.view.mirrored ? row.width - width : 0
                    source: visible ? "image://drawn/dot?size=" + 13 * Theme.u + "&cell=" + root._cell + "&colour=" + root._ink : ""
                }
                Loader {
                    active: row.outlines > 0 || row.bar > 0 || row.told
                    sourceComponent: Item {
                        Image {
                            visible: row.outlines > 0
                            fillMode: Image.Tile
                            horizontalAlignment: Image.AlignLeft
                            verticalAlignment: Image.AlignTop
                            width: root._down ? row.outlines * root._cell : root._cell
                            height: root._down ? root._cell : row.outlines * root._cell
                            x: root._down && !root.view.mirrored ? row.width - width : 0
                            y: root._down ? 0 : row.height - height
                            source: visible ? "image://drawn/dot?size=" + 13 * Theme.u + "&cell=" + root._cell + "&line=" + 2 * Theme.u + "&colour=" + String(Theme.ink2).slice(1) : ""
                        }
                        Rectangle {
                            visible: row.bar > row.lit
                            width: root._down ? row.width : root._cell - 3 * Theme.u
                            height: root._down ? root._cell - 3 * Theme.u : row.height
                            color: "transparent"
                            border.width: Math.max(1, 2 * Theme.u)
                            border.color: Theme.ink2
                        }
                        Rectangle {
                            visible: row.lit > 0
                            width: root._down ? row.lit * root._room : root._cell - 3 * Theme.u
                            height: root._down ? root._cell - 3 * Theme.u : row.lit * root._room
                            x: root._down && root.view.mirrored ? row.width - width : 0
                            color: root.filtered ? Theme.accent : Theme.ink
                        }
                        Copy {
                            visible: row.told
                            x: root._down ? (root.view.mirrored ? -width - 12 * Theme.u : row.width + 12 * Theme.u) : (row.width - width) / 2
                            y: root._down ? (row.height - height) / 2 : row.height + 4 * Theme.u
                            role: "small"
                            script: "la"
                            text: row.count
                            color: Theme.ink2
                        }
                    }
                }
            }
        }
        Repeater {
            model: root.viewModel.beads.landmarks

            delegate: Rectangle {
                required property real position
                required property int stack
                readonly property real _along: (position - root.view.first) * root._scale
                readonly property real _across: stack * root._cell

                visible: stack >= 0
                width: 21 * Theme.u
                height: width
                radius: width / 2
                color: Theme.accent
                x: root._turn * (root._down ? _across : _along) - width / 2
                y: (root._down ? _along : _across) - height / 2
            }
        }
        Repeater {
            model: root.viewModel.beads.landmarks

            delegate: Name {
                onTapped: root.viewModel.openMoment(momentId, "title")
            }
        }
    }

    component Name: Landmark {
        required property string momentId
        required property real position
        required property int stack
        required property int lane
        required property real place
        required property string shortTitle

        down: root._down
        mirrored: root.view.mirrored
        along: (position - root.view.first) * root._scale
        nameAlong: root._down ? (place - root.view.first) * root._scale : along
        bead: root._beadEnd(stack)
        namesFrom: root._namesFrom(lane)
        room: root._down ? root._nameRoom : root.namesApart * root._lanes - 4 * root._scale
        begin: root.view.zoom > 0 ? -1e6 : -page._along
        end: (root.view.zoom > 0 && root._down ? 1e6 : root.view.length - (root._down ? root.foot : 0)) - page._along
        text: shortTitle
    }
}
