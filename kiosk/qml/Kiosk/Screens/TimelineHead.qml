import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* What the thread is, or what is looked for on it and how much of that there is. */
Item {
    id: root

    required property TimelineViewModel viewModel
    readonly property bool _filtered: viewModel.filter.active

    implicitHeight: Theme.portrait ? Math.max(214 * Theme.u, subtitle.y + subtitle.height + 10 * Theme.u) : Math.max(140 * Theme.u, title.y + title.height + 16 * Theme.u, subtitle.y + subtitle.height + 20 * Theme.u)

    Words {
        id: words
    }
    Copy {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: (Theme.portrait ? 44 : 30) * Theme.u
        role: "display"
        factor: Theme.portrait ? 0.92 : 0.72
        width: Theme.portrait ? root.width - 2 * Theme.margin : Math.min(implicitWidth, root.width * 0.5)
        fit: Theme.portrait
        maximumLines: 1
        text: qsTr("Timeline")
    }
    Copy {
        id: subtitle

        anchors.left: Theme.portrait ? parent.left : title.right
        anchors.leftMargin: Theme.portrait ? Theme.margin : 48 * Theme.u
        width: parent.width - 2 * Theme.margin - (Theme.portrait ? 0 : title.width + 48 * Theme.u)
        y: Theme.portrait ? title.y + title.height + (Theme.script === "ar" ? 20 : 16) * Theme.u : title.y + Math.max(0, (title.height - height) / 2)
        alignment: Theme.portrait ? Text.AlignLeft : Text.AlignRight
        role: "label"
        weight: Theme.weight("small", Theme.script)
        fit: true
        maximumLines: Theme.textScale > 1 ? 2 : 1
        color: root._filtered ? Theme.accentText : Theme.ink2
        text: {
            const thread = root.viewModel.beads;
            if (!root._filtered)
                return qsTr("%n moment(s). One line since 1945, eight strands from 2000, seventeen from 2015.", "", thread.total);
            const filter = root.viewModel.filter;
            const goal = filter.goal > 0 ? qsTr("Goal %1").arg(filter.goal) : "";
            const theme = filter.category !== "" ? words.category(filter.category) : "";
            return qsTr("%1: %2", "a theme and how many moments it has").arg([theme, goal].filter(word => word !== "").join(" · ")).arg(qsTr("%n moment(s)", "", thread.hits));
        }
    }
}
