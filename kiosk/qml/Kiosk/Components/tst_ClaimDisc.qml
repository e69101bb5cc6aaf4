import QtQuick
import Kiosk.Testing

ComponentCase {
    id: root

    function test_it_acts() {
        verifyActs(make(claim));
    }

    function test_its_disc_is_as_large_as_a_hand_and_its_word_is_the_target_too() {
        const item = make(claim);
        const told = listen(item, "tapped");
        touch(item, item.width / 2, item.height - 8);
        compare(told.count, 1);
        verifyTouchable(item);
        verifyWordsWithin(item);
    }

    function test_once_told_it_takes_no_touch_and_says_what_is_so() {
        const item = make(claim, {
            "told": true,
            "correct": true
        });
        const told = listen(item, "tapped");
        touch(item);
        compare(told.count, 0);
        compare(item.name, "True. This is right");
    }

    name: "ClaimDisc"

    Component {
        id: claim

        ClaimDisc {
            width: 470
            height: implicitHeight
            size: 400
            text: "True"
            icon: "check"
        }
    }
}
