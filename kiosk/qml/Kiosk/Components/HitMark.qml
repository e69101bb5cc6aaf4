import QtQuick
import Kiosk.Theme

/* The shape of a kind of thing: a Goal's disc, a bead for a moment, an outline for what one can do, a light for a site. */
Item {
    id: root

    required property string kind
    property int number: 0
    property color colour: Theme.ink
    property color textColour: Theme.paper
    readonly property string _icon: ({
            "day": "day",
            "answer": "ask",
            "pledge": "check",
            "question": "question",
            "tour": "tour",
            "stop": "place",
            "book": "book",
            "picture": "picture",
            "assembly": "vote",
            "symbol": "document",
            "message": "play"
        })[kind] ?? ""
    readonly property bool _bead: kind === "moment"
    readonly property bool _target: kind === "target"
    readonly property bool _outline: kind === "action" || kind === "pledge" || _target

    implicitWidth: 92 * Theme.u
    implicitHeight: implicitWidth

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: root.kind === "goal" ? root.colour : root._bead ? Theme.accent : root._outline ? "transparent" : Theme.ink
        border.width: root._outline || root.kind === "goal" && Theme.theme === "yellow" ? Theme.controlLine : 0
        border.color: Theme.ink
    }
    Rectangle {
        anchors.centerIn: parent
        visible: root._bead || root._target || root.kind === "site"
        width: parent.width * (root._bead ? 0.44 : root._target ? 0.36 : 0.24)
        height: width
        radius: width / 2
        color: root._target ? Theme.ink : Theme.paper
    }
    Icon {
        anchors.centerIn: parent
        visible: root._icon !== ""
        name: root._icon
        size: root.width * 0.48
        color: root._outline ? Theme.ink : Theme.paper
    }
    Copy {
        anchors.centerIn: parent
        visible: root.kind === "goal"
        role: "title"
        script: "la"
        growth: 1
        factor: root.width / Theme.u * 0.5 / 76
        text: root.number
        color: root.textColour
    }
}
