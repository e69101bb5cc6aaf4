import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function test_it_is_never_thinner_than_a_pixel() {
        const item = make(rule);
        compare(item.height, Theme.hairline);
        root.width = 270;
        root.height = 480;
        verify(item.height >= 1);
    }

    function test_it_grows_with_the_page() {
        const item = make(rule);
        const before = item.height;
        root.width = 4320;
        root.height = 7680;
        compare(item.height, before * 4);
    }

    function test_it_lets_touches_through() {
        const below = make(target);
        const told = listen(below, "tapped");
        make(rule, {
            "height": below.height
        });
        touch(below);
        compare(told.count, 1);
    }

    name: "Rule"

    Component {
        id: rule

        Rule {
            width: 200
        }
    }
    Component {
        id: target

        Tap {}
    }
}
