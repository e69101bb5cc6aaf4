import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function bead(item: Item): var {
        return item.children.find(part => part instanceof Rectangle && part.radius > 0);
    }

    function test_finger_and_keys_act() {
        const item = make(moment, {
            "along": 300
        });
        verifyTouchable(item);
        verifyActs(item);
    }

    function test_it_is_spoken_with_its_date_and_whole_title() {
        compare(make(moment).Accessible.name, "10 December 1948. The Universal Declaration of Human Rights");
    }

    function test_several_moments_say_how_many() {
        const item = make(moment, {
            "count": 4,
            "sole": false
        });
        verify(item.Accessible.name.startsWith("10 December 1948. Universal Declaration ("));
        verify(item.Accessible.name.includes("3"));
        compare(texts(item)[0].text, "4");
    }

    function test_the_bead_lies_on_its_place_in_time_data() {
        return [
            {
                "tag": "down",
                "down": true
            },
            {
                "tag": "along",
                "down": false
            }
        ];
    }

    function test_the_bead_lies_on_its_place_in_time(data) {
        const item = make(moment, {
            "down": data.down,
            "along": 300
        });
        const place = onPage(bead(item));
        fuzzyCompare(data.down ? place.y + place.height / 2 : place.x + place.width / 2, 300, 1);
        fuzzyCompare(data.down ? place.x + place.width / 2 : place.y + place.height / 2, 0, 1);
    }

    function test_a_date_known_to_the_year_is_a_bar_over_it() {
        const day = bead(make(moment)).height;
        compare(bead(make(moment, {
            "span": 1,
            "reach": 500
        })).height, 500);
        verify(day < 100);
    }

    function test_what_does_not_match_is_an_outline() {
        const item = make(moment, {
            "matches": false,
            "filtered": true
        });
        compare(bead(item).color, Theme.paper);
    }

    name: "ThreadBead"

    Component {
        id: moment

        ThreadBead {
            shown: true
            momentId: "m"
            place: 1948.94
            span: 0
            count: 1
            hits: 1
            matches: true
            sole: true
            date: "10 December 1948"
            title: "Universal Declaration"
            full: "The Universal Declaration of Human Rights"
            category: "human-rights"
            room: 700
        }
    }
}
