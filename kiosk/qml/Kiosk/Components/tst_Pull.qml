import QtQuick
import Kiosk.Testing

ComponentCase {
    id: root

    function test_a_finger_tells_where_it_is_from_the_first_touch_on() {
        const item = make(pull);
        const told = listen(item, "pulled");
        touchEvent(item).press(0, item, 100, 50).commit().move(0, item, 300, 60).commit().release(0, item, 300, 60).commit();
        verify(told.count >= 2);
        compare(told.signalArguments[0][0], Qt.point(100, 50));
        compare(told.signalArguments[told.count - 1][0], Qt.point(300, 60));
    }

    function test_a_second_finger_is_ignored() {
        const item = make(pull);
        const told = listen(item, "pulled");
        const hands = touchEvent(item);
        hands.press(0, item, 100, 50).commit();
        hands.stationary(0).press(1, item, 400, 50).commit();
        hands.stationary(0).move(1, item, 450, 50).commit();
        hands.release(0, item, 100, 50).release(1, item, 450, 50).commit();
        verify(told.signalArguments.every(place => place[0].x === 100));
    }

    function test_keys_change_it_only_while_it_is_held() {
        const item = make(pull);
        const told = listen(item, "nudged");
        item.forceActiveFocus();
        keyClick(Qt.Key_Up);
        compare(told.count, 0);
        keyClick(Qt.Key_Return);
        verify(item.held);
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Space);
        verify(!item.held);
        keyClick(Qt.Key_Up);
        compare(told.signalArguments.map(values => values[0]), [1, 1, -1, -1]);
    }

    function test_forward_is_left_in_arabic() {
        const item = make(pull);
        const told = listen(item, "nudged");
        read("ar");
        item.forceActiveFocus();
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Right);
        compare(told.signalArguments.map(values => values[0]), [1, -1]);
    }

    function test_what_loses_the_keys_is_let_go() {
        const item = make(pull);
        item.forceActiveFocus();
        keyClick(Qt.Key_Return);
        page.forceActiveFocus();
        verify(!item.held);
    }

    function test_what_is_not_live_takes_nothing() {
        const item = make(pull, {
            "live": false
        });
        const pulled = listen(item, "pulled");
        const nudged = listen(item, "nudged");
        touch(item);
        item.forceActiveFocus();
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Up);
        compare(pulled.count + nudged.count, 0);
        verify(!item.held && item.activeFocusOnTab, "what has the keys keeps its place until they go on");
        item.focus = false;
        verify(!item.activeFocusOnTab);
    }

    function test_it_is_spoken_as_something_to_set() {
        const item = make(pull);
        const told = listen(item, "nudged");
        compare(item.Accessible.role, Accessible.Slider);
        compare(item.Accessible.name, "A column");
        verify(item.Accessible.description !== "");
        item.Accessible.increaseAction();
        item.Accessible.decreaseAction();
        compare(told.signalArguments.map(values => values[0]), [1, -1]);
    }

    name: "Pull"

    Component {
        id: pull

        Pull {
            name: "A column"
            width: 600
            height: 200
        }
    }
}
