pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/*
 The globe in dots with a light for each visitor centre; it is a map and never mirrored. A light is touched on the side
 of its name, so that near cities keep apart.
*/
Item {
    id: root

    required property var sites
    property real diameter: 1080 * Theme.u

    signal tapped(site: string)

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    width: diameter
    height: diameter

    Image {
        anchors.fill: parent
        source: "image://drawn/globe?width=" + Math.round(root.diameter)
    }
    Repeater {
        model: root.sites

        delegate: Tap {
            id: light

            required property string siteId
            required property string city
            required property real globeX
            required property real globeY
            required property bool labelBefore

            readonly property real aside: (labelBefore ? 34 : -34) * Theme.u

            name: city
            activeFocusOnTab: false
            Accessible.ignored: true
            width: Theme.touchPrimary
            height: width
            x: root.diameter / 2 * (1 + globeX) - width / 2 - aside
            y: root.diameter / 2 * (1 + globeY) - height / 2
            onTapped: root.tapped(siteId)

            Rectangle {
                anchors.centerIn: parent
                anchors.horizontalCenterOffset: light.aside
                width: 66 * Theme.u
                height: width
                radius: width / 2
                color: Theme.nightText
                opacity: 0.22
            }
            Rectangle {
                anchors.centerIn: parent
                anchors.horizontalCenterOffset: light.aside
                width: (light.pressed ? 44 : 34) * Theme.u
                height: width
                radius: width / 2
                color: Theme.nightText
            }
            Rectangle {
                anchors.fill: label
                anchors.leftMargin: -12 * Theme.u
                anchors.rightMargin: -12 * Theme.u
                radius: height / 2
                color: Theme.night
                opacity: 0.78
            }
            Copy {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                x: light.width / 2 + light.aside + (light.labelBefore ? -width - 44 * Theme.u : 44 * Theme.u)
                role: "label"
                text: light.city
                color: Theme.nightText
            }
        }
    }
}
