pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Theme

/*
 The globe in dots with a light for each visitor centre; it is a map and never mirrored. A finger turns it: it runs on,
 slows down, and stands upright again. `turnTo` brings a site to the front, then tells `arrived`. At rest it turns
 slowly, where there is a GPU to do it, as long as `alive`. A light is touched on the side of its name, so that near
 cities keep apart; on a small globe the lights have no names, and the list beside it is touched instead.
*/
Item {
    id: root

    required property var sites
    property real diameter: 1080 * Theme.u
    property real sunLongitude: 0
    property real sunLatitude: 0
    property bool lit: true
    property bool alive: true
    readonly property real homeLongitude: -12
    readonly property real homeLatitude: 26
    property real longitude: homeLongitude
    property real latitude: homeLatitude
    readonly property bool _small: diameter < 900 * Theme.u && diameter < 0.8 * Theme.width
    readonly property bool turning: hand.active || run.running || way.running

    property real _speed: 0
    property bool _rested: false
    property real _along: 0
    property var _from: []
    property var _to: []
    property string _site: ""
    property string _via: ""

    signal tapped(site: string, longitude: real, latitude: real)
    signal dragged(degrees: int)
    signal arrived(site: string, via: string)

    /* Turns along the great circle until the site is in front. */
    function turnTo(site: string, longitude: real, latitude: real, via: string) {
        _still();
        _site = site;
        _via = via;
        _from = _vector(root.longitude, root.latitude);
        _to = _vector(longitude, latitude);
        way.restart();
    }

    function _vector(longitude: real, latitude: real): var {
        const turn = longitude * Math.PI / 180, tilt = latitude * Math.PI / 180;
        return [Math.cos(tilt) * Math.sin(turn), Math.sin(tilt), Math.cos(tilt) * Math.cos(turn)];
    }

    function _still() {
        _speed = 0;
        run.stop();
        rest.restart();
        _rested = false;
    }

    on_AlongChanged: {
        if (!way.running)
            return;
        const angle = Math.acos(Math.max(-1, Math.min(1, _from.reduce((sum, part, i) => sum + part * _to[i], 0))));
        const one = angle > 0.001 ? Math.sin((1 - _along) * angle) / Math.sin(angle) : 1 - _along;
        const other = angle > 0.001 ? Math.sin(_along * angle) / Math.sin(angle) : _along;
        const [x, y, z] = _from.map((part, i) => one * part + other * _to[i]);
        longitude = Math.atan2(x, z) * 180 / Math.PI;
        latitude = Math.asin(Math.max(-1, Math.min(1, y))) * 180 / Math.PI;
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    width: diameter
    height: diameter

    NumberAnimation {
        id: way

        target: root
        property: "_along"
        from: 0
        to: 1
        duration: Theme.ms(700)
        easing.type: Easing.InOutSine
        onFinished: root.arrived(root._site, root._via)
    }
    FrameAnimation {
        id: run

        onTriggered: {
            root.longitude += root._speed * frameTime;
            root._speed *= Math.exp(-1.9 * frameTime);
            root.latitude += (root.homeLatitude - root.latitude) * (1 - Math.exp(-3 * frameTime));
            if (Math.abs(root._speed) < 1 && Math.abs(root.homeLatitude - root.latitude) < 0.2)
                root._still();
        }
    }
    FrameAnimation {
        running: root._rested && root.alive && root.visible && !Theme.plain && !Theme.still
        onTriggered: root.longitude -= 1.2 * frameTime
    }
    Timer {
        id: rest

        interval: 8000
        running: !Theme.plain
        onTriggered: root._rested = true
    }
    DragHandler {
        id: hand

        property real _longitude: 0
        property real _latitude: 0
        readonly property real _degrees: 360 / Math.PI / root.diameter

        target: null
        dragThreshold: 18 * Theme.u
        enabled: !way.running
        onActiveChanged: {
            if (active) {
                root._still();
                rest.stop();
                _longitude = root.longitude;
                _latitude = root.latitude;
                return;
            }
            root.dragged(Math.round(Math.abs(root.longitude - _longitude) + Math.abs(root.latitude - _latitude)));
            if (Theme.still) {
                root.latitude = root.homeLatitude;
                root._still();
            } else {
                root._speed = Math.max(-240, Math.min(240, -centroid.velocity.x * _degrees));
                run.start();
            }
        }
        onActiveTranslationChanged: {
            if (!active)
                return;
            root.longitude = _longitude - activeTranslation.x * _degrees;
            root.latitude = Math.max(-60, Math.min(75, _latitude + activeTranslation.y * _degrees));
        }
    }
    Loader {
        anchors.fill: parent
        sourceComponent: Theme.plain ? dots : shader
    }
    Component {
        id: dots

        GlobeDots {
            id: ball

            readonly property var turn: [root.longitude, root.latitude, root.lit, root.sunLongitude, root.sunLatitude]
            readonly property var inks: [Theme.nightLand, Theme.nightSea, Theme.nightBall]

            onTurnChanged: root.lit ? look(root.longitude, root.latitude) : lookLit(root.longitude, root.latitude, root.sunLongitude, root.sunLatitude)
            onInksChanged: use(Theme.nightLand, Theme.nightSea, Theme.nightBall)
        }
    }
    Component {
        id: shader

        GlobeShader {
            turnedTo: root.longitude
            tiltedTo: root.latitude
            sunLongitude: root.sunLongitude
            sunLatitude: root.sunLatitude
            lit: root.lit
            land: Theme.nightLand
            sea: Theme.nightSea
            ball: Theme.nightBall
        }
    }
    Repeater {
        model: root.sites

        delegate: Tap {
            id: light

            required property string siteId
            required property string city
            required property real siteLongitude
            required property real siteLatitude
            required property bool labelBefore

            readonly property real aside: root._small ? 0 : (labelBefore ? 34 : -34) * Theme.u
            readonly property color _ink: Theme.theme === "yellow" ? Theme.signal : Theme.nightText
            readonly property var place: {
                const away = (siteLongitude - root.longitude) * Math.PI / 180, high = siteLatitude * Math.PI / 180;
                const tilt = root.latitude * Math.PI / 180, ahead = Math.cos(high) * Math.cos(away);
                return Qt.vector3d(Math.cos(high) * Math.sin(away), ahead * Math.sin(tilt) - Math.sin(high) * Math.cos(tilt), Math.sin(high) * Math.sin(tilt) + ahead * Math.cos(tilt));
            }

            name: city
            activeFocusOnTab: false
            Accessible.ignored: true
            visible: place.z > 0.12
            enabled: visible && !Theme.reach && !root._small && !way.running
            width: Theme.touchPrimary
            height: width
            x: root.diameter / 2 * (1 + place.x) - width / 2 - aside
            y: root.diameter / 2 * (1 + place.y) - height / 2
            onTapped: root.tapped(siteId, siteLongitude, siteLatitude)

            Rectangle {
                anchors.centerIn: parent
                anchors.horizontalCenterOffset: light.aside
                width: (root._small ? 40 : 66) * Theme.u
                height: width
                radius: width / 2
                color: light._ink
                opacity: 0.22
                visible: Theme.theme !== "yellow"
            }
            Rectangle {
                anchors.centerIn: parent
                anchors.horizontalCenterOffset: light.aside
                width: (light.pressed ? 44 : root._small ? 20 : 34) * Theme.u
                height: width
                radius: width / 2
                color: light._ink
            }
            Item {
                id: label

                readonly property real _left: root.x + light.x + x

                anchors.verticalCenter: parent.verticalCenter
                x: light.width / 2 + light.aside + (light.labelBefore ? -width - 44 * Theme.u : 44 * Theme.u)
                width: name.width
                height: name.height
                visible: !root._small && light.place.z > 0.35 && _left > 0 && _left + width < (root.parent?.width ?? 0)

                Rectangle {
                    anchors.fill: parent
                    anchors.leftMargin: -12 * Theme.u
                    anchors.rightMargin: -12 * Theme.u
                    radius: height / 2
                    color: Theme.night
                    opacity: Theme.theme === "yellow" ? 1 : 0.78
                }
                Copy {
                    id: name

                    role: "label"
                    factor: 1 / Theme.growth("label") * Math.min(1.25, Theme.textScale)
                    text: light.city
                    color: Theme.nightText
                }
            }
        }
    }
}
