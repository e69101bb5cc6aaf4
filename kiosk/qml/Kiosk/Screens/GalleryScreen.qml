pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* One picture at a time, as large as its wall; two discs bring it nearer, a finger moves it when it is near. */
Rectangle {
    id: root

    required property GalleryViewModel viewModel
    property int near: 0
    readonly property bool _tall: Theme.portrait
    readonly property real _half: _tall ? width : width * 0.58
    readonly property real _shrink: _tall ? 1.4 - 0.4 * Theme.textScale : 1

    function _come(step: int, via: string) {
        const nearer = Math.max(0, Math.min(2, near + step));
        if (nearer === near)
            return;
        const middle = Qt.point((wall.contentX + wall.width / 2) / wall.contentWidth, (wall.contentY + wall.height / 2) / wall.contentHeight);
        near = nearer;
        wall.contentX = Math.max(0, middle.x * wall.contentWidth - wall.width / 2);
        wall.contentY = Math.max(0, middle.y * wall.contentHeight - wall.height / 2);
        root.viewModel.noteNear(near, via);
    }

    color: Theme.paper

    Connections {
        property int _at: root.viewModel.at

        target: root.viewModel

        function onChanged() {
            if (_at === root.viewModel.at)
                return;
            _at = root.viewModel.at;
            root.near = 0;
            ground.toStart();
        }
    }
    Flickable {
        id: wall

        x: root._tall ? (root.width - width) / 2 : Theme.rightToLeft ? root.width - width : 0
        y: root._tall ? 0 : Math.max(0, (root.height - height) / 2)
        width: root._tall ? root.width * root._shrink : root._half
        height: Math.min(Math.round(width * 0.75), root.height)
        contentWidth: width * (1 + root.near)
        contentHeight: height * (1 + root.near)
        interactive: root.near > 0
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Image {
            width: wall.contentWidth
            height: wall.contentHeight
            fillMode: Image.PreserveAspectFit
            sourceSize.width: Math.round(wall.width * (1 + root.near))
            source: root.viewModel.picture
            Accessible.role: Accessible.Graphic
            Accessible.name: root.viewModel.pictureAlt
        }
    }
    DragHandler {
        property real _travel: 0

        enabled: root.near === 0
        target: null
        dragThreshold: 40 * Theme.u
        yAxis.enabled: false
        onActiveTranslationChanged: if (active)
            _travel = activeTranslation.x
        onActiveChanged: {
            if (active)
                _travel = 0;
            else if (Math.abs(_travel) > 160 * Theme.u)
                root.viewModel.step((_travel < 0) === !Theme.rightToLeft ? 1 : -1, "swipe");
        }
    }
    Ground {
        id: ground

        readonly property real _top: root._tall ? wall.height + 32 * Theme.u : 56 * Theme.u

        x: root._tall || Theme.rightToLeft ? Theme.margin : root._half + 48 * Theme.u
        y: Theme.reach ? Math.max(_top, Theme.reachLine) : _top
        width: root._tall ? root.width - 2 * Theme.margin : root.width - root._half - 48 * Theme.u - Theme.margin
        height: foot.y - y - 16 * Theme.u

        Column {
            width: parent.width
            spacing: 24 * Theme.u

            Copy {
                width: parent.width
                role: "label"
                weight: Theme.weight("small", Theme.script)
                wrap: true
                text: qsTr("Picture %1 of %2").arg(root.viewModel.at + 1).arg(root.viewModel.count)
                color: Theme.ink2
            }
            Copy {
                width: parent.width
                role: "display"
                factor: root._tall ? 0.78 : 0.56
                fit: true
                maximumLines: 3
                text: root.viewModel.title
            }
            Copy {
                anchors.left: parent.left
                width: Math.min(parent.width, 920 * Theme.u)
                role: "lead"
                factor: root._tall ? 1 : 0.94
                wrap: true
                text: root.viewModel.text
            }
            Flow {
                width: parent.width
                spacing: 16 * Theme.u

                Disc {
                    icon: "in"
                    name: qsTr("Nearer")
                    enabled: root.near < 2
                    opacity: enabled ? 1 : 0.35
                    onTapped: root._come(1, "button")
                }
                Disc {
                    icon: "out"
                    name: qsTr("Further away")
                    enabled: root.near > 0
                    opacity: enabled ? 1 : 0.35
                    onTapped: root._come(-1, "button")
                }
                Pill {
                    visible: root.viewModel.hasEasy
                    icon: "easy"
                    text: root.viewModel.easy ? qsTr("All words") : qsTr("Easy words")
                    filled: root.viewModel.easy
                    onTapped: root.viewModel.toggleEasy()
                }
            }
        }
    }
    Item {
        id: foot

        x: ground.x
        y: root.height - height - 24 * Theme.u
        width: ground.width
        height: Theme.touchPrimary

        Disc {
            anchors.left: parent.left
            width: Theme.touchPrimary
            icon: "back"
            name: qsTr("Picture before")
            enabled: root.viewModel.at > 0
            opacity: enabled ? 1 : 0.35
            onTapped: root.viewModel.step(-1, "button")
        }
        Disc {
            anchors.right: parent.right
            width: Theme.touchPrimary
            icon: "forward"
            name: qsTr("Next picture")
            filled: enabled
            enabled: root.viewModel.at < root.viewModel.count - 1
            opacity: enabled ? 1 : 0.35
            onTapped: root.viewModel.step(1, "button")
        }
    }
}
