import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function test_its_whole_width_is_the_target() {
        for (const share of [0.01, 0.5, 0.99]) {
            const item = make(door);
            const told = listen(item, "tapped");
            verifyTouchable(item, Theme.touchComfort);
            touch(item, item.width * share);
            compare(told.count, 1);
        }
    }

    function test_keys_act() {
        verifyActs(make(door));
    }

    function test_door_and_detail_never_touch_data() {
        return [
            {
                "tag": "short",
                "text": "Visit",
                "detail": "New York"
            },
            {
                "tag": "long detail",
                "text": "Visit",
                "detail": longWord
            },
            {
                "tag": "long door",
                "text": longWord,
                "detail": "New York"
            }
        ];
    }

    function test_door_and_detail_never_touch(data) {
        for (const script of ["la", "ar"]) {
            read(script);
            const item = make(door, {
                "text": data.text,
                "detail": data.detail
            });
            verifyWordsWithin(item);
            const [first, second] = texts(item).map(text => onPage(text)).sort((a, b) => a.x - b.x);
            const [upper, lower] = [first, second].sort((a, b) => a.y - b.y);
            verify(!second || first.x + first.width <= second.x + 1 || upper.y + upper.height * 0.7 <= lower.y, "they are apart");
        }
    }

    function test_it_is_mirrored() {
        const item = make(door);
        const before = texts(item).map(text => centre(text));
        verify(before[0] < before[1]);
        read("ar");
        texts(item).forEach((text, i) => compare(text.effectiveHorizontalAlignment, i === 0 ? Text.AlignRight : Text.AlignLeft));
        verify(centre(texts(item)[0]) > centre(texts(item)[1]));
    }

    function test_it_is_spoken_with_its_detail() {
        const item = make(door);
        compare(item.Accessible.role, Accessible.Button);
        compare(item.Accessible.name, "Visit");
        compare(item.Accessible.description, "New York");
    }

    name: "DoorLine"

    Component {
        id: door

        DoorLine {
            width: 900
            height: 140
            text: "Visit"
            detail: "New York"
        }
    }
}
