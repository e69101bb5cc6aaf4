pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function discs(item: Item): var {
        return seen(item, part => part.numeral !== undefined && part.filled !== undefined);
    }

    function disc(item: Item, numeral: int): var {
        return discs(item).find(part => part.numeral === String(numeral)) ?? null;
    }

    function place(item: Item): var {
        return seen(item, part => part.name === "You" && part.hint !== undefined)[0];
    }

    function test_the_open_place_stands_at_the_foot_between_1_and_17() {
        const item = make(wheel);
        fuzzyCompare(centre(place(item)), 540, 1);
        verify(centre(disc(item, 1)) < 540 && centre(disc(item, 17)) > 540);
        compare(disc(item, 9), null, "what lies above the page is not there");
    }

    function test_a_touched_disc_asks_for_its_goal() {
        const item = make(wheel);
        const told = listen(item, "spun");
        touch(disc(item, 2));
        compare(told.signalArguments[0][0], "goal-2");
    }

    function test_the_goal_comes_to_the_foot_the_shorter_way() {
        const item = make(wheel);
        item.goal = 17;
        tryCompare(item, "turned", 20);
        item.goal = 1;
        tryCompare(item, "turned", -20);
        verify(disc(item, 1) === null, "it stands under the place");
        verify(centre(disc(item, 2)) < 540);
    }

    function test_a_finger_turns_it_and_it_settles_at_a_goal() {
        const item = make(wheel);
        const told = listen(item, "spun");
        const drag = touchEvent(item);
        const at = angle => Qt.point(540 + 460 * Math.sin(angle), item.middleY + 460 * Math.cos(angle));
        const from = at(-0.5);
        drag.press(0, item, from.x, from.y).commit();
        for (let angle = -0.48; angle < 0.2; angle += 0.04) {
            const to = at(angle);
            drag.move(0, item, to.x, to.y).commit();
        }
        Theme.still = true;
        const end = at(0.2);
        drag.release(0, item, end.x, end.y).commit();
        compare(told.count, 1);
        tryVerify(() => Math.abs(item.turned / 20 - Math.round(item.turned / 20)) < 0.001);
        compare(told.signalArguments[0][0], `goal-${(Math.round(-item.turned / 20) % 18 + 18) % 18}`);
    }

    function test_only_a_chosen_pledge_opens_the_place() {
        const item = make(wheel);
        const told = listen(item, "placeTapped");
        touch(place(item));
        compare(told.count, 0);
        item.taken = true;
        touch(place(item));
        compare(told.count, 1);
    }

    function test_its_order_is_never_mirrored() {
        const item = make(wheel);
        const before = discs(item).map(part => centre(part));
        mirror();
        discs(item).forEach((part, i) => fuzzyCompare(centre(part), before[i], 1));
    }

    name: "GoalWheel"

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
                    "nightTextColour": "#0B1A2B",
                    "targets": 8
                });
        }
    }
    Component {
        id: wheel

        GoalWheel {
            width: 1080
            height: 520
            goals: seventeen
            placeWord: "You"
        }
    }
}
