import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function test_it_is_as_large_as_the_design_says() {
        verifyTouchable(make(key), 86);
        verify(make(key).implicitHeight >= 116);
    }

    function test_finger_and_keys_act() {
        verifyActs(make(key));
    }

    function test_it_turns_dark_under_a_finger() {
        const item = make(key);
        const before = `${texts(item)[0].color}`;
        touchEvent(item).press(0, item).commit();
        tryVerify(() => `${texts(item)[0].color}` !== before);
        touchEvent(item).release(0, item).commit();
        tryVerify(() => `${texts(item)[0].color}` === before);
    }

    function test_words_stay_inside_at_every_size_of_text_data() {
        return [1, 1.25, 1.5, 2].map(scale => ({
                    "tag": `${scale}`,
                    "scale": scale
                }));
    }

    function test_words_stay_inside_at_every_size_of_text(data) {
        Theme.textScale = data.scale;
        for (const letter of ["w", "Ж", "Português"]) {
            const item = make(key, {
                "letter": letter,
                "width": 190
            });
            verifyWordsWithin(item);
            verify(!texts(item)[0].truncated, letter);
        }
    }

    function test_an_icon_needs_a_spoken_name() {
        const item = make(key, {
            "letter": "",
            "icon": "erase",
            "name": "Erase"
        });
        compare(item.Accessible.name, "Erase");
        compare(seen(item, part => part instanceof Icon).length, 1);
        compare(texts(item).length, 0);
    }

    name: "Key"

    Component {
        id: key

        Key {
            letter: "g"
            script: "la"
        }
    }
}
