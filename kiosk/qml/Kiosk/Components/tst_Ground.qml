pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function discs(item: Item): var {
        return seen(item, part => part instanceof Disc);
    }

    function test_what_fits_is_shown_without_ado() {
        const item = make(ground, {
            "lines": 3
        });
        verify(!item.overflows);
        compare(discs(item).length, 0);
    }

    function test_what_does_not_fit_can_be_reached_by_taps_alone() {
        const item = make(ground, {
            "lines": 20
        });
        verify(item.overflows);
        const last = seen(item, part => part instanceof Tap && part.name === "line 19")[0];
        const down = () => discs(item).find(disc => disc.name === "Further down");
        discs(item).forEach(disc => verifyTouchable(disc));
        for (let i = 0; i < 20 && down().enabled; i++) {
            touch(down());
            wait(400);
        }
        verify(onPage(last).y + last.height <= onPage(item).y + item.height - Theme.touchComfort);
        const up = discs(item).find(disc => disc.name === "Further up");
        verify(up.enabled);
    }

    function test_it_follows_the_keys() {
        Theme.keysInUse = true;
        Theme.still = true;
        const item = make(ground, {
            "lines": 20
        });
        const last = seen(item, part => part instanceof Tap && part.name === "line 19")[0];
        last.forceActiveFocus();
        tryVerify(() => onPage(last).y + last.height <= onPage(item).y + item.height);
    }

    name: "Ground"

    Component {
        id: ground

        Ground {
            id: window

            property int lines: 3

            width: 600
            height: 500

            Column {
                width: parent.width

                Repeater {
                    model: window.lines

                    delegate: Tap {
                        required property int index

                        name: "line " + index
                        width: 100
                        height: 100
                    }
                }
            }
        }
    }
}
