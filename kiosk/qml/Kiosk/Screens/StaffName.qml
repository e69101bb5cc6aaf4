import QtQuick
import Kiosk.Components
import Kiosk.Theme

/* A language by its own name, to read the panel in. */
Tap {
    id: root

    required property string code
    required property string ownName
    required property string script
    property bool chosen: false

    name: ownName
    checkable: true
    checked: chosen
    width: Math.max(Theme.touchMin, label.implicitWidth + 24 * Theme.u)
    height: Theme.touchComfort

    Copy {
        id: label

        anchors.centerIn: parent
        role: "small"
        script: root.script
        growth: 1
        weight: root.chosen ? 700 : Theme.weight("small", root.script)
        text: root.ownName
        color: root.chosen ? Theme.nightText : Theme.nightText2
    }
    FocusRing {
        anchors.margins: 0
        inner: Theme.staff
        outer: Theme.nightText
    }
}
