import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function test_it_reaches_from_the_bead_to_the_name() {
        const item = make(line);
        compare(item.height, Theme.hairline);
        fuzzyCompare(item.x, 200, 1);
        fuzzyCompare(item.width, 200 - 14 * Theme.u, 1);
        fuzzyCompare(item.y, 300, 1);
    }

    function test_it_leans_to_a_name_that_stands_off_its_bead() {
        const item = make(line, {
            "nameAlong": 360
        });
        verify(item.rotation > 5);
        verify(item.width > 200 - 14 * Theme.u);
    }

    function test_across_it_falls_from_the_bead() {
        const item = make(line, {
            "down": false
        });
        compare(item.width, Theme.hairline);
        fuzzyCompare(item.y, 200, 1);
    }

    function test_it_is_mirrored() {
        for (const down of [true, false]) {
            Theme.rightToLeft = false;
            const item = make(line, {
                "down": down
            });
            const before = centre(item);
            mirror();
            item.mirrored = true;
            fuzzyCompare(centre(item), -before, 1080);
            verify(item.x < 0);
        }
    }

    name: "LandmarkLine"

    Component {
        id: line

        LandmarkLine {
            along: 300
            bead: 200
            namesFrom: 400
        }
    }
}
