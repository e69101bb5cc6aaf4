pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* The venue is closed: black, and nothing moves. A touch tells for a while when it opens; staff knock here as on home. */
Rectangle {
    id: root

    required property Night night
    required property HomeViewModel home
    required property Knock knock

    color: "black"

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: root.night.touch()
    }
    Column {
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        visible: root.night.telling && !root.knock.listening
        x: Theme.margin
        y: (root.height - height) / 2
        width: root.width - 2 * Theme.margin
        spacing: 36 * Theme.u

        Repeater {
            model: root.night.opens

            delegate: Copy {
                required property bool rightToLeft

                width: parent.width
                role: "title"
                factor: 0.8
                growth: 1
                fit: true
                maximumLines: 2
                alignment: rightToLeft ? Text.AlignRight : Text.AlignLeft
                color: Theme.nightText2
                required text
                required script
            }
        }
    }
    StaffDoor {
        knock: root.knock
        visible: root.night.telling || root.knock.listening
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: 48 * Theme.u
        text: root.home.today
        ink: Theme.nightText2
    }
    Loader {
        anchors.centerIn: parent
        active: root.knock.listening
        sourceComponent: Ring {
            goals: root.home.goals
            rim: 400 * Theme.u
            discSize: 108 * Theme.u
            night: true
            ink: Theme.nightText2
            onGoalTapped: (goal, via) => {
                if (via === "disc")
                    root.knock.disc(goal);
            }
        }
    }
}
