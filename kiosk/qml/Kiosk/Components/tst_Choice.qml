import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function halves(item: Item): var {
        return seen(item, part => part instanceof Tap);
    }

    function test_both_halves_are_large_enough_for_a_finger() {
        const item = make(choice);
        compare(halves(item).length, 2);
        verify(item.height >= Theme.touchComfort);
        halves(item).forEach(half => {
            verifyTouchable(half);
            verify(onPage(half).x >= onPage(item).x && onPage(half).x + half.width <= onPage(item).x + item.width);
        });
    }

    function test_a_touch_tells_which_half() {
        const item = make(choice);
        const told = listen(item, "chosen");
        touch(halves(item)[1]);
        touch(halves(item)[0]);
        compare(told.signalArguments.map(values => values[0]), [true, false]);
    }

    function test_keys_choose() {
        const item = make(choice);
        const told = listen(item, "chosen");
        halves(item)[0].forceActiveFocus();
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Space);
        compare(told.signalArguments.map(values => values[0]), [true]);
    }

    function test_one_of_two_is_marked_and_said() {
        const item = make(choice);
        for (const second of [false, true]) {
            item.second = second;
            compare(halves(item).map(half => half.Accessible.checked), [!second, second]);
            compare(texts(item).map(text => text.color === item.paper), [!second, second]);
        }
        compare(halves(item).map(half => half.Accessible.role), [Accessible.RadioButton, Accessible.RadioButton]);
        compare(halves(item).map(half => half.Accessible.name), ["In person", "Online"]);
    }

    function test_words_stay_inside() {
        const item = make(choice, {
            "one": "Ein Besuch vor Ort mit der ganzen Klasse",
            "other": "Am Bildschirm"
        });
        verifyWordsWithin(item);
        verify(!texts(item).some(text => text.truncated));
    }

    function test_it_is_mirrored() {
        const item = make(choice);
        const before = centre(halves(item)[0]);
        verify(before < centre(halves(item)[1]));
        mirror();
        verifyMirrored(centre(halves(item)[0]), before);
    }

    name: "Choice"

    Component {
        id: choice

        Choice {
            anchors.centerIn: parent
            one: "In person"
            other: "Online"
        }
    }
}
