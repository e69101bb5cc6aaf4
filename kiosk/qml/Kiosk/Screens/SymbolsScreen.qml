pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* A document symbol, its parts as beads on a line: each one that is touched says what it stands for. */
Rectangle {
    id: root

    required property SymbolsViewModel viewModel
    readonly property bool _tall: Theme.portrait
    readonly property real _least: Theme.reach ? Theme.reachLine : (_tall ? 120 : 40) * Theme.u

    color: Theme.paper

    Ground {
        id: ground

        readonly property real pageHeight: page.height

        x: Theme.margin
        y: Math.max(root._least, (foot.y - pageHeight) * (root._tall ? 0.42 : 0.5))
        width: root.width - 2 * Theme.margin
        height: foot.y - y - 16 * Theme.u

        Column {
            id: page

            width: parent.width
            spacing: (root._tall ? 40 : 24) * Theme.u

            Copy {
                width: parent.width
                role: "display"
                factor: root._tall ? 0.86 : 0.64
                fit: true
                maximumLines: 2
                text: qsTr("Every document has a name. Touch its parts.")
            }
            Flow {
                x: Theme.rightToLeft ? width - childrenRect.width : 0
                width: parent.width
                spacing: 12 * Theme.u
                topPadding: 16 * Theme.u
                LayoutMirroring.enabled: false
                LayoutMirroring.childrenInherit: true

                Repeater {
                    model: root.viewModel.parts

                    delegate: Row {
                        id: part

                        required property int index
                        required property string sign
                        required property string text
                        readonly property bool read: index === root.viewModel.part

                        spacing: 12 * Theme.u

                        Copy {
                            anchors.verticalCenter: parent.verticalCenter
                            visible: part.index > 0 && !part.sign.startsWith("(")
                            role: "title"
                            script: "la"
                            growth: 1
                            text: "/"
                            color: Theme.ink2
                        }
                        Tap {
                            id: bead

                            width: Math.max(Theme.touchHero, sign.implicitWidth + 52 * Theme.u)
                            height: Theme.touchHero
                            name: part.sign
                            hint: part.text
                            checkable: true
                            checked: part.read
                            onTapped: root.viewModel.read(part.index)

                            Rectangle {
                                anchors.fill: parent
                                radius: height / 2
                                color: part.read ? Theme.accentFill : "transparent"
                                border.width: part.read ? 0 : Theme.controlLine
                                border.color: Theme.control
                                scale: bead.pressed ? 0.96 : 1
                            }
                            Copy {
                                id: sign

                                anchors.centerIn: parent
                                role: "title"
                                script: "la"
                                growth: 1
                                text: part.sign
                                color: part.read ? Theme.accentFillInk : Theme.ink
                            }
                            FocusRing {
                                round: true
                            }
                        }
                    }
                }
            }
            Copy {
                anchors.left: parent.left
                width: Math.min(parent.width, 940 * Theme.u)
                role: "lead"
                factor: root._tall ? 1.2 : 1.06
                wrap: true
                text: root.viewModel.text !== "" ? root.viewModel.text : qsTr("%1 is one of them. Which part do you want to read?").arg("\u2068" + root.viewModel.symbol + "\u2069")
                color: root.viewModel.text !== "" ? Theme.ink : Theme.ink2
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            Column {
                width: parent.width
                spacing: 8 * Theme.u

                Copy {
                    width: parent.width
                    role: "small"
                    wrap: true
                    text: qsTr("The document")
                    color: Theme.ink2
                }
                Copy {
                    width: parent.width
                    role: "lead"
                    weight: 700
                    wrap: true
                    text: root.viewModel.title
                }
            }
        }
    }
    Item {
        id: foot

        x: Theme.margin
        y: root.height - height - 24 * Theme.u
        width: root.width - 2 * Theme.margin
        height: Theme.touchPrimary
        visible: root.viewModel.count > 1

        Disc {
            anchors.left: parent.left
            width: Theme.touchPrimary
            icon: "back"
            name: qsTr("Document before")
            enabled: root.viewModel.at > 0
            opacity: enabled ? 1 : 0.35
            onTapped: root.viewModel.step(-1, "button")
        }
        Copy {
            anchors.centerIn: parent
            role: "label"
            text: qsTr("%1 of %2").arg(root.viewModel.at + 1).arg(root.viewModel.count)
            color: Theme.ink2
        }
        Disc {
            anchors.right: parent.right
            width: Theme.touchPrimary
            icon: "forward"
            name: qsTr("Next document")
            filled: enabled
            enabled: root.viewModel.at < root.viewModel.count - 1
            opacity: enabled ? 1 : 0.35
            onTapped: root.viewModel.step(1, "button")
        }
    }
}
