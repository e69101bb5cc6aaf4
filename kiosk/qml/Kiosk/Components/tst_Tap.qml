import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function test_it_is_large_enough_for_a_finger() {
        verifyTouchable(make(tap), Theme.touchComfort);
    }

    function test_a_finger_acts_on_release() {
        const item = make(tap);
        const told = listen(item, "tapped");
        const finger = touchEvent(item);
        finger.press(0, item, 20, 20).commit();
        verify(item.pressed);
        compare(told.count, 0);
        finger.release(0, item, 20, 20).commit();
        verify(!item.pressed);
        compare(told.count, 1);
    }

    function test_a_slow_finger_acts_too() {
        const item = make(tap);
        const told = listen(item, "tapped");
        const finger = touchEvent(item);
        finger.press(0, item, 20, 20).commit();
        wait(1000);
        finger.release(0, item, 20, 20).commit();
        compare(told.count, 1);
    }

    function test_sliding_off_cancels() {
        const item = make(tap);
        const told = listen(item, "tapped");
        const finger = touchEvent(item);
        finger.press(0, item, 20, 20).commit().move(0, item, 20, item.height + 40).commit();
        tryVerify(() => !item.pressed, 500, "it looks let go");
        finger.release(0, item, 20, item.height + 40).commit();
        compare(told.count, 0);
    }

    function test_a_trembling_finger_acts_once_data() {
        return [
            {
                "tag": "button",
                "quick": false,
                "acts": [1, 1, 2]
            },
            {
                "tag": "quick",
                "quick": true,
                "acts": [1, 2, 3]
            }
        ];
    }

    function test_a_trembling_finger_acts_once(data) {
        const item = make(tap, {
            "quick": data.quick
        });
        const told = listen(item, "tapped");
        for (const [number, pause] of [0, 0, 350].entries()) {
            wait(pause);
            touchEvent(item).press(0, item, 20, 20).commit().release(0, item, 20, 20).commit();
            compare(told.count, data.acts[number]);
        }
    }

    function test_keys_act_data() {
        return [
            {
                "tag": "Return",
                "key": Qt.Key_Return,
                "acts": 1
            },
            {
                "tag": "Enter",
                "key": Qt.Key_Enter,
                "acts": 1
            },
            {
                "tag": "Space",
                "key": Qt.Key_Space,
                "acts": 1
            },
            {
                "tag": "Select",
                "key": Qt.Key_Select,
                "acts": 1
            },
            {
                "tag": "letter",
                "key": Qt.Key_A,
                "acts": 0
            }
        ];
    }

    function test_keys_act(data) {
        const item = make(tap);
        const told = listen(item, "tapped");
        item.forceActiveFocus();
        keyClick(data.key);
        compare(told.count, data.acts);
    }

    function test_the_tab_key_comes_and_goes() {
        const first = make(tap);
        const second = make(tap);
        first.forceActiveFocus();
        keyClick(Qt.Key_Tab);
        verify(second.activeFocus);
        keyClick(Qt.Key_Backtab);
        verify(first.activeFocus);
    }

    function test_it_tells_a_screen_reader_what_it_is() {
        const button = make(tap);
        compare(button.Accessible.role, Accessible.Button);
        compare(button.Accessible.name, "Back");
        compare(button.Accessible.description, "To where you came from");
        const choice = make(tap, {
            "checkable": true,
            "checked": true
        });
        compare(choice.Accessible.role, Accessible.RadioButton);
        verify(choice.Accessible.checkable && choice.Accessible.checked);
    }

    name: "Tap"

    Component {
        id: tap

        Tap {
            name: "Back"
            hint: "To where you came from"
        }
    }
}
