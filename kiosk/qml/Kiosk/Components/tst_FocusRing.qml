import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function ring(item: Item): var {
        return item.children[0];
    }

    function test_it_shows_only_who_has_the_keys_and_only_after_a_key() {
        const first = make(target);
        const second = make(target);
        first.forceActiveFocus();
        verify(!ring(first).visible);
        Theme.keysInUse = true;
        verify(ring(first).visible && !ring(second).visible);
        keyClick(Qt.Key_Tab);
        verify(!ring(first).visible && ring(second).visible);
    }

    function test_it_lies_outside_what_it_marks() {
        const item = make(target);
        const around = onPage(ring(item));
        const place = onPage(item);
        verify(around.x < place.x && around.x + around.width > place.x + place.width);
    }

    function test_it_is_round_round_a_disc() {
        const item = make(target);
        verify(ring(item).radius < 20);
        ring(item).round = true;
        compare(ring(item).radius, ring(item).width / 2);
    }

    function test_it_is_seen_on_light_and_on_dark() {
        const drawn = ring(make(target));
        compare(drawn.border.color, Theme.ink);
        compare(drawn.children[0].border.color, Theme.paper);
        verify(drawn.border.width >= 2 && drawn.children[0].border.width >= 2);
        compare(drawn.children[0].width, drawn.width - 2 * drawn.border.width);
    }

    name: "FocusRing"

    Component {
        id: target

        Item {
            x: 200
            y: 200
            width: 100
            height: 100
            activeFocusOnTab: true

            FocusRing {}
        }
    }
}
