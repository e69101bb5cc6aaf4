"""Every page worth a look: one line in PAGES a screen, its subjects, and the states it can be brought into."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from PySide6.QtQuick import QQuickItem

from kiosk.store.edition import Edition
from kiosk.ui.proof.quiz_pages import quiz_states, rounds, survey_states
from kiosk.ui.proof.room_states import assembly_states, book_states, symbol_states
from kiosk.ui.proof.stage import Stage
from kiosk.ui.proof.states import (
    View,
    calendar_states,
    goal_states,
    message_states,
    pledge_states,
    privacy_states,
    search_states,
    site_states,
    sites_states,
    timeline_states,
    tour_states,
)
from kiosk.ui.proof.subjects import (
    answers,
    days,
    drafts,
    goals,
    messages,
    moments,
    pictures,
    sites,
    stories,
    symbols,
    tours,
    with_targets,
)

States = Callable[[Stage], Iterator[View]]
Subjects = Callable[[Edition, str], tuple[str, ...]]


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

    def shown(self, edition: Edition, language: str) -> tuple[str, ...]:
        """The subjects of the pages that an edition has; none where it has nothing for this screen."""
        return self.subjects(edition, language) if self.wanted(edition) else ()


PAGES = (
    PageKind("home"),
    PageKind("goals", wanted=lambda edition: bool(edition.goals(edition.languages[0]))),
    PageKind("goal", goals, goal_states),
    PageKind("timeline", states=timeline_states, wanted=lambda edition: bool(edition.moments(edition.languages[0]))),
    PageKind("moment", moments, travels=True),
    PageKind("sites", states=sites_states, wanted=lambda edition: bool(edition.sites(edition.languages[0]))),
    PageKind("site", sites, site_states),
    PageKind("tour", tours, tour_states),
    PageKind("message", messages, message_states),
    PageKind("pledge", goals, pledge_states, wanted=lambda edition: bool(edition.pledges(edition.languages[0]))),
    PageKind("calendar", days, calendar_states, wanted=lambda edition: bool(edition.days(edition.languages[0]))),
    PageKind("search", states=search_states),
    PageKind("quiz", rounds, quiz_states),
    PageKind("survey", states=survey_states, wanted=lambda edition: bool(edition.question_ids()[1])),
    PageKind("privacy", states=privacy_states),
    PageKind("discover", wanted=lambda edition: bool(edition.rooms())),
    PageKind("targets", with_targets),
    PageKind("answers", answers),
    PageKind("books", wanted=lambda edition: bool(edition.books(edition.languages[0]))),
    PageKind("book", stories, book_states),
    PageKind("symbols", symbols, symbol_states),
    PageKind("assembly", drafts, assembly_states),
    PageKind("gallery", pictures),
)
"""One line a screen: a new one joins here."""

NONE: Mapping[str, Sequence[str]] = {}


def shared_subjects(edition: Edition, languages: Sequence[str], most: int) -> dict[str, tuple[str, ...]]:
    """For each screen `most` subjects to show in all languages: the longest words of each language in turn."""
    found = {}
    for kind in PAGES:
        ranks = zip_longest(*(kind.shown(edition, language) for language in languages))
        subjects = dict.fromkeys(subject for rank in ranks for subject in rank if subject is not None)
        found[kind.screen] = tuple(subjects)[:most]
    return found


def views(
    stage: Stage,
    language: str,
    most: int | None = None,
    wish: Callable[[Stage], None] = lambda _stage: None,
    also: Mapping[str, Sequence[str]] = NONE,
) -> Iterator[Shown]:
    """Every view in one language, from attract through a whole visit to attract again.

    `most` limits how many subjects of a screen are shown, those with the longest words first; `also` names others of a
    screen, which come before them. `wish` is called as soon as somebody is there. Nothing moves by itself meanwhile:
    every page is looked at as it comes to rest.
    """
    stage.settle()
    yield Shown("attract", "", "", stage.everywhere())
    stage.exhibit.wake("", "elsewhere")
    stage.exhibit.comfort.choose("still", True)
    wish(stage)
    stage.settle()
    yield Shown("language", "", "", stage.everywhere())
    stage.exhibit.chooseLanguage(language)
    yield from pages(stage, language, most, also)
    yield from _panel(stage)
    yield from _idle(stage)


def pages(
    stage: Stage, language: str, most: int | None = None, also: Mapping[str, Sequence[str]] = NONE
) -> Iterator[Shown]:
    """Every view of a visit that has begun in a language."""
    for kind in PAGES:
        for subject in dict.fromkeys((*also.get(kind.screen, ()), *kind.shown(stage.edition, language)[:most])):
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
