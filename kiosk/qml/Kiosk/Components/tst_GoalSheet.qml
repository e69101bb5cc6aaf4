pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function discs(item: Item): var {
        return seen(item, part => part.goalId !== undefined && part.numeral !== undefined);
    }

    function pill(item: Item): var {
        return seen(item, part => part.fitted !== undefined)[0];
    }

    function test_a_disc_chooses_its_goal() {
        const item = make(sheet);
        const told = listen(item, "chosen");
        touch(discs(item)[1]);
        compare(told.signalArguments[0][0], "goal-2");
    }

    function test_a_goal_without_days_is_not_offered() {
        compare(discs(make(sheet)).map(disc => disc.numeral), ["1", "2", "4"]);
    }

    function test_all_days_come_back() {
        const item = make(sheet, {
            "filtered": true
        });
        const told = listen(item, "chosen");
        verify(!pill(item).filled);
        touch(pill(item));
        compare(told.signalArguments[0][0], "");
    }

    function test_the_page_above_and_the_cross_close_it() {
        const item = make(sheet);
        const closed = listen(item, "closed");
        touch(item, 540, 60);
        touch(seen(item, part => part.icon === "close")[0]);
        compare(closed.count, 2);
        touch(item, 540, item.height - 20);
        compare(closed.count, 2, "the sheet itself does not");
    }

    function test_everything_is_large_enough_at_twice_the_text() {
        Theme.textScale = 2;
        const item = make(sheet);
        discs(item).forEach(disc => verifyTouchable(disc, Theme.touchPrimary));
        verifyWordsWithin(item);
    }

    function test_the_keys_begin_at_the_cross() {
        const item = make(sheet);
        item.takeKeys();
        compare(item.Window.window.activeFocusItem.icon, "close");
    }

    name: "GoalSheet"

    ListModel {
        id: four

        Component.onCompleted: {
            for (let i = 1; i <= 4; i++)
                append({
                    "goalId": `goal-${i}`,
                    "number": i,
                    "title": `Title ${i}`,
                    "nightColour": "#4E9CC8",
                    "nightTextColour": "#0B1A2B",
                    "count": i === 3 ? 0 : i,
                    "chosen": i === 2
                });
        }
    }
    Component {
        id: sheet

        GoalSheet {
            width: 1080
            height: 1776
            choices: four
            question: "Days of which Goal?"
            allWord: "All days"
        }
    }
}
