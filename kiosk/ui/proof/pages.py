"""Every page worth a look: one line in PAGES a screen, its subjects, and the states it can be brought into."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtQuick import QQuickItem

from kiosk.store.edition import Edition
from kiosk.ui.proof.quiz_pages import quiz_states, rounds, survey_states
from kiosk.ui.proof.stage import Stage

View = tuple[str, QQuickItem]
"""A state's name, "" for the page as it comes, and the item below which to look."""
States = Callable[[Stage], Iterator[View]]
Subjects = Callable[[Edition, str], tuple[str, ...]]

_PARTS = ("tours", "sights", "figures", "advice")


@dataclass(frozen=True, slots=True)
class Shown:
    """One view of the exhibit: which page in which state, and the item below which to look.

    `whole` where that is all the window shows.
    """

    screen: str
    subject: str
    state: str
    root: QQuickItem
    whole: bool = True

    @property
    def name(self) -> str:
        """For people: "goal goal-13 actions"."""
        return " ".join(part for part in (self.screen, self.subject, self.state) if part)


@dataclass(frozen=True, slots=True)
class PageKind:
    """A screen; without subjects it is one page. `states` brings an open page into each state and back again.

    Where a page has `lines`, a list, the list makes all of them before one looks; one that `travels` comes to rest.
    """

    screen: str
    subjects: Subjects = lambda _edition, _language: ("",)
    states: States = lambda _stage: iter(())
    wanted: Callable[[Edition], bool] = lambda _edition: True
    lines: bool = False
    travels: bool = False


def goals(edition: Edition, language: str) -> tuple[str, ...]:
    """The ids of all Goals, those with the longest titles first."""
    return _longest_first(*((line.id, line.title) for line in edition.goals(language)))


def moments(edition: Edition, language: str) -> tuple[str, ...]:
    """The ids of all moments, those with the longest titles first."""
    return _longest_first(*((line.id, line.title) for line in edition.moments(language)))


def sites(edition: Edition, language: str) -> tuple[str, ...]:
    """The ids of all visitor centres, those with the longest names first."""
    return _longest_first(*((line.id, line.city + line.building) for line in edition.sites(language)))


def tours(edition: Edition, language: str) -> tuple[str, ...]:
    """The ids of all visitor centres with a virtual tour."""
    return tuple(id for id in sites(edition, language) if edition.stops(language, id))


def messages(edition: Edition, language: str) -> tuple[str, ...]:
    """The ids of all messages, those with the longest titles first."""
    return _longest_first(*((line.id, line.title) for line in edition.messages(language)))


def _longest_first(*lines: tuple[str, str]) -> tuple[str, ...]:
    return tuple(id for id, _ in sorted(lines, key=lambda line: (-len(line[1]), line[0])))


def _goal_states(stage: Stage) -> Iterator[View]:
    screen = stage.find("GoalScreen")
    for at in range(1, stage.exhibit.goal.figures.rowCount()):
        screen.setProperty("figureAt", at)
        stage.settle()
        yield f"figure {at}", stage.everywhere()
    for leaf in ("actions", "years"):
        screen.setProperty("leaf", leaf)
        stage.settle()
        yield leaf, stage.everywhere()
    screen.setProperty("leaf", "about")
    stage.settle()


def _timeline_states(stage: Stage) -> Iterator[View]:
    timeline = stage.exhibit.timeline
    category = next(iter(stage.edition.categories()), "")
    year = float(max(stage.edition.moment_counts_by_year(), default=1966)) - 5
    stage.arrive()
    if category:
        timeline.filter.choose(category)
        stage.settle()
        yield "filtered", stage.everywhere()
        timeline.filter.showAll()
    screen = stage.find("TimelineScreen")
    for sheet, kind, part in (
        ("filter", "FilterSheet", timeline.filter),
        ("day", "TodaySheet", timeline.day),
        ("year", "YearSheet", timeline.dial),
    ):
        part.open()
        screen.setProperty("sheet", sheet)
        stage.arrive()
        yield sheet, stage.find(kind)
        screen.setProperty("sheet", "")
    timeline.dial.clear()
    for level in ("years", "months", "days"):
        timeline.zoomIn(year, "numeral")
        stage.arrive()
        yield level, stage.everywhere()
    while timeline.zoom > 0:
        timeline.zoomBy(-1, "button")
    stage.arrive()


def _sites_states(stage: Stage) -> Iterator[View]:
    stage.exhibit.sites.choose("virtual")
    stage.settle()
    yield "virtual", stage.everywhere()
    stage.exhibit.sites.choose("in_person")


def _site_states(stage: Stage) -> Iterator[View]:
    screen = stage.find("SiteScreen")
    for mode in ("virtual", "in_person"):
        stage.exhibit.sites.choose(mode)
        for part in _PARTS if mode == "in_person" else _PARTS[:1]:
            screen.setProperty("part", part)
            stage.settle()
            yield f"{part} {mode}", stage.everywhere()
        screen.setProperty("part", _PARTS[0])
        for sheet in ("filter", "take"):
            screen.setProperty("sheet", sheet)
            stage.settle()
            yield f"{sheet} {mode}", stage.find("NightSheet")
        screen.setProperty("sheet", "")
        stage.settle()


def _tour_states(stage: Stage) -> Iterator[View]:
    tour = stage.exhibit.tour
    for at in range(1, tour.stops.rowCount()):
        tour.go(at, "bead")
        stage.settle()
        yield f"stop {at + 1}", stage.everywhere()
    tour.step(1, "button")
    stage.settle()
    yield "end", stage.everywhere()
    tour.go(0, "bead")


def _message_states(stage: Stage) -> Iterator[View]:
    stage.exhibit.message.toggleWords()
    stage.settle()
    yield "words", stage.everywhere()
    stage.exhibit.message.toggleWords()
    stage.settle()


def _search_states(stage: Stage) -> Iterator[View]:
    search = stage.exhibit.search
    language = str(stage.exhibit.language)
    titles = [line.title for line in stage.edition.goals(language)]
    titles += [line.title for line in stage.edition.moments(language)]
    for state, word in (("hits", "".join(titles[:1])[:4]), ("no hits", "zzzz")):
        for letter in word:
            search.write(letter)
        stage.settle()
        yield state, stage.everywhere()
        search.clear()
    search.unfold(False)
    stage.settle()
    yield "keys folded", stage.everywhere()
    search.unfold(True)


def _privacy_states(stage: Stage) -> Iterator[View]:
    stage.exhibit.privacy.decline()
    stage.settle()
    yield "declined", stage.everywhere()


def days(edition: Edition, language: str) -> tuple[str, ...]:
    """The calendar as it opens, then the days with the longest names, those with the longest texts, and the weeks."""
    lines = edition.days(language)
    texts = {line.id: len(day.text.standard) for line in lines if (day := edition.day(language, line.id))}
    named = _longest_first(*((line.id, line.name) for line in lines))[:6]
    told = tuple(sorted(texts, key=lambda id: (-texts[id], id)))[:6]
    weeks = tuple(line.id for line in lines if line.length > 1)
    return tuple(dict.fromkeys(("", *named, *told, *weeks)))


def _pledge_states(stage: Stage) -> Iterator[View]:
    pledge = stage.exhibit.pledge
    pledge.select(stage.edition.pledges(str(stage.exhibit.language))[0].id)
    stage.settle()
    yield "chosen", stage.everywhere()
    pledge.take("line")
    while pledge.stage == "keeping":
        stage.settle()
    stage.picture()
    yield "taken", stage.everywhere()
    pledge.choose()


def _calendar_states(stage: Stage) -> Iterator[View]:
    calendar = stage.exhibit.calendar
    if stage.exhibit.navigation.subject:
        return
    calendar.showMonth(True)
    stage.settle()
    yield "month", stage.everywhere()
    calendar.showMonth(False)
    screen = stage.find("CalendarScreen")
    screen.setProperty("sheetOpen", True)
    stage.settle()
    yield "by goal", stage.find("GoalSheet")
    screen.setProperty("sheetOpen", False)


PAGES = (
    PageKind("home"),
    PageKind("goals", wanted=lambda edition: bool(edition.goals(edition.languages[0]))),
    PageKind("goal", goals, _goal_states),
    PageKind("timeline", states=_timeline_states, wanted=lambda edition: bool(edition.moments(edition.languages[0]))),
    PageKind("moment", moments, travels=True),
    PageKind("sites", states=_sites_states, wanted=lambda edition: bool(edition.sites(edition.languages[0]))),
    PageKind("site", sites, _site_states),
    PageKind("tour", tours, _tour_states),
    PageKind("message", messages, _message_states),
    PageKind("pledge", goals, _pledge_states, wanted=lambda edition: bool(edition.pledges(edition.languages[0]))),
    PageKind("calendar", days, _calendar_states, wanted=lambda edition: bool(edition.days(edition.languages[0]))),
    PageKind("search", states=_search_states),
    PageKind("quiz", rounds, quiz_states),
    PageKind("survey", states=survey_states, wanted=lambda edition: bool(edition.question_ids()[1])),
    PageKind("privacy", states=_privacy_states),
)
"""One line a screen: a new one joins here."""


def views(
    stage: Stage, language: str, most: int | None = None, wish: Callable[[Stage], None] = lambda _stage: None
) -> Iterator[Shown]:
    """Every view in one language, from attract through a whole visit to attract again.

    `most` limits how many subjects of a screen are shown, those with the longest words first; `wish` is called as soon
    as somebody is there. Nothing moves by itself meanwhile: every page is looked at as it comes to rest.
    """
    stage.settle()
    yield Shown("attract", "", "", stage.everywhere())
    stage.exhibit.wake("", "elsewhere")
    stage.exhibit.comfort.choose("still", True)
    wish(stage)
    stage.settle()
    yield Shown("language", "", "", stage.everywhere())
    stage.exhibit.chooseLanguage(language)
    yield from pages(stage, language, most)
    yield from _panel(stage)
    yield from _idle(stage)


def pages(stage: Stage, language: str, most: int | None = None) -> Iterator[Shown]:
    """Every view of a visit that has begun in a language."""
    for kind in PAGES:
        if not kind.wanted(stage.edition):
            continue
        for subject in kind.subjects(stage.edition, language)[:most]:
            stage.open(kind.screen, subject)
            if kind.travels:
                stage.arrive(filled=False)
            with stage.unrolled(lines=kind.lines):
                yield from _in_both_words(stage, kind.screen, subject)
            for state, root in kind.states(stage):
                yield Shown(kind.screen, subject, state, root, whole=root == stage.everywhere())


def _in_both_words(stage: Stage, screen: str, subject: str) -> Iterator[Shown]:
    yield Shown(screen, subject, "", stage.everywhere())
    if has_easy(stage, screen):
        page = getattr(stage.exhibit, screen)
        page.toggleEasy()
        stage.settle()
        yield Shown(screen, subject, "easy", stage.everywhere())
        page.toggleEasy()


def has_easy(stage: Stage, screen: str) -> bool:
    """Whether the page on show has the same in easy words."""
    page = getattr(stage.exhibit, screen, None)
    return hasattr(page, "toggleEasy") and getattr(page, "hasEasy", True) is True


def _panel(stage: Stage) -> Iterator[Shown]:
    stage.exhibit.navigation.home()
    stage.exhibit.comfort.togglePanel()
    stage.settle()
    yield Shown("panel", "", "", stage.find("ComfortSheet"), whole=False)
    stage.exhibit.comfort.closePanel()


def _idle(stage: Stage) -> Iterator[Shown]:
    while not stage.exhibit.idle.noticing:
        stage.clock.forward(1)
        stage.exhibit.idle.tick()
    stage.settle()
    yield Shown("idle", "", "", stage.find("IdleNotice"), whole=False)
    stage.exhibit.finish()
    stage.settle()
