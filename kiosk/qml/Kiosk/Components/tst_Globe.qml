pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function lights(globe: Item): var {
        return seen(globe, part => part instanceof Tap);
    }

    function drag(item: Item, dx: real, dy: real) {
        const hand = touchEvent(item), x = item.width / 2, y = item.height / 2;
        hand.press(0, item, x, y).commit();
        for (let i = 1; i <= 10; i++)
            hand.move(0, item, x + dx * i / 10, y + dy * i / 10).commit();
        hand.release(0, item, x + dx, y + dy).commit();
    }

    function test_a_light_tells_its_site_and_where_it_is() {
        const item = make(globe);
        const told = listen(item, "tapped");
        lights(item).forEach(light => touch(light));
        compare(told.signalArguments.map(values => [values[0], values[1], values[2]]), [["new-york", -74, 40.75], ["vienna", 16.4, 48.2]]);
    }

    function test_lights_are_large_enough_for_a_finger() {
        compare(lights(make(globe)).length, 2);
        lights(make(globe)).forEach(light => verifyTouchable(light, Theme.touchPrimary));
    }

    function test_a_map_is_never_mirrored() {
        const item = make(globe);
        const before = lights(item).map(light => centre(light));
        mirror();
        compare(lights(item).map(light => centre(light)), before);
    }

    function test_a_name_stands_on_the_side_asked_for_in_both_directions() {
        for (const script of ["la", "ar"]) {
            read(script);
            const [after, ahead] = lights(make(globe));
            verify(centre(texts(after)[0]) > centre(after));
            verify(centre(texts(ahead)[0]) < centre(ahead));
        }
    }

    function test_a_finger_turns_it_and_it_stands_upright_again() {
        const item = make(globe);
        const told = listen(item, "dragged");
        drag(item, 200, 100);
        verify(item.longitude < item.homeLongitude, "the ground follows the finger");
        verify(item.latitude > item.homeLatitude);
        compare(told.count, 1);
        verify(told.signalArguments[0][0] > 20);
        tryVerify(() => !item.turning, 8000);
        fuzzyCompare(item.latitude, item.homeLatitude, 0.5);
    }

    function test_with_less_motion_it_stops_with_the_finger() {
        Theme.still = true;
        const item = make(globe);
        drag(item, 200, 100);
        const longitude = item.longitude;
        verify(!item.turning);
        compare(item.latitude, item.homeLatitude);
        wait(100);
        compare(item.longitude, longitude);
    }

    function test_it_turns_to_a_site_and_tells_when_it_is_there() {
        const item = make(globe);
        const told = listen(item, "arrived");
        item.turnTo("vienna", 16.4, 48.2, "list");
        compare(told.count, 0);
        tryCompare(told, "count", 1, 3000);
        compare([told.signalArguments[0][0], told.signalArguments[0][1]], ["vienna", "list"]);
        fuzzyCompare(item.longitude, 16.4, 0.01);
        fuzzyCompare(item.latitude, 48.2, 0.01);
    }

    function test_with_less_motion_it_is_there_at_once() {
        Theme.still = true;
        const item = make(globe);
        const told = listen(item, "arrived");
        item.turnTo("vienna", 16.4, 48.2, "list");
        tryCompare(told, "count", 1, 200);
    }

    function test_what_is_on_the_far_side_is_not_touched() {
        const item = make(globe);
        item.longitude = 106;
        compare(lights(item).map(light => light.siteId), ["vienna"]);
    }

    function test_a_small_globe_leaves_names_and_touches_to_the_list() {
        const item = make(globe, {
            "diameter": 500
        });
        compare(texts(item).length, 0);
        verify(lights(item).every(light => !light.enabled));
    }

    function test_in_reach_of_a_seated_hand_there_is_only_the_list() {
        Theme.reach = true;
        verify(lights(make(globe)).every(light => !light.enabled));
    }

    function test_the_list_beside_it_speaks_for_it() {
        lights(make(globe)).forEach(light => verify(light.Accessible.ignored && !light.activeFocusOnTab));
    }

    function test_dots_are_painted_day_and_night() {
        const item = make(globe);
        compare(seen(item, part => part instanceof GlobeDots).length, 1);
        const day = grabImage(item);
        verify(!Qt.colorEqual(day.pixel(400, 400), "transparent"));
        item.sunLongitude = 168;
        item.lit = false;
        const night = grabImage(item);
        let darker = 0;
        for (let x = 100; x < 700; x += 3)
            for (let y = 100; y < 700; y += 3)
                darker += day.blue(x, y) > night.blue(x, y) + 20 ? 1 : 0;
        verify(darker > 100, `${darker} places are darker`);
    }

    name: "Globe"

    ListModel {
        id: places

        ListElement {
            siteId: "new-york"
            city: "New York"
            siteLongitude: -74
            siteLatitude: 40.75
            labelBefore: false
        }
        ListElement {
            siteId: "vienna"
            city: "Vienna"
            siteLongitude: 16.4
            siteLatitude: 48.2
            labelBefore: true
        }
    }
    Component {
        id: globe

        Globe {
            anchors.centerIn: parent
            diameter: 1000
            sites: places
        }
    }
}
