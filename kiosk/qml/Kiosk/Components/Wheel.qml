pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/*
 A wheel of numbers to turn with a finger, with discs for one more and one less; the chosen one stands in the middle.

     Wheel { name: qsTr("Decade"); values: [1940, 1950]; index: 0; onPicked: at => … }
*/
FocusScope {
    id: root

    required property var values
    required property int index
    property string name: ""
    property color ink: Theme.ink
    readonly property real _row: 104 * Theme.u

    signal picked(index: int)

    implicitWidth: 420 * Theme.u
    implicitHeight: 3 * _row

    onIndexChanged: if (list.currentIndex !== index)
        list.currentIndex = index

    ListView {
        id: list

        anchors.horizontalCenter: parent.horizontalCenter
        width: parent.width - less.width - more.width - 2 * Theme.touchGap
        height: parent.height
        clip: true
        model: root.values
        currentIndex: root.index
        snapMode: ListView.SnapToItem
        highlightRangeMode: ListView.StrictlyEnforceRange
        preferredHighlightBegin: root._row
        preferredHighlightEnd: 2 * root._row
        highlightMoveDuration: Theme.ms(200)
        boundsBehavior: Flickable.StopAtBounds
        onCurrentIndexChanged: {
            if (moving && currentIndex !== root.index)
                root.picked(currentIndex);
        }
        onMovementEnded: {
            if (currentIndex !== root.index)
                root.picked(currentIndex);
        }

        delegate: Item {
            id: entry

            required property int index
            required property var modelData
            readonly property bool _chosen: index === list.currentIndex

            width: list.width
            height: root._row

            Copy {
                anchors.centerIn: parent
                role: "num"
                factor: 0.4
                text: entry.modelData
                color: root.ink
                opacity: entry._chosen ? 1 : 0.45
                scale: entry._chosen ? 1.2 : 1
            }
            TapHandler {
                gesturePolicy: TapHandler.ReleaseWithinBounds
                longPressThreshold: 0
                onTapped: root.picked(entry.index)
            }
        }
    }
    Disc {
        id: less

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        icon: "out"
        name: qsTr("%1: one back").arg(root.name)
        ink: root.ink
        enabled: root.index > 0
        opacity: enabled ? 1 : 0.35
        onTapped: root.picked(root.index - 1)
    }
    Disc {
        id: more

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        icon: "in"
        name: qsTr("%1: one on").arg(root.name)
        ink: root.ink
        enabled: root.index < root.values.length - 1
        opacity: enabled ? 1 : 0.35
        onTapped: root.picked(root.index + 1)
    }
}
