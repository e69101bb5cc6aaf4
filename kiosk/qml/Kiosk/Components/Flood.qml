import QtQuick
import Kiosk.Theme

/*
 The way into a page of one colour without a cut: what was touched grows over everything, and behind it the page changes.
 Who wants less motion gets the page at once. While it runs nothing below can be touched; `cancel` takes it away.

     Flood { id: flood; anchors.fill: parent }
     flood.open(disc, "#3F7E44", () => home.openGoal(goal, "disc"))
*/
Item {
    id: root

    readonly property bool running: growth.running
    property var _act: null

    signal covered

    function open(from: Item, colour: color, act: var) {
        if (running)
            return;
        if (Theme.still) {
            act();
            return;
        }
        const middle = from.mapToItem(root, from.width / 2, from.height / 2);
        const reach = Math.hypot(Math.max(middle.x, width - middle.x), Math.max(middle.y, height - middle.y));
        disc.width = 2 * reach + 8;
        disc.x = middle.x - disc.width / 2;
        disc.y = middle.y - disc.width / 2;
        disc.color = colour;
        growth.from = from.width / disc.width;
        _act = act;
        disc.visible = true;
        growth.start();
    }

    function cancel() {
        _act = null;
        growth.stop();
        disc.visible = false;
    }

    Rectangle {
        id: disc

        height: width
        radius: width / 2
        visible: false

        NumberAnimation on scale {
            id: growth

            running: false
            to: 1
            duration: Theme.ms(420)
            easing.type: Easing.OutQuint
            onFinished: {
                const act = root._act;
                root._act = null;
                if (act)
                    act();
                root.covered();
                disc.visible = false;
            }
        }
    }
    MultiPointTouchArea {
        anchors.fill: parent
        enabled: root.running
        mouseEnabled: true
    }
}
