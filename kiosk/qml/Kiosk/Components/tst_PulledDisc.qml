import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function middle(item: Item): point {
        return Qt.point(item.x + item.width / 2, item.y + item.height / 2);
    }

    function test_it_follows_the_hand_and_knows_its_aim() {
        const item = make(disc);
        verify(!item.visible);
        item.take(Qt.point(100, 900));
        verify(item.visible);
        item.follow(Qt.point(500, 300));
        compare(middle(item), Qt.point(500, 300));
        verify(item.reaches(Qt.point(540, 300), 50));
        verify(!item.reaches(Qt.point(560, 300), 50));
    }

    function test_it_goes_home_and_is_gone() {
        const item = make(disc);
        item.take(Qt.point(100, 900));
        item.follow(Qt.point(500, 300));
        item.goHome();
        verify(item.visible, "it is on its way");
        tryCompare(item, "visible", false);
        compare(middle(item), Qt.point(100, 900));
    }

    function test_with_less_movement_it_is_home_at_once() {
        Theme.still = true;
        const item = make(disc);
        item.take(Qt.point(100, 900));
        item.follow(Qt.point(500, 300));
        item.goHome();
        verify(!item.visible);
    }

    function test_taken_anew_on_its_way_home_it_stays_in_the_hand() {
        const item = make(disc);
        item.take(Qt.point(100, 900));
        item.follow(Qt.point(500, 300));
        item.goHome();
        item.take(Qt.point(100, 700));
        wait(400);
        verify(item.visible);
        compare(middle(item), Qt.point(100, 700));
    }

    name: "PulledDisc"

    Component {
        id: disc

        PulledDisc {
            numeral: "13"
        }
    }
}
