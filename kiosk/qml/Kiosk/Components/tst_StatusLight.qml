import QtQuick
import Kiosk.Testing
import Kiosk.Theme

ComponentCase {
    id: root

    function test_well_is_a_full_dot() {
        const dot = seen(make(light), part => part.radius > 0)[0];
        verify(Qt.colorEqual(dot.color, Theme.ok));
    }

    function test_so_so_is_a_ring() {
        const ring = seen(make(light, {
            "light": "yellow"
        }), part => part.radius > 0)[0];
        verify(Qt.colorEqual(ring.color, "transparent"));
        verify(ring.border.width > 0);
    }

    function test_broken_is_a_cross() {
        const bars = seen(make(light, {
            "light": "red"
        }), part => part.radius > 0);
        compare(bars.map(bar => bar.rotation), [45, -45]);
    }

    name: "StatusLight"

    Component {
        id: light

        StatusLight {
            anchors.centerIn: parent
        }
    }
}
