pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function pills(item: Item): var {
        return seen(item, part => part instanceof Pill);
    }

    function test_words_stand_by_kind_with_their_counts() {
        const item = make(filter);
        compare(texts(item).map(text => text.text), ["For whom", "Families  2", "About what", "Art  0", "In which language", "Français  4"]);
    }

    function test_a_pill_tells_kind_and_word() {
        const item = make(filter);
        const told = listen(item, "chosen");
        pills(item).forEach(pill => touch(pill));
        compare(told.signalArguments.map(values => [values[0], values[1]]), [["audience", "families"], ["theme", "art"], ["language", "fr"]]);
    }

    function test_what_is_chosen_is_said_and_marked_with_more_than_colour() {
        const art = pills(make(filter))[1];
        verify(!art.Accessible.checked);
        words.setProperty(1, "chosen", true);
        verify(art.Accessible.checked);
        compare(art.icon, "check");
        compare(art.Accessible.name, "Art: 0");
        words.setProperty(1, "chosen", false);
    }

    function test_wishes_can_all_be_given_up() {
        compare(pills(make(filter)).length, 3);
        const item = make(filter, {
            "wishes": 1
        });
        const told = listen(item, "cleared");
        touch(pills(item)[3]);
        compare(told.count, 1);
    }

    function test_pills_are_large_enough_and_inside() {
        for (const script of ["la", "ar"]) {
            read(script);
            Theme.textScale = 2;
            const item = make(filter);
            pills(item).forEach(pill => verifyTouchable(pill, Theme.touchComfort));
            verifyWordsWithin(item);
        }
    }

    name: "TourFilter"

    ListModel {
        id: words

        ListElement {
            kind: "audience"
            word: "families"
            label: ""
            hits: 2
            chosen: false
        }
        ListElement {
            kind: "theme"
            word: "art"
            label: ""
            hits: 0
            chosen: false
        }
        ListElement {
            kind: "language"
            word: "fr"
            label: "Français"
            hits: 4
            chosen: false
        }
    }
    Component {
        id: filter

        TourFilter {
            width: 900
            options: words
        }
    }
}
