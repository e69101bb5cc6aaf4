import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* How far one is in the round, and the question. */
Column {
    id: root

    required property QuizViewModel viewModel
    property string role: "title"
    property real factor: 1
    property color ink: Theme.ink

    spacing: 36 * Theme.u

    ProgressDots {
        anchors.left: parent.left
        total: root.viewModel.page.total
        at: root.viewModel.page.at
        ink: root.ink
    }
    Copy {
        width: parent.width
        role: root.role
        factor: root.factor
        fit: true
        maximumLines: 8
        preferredLines: root.role === "display" ? 6 : 4
        text: root.viewModel.page.question
        color: root.ink
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
}
