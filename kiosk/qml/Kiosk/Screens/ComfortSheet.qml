pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/*
 "Make it easier": a dark sheet above the rail while the page above it changes at once. Touching that page closes it. It is
 set a quarter larger than the standard, whatever the visitor's size of text, so that it stays where it is.
*/
Item {
    id: root

    required property Comfort comfort
    property string voice: "none"
    property bool hasFilms: false
    readonly property bool _down: Theme.portrait
    readonly property real _growth: 1.25
    readonly property color _ground: Theme.theme === "yellow" ? "#000000" : "#0B1A2B"
    readonly property color _ink: Theme.theme === "yellow" ? "#FFFFFF" : "#F3F5F4"
    readonly property color _outline: Theme.theme === "yellow" ? "#FFFFFF" : "#5E7890"

    function takeKeys() {
        sizes.itemAt(0).forceActiveFocus();
    }

    component Line: Copy {
        growth: root._growth
        role: "small"
        color: root._ink
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: root.comfort.closePanel()
    }
    Rectangle {
        id: sheet

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: body.y + body.height + 40 * Theme.u
        color: root._ground
        Accessible.role: Accessible.Dialog
        Accessible.name: heading.text

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }
        Rule {
            width: parent.width
            color: root._outline
        }
        Line {
            id: heading

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            y: 40 * Theme.u
            width: parent.width - standard.width - close.width - 2 * Theme.margin - 2 * Theme.gutter
            role: "title"
            growth: 1.1
            fit: true
            maximumLines: 1
            text: qsTr("Make it easier")
        }
        Pill {
            id: standard

            anchors.right: close.left
            anchors.rightMargin: Theme.gutter
            y: 32 * Theme.u
            height: Theme.touchComfort
            padding: 30 * Theme.u
            role: "small"
            growth: root._growth
            text: qsTr("Back to standard")
            ink: root._ink
            outline: root._outline
            onTapped: root.comfort.standard()
        }
        Disc {
            id: close

            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            y: 32 * Theme.u
            icon: "close"
            name: qsTr("Close")
            ink: root._ink
            onTapped: root.comfort.closePanel()
        }
        Grid {
            id: body

            x: Theme.margin
            y: 160 * Theme.u
            width: parent.width - 2 * Theme.margin
            columns: root._down ? 1 : 2
            spacing: (root._down ? 36 : 28) * Theme.u
            columnSpacing: 64 * Theme.u

            readonly property real half: root._down ? width : (width - columnSpacing) / 2

            Item {
                width: body.half
                height: choices.height

                Column {
                    id: choices

                    width: parent.width
                    spacing: (root._down ? 36 : 28) * Theme.u

                    Row {
                        width: parent.width
                        spacing: (width - 4 * sizes.diameter) / 3

                        Repeater {
                            id: sizes

                            readonly property real diameter: Math.min((root._down ? 190 : 168) * Theme.u, (body.half - 3 * Theme.touchGap) / 4)

                            model: [qsTr("Text as it is"), qsTr("Larger text"), qsTr("Much larger text"), qsTr("Text twice as large")]

                            delegate: Disc {
                                id: size

                                required property string modelData
                                required property int index

                                width: sizes.diameter
                                height: width
                                name: modelData
                                checkable: true
                                checked: root.comfort.textStep === index
                                filled: checked
                                ink: root._ink
                                fillInk: checked ? root._ground : root._ink
                                fill: checked ? root._ink : "transparent"
                                onTapped: root.comfort.chooseText(index)

                                Line {
                                    anchors.centerIn: parent
                                    role: "title"
                                    growth: [0.62, 0.84, 1.08, 1.4][size.index]
                                    text: qsTr("Aa", "two letters that show the size of text")
                                    color: size.fillInk
                                }
                            }
                        }
                    }
                    Row {
                        width: parent.width

                        Repeater {
                            model: [
                                {
                                    "theme": "standard",
                                    "text": qsTr("Standard"),
                                    "ground": "#F3F5F4",
                                    "dot": "#0B1A2B"
                                },
                                {
                                    "theme": "dark",
                                    "text": qsTr("Dark"),
                                    "ground": "#061423",
                                    "dot": "#F3F5F4"
                                },
                                {
                                    "theme": "yellow",
                                    "text": qsTr("Black and yellow"),
                                    "ground": "#000000",
                                    "dot": "#FFE600"
                                }
                            ]

                            delegate: ComfortTheme {
                                required property var modelData

                                width: parent.width / 3
                                name: modelData.text
                                swatch: modelData.ground
                                dot: modelData.dot
                                checked: root.comfort.theme === modelData.theme
                                ground: root._ground
                                ink: root._ink
                                outline: root._outline
                                growth: root._growth
                                onTapped: root.comfort.chooseTheme(modelData.theme)
                            }
                        }
                    }
                }
            }
            Grid {
                id: switches

                width: body.half
                columns: 2
                spacing: (root._down ? 20 : 12) * Theme.u

                Repeater {
                    model: root._switches()

                    delegate: ComfortSwitch {
                        required property var modelData

                        width: (body.half - switches.spacing) / 2
                        least: (root._down ? 128 : 116) * Theme.u
                        icon: modelData.icon
                        name: modelData.text
                        hint: modelData.detail
                        checked: root.comfort[modelData.key]
                        ground: root._ground
                        ink: root._ink
                        outline: root._outline
                        onTapped: root.comfort.choose(modelData.key, !checked)
                    }
                }
            }
        }
    }

    function _switches(): var {
        const voices = {
            "narration": qsTr("A recorded voice reads the pages"),
            "system": qsTr("The computer's voice reads the pages"),
            "none": qsTr("No voice here for this language yet")
        };
        return [
            {
                "key": "easy",
                "icon": "easy",
                "text": qsTr("Easy words"),
                "detail": qsTr("Short sentences")
            },
            {
                "key": "reach",
                "icon": "reach",
                "text": qsTr("Bring it all down"),
                "detail": qsTr("Seated or shorter reach")
            },
            {
                "key": "aloud",
                "icon": "aloud",
                "text": qsTr("Read to me"),
                "detail": voices[root.voice] ?? voices.none
            },
            {
                "key": "still",
                "icon": "still",
                "text": qsTr("Less motion"),
                "detail": qsTr("Nothing moves by itself")
            }
        ].concat(root.hasFilms ? [
            {
                "key": "captions",
                "icon": "captions",
                "text": qsTr("Captions"),
                "detail": qsTr("What is said, in writing")
            }
        ] : []);
    }
}
