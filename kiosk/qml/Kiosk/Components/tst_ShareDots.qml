import QtQuick
import Kiosk.Testing

ComponentCase {
    id: root

    function dots(item: Item): var {
        return item.children.filter(part => part instanceof Rectangle);
    }

    function test_there_are_as_many_as_said_data() {
        return [
            {
                "tag": "none",
                "count": 0,
                "rows": 1
            },
            {
                "tag": "one row",
                "count": 9,
                "rows": 1
            },
            {
                "tag": "the next row",
                "count": 10,
                "rows": 2
            },
            {
                "tag": "all",
                "count": 100,
                "rows": 12
            }
        ];
    }

    function test_there_are_as_many_as_said(data) {
        const item = make(share, {
            "count": data.count
        });
        compare(dots(item).length, data.count);
        fuzzyCompare(item.implicitHeight, data.rows * 20, 0.5);
        for (const dot of dots(item))
            verify(dot.x >= 0 && dot.x + dot.width <= item.width && dot.y + dot.height <= item.implicitHeight);
    }

    function test_it_fills_in_reading_direction() {
        const item = make(share, {
            "width": 1080,
            "count": 3
        });
        const before = centre(dots(item)[0]);
        mirror();
        verifyMirrored(centre(dots(item)[0]), before);
    }

    function test_it_says_nothing_by_itself() {
        verify(make(share).Accessible.ignored);
    }

    name: "ShareDots"

    Component {
        id: share

        ShareDots {
            width: 180
            count: 4
        }
    }
}
