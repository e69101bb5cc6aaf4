import QtQuick
import Kiosk.Testing

ComponentCase {
    id: root

    function picture(item: Item): Image {
        return item.children.find(child => child instanceof Image);
    }

    function test_one_dot_is_ten_people_data() {
        return [
            {
                "tag": "one",
                "total": 1,
                "dots": 1
            },
            {
                "tag": "ten",
                "total": 10,
                "dots": 1
            },
            {
                "tag": "thousands",
                "total": 12409,
                "dots": 1241
            },
            {
                "tag": "no more than the picture holds",
                "total": 900000,
                "dots": 2000
            }
        ];
    }

    function test_one_dot_is_ten_people(data) {
        compare(make(spiral, {
            "total": data.total
        }).count, data.dots);
    }

    function test_nobody_is_no_picture() {
        const item = make(spiral);
        compare(picture(item).visible, false);
        compare(picture(item).source.toString(), "");
    }

    function test_it_is_spoken_as_a_number_of_people() {
        const item = make(spiral, {
            "total": 40
        });
        compare(item.Accessible.role, Accessible.Graphic);
        verify(item.Accessible.name.startsWith("40 "));
    }

    name: "PledgeSpiral"

    Component {
        id: spiral

        PledgeSpiral {
            width: 0
            height: 0
        }
    }
}
