import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function test_it_acts() {
        verifyActs(make(line));
    }

    function test_the_whole_line_is_the_target() {
        const item = make(line);
        const told = listen(item, "tapped");
        touch(item, item.width - 8);
        compare(told.count, 1);
        verifyTouchable(item);
    }

    function test_once_told_it_takes_no_touch_and_says_what_is_so_data() {
        return [
            {
                "tag": "right and mine",
                "correct": true,
                "mine": true,
                "name": "Coins. This is right. Your guess"
            },
            {
                "tag": "right",
                "correct": true,
                "mine": false,
                "name": "Coins. This is right"
            },
            {
                "tag": "mine",
                "correct": false,
                "mine": true,
                "name": "Coins. Your guess"
            },
            {
                "tag": "neither",
                "correct": false,
                "mine": false,
                "name": "Coins"
            }
        ];
    }

    function test_once_told_it_takes_no_touch_and_says_what_is_so(data) {
        const item = make(line, {
            "told": true,
            "correct": data.correct,
            "mine": data.mine
        });
        const told = listen(item, "tapped");
        touch(item);
        compare(told.count, 0);
        compare(item.name, data.name);
    }

    function test_long_words_make_it_taller() {
        const item = make(line, {
            "text": "A word and another one, ".repeat(8)
        });
        verify(item.implicitHeight > make(line).implicitHeight);
        verifyWordsWithin(item);
        verify(!texts(item).some(text => text.truncated));
    }

    function test_words_grow_with_the_visitor() {
        const item = make(line);
        const before = texts(item)[0].font.pixelSize;
        Theme.textScale = 2;
        compare(texts(item)[0].font.pixelSize, before * 2);
    }

    function test_it_is_mirrored() {
        const item = make(line);
        const disc = item.children.filter(part => part instanceof Rectangle)[0];
        const before = centre(disc);
        mirror();
        verifyMirrored(centre(disc), before);
    }

    name: "OptionLine"

    Component {
        id: line

        OptionLine {
            width: 1080
            height: implicitHeight
            text: "Coins"
        }
    }
}
