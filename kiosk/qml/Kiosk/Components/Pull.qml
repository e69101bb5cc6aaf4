import QtQuick
import Kiosk.Theme

/*
 A picture that a finger sets. It tells where the finger is; with the keys, select takes hold of it, forward and back
 change it by one (held: by ten), and select lets go again. What it shows is up to whoever uses it.
*/
Item {
    id: root

    property string name: ""
    property string hint: qsTr("Select, then forward and back change it; select again when it is right")
    property bool live: true
    property real value: 0
    property real minimumValue: 0
    property real maximumValue: 100
    property real stepSize: 1
    property bool held: false
    readonly property bool touched: finger.active

    signal pulled(place: point)
    signal nudged(steps: int)

    activeFocusOnTab: live || activeFocus // Qt keeps what has the keys in their order
    onActiveFocusChanged: if (!activeFocus)
        held = false
    onLiveChanged: held = false

    Accessible.role: Accessible.Slider
    Accessible.name: name
    Accessible.description: live ? hint : ""
    Accessible.focusable: live
    Accessible.onIncreaseAction: root.nudged(1)
    Accessible.onDecreaseAction: root.nudged(-1)

    Keys.onPressed: event => {
        if (!root.live)
            return;
        if ([Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space, Qt.Key_Select].includes(event.key)) {
            event.accepted = true;
            if (!event.isAutoRepeat)
                root.held = !root.held;
            return;
        }
        const forward = [Qt.Key_Up, Theme.rightToLeft ? Qt.Key_Left : Qt.Key_Right];
        const back = [Qt.Key_Down, Theme.rightToLeft ? Qt.Key_Right : Qt.Key_Left];
        if (!root.held || ![...forward, ...back].includes(event.key))
            return;
        event.accepted = true;
        root.nudged((forward.includes(event.key) ? 1 : -1) * (event.isAutoRepeat ? 10 : 1));
    }

    PointHandler {
        id: finger

        enabled: root.live
        acceptedButtons: Qt.LeftButton
        onActiveChanged: if (active)
            root.pulled(point.position)
        onPointChanged: if (active)
            root.pulled(point.position)
    }
    FocusRing {
        anchors.margins: -16 * Theme.u
        border.width: (root.held ? 12 : 6) * Theme.u
    }
}
