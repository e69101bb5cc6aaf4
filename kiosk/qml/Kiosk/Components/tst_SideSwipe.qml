import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function swiped(by: real): var {
        const item = make(page);
        const steps = [];
        item.swipe.swiped.connect(step => steps.push(step));
        const from = Qt.point(540, 300);
        mousePress(item, from.x, from.y);
        for (let at = 1; at <= 10; at++)
            mouseMove(item, from.x + by * at / 10, from.y, 5);
        mouseRelease(item, from.x + by, from.y);
        return steps;
    }

    function test_towards_the_start_goes_on() {
        compare(swiped(-400 * Theme.u), [1]);
        compare(swiped(400 * Theme.u), [-1]);
    }

    function test_it_turns_with_the_reading_direction() {
        mirror();
        compare(swiped(-400 * Theme.u), [-1]);
    }

    function test_a_short_way_is_no_swipe() {
        compare(swiped(-120 * Theme.u), []);
    }

    name: "SideSwipe"

    Component {
        id: page

        Item {
            readonly property alias swipe: swipe

            width: 1080
            height: 600

            SideSwipe {
                id: swipe
            }
        }
    }
}
