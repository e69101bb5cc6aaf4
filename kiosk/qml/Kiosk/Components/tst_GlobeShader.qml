import QtQuick
import Kiosk.Testing

ComponentCase {
    id: root

    function test_the_sun_over_the_middle_shines_on_the_visitors_side() {
        const item = make(shader, {
            "turnedTo": 40,
            "tiltedTo": 26,
            "sunLongitude": 40,
            "sunLatitude": 26
        });
        fuzzyCompare(item.sun.x, 0, 0.001);
        fuzzyCompare(item.sun.y, 0, 0.001);
        fuzzyCompare(item.sun.z, 1, 0.001);
    }

    function test_the_sun_on_the_other_side_leaves_it_dark() {
        const item = make(shader, {
            "turnedTo": 40,
            "sunLongitude": -140
        });
        fuzzyCompare(item.sun.z, -1, 0.001);
    }

    function test_a_sun_in_the_east_shines_from_the_right() {
        verify(make(shader, {
            "sunLongitude": 60
        }).sun.x > 0.8);
    }

    function test_without_a_sun_no_dot_is_dimmed() {
        compare(make(shader).night, 1);
        verify(make(shader, {
            "lit": false
        }).night < 1);
    }

    function test_land_comes_as_one_texel_a_dot() {
        const item = make(shader);
        tryCompare(item.mask, "status", Image.Ready);
        compare([item.mask.implicitWidth, item.mask.implicitHeight], [144, item.rows]);
    }

    name: "GlobeShader"

    Component {
        id: shader

        GlobeShader {
            visible: false
            width: 400
            height: 400
        }
    }
}
