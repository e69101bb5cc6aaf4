pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Testing

ComponentCase {
    id: root

    function shot(item: RingStrands): var {
        waitForRendering(item);
        return grabImage(item);
    }

    /* The colour at a bead of a strand, counted from the rim. */
    function colourAt(item: var, number: int, bead: int): color {
        const far = item.rim * 0.785 * Math.pow(0.902, bead);
        const angle = (90 + number * 20 + item.turned) * Math.PI / 180 + item.twist * (1 - far / item.rim);
        return shot(item).pixel(item.width / 2 + far * Math.cos(angle), item.height / 2 + far * Math.sin(angle));
    }

    function test_each_bead_is_a_target() {
        const item = make(strands);
        compare(colourAt(item, 1, 2), "#e5243b", "the last of three");
        compare(colourAt(item, 1, 3), "#ffffff", "there is no fourth");
        compare(colourAt(item, 2, 0), "#dda63a");
    }

    function test_a_turn_and_a_twist_move_the_beads() {
        const item = make(strands);
        item.turned = 37;
        compare(colourAt(item, 1, 1), "#e5243b");
        item.twist = -0.9;
        compare(colourAt(item, 1, 2), "#e5243b");
    }

    function test_the_strands_draw_in_to_the_rim() {
        const item = make(strands);
        item.grow = 0.34;
        compare(colourAt(item, 1, 0), "#e5243b");
        compare(colourAt(item, 1, 1), "#ffffff");
        item.grow = 0;
        compare(colourAt(item, 1, 0), "#ffffff");
    }

    function test_night_has_its_own_tones() {
        const item = make(strands, {
            "night": true
        });
        compare(colourAt(item, 2, 0), "#00ff00");
    }

    function test_other_goals_are_painted_at_once() {
        const item = make(strands);
        compare(colourAt(item, 2, 0), "#dda63a");
        two.setProperty(1, "colour", "#0000FF");
        compare(colourAt(item, 2, 0), "#0000ff");
        two.setProperty(1, "colour", "#DDA63A");
    }

    name: "RingStrands"

    ListModel {
        id: two

        ListElement {
            number: 1
            targets: 3
            colour: "#E5243B"
            nightColour: "#FF0000"
        }
        ListElement {
            number: 2
            targets: 8
            colour: "#DDA63A"
            nightColour: "#00FF00"
        }
    }
    Component {
        id: strands

        RingStrands {
            rim: 400
            goals: two
        }
    }
}
