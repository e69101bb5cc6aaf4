import QtQuick
import Kiosk.Theme

/*
 A sheet that rises from the foot of a page on night; touching the page above closes it. What does not fit scrolls.

     NightSheet { title: qsTr("Which tours?"); need: list.height; Column { id: list; width: parent.width } onClosed: … }
*/
FocusScope {
    id: root

    default property alias content: ground.content
    property string title: ""
    property real need: 0
    readonly property real _most: height - (Theme.reach ? Theme.reachLine : 72 * Theme.u)
    property real _slide: 1

    signal closed

    anchors.fill: parent
    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Component.onCompleted: {
        close.forceActiveFocus();
        rise.start();
    }

    NumberAnimation {
        id: rise

        target: root
        property: "_slide"
        to: 0
        duration: Theme.ms(300)
        easing.type: Easing.OutCubic
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.night
        opacity: 0.7 * (1 - root._slide)

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0
            onTapped: root.closed()
        }
    }
    Rectangle {
        id: sheet

        width: root.width
        height: Math.min(root._most, heading.y + heading.height + root.need + 84 * Theme.u)
        y: root.height - height * (1 - root._slide)
        color: Theme.night2

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }
        Rule {
            width: parent.width
            color: Theme.nightControl
        }
        Copy {
            id: heading

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            y: 36 * Theme.u
            width: parent.width - close.width - 2 * Theme.margin - Theme.gutter
            role: "title"
            fit: true
            maximumLines: 2
            text: root.title
            color: Theme.nightText
        }
        Disc {
            id: close

            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            y: 28 * Theme.u
            icon: "close"
            name: qsTr("Close")
            ink: Theme.nightText
            focus: true
            onTapped: root.closed()
        }
        Ground {
            id: ground

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.margin
            anchors.rightMargin: Theme.margin
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 24 * Theme.u
            anchors.top: heading.bottom
            anchors.topMargin: 36 * Theme.u
            ink: Theme.nightText
        }
    }
}
