import QtQuick
import Kiosk.Theme

/* Where the thread forks: a picture of fixed size that only moves. */
Image {
    id: root

    required property ThreadView view
    required property real axis
    required property var colours
    required property real from
    required property real length
    required property real breadth
    required property string kind
    readonly property real _edge: view.down ? view.height : view.width

    visible: from < _edge && from + length > 0
    cache: false
    x: view.down ? (view.mirrored ? view.width - axis : axis) - breadth / 2 : view.mirrored ? view.width - from - length : from
    y: view.down ? from : axis - breadth / 2
    width: view.down ? breadth : length
    height: view.down ? length : breadth
    source: visible ? "image://drawn/fork?kind=" + kind + "&length=" + Math.round(length) + "&breadth=" + Math.round(breadth) + "&unit=" + Theme.u + "&vertical=" + view.down + "&mirrored=" + view.mirrored + "&colour=" + String(Theme.accent).slice(1) + "&colours=" + colours.map(colour => String(colour).slice(1)).join("-") : ""
}
