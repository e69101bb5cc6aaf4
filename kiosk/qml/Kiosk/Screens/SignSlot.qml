import QtQuick
import Kiosk.Components
import Kiosk.Theme

/* The place of sign language beside a film, with the name of the language below it. */
Rectangle {
    id: root

    property string source: ""
    property string language: ""

    implicitWidth: height * 0.88
    color: Theme.night2

    Image {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: which.top
        anchors.bottomMargin: 8 * Theme.u
        source: root.source
        fillMode: Image.PreserveAspectFit
        cache: false
        retainWhileLoading: true
    }
    Copy {
        id: which

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 12 * Theme.u
        x: 16 * Theme.u
        width: parent.width - 32 * Theme.u
        role: "small"
        growth: 1
        fit: true
        maximumLines: 2
        alignment: Text.AlignHCenter
        text: root.language
        color: Theme.nightText
    }
}
