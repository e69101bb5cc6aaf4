import QtQuick

/* The dots of the globe on a GPU: one quad. Its twin without one is GlobeDots. Angles are in degrees. */
ShaderEffect {
    id: root

    property real turnedTo: 0
    property real tiltedTo: 0
    property real sunLongitude: 0
    property real sunLatitude: 0
    property bool lit: true
    property color land
    property color sea
    property color ball

    readonly property real longitude: turnedTo * Math.PI / 180
    readonly property real latitude: tiltedTo * Math.PI / 180
    readonly property real rows: 72
    readonly property real share: 0.64
    readonly property real pixel: 2 / Math.max(1, width)
    readonly property real night: lit ? 1 : 0.4
    readonly property vector3d sun: {
        const away = (sunLongitude - turnedTo) * Math.PI / 180, high = sunLatitude * Math.PI / 180;
        const ahead = Math.cos(high) * Math.cos(away);
        return Qt.vector3d(Math.cos(high) * Math.sin(away), Math.sin(high) * Math.cos(latitude) - ahead * Math.sin(latitude), Math.sin(high) * Math.sin(latitude) + ahead * Math.cos(latitude));
    }
    readonly property var mask: Image {
        source: "image://drawn/land"
        smooth: false
    }

    fragmentShader: "globe.frag.qsb"
}
