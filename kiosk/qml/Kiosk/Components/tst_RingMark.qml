import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function beads(mark: Item): var {
        return seen(mark, part => part instanceof Rectangle);
    }

    function solid(mark: Item): int {
        return beads(mark).filter(bead => bead.color.a > 0).length;
    }

    function test_one_place_is_always_open() {
        for (const lit of [18, 9, 0]) {
            const item = make(mark, {
                "lit": lit
            });
            compare(beads(item).length, 18);
            compare(beads(item)[0].color.a, 0);
            compare(beads(item)[0].border.color, Theme.ink);
        }
    }

    function test_beads_go_out_one_by_one() {
        const item = make(mark);
        compare(solid(item), 17);
        item.lit = 9;
        compare(solid(item), 8);
        item.lit = 0;
        compare(solid(item), 0);
    }

    function test_each_bead_has_its_colour_unless_single() {
        const item = make(mark, {
            "colours": Array.from({
                "length": 17
            }, (_, i) => `#0000${10 + i}`)
        });
        compare(beads(item)[17].color, Qt.color("#000026"));
        item.single = true;
        compare(beads(item)[17].color, Theme.ink);
    }

    function test_beads_stay_in_a_circle() {
        const item = make(mark, {
            "diameter": 200,
            "dot": 20,
            "place": 24
        });
        for (const bead of beads(item).slice(1)) {
            const far = Math.hypot(bead.x + bead.width / 2 - 100, bead.y + bead.height / 2 - 100);
            fuzzyCompare(far + bead.width / 2, 100, 0.01);
        }
    }

    name: "RingMark"

    Component {
        id: mark

        RingMark {}
    }
}
