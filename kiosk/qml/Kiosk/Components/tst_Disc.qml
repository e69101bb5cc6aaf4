import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function test_it_is_large_enough_for_a_finger() {
        verifyTouchable(make(close), Theme.touchComfort);
    }

    function test_finger_and_keys_act() {
        verifyActs(make(close));
    }

    function test_icon_and_numeral_stay_inside_the_circle_data() {
        return [
            {
                "tag": "icon",
                "values": {}
            },
            {
                "tag": "numeral",
                "values": {
                    "icon": "",
                    "numeral": "17"
                }
            },
            {
                "tag": "small",
                "values": {
                    "icon": "",
                    "numeral": "17",
                    "width": 64
                }
            }
        ];
    }

    function test_icon_and_numeral_stay_inside_the_circle(data) {
        const disc = make(close, data.values);
        const marks = seen(disc, part => part instanceof Text && part.text !== "");
        compare(marks.length, 1);
        verify(Math.hypot(marks[0].contentWidth, marks[0].font.pixelSize * 0.7) < disc.width);
        fuzzyCompare(centre(marks[0]), centre(disc), 1);
    }

    function test_a_filled_one_turns_its_colours_round() {
        const disc = make(close, {
            "filled": true
        });
        compare(disc.fill, Theme.ink);
        compare(disc.fillInk, Theme.paper);
        disc.filled = false;
        compare(disc.fillInk, Theme.ink);
    }

    function test_a_finger_is_felt() {
        const disc = make(close);
        const finger = touchEvent(disc);
        finger.press(0, disc, 40, 40).commit();
        verify(disc.scale < 1);
        finger.release(0, disc, 40, 40).commit();
        compare(disc.scale, 1);
    }

    function test_an_icon_is_spoken_by_its_name() {
        const disc = make(close);
        compare(disc.Accessible.role, Accessible.Button);
        compare(disc.Accessible.name, "Close");
        compare(texts(disc).length, 0);
    }

    name: "Disc"

    Component {
        id: close

        Disc {
            icon: "close"
            name: "Close"
        }
    }
}
