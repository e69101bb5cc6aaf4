pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Testing

ComponentCase {
    id: root

    function taps(item: Item): var {
        return seen(item, part => part instanceof Tap);
    }

    function named(item: Item, name: string): var {
        return taps(item).find(tap => tap.name === name);
    }

    function test_each_key_tells_what_it_writes() {
        const item = make(keyboard);
        const written = listen(item, "written");
        for (const name of ["q", "m", "Space"])
            touch(named(item, name));
        compare(written.signalArguments.map(values => values[0]), ["q", "m", " "]);
        const told = ["erased", "switched", "turned"].map(signal => listen(item, signal));
        for (const name of ["Erase", "Keyboard: Русский", "Digits and signs"])
            touch(named(item, name));
        compare(told.map(spy => spy.count), [1, 1, 1]);
        const chosen = listen(item, "chosen");
        touch(named(item, "second"));
        compare(chosen.signalArguments[0][0], 1);
    }

    function test_keys_are_large_and_apart_data() {
        return ["upright", "lying", "in Arabic"].map(tag => ({
                    "tag": tag
                }));
    }

    function test_keys_are_large_and_apart(data) {
        if (data.tag === "lying")
            lieDown();
        if (data.tag === "in Arabic")
            read("ar");
        const item = make(keyboard, {
            "width": data.tag === "lying" ? 1040 : 1080
        });
        const keys = taps(item).filter(tap => tap instanceof Key);
        verify(keys.length > 26);
        keys.forEach(key => verify(key.width >= 86 && key.height >= 116, `${key.name}: ${key.width} × ${key.height}`));
        for (const one of keys)
            for (const two of keys) {
                const a = onPage(one);
                const b = onPage(two);
                verify(one === two || a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y, `${one.name} and ${two.name} are apart`);
            }
        verify(onPage(named(item, "q")).x < onPage(named(item, "p")).x, "the letters keep their order in every direction");
    }

    function test_arrows_go_as_the_keys_lie() {
        const item = make(keyboard);
        named(item, "q").forceActiveFocus();
        keyClick(Qt.Key_Left);
        verify(named(item, "q").activeFocus, "nothing lies to the left");
        keyClick(Qt.Key_Right);
        verify(named(item, "w").activeFocus);
        keyClick(Qt.Key_Down);
        verify(named(item, "a").activeFocus || named(item, "s").activeFocus);
        keyClick(Qt.Key_Up);
        verify(named(item, "q").activeFocus || named(item, "w").activeFocus);
    }

    function test_with_one_language_there_is_nothing_to_switch() {
        const item = make(keyboard, {
            "nextName": ""
        });
        verify(!taps(item).some(tap => tap.name.startsWith("Keyboard")));
        verify(onPage(named(item, "Erase")).x + named(item, "Erase").width <= 1080);
    }

    name: "Keyboard"

    ListModel {
        id: rows

        ListElement {
            letters: "qwertyuiopå"
        }
        ListElement {
            letters: "asdfghjkl"
        }
        ListElement {
            letters: "zxcvbnm'"
        }
    }
    ListModel {
        id: words

        ListElement {
            word: "first"
            script: "la"
        }
        ListElement {
            word: "second"
            script: "la"
        }
    }
    Component {
        id: keyboard

        Keyboard {
            width: 1080
            keys: rows
            suggestions: words
            script: "la"
            nextName: "Русский"
            nextScript: "cy"
        }
    }
}
