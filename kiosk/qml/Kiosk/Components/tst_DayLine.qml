import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function test_its_whole_width_is_the_target() {
        const item = make(line, {
            "quick": true
        });
        const told = listen(item, "tapped");
        verifyTouchable(item);
        for (const x of [2, item.width / 2, item.width - 2])
            touch(item, x);
        compare(told.count, 3);
    }

    function test_keys_act() {
        verifyActs(make(line));
    }

    function test_name_and_date_never_touch() {
        for (const script of ["la", "ar"]) {
            for (const scale of [1, 2]) {
                read(script);
                Theme.textScale = scale;
                const item = make(line, {
                    "shortName": "International Day of Commemoration in Memory of many people"
                });
                verifyWordsWithin(item);
                const [name, date] = texts(item).map(text => onPage(text));
                verify(name.x + name.width <= date.x + 1 || date.x + date.width <= name.x + 1, `${script} ${scale}`);
            }
        }
    }

    function test_it_is_spoken_with_its_date_and_goal() {
        const item = make(line);
        compare(item.Accessible.name, "World Cities Day");
        compare(item.Accessible.description, "31 October, Goal 11: Sustainable Cities");
    }

    function test_a_day_without_a_goal_takes_the_accent() {
        const item = make(line, {
            "goal": 0,
            "colour": "",
            "nightColour": ""
        });
        verify(Qt.colorEqual(item.shade, Theme.accent));
        compare(item.Accessible.description, "31 October");
    }

    name: "DayLine"

    Component {
        id: line

        DayLine {
            width: 900
            height: implicitHeight
            shortName: "World Cities Day"
            when: "31 October"
            goal: 11
            goalTitle: "Sustainable Cities"
            colour: "#FD9D24"
            nightColour: "#FD9D24"
        }
    }
}
