import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function dots(field: Item): var {
        return field.children.filter(part => part instanceof Rectangle && part.guessed !== undefined);
    }

    function points(field: Item): int {
        return dots(field).filter(dot => dot.children[0].visible).length;
    }

    function full(field: Item): int {
        return dots(field).filter(dot => dot.full).length;
    }

    function test_there_are_a_hundred_side_by_side() {
        const item = make(field);
        compare(dots(item).length, 100);
        for (const dot of dots(item))
            verify(dot.x >= 0 && dot.x + dot.width <= item.width && dot.y >= 0 && dot.y + dot.height <= item.height);
        verify(dots(item)[1].x - dots(item)[0].x > dots(item)[0].width);
    }

    function test_a_finger_sweeps_data() {
        return [
            {
                "tag": "the first",
                "dot": 0,
                "count": 1
            },
            {
                "tag": "the end of the first row",
                "dot": 9,
                "count": 10
            },
            {
                "tag": "in the middle",
                "dot": 54,
                "count": 55
            },
            {
                "tag": "the last",
                "dot": 99,
                "count": 100
            }
        ];
    }

    function test_a_finger_sweeps(data) {
        for (const script of ["la", "ar"]) {
            read(script);
            const item = make(field);
            const told = listen(item, "swept");
            const dot = dots(item)[data.dot];
            touch(item, dot.x + dot.width / 2, dot.y + dot.height / 2);
            compare(told.signalArguments[0][0], data.count);
        }
    }

    function test_a_finger_beside_the_field_stays_in_it() {
        const item = make(field);
        const told = listen(item, "swept");
        touchEvent(item).press(0, item, 500, 5).commit().move(0, item, 500, -80).commit().move(0, item, 500, 2000).commit().release(0, item, 500, 2000).commit();
        const counts = told.signalArguments.map(values => values[0]);
        verify(counts.every(count => count >= 1 && count <= 100));
        verify(counts[counts.length - 1] > 90);
    }

    function test_the_guess_fills_dots() {
        const item = make(field, {
            "value": 25
        });
        compare(full(item), 25);
        compare(points(item), 0);
    }

    function test_the_truth_fills_dots_and_points_mark_the_guess_data() {
        return [
            {
                "tag": "too many",
                "value": 25,
                "truth": 9,
                "points": 16
            },
            {
                "tag": "too few",
                "value": 9,
                "truth": 25,
                "points": 9
            },
            {
                "tag": "just so",
                "value": 9,
                "truth": 9,
                "points": 0
            },
            {
                "tag": "nothing",
                "value": 0,
                "truth": 9,
                "points": 0
            },
            {
                "tag": "none at all",
                "value": 3,
                "truth": 0,
                "points": 3
            }
        ];
    }

    function test_the_truth_fills_dots_and_points_mark_the_guess(data) {
        Theme.still = true;
        const item = make(field, {
            "value": data.value,
            "truth": data.truth
        });
        tryVerify(() => full(item) === data.truth);
        compare(points(item), data.points);
        verify(!item.live);
    }

    function test_it_is_mirrored() {
        const item = make(field);
        const before = centre(dots(item)[0]);
        mirror();
        verifyMirrored(centre(dots(item)[0]), before);
    }

    name: "DotField"

    Component {
        id: field

        DotField {
            width: 1080
            height: 828
        }
    }
}
