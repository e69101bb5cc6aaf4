pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* Twelve discs on neutral dark. What went wrong stands below the digits; how many a PIN has is not told. */
Item {
    id: root

    required property StaffPanel panel
    readonly property PinPad pad: panel.pad
    readonly property bool _portrait: Theme.portrait
    readonly property bool _locked: pad.phase === "locked"
    readonly property bool _whole: _portrait || _locked
    readonly property real _disc: (_portrait ? 196 : 168) * Theme.u
    readonly property real _gap: (_portrait ? 44 : 32) * Theme.u

    function _told(): string {
        if (pad.phase === "locked")
            return pad.told === "refused" ? qsTr("This recovery file does not open this kiosk. It must be signed by a trusted key, for the code %1.").arg(pad.code) : qsTr("Locked after five wrong PINs. Plug in a stick with a recovery file for the code %1, or set a new PIN with “kiosk staff set-pin”.").arg(pad.code);
        if (pad.phase === "waiting")
            return qsTr("Wrong PIN. Wait %1 s.").replace("%1", pad.left);
        const words = {
            "wrong": qsTr("Wrong PIN."),
            "weak": qsTr("Too easy: 6 to 12 digits, not in a row and not all the same."),
            "differs": qsTr("They were not the same. Once more, please."),
            "broken": qsTr("The PIN cannot be read: see “kiosk doctor”.")
        };
        return words[pad.told] ?? "";
    }

    Component.onCompleted: keys.itemAt(0).forceActiveFocus()

    Column {
        id: head

        x: root._whole ? Theme.margin : Theme.rightToLeft ? root.width / 2 : Theme.margin
        y: root._portrait && !root._locked ? 300 * Theme.u : (root.height - height) / 2
        width: root._whole ? root.width - 2 * Theme.margin : root.width / 2 - 2 * Theme.margin
        spacing: 40 * Theme.u

        Copy {
            width: parent.width
            role: "display"
            growth: 1
            fit: true
            maximumLines: 2
            alignment: Text.AlignHCenter
            text: root._locked ? qsTr("Locked") : root.pad.phase === "new" ? qsTr("A new PIN") : root.pad.phase === "again" ? qsTr("The same again") : qsTr("Staff PIN")
            color: Theme.nightText
        }
        Row {
            id: typed

            readonly property int shown: root.pad.phase === "checking" ? 0 : root.pad.count

            anchors.horizontalCenter: parent.horizontalCenter
            height: 40 * Theme.u
            spacing: 24 * Theme.u
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Digits: %1").replace("%1", typed.shown)

            Repeater {
                model: typed.shown

                delegate: Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: 28 * Theme.u
                    height: width
                    radius: width / 2
                    color: Theme.nightText
                }
            }
        }
        Copy {
            width: parent.width
            role: "lead"
            growth: 1
            wrap: true
            alignment: Text.AlignHCenter
            text: root._told()
            color: Theme.nightText2
        }
    }
    Grid {
        id: grid

        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        x: root._portrait ? (root.width - width) / 2 : Theme.rightToLeft ? (root.width / 2 - width) / 2 : root.width * 0.75 - width / 2
        y: root._portrait ? 760 * Theme.u : (root.height - height) / 2
        columns: 3
        spacing: root._gap
        opacity: root._locked ? 0 : 1
        enabled: !root._locked

        Repeater {
            id: keys

            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "enter"]

            delegate: Disc {
                required property string modelData
                readonly property bool digit: modelData.length === 1

                width: root._disc
                height: width
                numeral: digit ? modelData : ""
                icon: modelData === "erase" ? "erase" : modelData === "enter" ? "check" : ""
                name: digit ? modelData : modelData === "erase" ? qsTr("Erase") : qsTr("Done")
                quick: digit
                filled: modelData === "enter"
                ink: Theme.nightText
                fillInk: filled ? Theme.staff : ink
                lineWidth: filled ? 0 : modelData === "erase" ? 0 : Theme.controlLine
                onTapped: {
                    if (digit)
                        root.pad.press(modelData);
                    else if (modelData === "erase")
                        root.pad.erase();
                    else
                        root.pad.enter();
                }
            }
        }
    }
    Pill {
        x: root._portrait ? (root.width - width) / 2 : Theme.rightToLeft ? root.width - Theme.margin - width : Theme.margin
        y: root.height - height - 64 * Theme.u
        growth: 1
        text: qsTr("Leave")
        ink: Theme.nightText
        paper: Theme.staff
        outline: Theme.nightControl
        onTapped: root.panel.leave()
    }
}
