pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* "Still there?" above any page: a dot goes out each second; any touch but "Start again" goes on where it was. */
Rectangle {
    id: root

    required property ExhibitViewModel exhibit
    readonly property bool _portrait: Theme.portrait

    function takeKeys() {
        stay.forceActiveFocus();
    }

    color: Theme.theme === "yellow" ? "#F2000000" : "#F2061423"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: question.text
    Keys.onPressed: event => {
        event.accepted = true;
        root.exhibit.idle.stay();
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: root.exhibit.idle.stay()
    }
    RingMark {
        id: ring

        x: root._portrait ? (root.width - width) / 2 : Theme.rightToLeft ? root.width * 0.755 - width / 2 : root.width * 0.245 - width / 2
        y: root._portrait ? 280 * Theme.u : (root.height - Theme.railHeight - height) / 2
        diameter: (root._portrait ? 860 : 760) * Theme.u
        dot: 66 * Theme.u
        place: 96 * Theme.u
        colours: root.exhibit.nightColours
        ink: Theme.nightText
        lit: Math.ceil(18 * root.exhibit.idle.left / Math.max(1, root.exhibit.idle.notice))
        unlit: Theme.nightControl

        Copy {
            anchors.centerIn: parent
            role: "num"
            factor: 2
            text: root.exhibit.idle.left
            color: Theme.nightText
        }
    }
    Column {
        x: root._portrait ? Theme.margin : Theme.rightToLeft ? Theme.margin : root.width * 0.51
        y: root._portrait ? 1220 * Theme.u : (root.height - Theme.railHeight - height) / 2
        width: root._portrait ? root.width - 2 * Theme.margin : root.width * 0.49 - Theme.margin
        spacing: 56 * Theme.u

        Copy {
            id: question

            width: parent.width
            role: "display"
            fit: true
            maximumLines: 2
            alignment: root._portrait ? Text.AlignHCenter : Text.AlignLeft
            text: qsTr("Still there?")
            color: Theme.nightText
        }
        Row {
            spacing: 32 * Theme.u
            anchors.left: parent.left

            Pill {
                id: stay

                KeyNavigation.tab: leave
                KeyNavigation.backtab: leave
                KeyNavigation.right: leave
                width: root._portrait ? 560 * Theme.u : 500 * Theme.u
                height: 160 * Theme.u
                padding: 56 * Theme.u
                fitted: true
                role: "title"
                filled: true
                ink: Theme.nightText
                paper: Theme.night
                text: qsTr("I am still here")
                onTapped: root.exhibit.idle.stay()
            }
            Pill {
                id: leave

                KeyNavigation.tab: stay
                KeyNavigation.backtab: stay
                KeyNavigation.left: stay
                width: root._portrait ? 360 * Theme.u : 320 * Theme.u
                height: 160 * Theme.u
                padding: 40 * Theme.u
                fitted: true
                role: "label"
                ink: Theme.nightText
                text: qsTr("Start again")
                onTapped: root.exhibit.idle.leave()
            }
        }
        Row {
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            spacing: 28 * Theme.u
            anchors.horizontalCenter: parent.horizontalCenter

            Repeater {
                model: root.exhibit.languages

                delegate: Copy {
                    required property string code
                    required property string carryOn

                    visible: code !== root.exhibit.language
                    growth: 1
                    role: "small"
                    text: carryOn
                    color: Theme.nightText2
                    required script
                }
            }
        }
    }
}
