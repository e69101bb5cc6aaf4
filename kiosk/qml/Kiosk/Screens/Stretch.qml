import QtQuick
import Kiosk.Theme

/* A straight piece of the thread, between two places along time. */
Rectangle {
    id: root

    required property ThreadView view
    required property real from
    required property real to
    required property real across
    required property real breadth
    readonly property real _edge: view.down ? view.height : view.width
    readonly property real _from: Math.max(-20 * Theme.u, from)
    readonly property real _length: Math.max(0, Math.min(_edge + 20 * Theme.u, to) - _from)

    visible: _length > 0
    x: view.down ? (view.mirrored ? view.width - across : across) - breadth / 2 : view.mirrored ? view.width - _from - _length : _from
    y: view.down ? _from : across - breadth / 2
    width: view.down ? breadth : _length
    height: view.down ? _length : breadth
    antialiasing: false
    color: Theme.accent
}
