pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/*
 All pledges as a spiral, one dot for ten people, from the middle outwards: PledgeSpiral { total: pledge.total }.
 It is one picture, painted when the total or its size changes.
*/
Item {
    id: root

    property int total: 0
    readonly property int count: Math.min(2000, Math.ceil(total / 10))

    implicitWidth: 900 * Theme.u
    implicitHeight: implicitWidth
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("%n person(s) took a place here", "", total)

    Image {
        anchors.fill: parent
        visible: root.count > 0
        source: root.count > 0 && width > 0 ? "image://drawn/spiral?count=" + root.count + "&width=" + Math.round(width) : ""
        sourceSize.width: Math.round(width)
        sourceSize.height: Math.round(width)
    }
}
