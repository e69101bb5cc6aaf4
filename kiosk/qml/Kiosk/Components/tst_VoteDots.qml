import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function dots(item: Item): var {
        return item.children[0].children.filter(part => part instanceof Rectangle);
    }

    function test_each_vote_is_a_dot_of_its_kind() {
        const all = dots(make(votes));
        compare(all.length, 10);
        compare(all.filter(dot => dot.color === Theme.ink).length, 5);
        compare(all.filter(dot => dot.vote === "no").length, 2);
        compare(all.filter(dot => dot.vote === "abstain").length, 3);
    }

    function test_the_numbers_are_written_too_none_left_out() {
        const item = make(votes, {
            "no": 0
        });
        const written = texts(item).map(word => word.text);
        compare(written, ["In favour: 5", "Against: 0", "Abstained: 3"]);
    }

    function test_a_full_assembly_stays_inside_its_width() {
        const item = make(votes, {
            "yes": 141,
            "no": 5,
            "abstain": 47,
            "width": 900 * Theme.u
        });
        for (const dot of dots(item))
            verify(dot.x >= 0 && dot.x + dot.width <= item.width);
        verify(item.height < 260 * Theme.u, item.height);
    }

    function test_without_a_vote_there_is_nothing() {
        verify(!make(votes, {
            "yes": 0,
            "no": 0,
            "abstain": 0
        }).visible);
    }

    name: "VoteDots"

    Component {
        id: votes

        VoteDots {
            width: 900 * Theme.u
            yes: 5
            no: 2
            abstain: 3
        }
    }
}
