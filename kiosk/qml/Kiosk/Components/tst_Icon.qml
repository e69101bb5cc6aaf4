import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function test_every_meaning_has_a_glyph() {
        verify(Object.keys(Theme.glyphs).length > 10);
        for (const meaning of Object.keys(Theme.glyphs)) {
            const item = make(icon, {
                "name": meaning
            });
            compare(item.text.length > 0, true, meaning);
            fuzzyCompare(item.contentWidth, item.size, item.size * 0.1, meaning);
        }
    }

    function test_an_unknown_meaning_draws_nothing() {
        compare(make(icon, {
            "name": "no such meaning"
        }).text, "");
    }

    function test_it_keeps_its_square() {
        const item = make(icon, {
            "size": 80
        });
        compare(item.width, 80);
        compare(item.height, 80);
    }

    function test_only_arrows_follow_the_reading_direction_data() {
        return [
            {
                "tag": "back",
                "turns": true
            },
            {
                "tag": "forward",
                "turns": true
            },
            {
                "tag": "finish",
                "turns": true
            },
            {
                "tag": "time",
                "turns": false
            },
            {
                "tag": "check",
                "turns": false
            }
        ];
    }

    function test_only_arrows_follow_the_reading_direction(data) {
        const item = make(icon, {
            "name": data.tag
        });
        const left = () => item.mapToItem(page, 0, 0).x < item.mapToItem(page, item.width, 0).x;
        verify(left());
        read("ar");
        compare(left(), !data.turns);
    }

    function test_it_is_no_word() {
        verify(make(icon).Accessible.ignored);
    }

    name: "Icon"

    Component {
        id: icon

        Icon {
            name: "back"
        }
    }
}
