pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function pills(sheet: Item): var {
        return seen(sheet, part => part instanceof Pill);
    }

    function test_a_pill_tells_its_category() {
        const item = make(sheet);
        const told = listen(item, "chosen");
        compare(pills(item).length, 11);
        touch(pills(item)[3]);
        pills(item)[0].forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(told.signalArguments.map(values => values[0]), ["human-rights", "institutional"]);
    }

    function test_the_page_above_closes_it_and_its_own_ground_does_not() {
        const item = make(sheet);
        const closed = listen(item, "closed");
        touch(item, 500, item.height - 8);
        compare(closed.count, 0);
        touch(item, 500, 60);
        compare(closed.count, 1);
    }

    function test_no_touch_reaches_the_page_below() {
        const below = make(target);
        const told = listen(below, "tapped");
        touch(below, 500, 60);
        compare(told.count, 1);
        make(sheet);
        touch(below, 500, 60);
        touch(below, 500, below.height - 8);
        compare(told.count, 1);
    }

    function test_the_cross_closes_it_once() {
        const item = make(sheet);
        const closed = listen(item, "closed");
        const cross = seen(item, part => part instanceof Disc)[0];
        compare(cross.Accessible.name, "Close");
        touch(cross);
        compare(closed.count, 1);
        cross.forceActiveFocus();
        keyClick(Qt.Key_Space);
        compare(closed.count, 2);
    }

    function test_pills_are_apart_and_large_enough_for_a_finger() {
        const places = pills(make(sheet)).map(pill => {
            verifyTouchable(pill, Theme.touchComfort);
            return onPage(pill);
        });
        for (const [i, one] of places.entries())
            for (const other of places.slice(i + 1)) {
                const gap = Math.max(Math.abs(other.x + other.width / 2 - one.x - one.width / 2) - (one.width + other.width) / 2, Math.abs(other.y - one.y) - one.height);
                verify(gap >= Theme.touchGap, `${gap} between two`);
            }
    }

    function test_everything_is_on_the_page_in_both_directions() {
        for (const script of ["la", "ar"]) {
            read(script);
            const item = make(sheet);
            verifyWordsWithin(item);
            pills(item).forEach(pill => verifyWordsWithin(pill));
            verify(onPage(pills(item)[10]).y + pills(item)[10].height <= page.height);
        }
    }

    function test_the_chosen_one_is_said() {
        const item = make(sheet);
        kinds.setProperty(2, "chosen", true);
        compare(pills(item).map(pill => pill.Accessible.checked).indexOf(true), 2);
        compare(pills(item)[2].Accessible.role, Accessible.RadioButton);
        compare(pills(item)[2].Accessible.name, "Decolonization  42");
        kinds.setProperty(2, "chosen", false);
    }

    name: "CategorySheet"

    ListModel {
        id: kinds

        Component.onCompleted: {
            for (const category of ["institutional", "peace-security", "decolonization", "human-rights", "international-law", "development", "environment", "health", "women", "youth-children", "space-science"])
                append({
                    "category": category,
                    "count": 42,
                    "chosen": false
                });
        }
    }
    Component {
        id: target

        Tap {
            anchors.fill: parent
        }
    }
    Component {
        id: sheet

        CategorySheet {
            anchors.fill: parent
            categories: kinds
        }
    }
}
