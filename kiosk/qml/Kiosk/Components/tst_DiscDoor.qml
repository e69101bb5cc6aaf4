import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function test_it_is_large_enough_for_a_finger() {
        verifyTouchable(make(door), Theme.touchPrimary);
    }

    function test_finger_and_keys_act() {
        verifyActs(make(door));
    }

    function test_the_word_belongs_to_the_target() {
        const item = make(door);
        const told = listen(item, "tapped");
        touch(item, item.width - 10);
        compare(told.count, 1);
    }

    function test_words_stay_inside_data() {
        return [
            {
                "tag": "short",
                "text": "Easy words"
            },
            {
                "tag": "sentence",
                "text": "Was kann ich selbst dafür in meinem Alltag tun?"
            },
            {
                "tag": "long word",
                "text": longWord
            }
        ];
    }

    function test_words_stay_inside(data) {
        const item = make(door, {
            "text": data.text
        });
        verifyWordsWithin(item);
        verify(texts(item)[0].lineCount <= 2);
        verify(texts(item)[0].contentHeight <= item.height);
    }

    function test_it_is_mirrored() {
        const item = make(door);
        const mark = seen(item, part => part instanceof Icon)[0];
        const before = centre(mark);
        verify(before < centre(item));
        mirror();
        verifyMirrored(centre(mark), before);
    }

    function test_it_is_spoken_by_its_word() {
        const item = make(door);
        compare(item.Accessible.role, Accessible.Button);
        compare(item.Accessible.name, "Easy words");
    }

    name: "DiscDoor"

    Component {
        id: door

        DiscDoor {
            width: 320
            x: (parent.width - width) / 2
            icon: "easy"
            text: "Easy words"
        }
    }
}
