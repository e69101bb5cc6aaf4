import QtQuick
import Kiosk.Theme

/* A finger drawn across a page goes on (1) or back (-1) in reading direction: SideSwipe { onSwiped: step => … } */
DragHandler {
    id: root

    property real _travel: 0

    signal swiped(step: int)

    target: null
    dragThreshold: 40 * Theme.u
    yAxis.enabled: false
    onActiveTranslationChanged: if (active)
        _travel = activeTranslation.x
    onActiveChanged: {
        if (active)
            _travel = 0;
        else if (Math.abs(_travel) > 160 * Theme.u)
            root.swiped((_travel < 0) === !Theme.rightToLeft ? 1 : -1);
    }
}
