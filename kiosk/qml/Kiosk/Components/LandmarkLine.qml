import QtQuick
import Kiosk.Theme

/* The line that leads from the bead of a moment to its Landmark; it leans where the name stands a little off its bead. */
Rectangle {
    id: root

    property bool down: true
    property bool mirrored: Theme.rightToLeft
    property real along: 0
    property real nameAlong: along
    property real bead: 0
    property real namesFrom: 0
    readonly property real _length: namesFrom - bead - 14 * Theme.u
    readonly property real _lean: down ? nameAlong - along : 0

    color: Theme.hair
    width: down ? Math.hypot(_length, _lean) : Theme.hairline
    height: down ? Theme.hairline : _length
    x: down ? (mirrored ? -bead - width : bead) : mirrored ? -along - width : along
    y: down ? along : bead
    antialiasing: _lean !== 0
    rotation: (mirrored ? -1 : 1) * Math.atan2(_lean, _length) * 180 / Math.PI
    transformOrigin: mirrored ? Item.Right : Item.Left
}
