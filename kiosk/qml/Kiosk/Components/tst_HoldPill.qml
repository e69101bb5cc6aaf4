import QtQuick
import QtTest
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function test_it_is_large_enough_for_a_finger() {
        verifyTouchable(make(pill, {
            "text": "No"
        }), Theme.touchComfort);
    }

    function test_a_tap_does_nothing_but_tell_how() {
        const item = make(pill);
        done.target = item;
        done.clear();
        mousePress(item);
        tryVerify(() => item.filled > 0);
        mouseRelease(item);
        compare(done.count, 0);
        compare(item.filled, 0);
        compare(texts(item)[0].text, "Keep holding");
    }

    function test_it_fills_while_it_is_held_and_then_acts_once() {
        const item = make(pill);
        done.target = item;
        done.clear();
        mousePress(item);
        tryVerify(() => item.filled > 0.1);
        compare(done.count, 0);
        tryCompare(done, "count", 1, 4000);
        mouseRelease(item);
        compare(item.filled, 0);
        compare(done.count, 1);
    }

    function test_sliding_off_empties_it() {
        const item = make(pill);
        done.target = item;
        done.clear();
        mousePress(item);
        tryVerify(() => item.filled > 0);
        mouseMove(item, item.width / 2, -200);
        tryCompare(item, "filled", 0);
        mouseRelease(item, item.width / 2, -200);
        compare(done.count, 0);
    }

    function test_a_key_fills_it_as_long_as_it_is_down() {
        const item = make(pill);
        done.target = item;
        done.clear();
        item.forceActiveFocus();
        keyPress(Qt.Key_Return);
        tryVerify(() => item.filled > 0);
        keyRelease(Qt.Key_Return);
        compare(item.filled, 0);
        compare(done.count, 0);
    }

    function test_words_stay_inside_a_narrow_one() {
        const item = make(pill, {
            "text": longWord,
            "width": 300,
            "fitted": true
        });
        verifyWordsWithin(item);
    }

    function test_it_has_a_name() {
        const item = make(pill);
        compare(item.Accessible.role, Accessible.Button);
        compare(item.Accessible.name, "Restart");
    }

    name: "HoldPill"

    SignalSpy {
        id: done

        signalName: "done"
    }
    Component {
        id: pill

        HoldPill {
            anchors.centerIn: parent
            text: "Restart"
        }
    }
}
