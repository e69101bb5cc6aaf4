pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Theme

/* The staff's own room: first the pad, then the panel. It knows no theme and no size of text, for no visitor is here. */
Rectangle {
    id: root

    required property StaffPanel panel
    required property var languages
    required property string language

    signal languageChosen(language: string)

    color: Theme.staff

    Loader {
        anchors.fill: parent
        active: root.panel.stage === "pin"
        sourceComponent: StaffPinPad {
            panel: root.panel
        }
    }
    Loader {
        anchors.fill: parent
        active: root.panel.stage === "panel"
        sourceComponent: StaffFrame {
            panel: root.panel
            languages: root.languages
            language: root.language
            onLanguageChosen: language => root.languageChosen(language)
        }
    }
}
