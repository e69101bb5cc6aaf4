import QtQuick
import Kiosk.Testing

ComponentCase {
    id: root

    function test_every_bound_of_a_figure_has_its_words() {
        compare(["about", "at_least", "at_most"].map(key => words.bound(key)), ["about", "more than", "at most"]);
        compare(words.bound("exact"), "");
    }

    function test_a_large_unit_carries_its_magnitude() {
        for (const key of ["thousand", "million", "billion"])
            compare(words.unit(key, "milliards"), "milliards");
        for (const key of ["billion_tonnes", "billion_us_dollars"])
            verify(words.unit(key, "milliards").startsWith("milliards "), key);
    }

    function test_a_unit_stands_without_a_magnitude() {
        for (const key of ["percent", "percentage_points", "degrees_celsius", "per_thousand", "per_hundred_thousand", "parts_per_million", "kilograms", "tonnes", "international_dollars", "minutes", "years"]) {
            const unit = words.unit(key, "");
            verify(unit !== "" && !unit.includes("%1"), key);
        }
    }

    function test_what_is_not_in_the_vocabulary_stays_unsaid() {
        compare([words.bound("?"), words.unit("?", "million"), words.category("?"), words.tourKind("?")], ["", "", "", ""]);
    }

    function test_no_two_kinds_are_called_the_same() {
        const kinds = ["guided", "children", "school", "themed", "private", "protocol", "lecture", "briefing", "game", "walk"].map(key => words.tourKind(key));
        compare(new Set(kinds).size, 10);
        verify(!kinds.includes(""));
    }

    name: "Words"

    Words {
        id: words
    }
}
