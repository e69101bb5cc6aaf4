import QtQuick
import Kiosk.Testing

ComponentCase {
    id: root

    function dots(item: Item): var {
        return seen(item, part => part instanceof Rectangle);
    }

    function test_every_one_is_a_dot_data() {
        return [1, 24, 35, 45, 105, 120].map(count => ({
                    "tag": String(count),
                    "count": count
                }));
    }

    function test_every_one_is_a_dot(data) {
        const item = make(crowd, {
            "dots": data.count
        });
        compare(dots(item).length, data.count);
        const room = onPage(item);
        for (const dot of dots(item)) {
            const place = onPage(dot);
            verify(place.x >= room.x && place.x + place.width <= room.x + room.width);
            verify(place.y + place.height <= room.y + room.height);
        }
        compare(texts(item).length, 0, "one dot is one");
    }

    function test_what_a_dot_stands_for_is_said() {
        compare(texts(make(crowd, {
            "dots": 21,
            "each": 100
        })).map(text => text.text), ["One dot stands for 100."]);
    }

    function test_no_dots_take_no_room() {
        verify(!make(crowd).visible);
    }

    function test_it_begins_where_one_begins_to_read() {
        const before = centre(dots(make(crowd, {
            "dots": 35
        }))[0]);
        read("ar");
        verifyMirrored(centre(dots(make(crowd, {
            "dots": 35
        }))[0]), before);
    }

    name: "Crowd"

    Component {
        id: crowd

        Crowd {
            x: (parent.width - width) / 2
            width: 900
        }
    }
}
