import QtQuick
import Kiosk.Testing

ComponentCase {
    id: root

    function beads(line: Item): var {
        return line.children.filter(part => part instanceof Rectangle && part.visible && part.width === part.height);
    }

    function test_a_finger_slides_the_bead_in_reading_direction() {
        for (const script of ["la", "ar"]) {
            read(script);
            const item = make(line);
            const told = listen(item, "slid");
            for (const year of [1920, 1945, 2030])
                touch(item, item._x(year), 300);
            const years = told.signalArguments.map(values => Math.round(values[0]));
            compare([years[0], years[years.length - 1]], [1920, 2030]);
            verify(years.includes(1945));
            verify((item._x(1920) < item._x(2030)) === (script === "la"));
        }
    }

    function test_before_a_touch_no_year_is_said() {
        const item = make(line, {
            "placed": false
        });
        verify(!texts(item).some(text => text.text === "1971"));
        verify(texts(item).some(text => text.text === "Slide"));
        verifyWordsWithin(item);
        item.placed = true;
        verify(!texts(item).some(text => text.text === "Slide"));
        verify(texts(item).some(text => text.text === "1971"));
    }

    function test_the_truth_comes_onto_the_same_thread() {
        const item = make(line, {
            "truth": 1945,
            "truthText": "1945"
        });
        compare(beads(item).length, 2);
        fuzzyCompare(beads(item)[1].x + beads(item)[1].width / 2, item._x(1945), 0.5);
        fuzzyCompare(beads(item)[0].x + beads(item)[0].width / 2, item._x(1971), 0.5);
        verify(texts(item).some(text => text.text === "1945"));
        verify(!texts(item).some(text => text.text === "1971"), "the guess is said beside the picture");
        verify(!item.live);
    }

    function test_numerals_stay_inside_at_both_ends() {
        for (const year of [1920, 2030]) {
            const item = make(line, {
                "value": year,
                "valueText": String(year)
            });
            verifyWordsWithin(item);
        }
    }

    function test_decades_are_marked() {
        const item = make(line);
        const said = texts(item).map(text => text.text);
        compare(["1920", "1940", "1960", "1980", "2000", "2020"].filter(year => !said.includes(year)), []);
    }

    name: "YearLine"

    Component {
        id: line

        YearLine {
            width: 952
            height: 600
            minimumValue: 1920
            maximumValue: 2030
            value: 1971
            valueText: "1971"
            invitation: "Slide"
            placed: true
        }
    }
}
