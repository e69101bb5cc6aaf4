import QtQuick
import Kiosk.Theme

/* One tour: what it is, how long, for whom, in which languages, and how it can be reached. */
Item {
    id: root

    required property string tourId
    required property string kind
    required property string title
    required property string text
    required property string minutes
    required property string ageFrom
    required property string ageTo
    required property string languages
    required property string signed
    required property string access

    readonly property string _ages: {
        if (ageFrom !== "" && ageTo !== "")
            return qsTr("ages %1 to %2").arg(ageFrom).arg(ageTo);
        if (ageFrom !== "")
            return qsTr("from age %1").arg(ageFrom);
        return ageTo !== "" ? qsTr("up to age %1").arg(ageTo) : "";
    }

    height: words.height + 48 * Theme.u
    Accessible.role: Accessible.Paragraph
    Accessible.name: [title, text, length.text, _ages, languages, signed, access].filter(part => part !== "").join(" ")

    Words {
        id: vocabulary
    }
    Rule {
        width: parent.width
        color: Theme.nightLine
    }
    Column {
        id: words

        anchors.left: parent.left
        width: parent.width - 8 * Theme.u
        y: 24 * Theme.u
        spacing: 4 * Theme.u

        Copy {
            width: parent.width
            role: "small"
            text: vocabulary.tourKind(root.kind)
            visible: text !== root.title
            color: Theme.nightText2
        }
        Copy {
            width: parent.width
            role: "lead"
            weight: 700
            factor: 0.94
            wrap: true
            text: root.title
            color: Theme.nightText
        }
        Copy {
            width: parent.width
            role: "body"
            wrap: true
            text: root.text
            color: Theme.nightText
        }
        Fact {
            id: length

            width: parent.width
            icon: "time"
            text: root.minutes !== "" ? qsTr("%1 minutes").arg(root.minutes) : ""
            ink: Theme.nightText2
        }
        Fact {
            width: parent.width
            icon: "ages"
            text: root._ages
            ink: Theme.nightText2
        }
        Fact {
            width: parent.width
            icon: "languages"
            text: root.languages
            ink: Theme.nightText2
        }
        Fact {
            width: parent.width
            icon: "signed"
            text: root.signed !== root.languages ? root.signed : ""
            ink: Theme.nightText2
        }
        Fact {
            width: parent.width
            icon: "access"
            text: root.access
            ink: Theme.nightText2
        }
    }
}
