pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Testing

ComponentCase {
    id: root

    /* The right half is the open place; the left half belongs to nobody. */
    function hit(x: real, y: real): var {
        return x > 200 ? {
            "seat": null,
            "via": "place"
        } : null;
    }

    function test_a_tap_tells_what_was_hit() {
        const item = make(hand);
        const told = listen(item, "tapped");
        touch(item, 300, 200);
        compare(told.signalArguments[0][1], "place");
        touch(item, 100, 200);
        compare(told.count, 1, "nothing was hit");
    }

    function test_sliding_off_cancels() {
        const item = make(hand);
        const told = listen(item, "tapped");
        const finger = touchEvent(item);
        finger.press(0, item, 204, 200).commit();
        finger.move(0, item, 196, 200).commit();
        finger.release(0, item, 196, 200).commit();
        compare(told.count, 0);
    }

    function test_a_turn_is_told_in_degrees() {
        const item = make(hand);
        const began = listen(item, "began");
        const turned = listen(item, "turnedBy");
        const ended = listen(item, "ended");
        const finger = touchEvent(item);
        finger.press(0, item, 390, 200).commit();
        for (let i = 1; i <= 18; i++) {
            wait(16);
            finger.move(0, item, 200 + 190 * Math.cos(i * Math.PI / 36), 200 + 190 * Math.sin(i * Math.PI / 36)).commit();
        }
        finger.release(0, item, 200, 390).commit();
        compare(began.count, 1);
        compare(ended.count, 1);
        const sum = turned.signalArguments.reduce((all, values) => all + values[0], 0);
        verify(sum > 75 && sum <= 90, `${sum} degrees, less the slop`);
        verify(ended.signalArguments[0][0] > 50, "it was still turning");
    }

    function test_a_finger_comes_through_a_resting_palm() {
        const item = make(hand);
        const told = listen(item, "tapped");
        const touches = touchEvent(item);
        touches.press(0, item, 60, 60).commit();
        wait(750);
        touches.stationary(0).press(1, item, 300, 200).commit();
        touches.stationary(0).release(1, item, 300, 200).commit();
        compare(told.count, 1);
        touches.release(0, item, 60, 60).commit();
        compare(told.count, 1, "the palm opens nothing");
    }

    name: "RingHand"

    Component {
        id: hand

        RingHand {
            width: 400
            height: 400
            hit: root.hit
        }
    }
}
