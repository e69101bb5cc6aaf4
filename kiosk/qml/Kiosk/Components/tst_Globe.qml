pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function lights(globe: Item): var {
        return seen(globe, part => part instanceof Tap);
    }

    function test_a_light_tells_its_site() {
        const item = make(globe);
        const told = listen(item, "tapped");
        lights(item).forEach(light => touch(light));
        compare(told.signalArguments.map(values => values[0]), ["new-york", "vienna"]);
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
        const light = seen(lights(item)[0], part => part instanceof Rectangle)[1];
        fuzzyCompare(centre(light), centre(item) - 0.5 * item.diameter / 2, 1);
    }

    function test_a_name_stands_on_the_side_asked_for_in_both_directions() {
        for (const script of ["la", "ar"]) {
            read(script);
            const [after, ahead] = lights(make(globe));
            verify(centre(texts(after)[0]) > centre(after));
            verify(centre(texts(ahead)[0]) < centre(ahead));
        }
    }

    function test_the_picture_is_drawn() {
        const picture = seen(make(globe), part => part instanceof Image)[0];
        tryCompare(picture, "status", Image.Ready);
        compare(picture.implicitWidth, 800);
    }

    function test_the_list_beside_it_speaks_for_it() {
        lights(make(globe)).forEach(light => verify(light.Accessible.ignored && !light.activeFocusOnTab));
    }

    name: "Globe"

    ListModel {
        id: places

        ListElement {
            siteId: "new-york"
            city: "New York"
            globeX: -0.5
            globeY: -0.2
            labelBefore: false
        }
        ListElement {
            siteId: "vienna"
            city: "Vienna"
            globeX: 0.4
            globeY: -0.4
            labelBefore: true
        }
    }
    Component {
        id: globe

        Globe {
            anchors.centerIn: parent
            diameter: 800
            sites: places
        }
    }
}
