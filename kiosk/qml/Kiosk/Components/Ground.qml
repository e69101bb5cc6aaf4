import QtQuick
import Kiosk.Theme

/*
 A window on what may be taller than its place: it scrolls with a finger, with two discs, and with the keys, for what has
 them is always in sight. What fits is shown without any of it. While a hand has `held` something on it, it stands still.

     Ground { anchors.fill: parent; Column { width: parent.width; … } }
*/
Item {
    id: root

    default property alias content: page.data
    property color ink: Theme.ink
    property bool held: false
    readonly property bool overflows: page.childrenRect.height > height + 1
    readonly property real _air: 14 * Theme.u
    readonly property real _strip: overflows ? Theme.touchComfort + Theme.touchGap : 0

    function show(item: Item) {
        const top = item.mapToItem(page, 0, 0).y + root._air;
        const bottom = top + item.height;
        const room = 24 * Theme.u;
        if (top - room < view.contentY)
            _scrollTo(top - room);
        else if (bottom + room > view.contentY + view.height)
            _scrollTo(Math.min(top - room, bottom + room - view.height));
    }

    function toStart() {
        glide.stop();
        view.contentY = 0;
    }

    function _scrollTo(y: real) {
        glide.stop();
        glide.to = Math.max(0, Math.min(view.contentHeight - view.height, y));
        glide.start();
    }

    function _holds(item: Item): bool {
        for (let parent = item; parent; parent = parent.parent)
            if (parent === page)
                return true;
        return false;
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged() {
            const item = root.Window.window.activeFocusItem;
            if (item && Theme.keysInUse && root._holds(item))
                root.show(item);
        }
    }
    Flickable {
        id: view

        anchors.left: parent.left
        anchors.right: parent.right
        y: -root._air // accents and marks of the first line reach above it
        height: root.height - root._strip + root._air
        contentWidth: width
        contentHeight: page.childrenRect.height + root._air
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        interactive: root.overflows && !root.held
        clip: root.overflows

        Item {
            id: page

            y: root._air
            width: view.width
            height: childrenRect.height
        }
    }
    NumberAnimation {
        id: glide

        target: view
        property: "contentY"
        duration: Theme.ms(300)
        easing.type: Easing.OutCubic
    }
    Item {
        visible: root.overflows
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.touchComfort

        Disc {
            id: up

            anchors.left: parent.left
            icon: "up"
            name: qsTr("Further up")
            ink: root.ink
            enabled: !view.atYBeginning
            opacity: enabled ? 1 : 0.35
            onTapped: root._scrollTo(view.contentY - view.height * 0.8)
        }
        Disc {
            id: down

            anchors.left: up.right
            anchors.leftMargin: Theme.touchGap
            icon: "down"
            name: qsTr("Further down")
            ink: root.ink
            enabled: !view.atYEnd
            opacity: enabled ? 1 : 0.35
            onTapped: root._scrollTo(view.contentY + view.height * 0.8)
        }
        Rectangle {
            id: track

            anchors.left: down.right
            anchors.leftMargin: Theme.gutter
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            height: Theme.hairline
            color: root.ink
            opacity: 0.4
        }
        Rectangle {
            readonly property real _along: view.visibleArea.yPosition * track.width

            anchors.verticalCenter: track.verticalCenter
            x: Theme.rightToLeft ? track.x + track.width - _along - width : track.x + _along
            width: view.visibleArea.heightRatio * track.width
            height: 8 * Theme.u
            radius: height / 2
            color: root.ink
        }
    }
}
