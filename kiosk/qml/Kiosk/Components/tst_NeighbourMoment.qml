import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function test_finger_and_keys_act() {
        const item = make(moment);
        verifyTouchable(item, Theme.touchPrimary);
        verifyActs(item);
    }

    function test_it_is_spoken_with_its_date() {
        const item = make(moment);
        compare(item.Accessible.role, Accessible.Button);
        compare(item.Accessible.name, "16 November 1945. A home for learning");
    }

    function test_words_stay_inside_data() {
        return [
            {
                "tag": "sentence",
                "title": "The Educational, Scientific and Cultural Organization is founded in London by many"
            },
            {
                "tag": "long word",
                "title": longWord
            },
            {
                "tag": "Arabic",
                "title": arabic.repeat(3),
                "script": "ar"
            }
        ];
    }

    function test_words_stay_inside(data) {
        read(data.script ?? "la");
        verifyWordsWithin(make(moment, {
            "title": data.title
        }));
        lieDown();
        verifyWordsWithin(make(moment, {
            "title": data.title,
            "width": 400,
            "height": 700
        }));
    }

    function test_its_title_takes_two_lines_at_most() {
        const title = texts(make(moment, {
            "title": "The Educational, Scientific and Cultural Organization is founded in London. ".repeat(3)
        })).find(text => text.text.startsWith("The"));
        compare(title.lineCount, 2);
    }

    function test_bead_and_words_are_mirrored() {
        const item = make(moment);
        const bead = item.children.find(part => part instanceof Rectangle);
        const title = texts(item).find(text => text.text === item.title);
        const before = [centre(bead), centre(title)];
        verify(before[0] < before[1]);
        mirror();
        verifyMirrored(centre(bead), before[0]);
        verifyMirrored(centre(title), before[1]);
    }

    name: "NeighbourMoment"

    Component {
        id: moment

        NeighbourMoment {
            width: 1080
            height: 200
            date: "16 November 1945"
            title: "A home for learning"
            year: 1945
        }
    }
}
