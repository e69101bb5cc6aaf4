pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Testing

ComponentCase {
    id: root

    function move(finger: var, item: SeriesPlot, x: real) {
        wait(16);
        finger.move(0, item, x, 200).commit();
    }

    function drag(item: SeriesPlot, from: real, to: real) {
        const finger = touchEvent(item);
        finger.press(0, item, from, 200).commit();
        for (let i = 1; i <= 10; i++)
            move(finger, item, from + (to - from) * i / 10);
        finger.release(0, item, to, 200).commit();
    }

    function last(spy: var): var {
        return spy.signalArguments[spy.count - 1][0];
    }

    function test_a_touch_reads_the_place_it_touched() {
        for (const script of ["la", "ar"]) {
            read(script);
            const item = make(plot);
            const scrubbed = listen(item, "scrubbed");
            const settled = listen(item, "settled");
            touch(item, item.atX(0.25), 200);
            fuzzyCompare(last(scrubbed), 0.25, 0.01);
            compare(last(settled), "bead");
        }
    }

    function test_a_finger_scrubs_and_is_noted_once() {
        const item = make(plot);
        const scrubbed = listen(item, "scrubbed");
        const settled = listen(item, "settled");
        drag(item, item.atX(0.1), item.atX(0.9));
        verify(scrubbed.count >= 5, "every move is followed");
        fuzzyCompare(last(scrubbed), 0.9, 0.02);
        compare(settled.count, 1);
        compare(last(settled), "drag");
    }

    function test_a_second_hand_does_not_disturb() {
        const item = make(plot);
        const scrubbed = listen(item, "scrubbed");
        const one = touchEvent(item);
        one.press(0, item, item.atX(0.5), 200).commit();
        for (let i = 1; i <= 5; i++)
            move(one, item, item.atX(0.5) + i * 10);
        const before = last(scrubbed);
        one.stationary(0).press(1, item, item.atX(0.05), 100).commit();
        wait(16);
        one.stationary(0).move(1, item, item.atX(0.1), 120).commit();
        one.stationary(0).release(1, item, item.atX(0.1), 120).commit();
        fuzzyCompare(last(scrubbed), before, 0.02);
        one.release(0, item, item.atX(0.5) + 50, 200).commit();
    }

    function test_arrow_keys_go_the_way_they_point_data() {
        return [
            {
                "tag": "left to right",
                "script": "la",
                "steps": [1, -1]
            },
            {
                "tag": "right to left",
                "script": "ar",
                "steps": [-1, 1]
            }
        ];
    }

    function test_arrow_keys_go_the_way_they_point(data) {
        read(data.script);
        const item = make(plot);
        const stepped = listen(item, "stepped");
        item.forceActiveFocus();
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Left);
        compare(stepped.signalArguments.map(values => values[0]), data.steps);
    }

    function test_time_is_mirrored_and_height_is_not() {
        const item = make(plot);
        const x = item.atX(0.2);
        const y = item.atY(0.2);
        mirror();
        fuzzyCompare(item.atX(0.2), item.width - x, 0.5);
        compare(item.atY(0.2), y);
        verify(item.atY(1) < item.atY(0), "more is higher");
    }

    function test_it_is_spoken_as_a_slider() {
        const item = make(plot);
        compare(item.Accessible.role, Accessible.Slider);
        compare(item.Accessible.name, "People");
        compare(item.Accessible.description, "2000, 20 per cent");
    }

    function test_ends_give_way_to_the_year_that_is_read() {
        const item = make(plot, {
            "across": 0,
            "year": 1990
        });
        compare(texts(item).filter(text => text.text === "1990").length, 1);
        item.across = 0.5;
        item.year = 2000;
        compare(texts(item).map(text => text.text).filter(text => text.length === 4), ["1990", "2030", "2000"]);
    }

    name: "SeriesPlot"

    ListModel {
        id: marks

        ListElement {
            label: "0"
            up: 0
        }
        ListElement {
            label: "50"
            up: 1
        }
    }
    ListModel {
        id: beads

        ListElement {
            across: 0
            up: 0.2
            joined: false
            fromAcross: 0
            fromUp: 0.2
        }
        ListElement {
            across: 0.5
            up: 0.4
            joined: true
            fromAcross: 0
            fromUp: 0.2
        }
    }
    Component {
        id: plot

        SeriesPlot {
            width: 900
            height: 500
            points: beads
            ticks: marks
            first: 1990
            last: 2010
            year: 2000
            across: 0.25
            up: 0.3
            aimed: true
            aimUp: 0
            name: "People"
            spoken: "2000, 20 per cent"
        }
    }
}
