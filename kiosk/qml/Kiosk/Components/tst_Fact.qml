import QtQuick
import Kiosk.Testing

ComponentCase {
    id: root

    function test_an_empty_fact_takes_no_place() {
        const item = make(fact);
        verify(item.height > 0);
        item.text = "";
        verify(!item.visible);
        compare(item.height, 0);
    }

    function test_long_words_wrap_and_make_room_data() {
        return [
            {
                "tag": "sentence",
                "text": "Arabic, Chinese, English, French, Russian and Spanish by arrangement"
            },
            {
                "tag": "long word",
                "text": longWord
            }
        ];
    }

    function test_long_words_wrap_and_make_room(data) {
        const item = make(fact);
        const before = item.height;
        item.text = data.text;
        verifyWordsWithin(item);
        verify(texts(item)[0].lineCount > 1);
        verify(item.height > before);
    }

    function test_the_icon_comes_first_in_both_directions() {
        const item = make(fact);
        const mark = seen(item, part => part instanceof Icon)[0];
        const before = centre(mark);
        verify(before < centre(texts(item)[0]));
        mirror();
        verify(centre(mark) > centre(texts(item)[0]));
        verifyMirrored(centre(mark), before);
    }

    function test_the_icon_keeps_to_the_first_line() {
        const item = make(fact);
        const mark = seen(item, part => part instanceof Icon)[0];
        const before = mark.y;
        item.text = "one two three four five six ".repeat(8);
        compare(mark.y, before);
    }

    name: "Fact"

    Component {
        id: fact

        Fact {
            width: 400
            x: (parent.width - width) / 2
            icon: "time"
            text: "60 minutes"
        }
    }
}
