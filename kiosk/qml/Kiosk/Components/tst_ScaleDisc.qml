import QtQuick
import Kiosk.Testing

ComponentCase {
    id: root

    function test_it_acts() {
        verifyActs(make(disc));
        verifyTouchable(make(disc));
    }

    function test_it_fills_like_a_glass_data() {
        return [0, 0.25, 0.5, 0.75, 1].map(share => ({
                    "tag": String(share),
                    "share": share
                }));
    }

    function test_it_fills_like_a_glass(data) {
        const item = make(disc, {
            "share": data.share
        });
        const water = item.children.filter(part => part.clip)[0];
        fuzzyCompare(water.height, item.height * data.share, 0.5);
        fuzzyCompare(water.y + water.height, item.height, 0.5);
    }

    function test_the_chosen_one_is_marked_and_said() {
        const item = make(disc);
        compare(item.Accessible.role, Accessible.RadioButton);
        const check = seen(item, part => part instanceof Icon);
        compare(check.length, 0);
        item.checked = true;
        verify(item.Accessible.checked);
        compare(seen(item, part => part instanceof Icon).length, 1);
    }

    name: "ScaleDisc"

    Component {
        id: disc

        ScaleDisc {
            name: "3 of 5"
            share: 0.5
            width: 172
            height: 172
        }
    }
}
