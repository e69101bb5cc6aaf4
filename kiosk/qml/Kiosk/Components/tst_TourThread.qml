pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Testing

ComponentCase {
    id: root

    function beads(item: Item): var {
        return seen(item, part => part instanceof Tap);
    }

    function test_a_bead_tells_its_place() {
        const item = make(thread);
        const told = listen(item, "chosen");
        touch(beads(item)[2]);
        compare(told.signalArguments[0][0], 2);
        verifyActs(beads(item)[0]);
    }

    function test_the_present_one_is_said_and_larger() {
        const item = make(thread, {
            "at": 1
        });
        compare(beads(item).map(bead => bead.Accessible.checked), [false, true, false]);
        compare(beads(item)[1].Accessible.description, "2 of 3");
        const sizes = beads(item).map(bead => seen(bead, part => part instanceof Rectangle)[0].width);
        verify(sizes[1] > sizes[0]);
        compare(sizes[0], sizes[2]);
    }

    function test_eight_beads_are_still_large_enough() {
        const item = make(thread, {
            "count": 8,
            "width": 540
        });
        beads(item).forEach(bead => verifyTouchable(bead));
    }

    function test_it_runs_the_way_one_reads() {
        const before = beads(make(thread)).map(bead => centre(bead));
        verify(before[0] < before[1]);
        read("ar");
        const after = beads(make(thread)).map(bead => centre(bead));
        verify(after[0] > after[1]);
    }

    name: "TourThread"

    ListModel {
        id: places

        ListElement {
            title: "Hall"
        }
        ListElement {
            title: "Room"
        }
        ListElement {
            title: "Park"
        }
    }
    Component {
        id: thread

        TourThread {
            width: 700
            stops: places
            count: 3
        }
    }
}
