import QtQuick
import Kiosk.Theme

/*
 A deed that is not done by a slip: it must be held for a second and a half while it fills, by a finger or with Return.
 Who lets go too early is told to hold on. One with a width of its own is `fitted`: its words step down.

     HoldPill { text: qsTr("Restart"); onDone: staff.stop("restart") }
*/
Item {
    id: root

    property string text: ""
    property string name: text
    property string hint: ""
    property bool fitted: false
    property bool checkable: false
    property bool checked: false
    property color ink: Theme.nightText
    property color paper: Theme.staff
    property color outline: ink
    property bool _key: false
    readonly property bool held: handler.pressed && contains(handler.point.position) || _key
    readonly property real filled: _filled
    readonly property real radius: height / 2
    property real _filled: 0
    readonly property real _room: width - height * 0.6

    signal done

    function _finish() {
        if (_filled < 1)
            return;
        _key = false;
        root.done();
    }

    activeFocusOnTab: true
    implicitHeight: Theme.touchComfort
    implicitWidth: label.implicitWidth + height

    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.description: hint
    Accessible.focusable: true
    Accessible.onPressAction: root.done()

    Keys.onPressed: event => {
        if (event.isAutoRepeat || ![Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space, Qt.Key_Select].includes(event.key))
            return;
        event.accepted = true;
        root._key = true;
    }
    Keys.onReleased: event => {
        if (!event.isAutoRepeat)
            root._key = false;
    }
    onActiveFocusChanged: _key = false
    onHeldChanged: {
        filling.stop();
        if (held)
            filling.start();
        else {
            if (_filled > 0 && _filled < 1)
                telling.restart();
            _filled = 0;
        }
    }

    Timer {
        id: telling

        interval: 1500
    }
    NumberAnimation {
        id: filling

        target: root
        property: "_filled"
        from: 0
        to: 1
        duration: 1500
        onFinished: root._finish()
    }
    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: "transparent"
        border.width: Theme.controlLine
        border.color: root.outline
    }
    Item {
        anchors.left: parent.left
        width: root.width * root.filled
        height: root.height
        clip: true

        Rectangle {
            anchors.left: parent.left
            width: root.width
            height: root.height
            radius: root.radius
            color: Theme.unDeep
        }
    }
    Copy {
        id: label

        anchors.centerIn: parent
        width: root.fitted ? root._room : Math.min(implicitWidth, root._room)
        fit: root.fitted
        maximumLines: 1
        alignment: Text.AlignHCenter
        role: "label"
        text: telling.running ? qsTr("Keep holding") : root.text
        color: root.ink
    }
    TapHandler {
        id: handler

        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
    }
    FocusRing {
        round: true
        inner: root.paper
        outer: root.ink
    }
}
