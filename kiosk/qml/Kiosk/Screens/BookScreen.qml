pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* A story, page by page: a picture, a few large sentences, two discs to turn the page, a bead a page. */
Rectangle {
    id: root

    required property BookViewModel viewModel
    readonly property bool _tall: Theme.portrait
    readonly property bool _over: viewModel.at === viewModel.count
    readonly property real _half: _tall ? width : width * 0.5
    readonly property real _shrink: _tall ? 1.5 - 0.5 * Theme.textScale : 1

    color: Theme.paper

    Connections {
        target: root.viewModel

        function onChanged() {
            ground.toStart();
        }
    }
    DragHandler {
        property real _travel: 0

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
    Image {
        id: picture

        x: root._tall ? (root.width - width) / 2 : Theme.rightToLeft ? root.width - width - Theme.margin : Theme.margin
        y: root._tall ? 40 * Theme.u : (root.height - height) / 2
        width: (root._tall ? root.width - 2 * Theme.margin : root._half - Theme.margin) * root._shrink
        height: Math.round(width * 0.75)
        fillMode: Image.PreserveAspectFit
        sourceSize.width: Math.round(width)
        source: root.viewModel.picture
        Accessible.role: Accessible.Graphic
        Accessible.name: root.viewModel.pictureAlt
    }
    Ground {
        id: ground

        readonly property real _top: root._tall ? picture.y + picture.height + 40 * Theme.u : 64 * Theme.u

        x: root._tall || Theme.rightToLeft ? Theme.margin : root._half + 64 * Theme.u
        y: Theme.reach ? Math.max(_top, Theme.reachLine) : _top
        width: root._tall ? root.width - 2 * Theme.margin : root.width - root._half - 64 * Theme.u - Theme.margin
        height: foot.y - y - 16 * Theme.u

        Column {
            width: parent.width
            spacing: 28 * Theme.u

            Copy {
                width: parent.width
                role: "label"
                weight: Theme.weight("small", Theme.script)
                wrap: true
                text: root._over ? qsTr("The end") : root.viewModel.title + " · " + qsTr("%1 of %2").arg(root.viewModel.at + 1).arg(root.viewModel.count)
                color: Theme.ink2
            }
            Copy {
                width: parent.width
                role: root._over ? "title" : "lead"
                factor: root._over ? 1.1 : root._tall ? 1.32 : 1.16
                wrap: true
                text: root._over ? root.viewModel.title : root.viewModel.text
            }
            Flow {
                width: parent.width
                spacing: 16 * Theme.u
                topPadding: 8 * Theme.u

                DiscDoor {
                    width: parent.width
                    visible: root._over
                    icon: "again"
                    text: qsTr("From the beginning")
                    filled: true
                    onTapped: root.viewModel.step(-root.viewModel.at, "button")
                }
                DiscDoor {
                    width: parent.width
                    visible: root._over && root.viewModel.nextId !== ""
                    icon: "book"
                    text: root.viewModel.nextTitle
                    onTapped: root.viewModel.openNext()
                }
                Pill {
                    visible: !root._over && root.viewModel.hasEasy
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
            name: qsTr("Page before")
            enabled: root.viewModel.at > 0
            opacity: enabled ? 1 : 0.35
            onTapped: root.viewModel.step(-1, "button")
        }
        Row {
            anchors.centerIn: parent
            spacing: 16 * Theme.u
            Accessible.ignored: true

            Repeater {
                model: root.viewModel.count

                delegate: Rectangle {
                    required property int index

                    anchors.verticalCenter: parent?.verticalCenter
                    width: (index === root.viewModel.at ? 36 : 24) * Theme.u
                    height: width
                    radius: width / 2
                    color: index <= root.viewModel.at ? Theme.accent : "transparent"
                    border.width: index <= root.viewModel.at ? 0 : Theme.controlLine
                    border.color: Theme.control
                }
            }
        }
        Disc {
            anchors.right: parent.right
            width: Theme.touchPrimary
            icon: "forward"
            name: qsTr("Next page")
            filled: enabled
            enabled: !root._over
            opacity: enabled ? 1 : 0.35
            onTapped: root.viewModel.step(1, "button")
        }
    }
}
