import QtQuick
import Kiosk.Theme

/*
 A Goal's disc in the hand. It comes out of its row, follows the finger, and when the finger lets go anywhere but at its
 aim it goes home again; who wants less movement sees it at home at once.

     PulledDisc { id: pulled }
     … pulled.take(from); pulled.follow(place); pulled.reaches(aim, 120) ? … : pulled.goHome();
*/
Rectangle {
    id: root

    property string numeral: ""
    property color ink: Theme.paper
    property bool held: false
    property point _home

    function take(from: point) {
        home.stop();
        _home = from;
        follow(from);
        held = true;
    }

    function follow(place: point) {
        x = place.x - width / 2;
        y = place.y - height / 2;
    }

    function reaches(aim: point, within: real): bool {
        return Math.hypot(x + width / 2 - aim.x, y + height / 2 - aim.y) <= within;
    }

    function drop() {
        home.stop();
        held = false;
    }

    function goHome() {
        if (Theme.still)
            drop();
        else
            home.restart();
    }

    width: 128 * Theme.u
    height: width
    radius: width / 2
    visible: held
    border.width: Theme.theme === "yellow" ? Theme.controlLine : 0
    border.color: Theme.ink
    Accessible.ignored: true

    Copy {
        anchors.centerIn: parent
        role: "title"
        script: "la"
        factor: 0.92
        growth: 1
        text: root.numeral
        color: root.ink
    }
    ParallelAnimation {
        id: home

        onFinished: root.held = false

        NumberAnimation {
            target: root
            property: "x"
            to: root._home.x - root.width / 2
            duration: Theme.ms(300)
            easing.type: Easing.OutCubic
        }
        NumberAnimation {
            target: root
            property: "y"
            to: root._home.y - root.height / 2
            duration: Theme.ms(300)
            easing.type: Easing.OutCubic
        }
    }
}
