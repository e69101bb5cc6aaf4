import QtQuick
import Kiosk.Theme

/* A text to take away: the text itself, and a QR code that carries it, dark on light in every theme. */
Item {
    id: root

    property string text: ""
    property string code: ""
    readonly property bool _beside: !Theme.portrait
    readonly property int _side: Math.round(Math.min(width, (_beside ? 560 : 620) * Theme.u))

    height: _beside ? Math.max(picture.height, words.height) : words.y + words.height

    Image {
        id: picture

        anchors.left: parent.left
        source: root.code !== "" ? "image://drawn/qr?width=" + root._side + "&text=" + root.code : ""
        smooth: false
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("QR code with this text: %1").arg(root.text)
    }
    Column {
        id: words

        anchors.left: root._beside ? picture.right : parent.left
        anchors.leftMargin: root._beside ? 48 * Theme.u : 0
        y: root._beside ? 0 : picture.height + 28 * Theme.u
        width: root.width - (root._beside ? picture.width + 48 * Theme.u : 0)
        spacing: 20 * Theme.u

        Copy {
            width: parent.width
            role: "body"
            weight: Theme.script === "zh" ? 700 : 650
            wrap: true
            text: qsTr("Point the camera of your phone at the dots. They hold this text; no network is needed.")
            color: Theme.nightText
        }
        Copy {
            width: parent.width
            role: "label"
            weight: Theme.weight("small", Theme.script)
            wrap: true
            text: root.text
            color: Theme.nightText
        }
    }
}
