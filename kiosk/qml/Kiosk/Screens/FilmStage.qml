import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* The picture of a film, 16:9: still until it plays, with sign language in a corner of its own where there is any. */
Item {
    id: root

    required property MessageViewModel viewModel
    property bool picture: false

    component Picture: Image {
        cache: false
        retainWhileLoading: true
    }

    Accessible.role: Accessible.Graphic
    Accessible.name: viewModel.posterAlt

    Image {
        anchors.fill: parent
        source: root.viewModel.poster
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectFit
    }
    Picture {
        anchors.fill: parent
        source: root.picture ? root.viewModel.screening.frames.source : ""
    }
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: root.viewModel.screening.toggle("picture")
    }
    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: height * 0.88
        height: root.height * 0.5
        visible: root.viewModel.hasSigns
        color: Theme.night2

        Picture {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: which.top
            anchors.bottomMargin: 8 * Theme.u
            source: root.picture ? root.viewModel.screening.signFrames.source : ""
        }
        Copy {
            id: which

            anchors.bottom: parent.bottom
            anchors.bottomMargin: 12 * Theme.u
            x: 16 * Theme.u
            width: parent.width - 32 * Theme.u
            role: "small"
            growth: 1
            fit: true
            maximumLines: 2
            alignment: Text.AlignHCenter
            text: root.viewModel.signLanguage
            color: Theme.nightText
        }
    }
}
