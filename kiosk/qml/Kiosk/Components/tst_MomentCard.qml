import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function bead(card: Item): var {
        return card.children.find(part => part instanceof Rectangle);
    }

    function test_finger_and_keys_act() {
        const item = make(card);
        verifyTouchable(item, Theme.touchComfort);
        verifyActs(item);
    }

    function test_it_is_spoken_with_its_date() {
        const item = make(card);
        compare(item.Accessible.role, Accessible.Button);
        compare(item.Accessible.name, "10 December 1948. A Declaration for all");
    }

    function test_only_the_first_of_a_year_shows_the_year() {
        const shown = item => texts(item).map(text => text.text).includes("1948");
        verify(shown(make(card)));
        verify(!shown(make(card, {
            "stack": 1
        })));
    }

    function test_a_long_title_makes_the_card_taller_data() {
        return [
            {
                "tag": "sentence",
                "title": "The General Assembly adopts the Declaration of Human Rights. ".repeat(4)
            },
            {
                "tag": "long word",
                "title": longWord
            },
            {
                "tag": "Arabic",
                "title": arabic.repeat(5),
                "script": "ar"
            }
        ];
    }

    function test_a_long_title_makes_the_card_taller(data) {
        read(data.script ?? "la");
        const item = make(card);
        const before = item.height;
        item.title = data.title;
        tryVerify(() => item.height > before);
        verifyWordsWithin(item);
    }

    function test_bead_and_words_are_mirrored() {
        for (const down of [true, false]) {
            Theme.rightToLeft = false;
            const item = make(card, {
                "down": down,
                "width": down ? 1080 : 400
            });
            item.x = (page.width - item.width) / 2;
            const title = texts(item).find(text => text.text === item.title);
            const before = [centre(bead(item)), centre(title)];
            mirror();
            verifyMirrored(centre(bead(item)), before[0]);
            verifyMirrored(centre(title), before[1]);
        }
    }

    function test_one_that_the_filter_leaves_out_is_hollow() {
        const item = make(card);
        compare(bead(item).color, Theme.ink);
        item.filtered = true;
        compare(bead(item).color, Theme.unDeep);
        item.matches = false;
        compare(bead(item).color, Theme.paper);
    }

    name: "MomentCard"

    Component {
        id: card

        MomentCard {
            width: 1080
            thread: 132
            date: "10 December 1948"
            year: 1948
            position: 0.5
            stack: 0
            title: "A Declaration for all"
            matches: true
        }
    }
}
