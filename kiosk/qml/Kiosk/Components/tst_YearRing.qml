pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    readonly property int newYear: 739617

    function at(item: var, days: real): point {
        const angle = Math.PI / 2 + days * 2 * Math.PI / item.days;
        return Qt.point(item.width / 2 + item.radius * Math.cos(angle), item.height / 2 + item.radius * Math.sin(angle));
    }

    function months(item: Item): var {
        return seen(item, part => part.label !== undefined);
    }

    function test_a_touched_day_is_told() {
        const item = make(ring);
        const told = listen(item, "touched");
        const later = at(item, 60);
        touch(item, later.x, later.y);
        const before = at(item, -90);
        touch(item, before.x, before.y);
        compare(told.count, 2);
        fuzzyCompare(told.signalArguments[0][0], item.day + 60, 1);
        fuzzyCompare(told.signalArguments[1][0], item.day - 90, 1);
    }

    function test_a_touch_in_the_middle_means_no_day() {
        const item = make(ring);
        const told = listen(item, "touched");
        touch(item);
        compare(told.count, 0);
    }

    function test_a_finger_brings_later_days_from_the_left() {
        Theme.still = true;
        const item = make(ring);
        const turned = listen(item, "turned");
        const rested = listen(item, "rested");
        const drag = touchEvent(item);
        const from = at(item, 20);
        drag.press(0, item, from.x, from.y).commit();
        for (let days = 19; days >= 8; days--) {
            const to = at(item, days);
            drag.move(0, item, to.x, to.y).commit();
        }
        const end = at(item, 8);
        drag.release(0, item, end.x, end.y).commit();
        compare(turned.count, 1);
        verify(turned.signalArguments[0][0] > 5);
        tryCompare(rested, "count", 1);
        compare(rested.signalArguments[0][0], item.day + turned.signalArguments[0][0]);
    }

    function test_a_step_is_one_day_also_twice_in_a_row() {
        const item = make(ring);
        const rested = listen(item, "rested");
        item.step(1);
        item.step(1);
        tryCompare(rested, "count", 1);
        compare(rested.signalArguments[0][0], item.day + 2);
    }

    function test_it_follows_another_day_and_names_each_that_passes() {
        const item = make(ring);
        const passing = listen(item, "passing");
        item.day += 30;
        tryCompare(item, "turn", item.day, 2000);
        const days = Array.from({
            "length": passing.count
        }, (_, i) => passing.signalArguments[i][0]);
        compare(days[days.length - 1], item.day);
        verify(days.every((day, i) => i === 0 || day > days[i - 1]));
    }

    function test_a_touched_month_is_told_unless_everything_must_lie_low() {
        const item = make(ring);
        const told = listen(item, "monthTouched");
        months(item).forEach(month => verifyTouchable(month));
        touch(months(item)[0]);
        compare(told.signalArguments[0][0], 0);
        item.monthsTouchable = false;
        touch(months(item)[0]);
        compare(told.count, 1);
    }

    function test_time_runs_clockwise_in_every_language() {
        const item = make(ring);
        const before = months(item).map(month => centre(month));
        read("ar");
        months(item).forEach((month, i) => fuzzyCompare(centre(month), before[i], 40));
    }

    name: "YearRing"

    ListModel {
        id: two

        ListElement {
            label: "Jan"
            start: 0
            middle: 15
        }
        ListElement {
            label: "Oct"
            start: 273
            middle: 288
        }
    }
    Component {
        id: ring

        YearRing {
            anchors.centerIn: parent
            width: 907
            height: 907
            day: root.newYear + 296
            yearStart: root.newYear
            days: 365
            months: two
            marks: "296:0:1:#00689D;296:0:7:"
            numeral: "24"
        }
    }
}
