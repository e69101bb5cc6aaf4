import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function target(item: Item): var {
        return seen(item, part => part instanceof Tap)[0];
    }

    function test_finger_and_keys_act_data() {
        return [
            {
                "tag": "down",
                "down": true
            },
            {
                "tag": "across",
                "down": false
            }
        ];
    }

    function test_finger_and_keys_act(data) {
        const item = make(landmark, {
            "down": data.down
        });
        const told = listen(item, "tapped");
        verifyTouchable(target(item));
        touch(target(item));
        target(item).forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(told.count, 2);
    }

    function test_a_name_stands_level_with_its_place_in_time() {
        const item = make(landmark);
        fuzzyCompare(onPage(target(item)).y + target(item).height / 2, 300, 1);
        item.along = 500;
        fuzzyCompare(onPage(target(item)).y + target(item).height / 2, 500, 1);
    }

    function test_long_names_stay_on_the_page_data() {
        return [
            {
                "tag": "sentence",
                "text": "The General Assembly adopts the Universal Declaration of Human Rights in Paris at night"
            },
            {
                "tag": "long word",
                "text": longWord
            }
        ];
    }

    function test_long_names_stay_on_the_page(data) {
        const item = make(landmark, {
            "text": data.text
        });
        verifyWordsWithin(target(item));
        verifyWordsWithin(target(item), page);
        compare(texts(item)[0].lineCount, 2);
    }

    function test_a_late_name_across_stays_on_the_page() {
        for (const rightToLeft of [false, true]) {
            Theme.rightToLeft = rightToLeft;
            verifyWordsWithin(make(landmark, {
                "down": false,
                "x": rightToLeft ? 1080 : 0,
                "along": 1060,
                "end": 1080
            }), page);
        }
    }

    function test_it_is_mirrored() {
        for (const down of [true, false]) {
            Theme.rightToLeft = false;
            const item = make(landmark, {
                "down": down
            });
            const parts = [target(item)];
            const before = parts.map(part => centre(part));
            mirror();
            item.x = 1080;
            parts.forEach((part, i) => verifyMirrored(centre(part), before[i]));
        }
    }

    function test_it_is_spoken_by_its_name() {
        compare(target(make(landmark)).Accessible.name, "The Charter");
        compare(target(make(landmark)).Accessible.role, Accessible.Button);
    }

    name: "Landmark"

    Component {
        id: landmark

        Landmark {
            along: 300
            bead: 200
            namesFrom: 400
            room: 616
            text: "The Charter"
        }
    }
}
