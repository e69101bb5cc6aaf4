import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function close(item: Item): Item {
        return seen(item, part => part instanceof Disc)[0];
    }

    function test_the_disc_closes_it_and_has_the_keys_first() {
        const item = make(sheet);
        const told = listen(item, "closed");
        tryCompare(item, "_down", 0);
        verify(close(item).activeFocus);
        verifyTouchable(close(item), Theme.touchComfort);
        touch(close(item));
        compare(told.count, 1);
    }

    function test_touching_the_page_above_closes_it() {
        const item = make(sheet);
        const told = listen(item, "closed");
        tryCompare(item, "_down", 0);
        mouseClick(item, item.width / 2, 20);
        compare(told.count, 1);
        mouseClick(item, item.width / 2, item.height - 20);
        compare(told.count, 1);
    }

    function test_it_appears_at_once_for_who_wants_less_movement() {
        Theme.still = true;
        compare(make(sheet)._down, 0);
    }

    name: "ThreadSheet"

    Component {
        id: sheet

        ThreadSheet {
            width: 1080
            height: 1776
            title: "Which moments?"

            Copy {
                width: parent.width
                wrap: true
                text: "One of these"
            }
        }
    }
}
