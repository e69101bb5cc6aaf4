pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Components
import Kiosk.Screens
import Kiosk.Theme

/* The window: one screen at a time, the rail at its foot, the idle notice above all. Home stays alive behind the rest. */
Window {
    id: root

    required property ExhibitViewModel exhibit
    required property Look look
    readonly property string shown: exhibit.staff.stage !== "" ? "staff" : exhibit.night.dark ? "dark" : exhibit.navigation.screen
    readonly property bool moving: opening.running || unroll.running
    readonly property bool awake: !["attract", "staff", "dark"].includes(shown)
    /* Only in a preview. */
    property Preview preview: null
    /* Pages are only there while this holds: never before the theme is, nor while another edition is being taken up. */
    property bool ready: false

    component Stage: Loader {
        id: stage

        required property string screen
        property bool kept: false

        width: parent?.width ?? 0
        height: (parent?.height ?? 0) - (["attract", "staff", "dark"].includes(screen) ? 0 : Theme.railHeight)
        active: root.ready && (root.shown === screen || (kept && item !== null))
        visible: root.shown === screen
        onVisibleChanged: if (visible)
            forceActiveFocus()
    }

    color: Theme.night
    onAwakeChanged: {
        if (!awake && home.item)
            home.item.focus = true;
    }
    title: preview === null ? "UNHub" : qsTr("Preview") + " · UNHub"
    onClosing: close => close.accepted = root.look.windowed || root.preview !== null

    Component.onCompleted: {
        Theme.width = Qt.binding(() => root.width);
        Theme.height = Qt.binding(() => page.height);
        Theme.turning = Qt.binding(() => root.exhibit.turning);
        Theme.script = Qt.binding(() => root.exhibit.script);
        Theme.rightToLeft = Qt.binding(() => root.exhibit.rightToLeft);
        Theme.keysInUse = Qt.binding(() => root.exhibit.keysInUse);
        Theme.textScale = Qt.binding(() => root.exhibit.comfort.textScale);
        Theme.theme = Qt.binding(() => root.exhibit.comfort.theme);
        Theme.reach = Qt.binding(() => root.exhibit.comfort.reach);
        Theme.still = Qt.binding(() => root.exhibit.comfort.still);
        Theme.plain = root.look.plain;
        Theme.latinFamily = root.look.latinFamily;
        Theme.arabicFamily = root.look.arabicFamily;
        Theme.chineseFamily = root.look.chineseFamily;
        Theme.iconFamily = root.look.iconFamily;
        Theme.glyphs = root.look.glyphs;
        ready = true;
    }

    Loader {
        id: strip

        anchors.left: parent.left
        anchors.right: parent.right
        height: active ? root.preview.stripHeight : 0
        z: 1
        active: root.preview !== null
        sourceComponent: PreviewStrip {
            preview: root.preview
        }
    }
    Item {
        id: page

        anchors.fill: parent
        anchors.topMargin: strip.height
        focus: true
        LayoutMirroring.enabled: root.exhibit.rightToLeft
        LayoutMirroring.childrenInherit: true
        Keys.onPressed: event => {
            const ahead = [Qt.Key_Down, root.exhibit.rightToLeft ? Qt.Key_Left : Qt.Key_Right].includes(event.key);
            event.accepted = ahead || [Qt.Key_Up, Qt.Key_Left, Qt.Key_Right].includes(event.key);
            if (event.accepted)
                (root.activeFocusItem ?? page).nextItemInFocusChain(ahead)?.forceActiveFocus();
        }

        Stage {
            screen: "attract"
            sourceComponent: AttractScreen {
                exhibit: root.exhibit
            }
        }
        Stage {
            screen: "staff"
            sourceComponent: StaffScreen {
                panel: root.exhibit.staff
                languages: root.exhibit.languages
                language: root.exhibit.language
                onLanguageChosen: language => root.exhibit.chooseLanguage(language)
            }
        }
        Stage {
            screen: "dark"
            sourceComponent: DarkScreen {
                night: root.exhibit.night
                home: root.exhibit.home
                knock: root.exhibit.staff.knock
            }
        }
        Stage {
            screen: "language"
            sourceComponent: LanguageScreen {
                exhibit: root.exhibit
            }
        }
        Stage {
            id: home

            screen: "home"
            kept: true
            sourceComponent: HomeScreen {
                viewModel: root.exhibit.home
                knock: root.exhibit.staff.knock
                hasCalendar: root.exhibit.calendar.offered
                dayName: root.exhibit.calendar.todayName
                hasPledge: root.exhibit.pledge.offered
                hasFilm: root.exhibit.message.offered
                hasQuiz: root.exhibit.quiz.offered
                hasRooms: root.exhibit.discover.offered
                onLeaving: (from, colour, act) => opening.open(from, colour, act)
                onUnrolling: (ring, act) => unroll.run(ring, act)
            }
        }
        Stage {
            screen: "goals"
            sourceComponent: GoalsScreen {
                viewModel: root.exhibit.home
                onLeaving: (from, colour, act) => opening.open(from, colour, act)
            }
        }
        Stage {
            id: goal

            screen: "goal"
            sourceComponent: GoalScreen {
                viewModel: root.exhibit.goal
                hasPledge: root.exhibit.pledge.offered
                hasFilm: root.exhibit.message.offered
                hasQuiz: root.exhibit.quiz.offered
                onLeaving: (from, colour, act) => opening.open(from, colour, act)
            }
        }
        Stage {
            screen: "timeline"
            sourceComponent: TimelineScreen {
                viewModel: root.exhibit.timeline
            }
        }
        Stage {
            screen: "moment"
            sourceComponent: MomentScreen {
                viewModel: root.exhibit.moment
                voice: root.exhibit.voice
            }
        }
        Stage {
            screen: "sites"
            sourceComponent: SitesScreen {
                viewModel: root.exhibit.sites
                covered: root.exhibit.idle.noticing || root.exhibit.comfort.panelOpen
            }
        }
        Stage {
            screen: "site"
            sourceComponent: SiteScreen {
                viewModel: root.exhibit.site
                sites: root.exhibit.sites
            }
        }
        Stage {
            screen: "message"
            sourceComponent: MessageScreen {
                viewModel: root.exhibit.message
                captionsOn: root.exhibit.comfort.captions
            }
        }
        Stage {
            screen: "search"
            sourceComponent: SearchScreen {
                viewModel: root.exhibit.search
            }
        }
        Stage {
            screen: "tour"
            sourceComponent: TourScreen {
                viewModel: root.exhibit.tour
            }
        }
        Stage {
            screen: "privacy"
            sourceComponent: PrivacyScreen {
                viewModel: root.exhibit.privacy
            }
        }
        Stage {
            screen: "pledge"
            sourceComponent: PledgeScreen {
                viewModel: root.exhibit.pledge
                quiz: root.exhibit.quiz
                survey: root.exhibit.survey
            }
        }
        Stage {
            screen: "calendar"
            sourceComponent: CalendarScreen {
                viewModel: root.exhibit.calendar
            }
        }
        Stage {
            screen: "quiz"
            sourceComponent: QuizScreen {
                viewModel: root.exhibit.quiz
                survey: root.exhibit.survey
            }
        }
        Stage {
            screen: "survey"
            sourceComponent: SurveyScreen {
                viewModel: root.exhibit.survey
                onFinish: root.exhibit.finish()
                onHome: root.exhibit.navigation.home()
            }
        }
        Stage {
            screen: "discover"
            sourceComponent: DiscoverScreen {
                viewModel: root.exhibit.discover
            }
        }
        Stage {
            screen: "targets"
            sourceComponent: TargetsScreen {
                viewModel: root.exhibit.targets
            }
        }
        Stage {
            screen: "answers"
            sourceComponent: AnswersScreen {
                viewModel: root.exhibit.answers
            }
        }
        Stage {
            screen: "books"
            sourceComponent: BooksScreen {
                viewModel: root.exhibit.books
            }
        }
        Stage {
            screen: "book"
            sourceComponent: BookScreen {
                viewModel: root.exhibit.book
            }
        }
        Stage {
            screen: "symbols"
            sourceComponent: SymbolsScreen {
                viewModel: root.exhibit.symbols
            }
        }
        Stage {
            screen: "assembly"
            sourceComponent: AssemblyScreen {
                viewModel: root.exhibit.assembly
            }
        }
        Stage {
            screen: "gallery"
            sourceComponent: GalleryScreen {
                viewModel: root.exhibit.gallery
            }
        }
        Loader {
            id: foot

            readonly property bool night: ["language", "sites", "site", "message", "tour"].includes(root.shown)
            readonly property var flood: {
                if (root.shown === "goal")
                    return root.exhibit.goal;
                if (root.shown === "targets")
                    return root.exhibit.targets;
                if (root.shown === "quiz" && root.exhibit.quiz.page.flooded)
                    return root.exhibit.quiz.page;
                return root.shown === "pledge" && root.exhibit.pledge.stage === "done" ? root.exhibit.pledge : null;
            }
            readonly property bool flooded: flood !== null
            readonly property color ground: night ? Theme.night : flooded ? Theme.flood(flood.colour, flood.nightColour) : Theme.paper
            readonly property color ink: night ? Theme.nightText : flooded ? Theme.floodInk(flood.textColour, flood.nightTextColour) : Theme.ink

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: Theme.railHeight
            active: root.ready && root.awake
            sourceComponent: Rectangle {
                color: foot.ground

                Rail {
                    anchors.fill: parent
                    languages: root.exhibit.languages
                    language: root.exhibit.language
                    canGoBack: root.exhibit.navigation.canGoBack
                    atHome: root.shown === "home" || root.shown === "language"
                    ink: foot.ink
                    paper: foot.ground
                    panelOpen: root.exhibit.comfort.panelOpen
                    lineColour: foot.night ? Theme.nightLine : foot.flooded ? Qt.alpha(foot.ink, 0.3) : Theme.hair
                    colours: foot.night || Theme.theme !== "standard" ? root.exhibit.nightColours : root.exhibit.colours
                    single: foot.flooded
                    searchable: true
                    onSearch: root.exhibit.navigation.open("search", "")
                    onBack: root.exhibit.back()
                    onHome: root.exhibit.goHome()
                    onFinish: root.exhibit.leave()
                    onComfort: root.exhibit.comfort.togglePanel()
                    onUnfold: root.exhibit.navigation.open("language", "")
                    onChosen: language => root.exhibit.chooseLanguage(language)
                }
            }
        }
        Rectangle {
            id: veil

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: foot.top
            visible: fading.running
            color: foot.ground

            NumberAnimation on opacity {
                id: fading

                running: false
                from: 1
                to: 0
                duration: Theme.fade
            }
        }
        Flood {
            id: opening

            anchors.fill: parent
            onCovered: (goal.item as GoalScreen)?.enter()
        }
        RingToThread {
            id: unroll

            anchors.fill: parent
            colours: root.exhibit.colours
            goals: root.exhibit.home.goals
        }
        Connections {
            target: root.exhibit.navigation

            function onChanged() {
                opening.cancel();
                unroll.cancel();
                if (Theme.still && Theme.fade > 0 && root.awake)
                    fading.restart();
            }
        }
        Loader {
            id: panel

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: foot.top
            active: root.ready && root.awake && root.exhibit.comfort.panelOpen
            onLoaded: {
                if (Theme.keysInUse)
                    (item as ComfortSheet).takeKeys();
            }
            sourceComponent: ComfortSheet {
                comfort: root.exhibit.comfort
                voice: root.exhibit.voice.available
                hasFilms: root.exhibit.message.offered
            }
        }
        Loader {
            property Item _before: null

            anchors.fill: parent
            active: root.ready && root.exhibit.idle.noticing
            onLoaded: {
                _before = root.activeFocusItem;
                (item as IdleNotice).takeKeys();
            }
            onActiveChanged: {
                if (!active && _before?.visible)
                    _before.forceActiveFocus();
            }
            sourceComponent: IdleNotice {
                exhibit: root.exhibit
            }
        }
    }
}
