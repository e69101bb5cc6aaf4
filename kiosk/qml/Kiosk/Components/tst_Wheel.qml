import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function discs(item: Item): var {
        return seen(item, part => part instanceof Disc);
    }

    function test_one_more_and_one_less() {
        const item = make(wheel);
        const told = listen(item, "picked");
        touch(discs(item)[1]);
        compare(told.signalArguments[0][0], 3);
        touch(discs(item)[0]);
        compare(told.signalArguments[1][0], 1);
        discs(item).forEach(disc => verifyTouchable(disc, Theme.touchComfort));
    }

    function test_it_ends_at_its_ends_data() {
        return [
            {
                "tag": "first",
                "index": 0,
                "enabled": [false, true]
            },
            {
                "tag": "last",
                "index": 4,
                "enabled": [true, false]
            }
        ];
    }

    function test_it_ends_at_its_ends(data) {
        const item = make(wheel, {
            "index": data.index
        });
        compare(discs(item).map(disc => disc.enabled), data.enabled);
    }

    function test_the_discs_say_what_they_turn() {
        verify(discs(make(wheel)).every(disc => disc.Accessible.name.includes("Decade")));
    }

    name: "Wheel"

    Component {
        id: wheel

        Wheel {
            name: "Decade"
            values: [1940, 1950, 1960, 1970, 1980]
            index: 2
        }
    }
}
