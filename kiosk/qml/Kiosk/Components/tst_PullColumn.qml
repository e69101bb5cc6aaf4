import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function filled(item: Item): Item {
        return item.children.filter(part => part instanceof Rectangle && !(part instanceof FocusRing))[1];
    }

    function test_a_finger_pulls_it_up() {
        const item = make(column);
        const told = listen(item, "reached");
        touchEvent(item).press(0, item, 100, 400).commit().move(0, item, 100, 0).commit().release(0, item, 100, 0).commit();
        const amounts = told.signalArguments.map(values => values[0]);
        fuzzyCompare(amounts[0], 2, 0.01);
        fuzzyCompare(amounts[amounts.length - 1], 6, 0.01);
    }

    function test_it_is_as_high_as_the_guess_and_then_as_the_truth() {
        Theme.still = true;
        const item = make(column, {
            "value": 3
        });
        fuzzyCompare(filled(item).height, 300, 0.5);
        item.truth = 2;
        item.told = true;
        tryVerify(() => Math.abs(filled(item).height - 200) < 0.5);
        verify(!item.live);
    }

    function test_the_ends_of_the_scale_are_said() {
        const item = make(column);
        compare(texts(item).map(text => text.text).sort(), ["0", "6 billion"]);
        verifyWordsWithin(item);
        verify(!texts(item).some(text => text.truncated));
    }

    function test_it_is_mirrored() {
        const item = make(column);
        const before = centre(filled(item));
        mirror();
        verifyMirrored(centre(filled(item)), before);
    }

    name: "PullColumn"

    Component {
        id: column

        PullColumn {
            width: 1080
            height: 600
            minimumValue: 0
            maximumValue: 6
            value: 3
            placed: true
            leastText: "0"
            mostText: "6 billion"
        }
    }
}
