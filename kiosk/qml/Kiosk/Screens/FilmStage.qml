import QtQuick
import Kiosk.App

/* The picture of a film, 16:9: still until it plays, with sign language in a corner of its own where there is any. */
Item {
    id: root

    required property MessageViewModel viewModel
    property bool picture: false

    Accessible.role: Accessible.Graphic
    Accessible.name: viewModel.posterAlt

    Image {
        anchors.fill: parent
        source: root.viewModel.poster
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectFit
        visible: moving.source.toString() === ""
    }
    Image {
        id: moving

        anchors.fill: parent
        source: root.picture ? root.viewModel.screening.frames.source : ""
        fillMode: Image.PreserveAspectFit
        cache: false
        retainWhileLoading: true
    }
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: root.viewModel.screening.toggle("picture")
    }
    SignSlot {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: parent.height * 0.5
        visible: root.viewModel.hasSigns
        source: root.picture ? root.viewModel.screening.signFrames.source : ""
        language: root.viewModel.signLanguage
    }
}
