import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function test_the_right_answer_is_full_and_another_guess_is_a_ring_with_a_point_data() {
        return [
            {
                "tag": "asked",
                "told": false,
                "correct": false,
                "mine": false,
                "full": false,
                "point": false
            },
            {
                "tag": "right",
                "told": true,
                "correct": true,
                "mine": false,
                "full": true,
                "point": false
            },
            {
                "tag": "mine",
                "told": true,
                "correct": false,
                "mine": true,
                "full": false,
                "point": true
            }
        ];
    }

    function test_the_right_answer_is_full_and_another_guess_is_a_ring_with_a_point(data) {
        const item = make(disc, {
            "told": data.told,
            "correct": data.correct,
            "mine": data.mine
        });
        compare(item.color, data.full ? Theme.ink : Qt.color("transparent"));
        compare(item.children.filter(part => part instanceof Rectangle)[0].visible, data.point);
    }

    function test_what_is_so_is_said_only_once_told() {
        compare(make(disc, {
            "correct": true
        }).said("Coins"), "Coins");
        compare(make(disc, {
            "told": true,
            "correct": true,
            "mine": true
        }).said("Coins"), "Coins. This is right. Your guess");
    }

    name: "AnswerDisc"

    Component {
        id: disc

        AnswerDisc {
            width: 132
        }
    }
}
