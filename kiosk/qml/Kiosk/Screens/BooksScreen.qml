pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Theme

/* A shelf: stories as covers to touch; below, books in other forms, and that every book here can be read in more than one. */
Rectangle {
    id: root

    required property BooksViewModel viewModel
    readonly property bool _tall: Theme.portrait
    readonly property real _top: Theme.reach ? Theme.reachLine : head.y + head.height + 32 * Theme.u

    color: Theme.paper

    Copy {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: (root._tall ? 56 : 32) * Theme.u
        width: parent.width - 2 * Theme.margin
        role: "display"
        factor: root._tall ? 0.92 : 0.68
        fit: true
        maximumLines: 2
        preferredLines: 1
        text: qsTr("A shelf of small books")
    }
    Ground {
        x: Theme.margin
        y: root._top
        width: root.width - 2 * Theme.margin
        height: root.height - y - 16 * Theme.u

        Column {
            id: page

            width: parent.width
            spacing: 40 * Theme.u

            Grid {
                id: shelf

                readonly property int _abreast: Theme.textScale > 1.5 ? (root._tall ? 1 : 2) : root._tall ? 2 : 3
                readonly property real _each: (width - (columns - 1) * columnSpacing) / columns

                width: parent.width
                columns: _abreast
                columnSpacing: 32 * Theme.u
                rowSpacing: 40 * Theme.u

                Repeater {
                    model: root.viewModel.stories

                    delegate: Tap {
                        id: book

                        required property string bookId
                        required property string title
                        required property string about
                        required property string cover
                        required property string coverAlt
                        required property int ageFrom
                        required property int ageTo
                        required property string colour
                        required property string nightColour

                        width: shelf._each
                        height: front.height + words.height + 20 * Theme.u
                        name: title
                        hint: about
                        onTapped: root.viewModel.openBook(bookId)

                        Rectangle {
                            id: front

                            width: parent.width
                            height: Math.round(Theme.textScale > 1.5 ? Math.min(width * 0.75, root.height * 0.3) : width * 0.75)
                            radius: 12 * Theme.u
                            color: book.colour === "" ? Theme.accentFill : Theme.flood(book.colour, book.nightColour)
                            border.width: Theme.theme === "yellow" ? Theme.controlLine : 0
                            border.color: Theme.ink
                            scale: book.pressed ? 0.98 : 1

                            Image {
                                anchors.fill: parent
                                anchors.margins: 12 * Theme.u
                                fillMode: Image.PreserveAspectFit
                                sourceSize.width: Math.round(width)
                                source: book.cover
                                Accessible.ignored: true
                            }
                        }
                        Column {
                            id: words

                            anchors.left: parent.left
                            y: front.height + 14 * Theme.u
                            width: parent.width
                            spacing: 4 * Theme.u

                            Copy {
                                width: parent.width
                                role: "lead"
                                weight: 700
                                wrap: true
                                text: book.title
                                color: book.pressed ? Theme.accentText : Theme.ink
                            }
                            Copy {
                                width: parent.width
                                visible: book.ageTo > 0
                                role: "small"
                                wrap: true
                                text: qsTr("Ages %1 to %2").arg(book.ageFrom).arg(book.ageTo)
                                color: Theme.ink2
                            }
                        }
                        FocusRing {
                            anchors.margins: -8 * Theme.u
                        }
                    }
                }
            }
            Column {
                width: parent.width
                spacing: 16 * Theme.u

                Rule {
                    width: parent.width
                }
                Copy {
                    width: parent.width
                    role: "title"
                    factor: 0.86
                    fit: true
                    maximumLines: 2
                    text: qsTr("Every book here can be read in more than one way")
                }
                Copy {
                    anchors.left: parent.left
                    width: Math.min(parent.width, 920 * Theme.u)
                    role: "lead"
                    factor: root._tall ? 1 : 0.9
                    wrap: true
                    text: qsTr("“Make it easier”, below, makes letters larger, changes colours, chooses easy words, or reads aloud where this kiosk has a voice.")
                }
                Repeater {
                    model: root.viewModel.accessible

                    delegate: Column {
                        id: other

                        required property string title
                        required property string about

                        width: page.width
                        spacing: 4 * Theme.u
                        Accessible.role: Accessible.Paragraph
                        Accessible.name: title + ". " + about

                        Copy {
                            width: parent.width
                            role: "label"
                            weight: 700
                            wrap: true
                            text: other.title
                        }
                        Copy {
                            width: parent.width
                            role: "body"
                            wrap: true
                            text: other.about
                            color: Theme.ink2
                        }
                    }
                }
            }
        }
    }
}
