import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    property int acted: 0

    function act() {
        acted += 1;
    }

    function start(): var {
        acted = 0;
        const item = make(flood);
        item.open(make(spot), "#3F7E44", act);
        return item;
    }

    function test_it_covers_everything_and_then_acts_once() {
        const item = start();
        const told = listen(item, "covered");
        verify(item.running);
        compare(acted, 0, "the page changes behind it");
        tryCompare(item, "running", false);
        compare(acted, 1);
        compare(told.count, 1);
    }

    function test_nothing_below_can_be_touched_meanwhile() {
        const below = make(button);
        const told = listen(below, "tapped");
        const item = start();
        touch(below);
        compare(told.count, 0);
        tryCompare(item, "running", false);
        touch(below);
        compare(told.count, 1);
    }

    function test_a_second_one_waits_for_nobody() {
        const item = start();
        item.open(make(spot), "#000000", act);
        tryCompare(item, "running", false);
        compare(acted, 1);
    }

    function test_taken_away_it_acts_no_more() {
        const item = start();
        item.cancel();
        verify(!item.running);
        wait(0);
        compare(acted, 0);
    }

    function test_who_wants_less_motion_is_there_at_once() {
        Theme.still = true;
        const item = start();
        compare(acted, 1);
        verify(!item.running);
    }

    name: "Flood"

    Component {
        id: flood

        Flood {
            z: 1
            width: 1080
            height: 1920
        }
    }
    Component {
        id: spot

        Item {
            x: 700
            y: 300
            width: 112
            height: 112
        }
    }
    Component {
        id: button

        Tap {
            x: 100
            y: 1500
            name: "Door"
        }
    }
}
