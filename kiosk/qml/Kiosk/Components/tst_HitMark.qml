import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function test_a_goal_has_its_number_and_colour() {
        const item = make(mark, {
            "kind": "goal",
            "number": 14,
            "colour": "#0A97D9",
            "textColour": "#0B1A2B"
        });
        compare(texts(item).map(text => text.text), ["14"]);
        verifyWordsWithin(item);
        Theme.textScale = 2;
        verifyWordsWithin(item);
    }

    function test_no_two_kinds_look_alike() {
        const looks = ["goal", "moment", "day", "answer", "action", "pledge", "question", "target", "site", "tour", "stop", "book", "picture", "assembly", "symbol", "message"].map(kind => {
            const item = make(mark, {
                "kind": kind,
                "number": 1
            });
            return seen(item, part => part instanceof Rectangle).map(disc => `${disc.color} ${disc.width} ${disc.border.width}`).join() + texts(item).map(text => text.text).join() + seen(item, part => part instanceof Icon).map(icon => icon.name).join();
        });
        compare(new Set(looks).size, 16);
    }

    function test_it_never_takes_a_touch() {
        compare(seen(make(mark), part => part instanceof Tap).length, 0);
    }

    name: "HitMark"

    Component {
        id: mark

        HitMark {
            kind: "moment"
        }
    }
}
