pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function discs(ring: Item): var {
        return seen(ring, part => part instanceof Disc);
    }

    function test_each_goal_opens_by_its_own_disc() {
        const item = make(ring);
        const told = listen(item, "goalTapped");
        compare(discs(item).length, 17);
        discs(item).forEach(disc => verifyTouchable(disc, Theme.touchPrimary));
        discs(item).forEach(disc => touch(disc));
        compare(told.signalArguments.map(values => `${values[0]} ${values[1]}`), Array.from({
            "length": 17
        }, (_, i) => `goal-${i + 1} disc`));
    }

    function test_a_strand_opens_its_goal_too() {
        const item = make(ring);
        const told = listen(item, "goalTapped");
        const angle = (90 + 5 * 20) * Math.PI / 180;
        touch(item, item.width / 2 + Math.cos(angle) * 210, item.height / 2 + Math.sin(angle) * 210);
        compare(`${told.signalArguments[0][0]} ${told.signalArguments[0][1]}`, "goal-5 strand");
    }

    function test_discs_never_touch_each_other() {
        const middles = discs(make(ring)).map(disc => disc.mapToItem(page, disc.width / 2, disc.height / 2));
        for (const [i, one] of middles.entries())
            for (const other of middles.slice(i + 1))
                verify(Math.hypot(one.x - other.x, one.y - other.y) >= 112 + Theme.touchGap);
    }

    function test_keys_open_a_goal_and_the_open_place() {
        const item = make(ring);
        const goal = listen(item, "goalTapped");
        const place = listen(item, "placeTapped");
        discs(item)[4].forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(goal.signalArguments[0][0], "goal-5");
        const open = seen(item, part => part instanceof Tap && part.name === "You")[0];
        verifyTouchable(open, Theme.touchHero);
        open.forceActiveFocus();
        keyClick(Qt.Key_Space);
        compare(place.count, 1);
    }

    function test_a_drag_turns_it_and_opens_nothing() {
        const item = make(ring);
        const opened = listen(item, "goalTapped");
        const spun = listen(item, "spun");
        const disc = discs(item)[0];
        const from = disc.mapToItem(item, 56, 56);
        const finger = touchEvent(item);
        finger.press(0, item, from.x, from.y).commit();
        for (let i = 1; i <= 10; i++) {
            wait(16);
            finger.move(0, item, from.x + i * 12, from.y + i * 8).commit();
        }
        verify(Math.abs(item.turned) > 3);
        finger.release(0, item, from.x + 120, from.y + 80).commit();
        compare(opened.count, 0);
        compare(spun.count, 1);
    }

    function test_numerals_stay_upright_and_on_their_discs() {
        const item = make(ring);
        for (const turned of [0, 77]) {
            item.turned = turned;
            for (const disc of discs(item)) {
                const left = disc.mapToItem(page, 0, 0);
                const right = disc.mapToItem(page, disc.width, 0);
                fuzzyCompare(left.y, right.y, 0.5);
                verify(left.x < right.x);
            }
        }
    }

    function test_its_order_is_never_mirrored() {
        const item = make(ring);
        const before = discs(item).map(disc => centre(disc));
        mirror();
        discs(item).forEach((disc, i) => fuzzyCompare(centre(disc), before[i], 1));
    }

    function spin(item: Ring, steps: int): var {
        const finger = touchEvent(item);
        const at = angle => [item.width / 2 + 420 * Math.cos(angle), item.height / 2 + 420 * Math.sin(angle)];
        finger.press(0, item, ...at(-0.3)).commit();
        for (let i = 1; i <= steps; i++) {
            wait(16);
            finger.move(0, item, ...at(-0.3 + i * 0.06)).commit();
        }
        return {
            "finger": finger,
            "end": at(-0.3 + steps * 0.06)
        };
    }

    function test_it_runs_on_after_a_fling_and_comes_to_rest() {
        const item = make(ring);
        const {
            finger,
            end
        } = spin(item, 8);
        verify(item._twist < -0.02, "the strands trail");
        finger.release(0, item, ...end).commit();
        const left = item.turned;
        tryVerify(() => item.turned > left + 5, 2000, "it runs on");
        tryVerify(() => !item.fast, 5000);
    }

    function test_less_motion_stops_with_the_finger() {
        Theme.still = true;
        const item = make(ring);
        const {
            finger,
            end
        } = spin(item, 8);
        compare(item._twist, 0);
        finger.release(0, item, ...end).commit();
        const left = item.turned;
        wait(60);
        compare(item.turned, left);
    }

    function test_a_finger_that_catches_a_fast_ring_opens_nothing() {
        const item = make(ring);
        const opened = listen(item, "goalTapped");
        const {
            finger,
            end
        } = spin(item, 12);
        finger.release(0, item, ...end).commit();
        verify(item.fast);
        const disc = discs(item)[0];
        touch(disc);
        compare(opened.count, 0);
        verify(!item.fast, "it stands");
        wait(0);
        touch(disc);
        compare(opened.count, 1, "and opens again");
    }

    function test_a_second_hand_neither_turns_nor_opens() {
        const item = make(ring);
        const opened = listen(item, "goalTapped");
        const {
            finger,
            end
        } = spin(item, 6);
        const turned = item.turned;
        const palm = discs(item)[8].mapToItem(item, 56, 56);
        finger.stationary(0).press(1, item, palm.x, palm.y).commit();
        finger.stationary(0).release(1, item, palm.x, palm.y).commit();
        fuzzyCompare(item.turned, turned, 6, "the palm, half a turn away, pulls nothing");
        compare(opened.count, 0);
        finger.release(0, item, ...end).commit();
    }

    function test_a_disc_held_down_is_named_and_still_opens() {
        const item = make(ring);
        const held = listen(item, "held");
        const opened = listen(item, "goalTapped");
        const disc = discs(item)[4];
        const finger = touchEvent(disc);
        finger.press(0, disc, 50, 50).commit();
        tryCompare(held, "count", 1);
        tryVerify(() => texts(item).some(text => text.text === "Title 5"));
        finger.release(0, disc, 50, 50).commit();
        compare(opened.signalArguments[0][0], "goal-5");
    }

    function test_the_disc_that_has_the_keys_is_named() {
        Theme.keysInUse = true;
        const item = make(ring);
        discs(item)[2].forceActiveFocus();
        tryVerify(() => texts(item).some(text => text.text === "Title 3"));
    }

    name: "Ring"

    ListModel {
        id: seventeen

        Component.onCompleted: {
            for (let i = 1; i <= 17; i++)
                append({
                    "goalId": `goal-${i}`,
                    "number": i,
                    "title": `Title ${i}`,
                    "colour": "#00659B",
                    "textColour": "#FFFFFF",
                    "nightColour": "#4E9CC8",
                    "nightTextColour": "#FFFFFF",
                    "targets": 8
                });
        }
    }
    Component {
        id: ring

        Ring {
            anchors.centerIn: parent
            width: implicitWidth
            height: implicitHeight
            rim: 420
            goals: seventeen
            placeWord: "You"
        }
    }
}
