import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function tap(item: Item): var {
        return seen(item, part => part.hint !== undefined && part.checkable === true)[0];
    }

    function check(item: Item): var {
        return seen(item, part => part.icon === "check")[0] ?? null;
    }

    function test_a_touch_chooses_and_only_then_a_check_takes() {
        const item = make(line);
        const chosen = listen(item, "tapped");
        const taken = listen(item, "taken");
        compare(check(item), null);
        touch(tap(item));
        compare(chosen.count, 1);
        item.chosen = true;
        verifyTouchable(check(item), Theme.touchPrimary);
        touch(check(item));
        compare(taken.count, 1);
        compare(chosen.count, 1);
    }

    function test_while_it_is_kept_nothing_is_taken_twice() {
        const item = make(line, {
            "chosen": true,
            "busy": true
        });
        const taken = listen(item, "taken");
        touch(check(item));
        compare(taken.count, 0);
    }

    function test_the_row_and_the_check_do_not_share_ground() {
        for (const script of ["la", "ar"]) {
            read(script);
            const item = make(line, {
                "chosen": true
            });
            const row = onPage(tap(item));
            const disc = onPage(check(item));
            verify(row.x >= disc.x + disc.width || row.x + row.width <= disc.x, script);
        }
    }

    function test_words_and_dots_stay_within_at_every_size_of_text() {
        for (const scale of [1, 1.5, 2]) {
            Theme.textScale = scale;
            verifyWordsWithin(make(line, {
                "text": "Keep oil and paint out of drains",
                "countText": "999 999",
                "dots": 34
            }));
        }
    }

    function test_it_is_spoken_with_its_goal_its_place_and_its_people() {
        const touchable = tap(make(line));
        compare(touchable.Accessible.name, "Read to a child");
        compare(touchable.Accessible.description, "Goal 4: Quality Education At home 1 388 people");
        compare(touchable.Accessible.role, Accessible.RadioButton);
    }

    function test_in_black_and_yellow_the_chosen_row_has_an_outline() {
        Theme.theme = "yellow";
        const item = make(line, {
            "chosen": true
        });
        const flood = item.children.find(child => child instanceof Rectangle);
        verify(Qt.colorEqual(flood.color, "black"));
        verify(flood.border.width > 0);
    }

    name: "PledgeLine"

    Component {
        id: line

        PledgeLine {
            width: 1080
            text: "Read to a child"
            goal: 4
            goalTitle: "Quality Education"
            where: "home"
            colour: "#C5192D"
            textColour: "#FFFFFF"
            nightColour: "#D0303F"
            nightTextColour: "#FFFFFF"
            countText: "1 388"
            dots: 14
            chosen: false
        }
    }
}
