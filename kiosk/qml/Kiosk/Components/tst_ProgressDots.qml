import QtQuick
import Kiosk.Testing

ComponentCase {
    id: root

    function dots(row: Item): var {
        return row.children.filter(part => part instanceof Rectangle);
    }

    function test_the_questions_so_far_are_full() {
        const item = make(row, {
            "total": 6,
            "at": 2
        });
        compare(dots(item).map(dot => dot.color === item.ink), [true, true, true, false, false, false]);
        compare(item.Accessible.name, "Question 3 of 6");
    }

    function test_it_fills_in_reading_direction() {
        const item = make(row, {
            "total": 6,
            "width": 1080
        });
        const before = centre(dots(item)[0]);
        verify(before < centre(dots(item)[5]));
        mirror();
        verifyMirrored(centre(dots(item)[0]), before);
    }

    function test_the_end_of_a_round_is_its_last_question() {
        const item = make(row, {
            "total": 2,
            "at": 2
        });
        compare(dots(item).filter(dot => dot.color === item.ink).length, 2);
        compare(item.Accessible.name, "Question 2 of 2");
    }

    name: "ProgressDots"

    Component {
        id: row

        ProgressDots {}
    }
}
