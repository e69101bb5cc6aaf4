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
        compare(told.signalArguments.map(values => Array.from(values).join(" ")), Array.from({
            "length": 17
        }, (_, i) => `goal-${i + 1} disc`));
    }

    function test_a_strand_opens_its_goal_too() {
        const item = make(ring);
        const told = listen(item, "goalTapped");
        const angle = (90 + 5 * 20) * Math.PI / 180;
        touch(item, item.width / 2 + Math.cos(angle) * 210, item.height / 2 + Math.sin(angle) * 210);
        compare(Array.from(told.signalArguments[0]), ["goal-5", "strand"]);
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

    function test_as_a_picture_it_neither_acts_nor_speaks() {
        const item = make(ring, {
            "touchable": false
        });
        const opened = listen(item, "goalTapped");
        discs(item).forEach(disc => touch(disc));
        compare(opened.count, 0);
        verify(discs(item).every(disc => disc.Accessible.ignored && !disc.activeFocusOnTab));
        item.touchable = true;
        compare(discs(item)[0].Accessible.name, "Goal 1: Title 1");
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
