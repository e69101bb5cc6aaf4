import QtQuick
import Kiosk.Testing

ComponentCase {
    id: root

    function disc(item: RingSeat): Disc {
        return seen(item, part => part instanceof Disc)[0];
    }

    function test_it_knows_what_was_hit() {
        const item = make(seat);
        const at = (far, off) => item.hit(item.width / 2 + Math.cos(item._angle + off) * far, item.height / 2 + Math.sin(item._angle + off) * far);
        compare(at(item.rim, 0), "disc");
        compare(at(item.rim + 54, 0), "disc");
        compare(at(item.rim + 60, 0), "");
        compare(at(250, 0), "strand");
        compare(at(250, 0.1), "strand");
        compare(at(250, 0.17), "", "half way to the neighbour");
        compare(at(250, Math.PI), "", "the other side");
        compare(at(40, 0), "", "the middle belongs to nobody");
    }

    function test_keys_open_it() {
        const item = make(seat);
        const told = listen(item, "opened");
        disc(item).forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(told.count, 1);
    }

    function test_it_knows_when_it_is_at_the_top() {
        const item = make(seat);
        for (const [turned, topmost] of [[0, false], [120, true], [129, true], [131, false], [480, true], [-240, true]]) {
            item.turned = turned;
            compare(item.topmost, topmost, `turned by ${turned}`);
        }
    }

    function test_it_swells_at_the_top_only() {
        const item = make(seat, {
            "turned": 120,
            "swell": 1
        });
        const wide = onPage(disc(item)).width;
        fuzzyCompare(wide, 112 * 1.18, 0.5);
        item.turned = 60;
        fuzzyCompare(onPage(disc(item)).width, 112, 0.5);
    }

    function test_its_colours_follow_the_theme() {
        const item = make(seat);
        compare(disc(item).fill, "#a21942");
        item.night = true;
        compare(disc(item).fill, "#b53f62");
    }

    name: "RingSeat"

    Component {
        id: seat

        RingSeat {
            width: 1080
            height: 1080
            goalId: "goal-3"
            number: 3
            title: "Three"
            colour: "#A21942"
            textColour: "#FFFFFF"
            nightColour: "#B53F62"
            nightTextColour: "#FFFFFF"
            targets: 8
        }
    }
}
