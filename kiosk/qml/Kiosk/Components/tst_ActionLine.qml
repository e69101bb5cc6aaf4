import QtQuick
import Kiosk.Testing

ComponentCase {
    id: root

    function test_lines_are_counted_from_one() {
        const item = make(action);
        compare(texts(item)[0].text, "3");
    }

    function test_it_says_where() {
        const item = make(action, {
            "where": "school"
        });
        compare(texts(item)[1].text, "At school");
        compare(item.Accessible.name, "At school: Walk.");
    }

    function test_long_words_wrap_and_make_room_data() {
        return [
            {
                "tag": "sentence",
                "text": "Plan trips and parties that every classmate can afford, and share what you no longer need."
            },
            {
                "tag": "long word",
                "text": longWord
            }
        ];
    }

    function test_long_words_wrap_and_make_room(data) {
        const item = make(action);
        const before = item.height;
        item.text = data.text;
        verifyWordsWithin(item);
        verify(texts(item)[texts(item).length - 1].lineCount > 1);
        verify(item.height > before);
    }

    function test_the_number_comes_first_in_both_directions() {
        const item = make(action);
        verify(centre(texts(item)[0]) < centre(texts(item)[1]));
        mirror();
        verify(centre(texts(item)[0]) > centre(texts(item)[1]));
    }

    name: "ActionLine"

    Component {
        id: action

        ActionLine {
            width: 400
            x: (parent.width - width) / 2
            index: 2
            where: ""
            text: "Walk."
        }
    }
}
