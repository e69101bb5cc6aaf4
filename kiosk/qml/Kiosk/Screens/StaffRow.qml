pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/* One line of a page of the staff panel: a light, a name, some words, and what can be done with it. */
Item {
    id: root

    property real gap: 0
    required property string key
    required property string name
    required property string words
    required property string light
    required property string kind
    required property string deed
    required property bool checked
    required property bool least
    required property bool most
    required property string script
    readonly property bool _touched: ["door", "switch", "choice"].includes(kind)
    readonly property real _start: light !== "" ? 72 * Theme.u : 0
    readonly property bool _below: words !== "" && titleSize.implicitWidth + aboutSize.implicitWidth + Theme.gutter > texts.width

    signal picked(by: int)

    implicitHeight: Math.max((kind === "head" ? 88 : 112) * Theme.u, texts.height + 24 * Theme.u)

    component Title: Copy {
        role: root.kind === "head" ? "label" : "title"
        factor: root.kind === "head" ? 1 : 0.62
        growth: 1
        script: root.script !== "" ? root.script : Theme.script
        text: root.name
    }
    component About: Copy {
        role: "body"
        growth: 1
        text: root.words
    }

    Item {
        id: body

        anchors.left: parent.left
        width: root.width - root.gap
        height: root.height

        Rule {
            width: parent.width
            color: Theme.staffLine
        }
        StatusLight {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: root.light !== ""
            light: root.light
        }
        Title {
            id: titleSize

            visible: false
        }
        About {
            id: aboutSize

            visible: false
        }
        Item {
            id: texts

            parent: root._touched ? tap : body
            anchors.left: parent.left
            anchors.leftMargin: root._start
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - root._start - act.width - (act.width > 0 ? Theme.gutter : 0)
            height: root._below ? title.height + about.height : Math.max(title.height, about.height)

            Title {
                id: title

                anchors.left: parent.left
                y: root._below ? 0 : (parent.height - height) / 2
                width: root._below || root.words === "" ? parent.width : titleSize.implicitWidth
                fit: true
                maximumLines: 2
                color: root.kind === "head" ? Theme.nightText2 : Theme.nightText
            }
            About {
                id: about

                x: root._below || Theme.rightToLeft ? 0 : parent.width - width
                y: root._below ? title.height : (parent.height - height) / 2
                width: root._below ? parent.width : aboutSize.implicitWidth
                fit: true
                maximumLines: 3
                color: Theme.nightText2
            }
        }
        Tap {
            id: tap

            anchors.fill: parent
            visible: root._touched
            name: root.name
            hint: root.words
            checkable: root.kind !== "door"
            checked: root.checked
            onTapped: root.picked(1)

            FocusRing {
                anchors.margins: 0
                inner: Theme.staff
                outer: Theme.nightText
            }
        }
        Row {
            id: act

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.touchGap

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.kind === "door"
                name: "forward"
                size: 44 * Theme.u
                color: Theme.nightText2
            }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.kind === "switch" || root.kind === "choice"
                width: 64 * Theme.u
                height: width
                radius: width / 2
                color: root.checked ? Theme.nightText : "transparent"
                border.width: Theme.controlLine
                border.color: root.checked ? Theme.nightText : Theme.nightControl

                Icon {
                    anchors.centerIn: parent
                    visible: root.checked
                    name: "check"
                    size: parent.width * 0.6
                    color: Theme.staff
                }
            }
            Repeater {
                model: root.kind === "step" ? [-1, 1] : []

                delegate: Disc {
                    id: step

                    required property int modelData

                    width: Theme.touchComfort
                    icon: modelData < 0 ? "out" : "in"
                    name: modelData < 0 ? qsTr("%1: less").replace("%1", root.name) : qsTr("%1: more").replace("%1", root.name)
                    hint: root.words
                    quick: true
                    ink: Theme.nightText
                    enabled: modelData < 0 ? !root.least : !root.most
                    opacity: enabled ? 1 : 0.35
                    onTapped: root.picked(step.modelData)
                }
            }
            Pill {
                visible: root.kind === "touch"
                growth: 1
                text: root.deed
                ink: Theme.nightText
                paper: Theme.staff
                outline: Theme.nightControl
                onTapped: root.picked(1)
            }
            HoldPill {
                visible: root.kind === "hold"
                text: root.deed
                hint: qsTr("Hold until it is full")
                outline: Theme.nightControl
                onDone: root.picked(1)
            }
        }
    }
}
