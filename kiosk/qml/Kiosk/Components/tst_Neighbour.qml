import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    /* The part of it that is on the page. */
    function shown(item: Item): real {
        const place = onPage(item);
        return Math.min(place.x + place.width, page.width) - Math.max(place.x, 0);
    }

    function test_enough_of_it_looks_in_for_a_finger_data() {
        return [
            {
                "tag": "previous",
                "atStart": true
            },
            {
                "tag": "next",
                "atStart": false
            }
        ];
    }

    function test_enough_of_it_looks_in_for_a_finger(data) {
        const item = make(neighbour, {
            "atStart": data.atStart
        });
        verify(shown(item) >= Theme.touchMin && shown(item) < item.width);
        verify(item.height >= Theme.touchPrimary);
    }

    function test_finger_and_keys_act() {
        const item = make(neighbour);
        const told = listen(item, "tapped");
        touch(item, 30);
        item.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(told.count, 2);
    }

    function test_it_is_mirrored() {
        const item = make(neighbour, {
            "atStart": true
        });
        const before = centre(item);
        verify(before < page.width / 2);
        mirror();
        verifyMirrored(centre(item), before);
    }

    function test_its_numeral_is_on_the_page() {
        for (const script of ["la", "ar"])
            for (const atStart of [true, false]) {
                read(script);
                verifyWordsWithin(make(neighbour, {
                    "atStart": atStart
                }), page);
            }
    }

    function test_it_is_spoken_as_a_goal() {
        const item = make(neighbour);
        compare(item.Accessible.role, Accessible.Button);
        compare(item.Accessible.name, "Goal 17");
    }

    name: "Neighbour"

    Component {
        id: neighbour

        Neighbour {
            y: 300
            number: 17
        }
    }
}
