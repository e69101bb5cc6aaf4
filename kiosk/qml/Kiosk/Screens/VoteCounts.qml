import QtQuick
import Kiosk.App
import Kiosk.Theme

/* Yes, abstentions and no, as numbers to set. */
Row {
    id: root

    required property AssemblyViewModel viewModel

    signal counted

    spacing: (Theme.portrait ? 72 : 32) * Theme.u
    topPadding: 8 * Theme.u

    VoteCount {
        word: qsTr("Yes")
        value: root.viewModel.yes
        onChanged: value => {
            root.viewModel.setYes(value);
            root.counted();
        }
    }
    VoteCount {
        word: qsTr("Abstain")
        value: root.viewModel.abstain
        settable: false
    }
    VoteCount {
        word: qsTr("No")
        value: root.viewModel.no
        onChanged: value => {
            root.viewModel.setNo(value);
            root.counted();
        }
    }
}
