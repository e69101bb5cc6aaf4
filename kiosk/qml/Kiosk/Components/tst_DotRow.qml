import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function dots(row: Item): var {
        return row.children.filter(part => part instanceof Rectangle);
    }

    function test_a_share_fills_dots_data() {
        return [
            {
                "tag": "nothing",
                "share": 0,
                "full": 0,
                "part": 0
            },
            {
                "tag": "whole dots",
                "share": 0.5,
                "full": 10,
                "part": 0
            },
            {
                "tag": "a part",
                "share": 0.63,
                "full": 12,
                "part": 0.6
            },
            {
                "tag": "all",
                "share": 1,
                "full": 20,
                "part": 0
            },
            {
                "tag": "more than all",
                "share": 1.2,
                "full": 20,
                "part": 0
            }
        ];
    }

    function test_a_share_fills_dots(data) {
        const all = dots(make(row, {
            "share": data.share
        }));
        compare(all.length, 20);
        compare(all.filter(dot => dot.color === Theme.ink).length, data.full);
        if (data.part > 0)
            fuzzyCompare(all[data.full].filled, data.part, 0.001);
    }

    function test_it_fills_in_reading_direction() {
        const item = make(row, {
            "width": 1080,
            "share": 0.05
        });
        const before = centre(dots(item)[0]);
        verify(before < 100);
        mirror();
        verifyMirrored(centre(dots(item)[0]), before);
    }

    function test_half_a_dot_is_filled_from_the_side_where_reading_starts() {
        const item = make(row, {
            "share": 0.525
        });
        const half = seen(item, part => part.clip)[0];
        verify(half.x === 0 && Math.abs(half.width - half.parent.width / 2) < 0.01);
        mirror();
        tryCompare(half, "x", half.parent.width / 2);
    }

    function test_it_says_nothing_by_itself() {
        verify(make(row).Accessible.ignored);
    }

    name: "DotRow"

    Component {
        id: row

        DotRow {
            share: 0.5
        }
    }
}
