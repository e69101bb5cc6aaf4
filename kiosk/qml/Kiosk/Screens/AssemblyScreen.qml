pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/*
 A vote in an assembly of 193: a finger sets how many say yes (full, from the start) and no (rings, from the end); those
 between abstain. Below stands whether the draft is adopted, and why; a disc turns to the steps of how it works.
*/
Rectangle {
    id: root

    required property AssemblyViewModel viewModel
    property bool stepsShown: viewModel.stepsFirst
    readonly property bool _tall: Theme.portrait
    readonly property real _half: _tall ? width : width * 0.5
    readonly property real _least: Theme.reach ? Theme.reachLine : (_tall ? 56 : 32) * Theme.u

    function _outcome(): string {
        const view = root.viewModel;
        if (view.yes + view.no === 0)
            return qsTr("Nobody votes yet.");
        return view.majority === "two_thirds" ? qsTr("Two thirds of the %1 votes cast are needed: %2.").arg(view.yes + view.no).arg(view.needed) : qsTr("More than half of the %1 votes cast are needed: %2.").arg(view.yes + view.no).arg(view.needed);
    }

    color: Theme.paper

    Ground {
        id: ground

        readonly property real pageHeight: root.stepsShown ? how.height : page.height

        x: Theme.margin
        y: Math.max(root._least, (foot.y - pageHeight) / 2)
        width: root.width - 2 * Theme.margin
        height: foot.y - y - 16 * Theme.u

        Column {
            width: parent.width

            AssemblySteps {
                id: how

                visible: root.stepsShown
                width: parent.width
                steps: root.viewModel.steps
            }
            Column {
                id: page

                visible: !root.stepsShown
                width: parent.width
                spacing: (root._tall ? 28 : 16) * Theme.u

                Grid {
                    id: desk

                    width: parent.width
                    readonly property bool beside: !root._tall && Theme.textScale < 1.5

                    columns: beside ? 2 : 1
                    columnSpacing: 56 * Theme.u
                    rowSpacing: 28 * Theme.u
                    readonly property real _each: (width - (columns - 1) * columnSpacing) / columns

                    Column {
                        width: desk._each
                        spacing: 16 * Theme.u

                        Copy {
                            width: parent.width
                            role: "label"
                            weight: Theme.weight("small", Theme.script)
                            wrap: true
                            text: qsTr("A draft we made up")
                            color: Theme.ink2
                        }
                        Copy {
                            width: parent.width
                            role: "display"
                            factor: root._tall ? 0.7 : 0.54
                            fit: true
                            maximumLines: 3
                            text: root.viewModel.title
                        }
                        Copy {
                            anchors.left: parent.left
                            width: parent.width
                            role: "lead"
                            factor: root._tall ? 0.92 : 0.86
                            wrap: true
                            text: root.viewModel.text
                        }
                        VoteCounts {
                            anchors.horizontalCenter: parent?.horizontalCenter
                            viewModel: root.viewModel
                            onCounted: {
                                rest.via = "button";
                                rest.restart();
                            }
                            visible: desk.beside
                        }
                    }
                    Column {
                        width: desk._each
                        spacing: 20 * Theme.u

                        Pull {
                            id: pull

                            property string _edge: ""

                            width: parent.width
                            height: width * 0.5
                            name: qsTr("Votes for the draft")
                            value: root.viewModel.yes
                            maximumValue: root.viewModel.members
                            onTouchedChanged: {
                                if (!touched) {
                                    pull._edge = "";
                                    rest.via = "drag";
                                    rest.restart();
                                }
                            }
                            onPulled: place => {
                                const seat = hall.seatAt(place.x, place.y);
                                const fromEnd = root.viewModel.members - seat;
                                if (pull._edge === "")
                                    pull._edge = Math.abs(seat - root.viewModel.yes) <= Math.abs(fromEnd - root.viewModel.no) ? "yes" : "no";
                                if (pull._edge === "yes")
                                    root.viewModel.setYes(seat);
                                else
                                    root.viewModel.setNo(fromEnd);
                            }
                            onNudged: steps => {
                                root.viewModel.setYes(root.viewModel.yes + steps);
                                rest.via = "keys";
                                rest.restart();
                            }

                            Hemicycle {
                                id: hall

                                anchors.fill: parent
                                total: root.viewModel.members
                                yes: root.viewModel.yes
                                no: root.viewModel.no
                                mirrored: Theme.rightToLeft
                                ink: Theme.accent
                                against: Theme.ink
                            }
                            Copy {
                                anchors.horizontalCenter: parent.horizontalCenter
                                y: parent.height - height - 24 * Theme.u
                                width: parent.width * 0.26
                                role: "title"
                                growth: 1
                                fit: true
                                maximumLines: 2
                                alignment: Text.AlignHCenter
                                text: root.viewModel.adopted ? qsTr("Adopted") : qsTr("Not adopted")
                                color: root.viewModel.adopted ? Theme.accentText : Theme.ink
                            }
                        }
                        VoteCounts {
                            anchors.horizontalCenter: parent?.horizontalCenter
                            viewModel: root.viewModel
                            onCounted: {
                                rest.via = "button";
                                rest.restart();
                            }
                            visible: !desk.beside
                        }
                        Copy {
                            width: parent.width
                            role: "body"
                            factor: 1.06
                            wrap: true
                            alignment: Text.AlignHCenter
                            text: root._outcome() + "\n" + qsTr("Who abstains does not vote.")
                            color: Theme.ink2
                            Accessible.role: Accessible.AlertMessage
                            Accessible.name: (root.viewModel.adopted ? qsTr("Adopted") : qsTr("Not adopted")) + ". " + text
                        }
                    }
                }
            }
        }
    }
    Timer {
        id: rest

        property string via: "drag"

        interval: 900
        onTriggered: {
            if (root.viewModel.touched)
                root.viewModel.settled(via);
        }
    }
    Flow {
        id: foot

        x: Theme.margin
        y: root.height - height - 24 * Theme.u
        width: root.width - 2 * Theme.margin
        spacing: Theme.touchGap

        Pill {
            icon: root.stepsShown ? "back" : "question"
            text: root.stepsShown ? qsTr("Back to the vote") : qsTr("How does it work?")
            filled: root.stepsShown
            onTapped: {
                root.stepsShown = !root.stepsShown;
                root.viewModel.noteSteps(root.stepsShown);
                ground.toStart();
            }
        }
        Pill {
            visible: root.viewModel.hasEasy
            icon: "easy"
            text: root.viewModel.easy ? qsTr("All words") : qsTr("Easy words")
            filled: root.viewModel.easy
            onTapped: root.viewModel.toggleEasy()
        }
        Disc {
            visible: !root.stepsShown && root.viewModel.drafts > 1
            icon: root.viewModel.at < root.viewModel.drafts - 1 ? "forward" : "again"
            filled: true
            name: root.viewModel.at < root.viewModel.drafts - 1 ? qsTr("Next draft") : qsTr("First draft")
            onTapped: root.viewModel.step(root.viewModel.at < root.viewModel.drafts - 1 ? 1 : -root.viewModel.at, "button")
        }
    }
}
