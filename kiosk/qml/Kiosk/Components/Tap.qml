import QtQuick
import Kiosk.Theme

/*
 A place to touch: acts on release however slow, sliding off cancels, Return and Space do the same, and it has a spoken name.
 A second touch within 300 ms is a trembling hand and does nothing, unless it is `quick`: then each of them counts.

     Tap { name: qsTr("Back"); onTapped: exhibit.back() }
*/
Item {
    id: root

    property string name: ""
    property string hint: ""
    property bool checkable: false
    property bool checked: false
    property bool quick: false
    property real _tappedAt: -1
    readonly property bool pressed: handler.pressed && contains(handler.point.position)

    signal tapped

    activeFocusOnTab: true
    implicitWidth: Theme.touchComfort
    implicitHeight: Theme.touchComfort

    Accessible.role: checkable ? Accessible.RadioButton : Accessible.Button
    Accessible.name: name
    Accessible.description: hint
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.focusable: true
    Accessible.onPressAction: root.tapped()

    Keys.onPressed: event => {
        if (event.isAutoRepeat || ![Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space, Qt.Key_Select].includes(event.key))
            return;
        event.accepted = true;
        root.tapped();
    }

    TapHandler {
        id: handler

        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: point => {
            const since = point.timestamp - root._tappedAt;
            if (!root.quick && root._tappedAt >= 0 && since >= 0 && since < 300)
                return;
            root._tappedAt = point.timestamp;
            root.tapped();
        }
    }
}
