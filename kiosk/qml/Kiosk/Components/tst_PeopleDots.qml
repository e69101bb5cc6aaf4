import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function dotsOf(item: Item): var {
        return item.children.filter(child => child instanceof Rectangle);
    }

    function test_one_dot_is_one_person_and_the_newest_is_full() {
        const dots = dotsOf(make(people));
        compare(dots.length, 38);
        verify(dots.slice(0, -1).every(dot => Qt.colorEqual(dot.color, "transparent")));
        verify(Qt.colorEqual(dots[37].color, Theme.ink));
    }

    function test_the_newest_grows_as_it_comes() {
        const item = make(people, {
            "arrived": 0.2
        });
        fuzzyCompare(dotsOf(item)[37].scale, 0.2, 0.001);
        compare(dotsOf(item)[0].scale, 1);
    }

    function test_many_people_wrap_within_the_width() {
        const item = make(people, {
            "count": 160
        });
        waitForPolish(item.Window.window);
        verify(dotsOf(item).every(dot => dot.x >= 0 && dot.x + dot.width <= item.width + 1));
        verify(item.height > 2 * item.diameter);
    }

    function test_they_stand_in_reading_direction() {
        const item = make(people, {
            "count": 3
        });
        const first = centre(dotsOf(item)[0]);
        mirror();
        verifyMirrored(centre(dotsOf(item)[0]), first);
    }

    name: "PeopleDots"

    Component {
        id: people

        PeopleDots {
            width: 1080
            count: 38
        }
    }
}
