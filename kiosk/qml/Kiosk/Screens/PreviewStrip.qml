import QtQuick
import Kiosk.App
import Kiosk.Theme

/* Above a preview, for who sits at a desk: that nothing is installed, and what keeps the last save from being shown. */
Rectangle {
    id: root

    required property Preview preview
    readonly property bool troubled: preview.what !== ""
    readonly property string place: preview.line > 0 ? qsTr("%1, line %2").arg(preview.file).arg(preview.line) : preview.file
    readonly property string rest: preview.more > 0 ? qsTr("(and %n more)", "", preview.more) : ""
    readonly property string told: (Theme.rightToLeft ? "\u200F" : "") + [place === "" ? "" : _whole(place) + ":", _whole(preview.what, true), _whole(rest)].join(" ").trim()
    readonly property string said: {
        if (preview.working)
            return qsTr("Preview: what you saved is on its way …");
        if (troubled)
            return told;
        return preview.watching ? qsTr("Preview: what you save appears here.") : qsTr("Preview: nothing is installed.");
    }

    /* Keeps a run of words together; what is wrong is said in English in every language. */
    function _whole(words: string, english = false): string {
        return words === "" ? "" : (Theme.rightToLeft && !english ? "\u2067" : "\u2066") + words + "\u2069";
    }

    color: Theme.night2
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.said

    Rectangle {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: 14
        anchors.verticalCenter: parent.verticalCenter
        width: 10
        height: 10
        radius: 5
        color: root.troubled ? Theme.signal : Theme.un
        opacity: root.preview.working ? 0.4 : 1
    }
    Text {
        anchors.left: mark.right
        anchors.leftMargin: 10
        anchors.right: parent.right
        anchors.rightMargin: 14
        anchors.verticalCenter: parent.verticalCenter
        text: root.said
        textFormat: Text.PlainText
        font: Theme.font("small", Theme.script, Theme.weight("small", Theme.script), 14)
        color: Theme.nightText
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
        lineHeight: 0.9
        Accessible.ignored: true
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 1
        color: Theme.nightLine
    }
}
