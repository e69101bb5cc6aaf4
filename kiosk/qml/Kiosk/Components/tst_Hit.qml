import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function test_the_first_names_its_group_and_tells_how_many() {
        const alone = texts(make(one)).map(text => text.text);
        verify(!alone.includes("Moments in history"));
        const first = texts(make(one, {
            "ofKind": 15
        })).map(text => text.text);
        verify(first.includes("Moments in history"));
        verify(first.includes("15"));
    }

    function test_the_last_leads_to_more() {
        const item = make(one, {
            "more": 12
        });
        const told = listen(item, "wanted");
        const opened = listen(item, "opened");
        const button = seen(item, part => part instanceof Pill)[0];
        verify(button.text.includes("12"));
        verify(button.name.includes("Moments in history"));
        verifyTouchable(button, 96);
        touch(button);
        compare(told.count, 1);
        compare(opened.count, 0);
    }

    function test_nothing_leads_to_more_where_all_is_listed() {
        compare(seen(make(one), part => part instanceof Pill).length, 0);
    }

    function test_the_line_opens() {
        const item = make(one, {
            "ofKind": 3,
            "more": 2
        });
        const opened = listen(item, "opened");
        touch(item.tap);
        compare(opened.count, 1);
    }

    function test_words_stay_inside_data() {
        return [1, 2].map(scale => ({
                    "tag": `${scale}`,
                    "scale": scale
                }));
    }

    function test_words_stay_inside(data) {
        Theme.textScale = data.scale;
        const item = make(one, {
            "ofKind": 1234,
            "more": 1200
        });
        verifyWordsWithin(item);
        texts(item).forEach(text => verify(!text.truncated));
    }

    name: "Hit"

    Component {
        id: one

        Hit {
            width: 700
            kind: "moment"
            title: "High seas treaty"
            line: "19 June 2023"
            number: 0
            colour: ""
            textColour: ""
            nightColour: ""
            nightTextColour: ""
            language: ""
            script: "la"
            ofKind: 0
            more: 0
        }
    }
}
