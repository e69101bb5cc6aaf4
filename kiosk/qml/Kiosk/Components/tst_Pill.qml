import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function test_it_is_large_enough_for_a_finger() {
        verifyTouchable(make(pill, {
            "text": "No"
        }), Theme.touchComfort);
    }

    function test_finger_and_keys_act() {
        verifyActs(make(pill));
    }

    function test_it_grows_with_its_words() {
        const item = make(pill);
        const before = item.width;
        item.text = "I am still here, thank you";
        verify(item.width > before);
        verifyWordsWithin(item);
        verify(!texts(item)[0].truncated);
    }

    function test_an_icon_gets_room_before_the_words() {
        const item = make(pill);
        const before = item.width;
        item.icon = "check";
        verify(item.width > before);
        const mark = seen(item, part => part instanceof Icon)[0];
        verify(centre(mark) < centre(texts(item)[0]));
        const place = centre(mark);
        mirror();
        verifyMirrored(centre(mark), place);
    }

    function test_words_stay_inside_a_narrow_one() {
        const item = make(pill, {
            "text": longWord,
            "icon": "check",
            "width": 300
        });
        compare(item.width, 300);
        verifyWordsWithin(item);
        verify(texts(item)[0].truncated);
    }

    function test_it_is_a_button_or_a_choice() {
        const item = make(pill);
        compare(item.Accessible.role, Accessible.Button);
        compare(item.Accessible.name, "Continue");
        item.checkable = true;
        compare(item.Accessible.role, Accessible.RadioButton);
    }

    function test_a_filled_one_turns_its_colours_round() {
        const item = make(pill);
        compare(texts(item)[0].color, Theme.ink);
        item.filled = true;
        compare(texts(item)[0].color, Theme.paper);
    }

    name: "Pill"

    Component {
        id: pill

        Pill {
            anchors.centerIn: parent
            text: "Continue"
        }
    }
}
