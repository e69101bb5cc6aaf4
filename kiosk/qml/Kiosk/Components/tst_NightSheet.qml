pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function cross(item: Item): var {
        return seen(item, part => part instanceof Disc && part.name === "Close")[0];
    }

    function test_it_takes_the_keys_and_the_cross_closes_it() {
        const item = make(sheet);
        const closed = listen(item, "closed");
        verify(cross(item).activeFocus);
        keyClick(Qt.Key_Return);
        compare(closed.count, 1);
        tryCompare(item, "_slide", 0);
        touch(cross(item));
        compare(closed.count, 2);
    }

    function test_the_page_above_closes_it_and_its_own_ground_does_not() {
        const item = make(sheet);
        tryCompare(item, "_slide", 0);
        const closed = listen(item, "closed");
        touch(item, 500, item.height - 8);
        compare(closed.count, 0);
        touch(item, 500, 30);
        compare(closed.count, 1);
    }

    function test_it_is_as_high_as_what_it_holds_and_never_higher_than_the_page() {
        Theme.still = true;
        const low = make(sheet, {
            "lines": 2
        });
        tryCompare(low, "_slide", 0);
        const high = make(sheet, {
            "lines": 60
        });
        tryCompare(high, "_slide", 0);
        verify(onPage(cross(low)).y > onPage(cross(high)).y);
        verify(onPage(cross(high)).y >= 72);
        verify(seen(high, part => part instanceof Disc).length === 3, "what does not fit is reached by taps");
        compare(seen(low, part => part instanceof Disc).length, 1);
    }

    function test_within_reach_of_a_seated_hand_it_stays_below_the_line() {
        Theme.still = true;
        Theme.reach = true;
        const item = make(sheet, {
            "lines": 60
        });
        tryCompare(item, "_slide", 0);
        verify(onPage(cross(item)).y >= Theme.reachLine);
    }

    name: "NightSheet"

    Component {
        id: sheet

        NightSheet {
            id: high

            property int lines: 5

            title: "Which tours?"
            need: list.height

            Column {
                id: list

                width: parent.width

                Repeater {
                    model: high.lines

                    delegate: Rectangle {
                        required property int index

                        width: 100
                        height: 60
                    }
                }
            }
        }
    }
}
