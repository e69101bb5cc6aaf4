"""The whole exhibit on both screens in six languages: nothing is cut, hidden, too small, or in another's way."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from exhibit_walk import Page, Target, Words, look_at
from PySide6.QtQuick import QQuickItem
from visiting import Visit

from kiosk.content.vocabulary import LANGUAGES

TEXT_MIN = 25
TOUCH_MIN = 64
GAP = 2.0
PARTS = ("tours", "sights", "figures", "advice")


def goal_pages(visit: Visit, language: str) -> Iterator[tuple[str, QQuickItem]]:
    for line in visit.edition.goals(language):
        visit.open("goal", line.id)
        visit.settle()
        screen = visit.find("GoalScreen")
        yield line.id, visit.everywhere()
        for at in range(1, visit.exhibit.goal.figures.rowCount()):
            screen.setProperty("figureAt", at)
            visit.settle()
            yield f"{line.id} figure {at}", visit.everywhere()
        for leaf in ("actions", "years"):
            screen.setProperty("leaf", leaf)
            visit.settle()
            yield f"{line.id} {leaf}", visit.everywhere()
        screen.setProperty("leaf", "about")
        visit.exhibit.goal.toggleEasy()
        visit.settle()
        yield f"{line.id} easy", visit.everywhere()
        visit.exhibit.goal.toggleEasy()


def moment_pages(visit: Visit, language: str) -> Iterator[tuple[str, QQuickItem]]:
    for line in visit.edition.moments(language):
        visit.open("moment", line.id)
        visit.settle()
        yield line.id, visit.everywhere()
        if visit.exhibit.moment.hasEasy:
            visit.exhibit.moment.toggleEasy()
            visit.settle()
            yield f"{line.id} easy", visit.everywhere()
            visit.exhibit.moment.toggleEasy()


def timeline_pages(visit: Visit) -> Iterator[tuple[str, QQuickItem]]:
    timeline = visit.exhibit.timeline
    visit.open("timeline", "")
    visit.arrive()
    yield "decades", visit.everywhere()
    timeline.filter.choose("environment")
    visit.settle()
    yield "decades filtered", visit.everywhere()
    timeline.filter.showAll()
    screen = visit.find("TimelineScreen")
    sheets = (
        ("filter", "FilterSheet", timeline.filter.open),
        ("day", "TodaySheet", timeline.day.open),
        ("year", "YearSheet", timeline.dial.open),
    )
    for sheet, kind, prepare in sheets:
        prepare()
        screen.setProperty("sheet", sheet)
        visit.arrive()
        yield sheet, visit.find(kind)
        screen.setProperty("sheet", "")
    timeline.dial.clear()
    for level in ("years", "months", "days"):
        timeline.zoomIn(1966.0, "numeral")
        visit.arrive()
        yield level, visit.everywhere()
        timeline.filter.choose("environment")
        visit.settle()
        yield f"{level} filtered", visit.everywhere()
        timeline.filter.showAll()
    while timeline.zoom > 0:
        timeline.zoomBy(-1, "button")
    visit.arrive()


def site_pages(visit: Visit, language: str) -> Iterator[tuple[str, QQuickItem]]:
    for mode in ("virtual", "in_person"):
        visit.exhibit.sites.choose(mode)
        visit.open("sites", "")
        visit.settle()
        yield f"sites {mode}", visit.everywhere()
        for line in visit.edition.sites(language):
            visit.open("site", line.id)
            visit.settle()
            screen = visit.find("SiteScreen")
            for part in PARTS if mode == "in_person" else PARTS[:1]:
                screen.setProperty("part", part)
                visit.unroll()
                yield f"{line.id} {part} {mode}", visit.everywhere()
                visit.find("QQuickListView").setProperty("cacheBuffer", 0)
            screen.setProperty("part", "tours")
            visit.exhibit.site.toggleEasy()
            visit.settle()
            yield f"{line.id} easy {mode}", visit.everywhere()
            visit.exhibit.site.toggleEasy()


def privacy_pages(visit: Visit) -> Iterator[tuple[str, QQuickItem]]:
    """The notice as it comes, and after both its buttons."""
    visit.open("privacy", "")
    visit.settle()
    yield "privacy", visit.everywhere()
    visit.exhibit.privacy.decline()
    visit.settle()
    yield "privacy declined", visit.everywhere()
    visit.exhibit.privacy.toggleEasy()
    visit.settle()
    yield "privacy easy", visit.everywhere()
    visit.exhibit.privacy.toggleEasy()


def pages(visit: Visit, language: str) -> Iterator[tuple[str, QQuickItem]]:
    """Every page worth a look in one language; the last is attract again."""
    yield "attract", visit.everywhere()
    visit.exhibit.wake("", "elsewhere")
    visit.settle()
    yield "language", visit.everywhere()
    visit.exhibit.chooseLanguage(language)
    visit.settle()
    yield "home", visit.everywhere()
    visit.open("goals", "")
    visit.settle()
    yield "goals", visit.everywhere()
    yield from privacy_pages(visit)
    yield from goal_pages(visit, language)
    yield from timeline_pages(visit)
    yield from moment_pages(visit, language)
    yield from site_pages(visit, language)
    while not visit.exhibit.idle.noticing:
        visit.clock.forward(1)
        visit.exhibit.idle.tick()
    visit.settle()
    yield "idle", visit.find("IdleNotice")
    visit.exhibit.finish()
    visit.settle()


def faults(page: Page) -> Iterator[str]:
    """What a visitor would stumble over on a page."""
    for words in page.words:
        yield from text_faults(words)
    for target in page.targets:
        yield from target_faults(target)
    solid = [words for words in page.words if not words.ghost]
    for one, two in combinations(solid, 2):
        if one.place.meets(two.place, GAP):
            yield f"“{one.text}” and “{two.text}” overlap"
    for words in solid:
        for target in page.targets:
            if words.target != target.id and words.place.meets(target.place, GAP):
                yield f"“{words.text}” reaches into the target “{target.name}”"
    for a, b in combinations(page.targets, 2):
        if a.place.meets(b.place, GAP):
            yield f"the targets “{a.name}” and “{b.name}” overlap"


def text_faults(words: Words) -> Iterator[str]:
    if words.cut:
        yield f"“{words.text}” is cut"
    if words.pixels < TEXT_MIN - 0.01:
        yield f"“{words.text}” is set in {words.pixels:.1f} px"
    if words.place.leaves(words.place.room):
        yield f"“{words.text}” leaves its room: {words.place.rect} in {words.place.room}"
    if words.aside:
        return
    across = (
        words.column.left() - 1.5 <= words.place.rect.left() and words.place.rect.right() <= words.column.right() + 1.5
    )
    if not across:
        yield f"“{words.text}” is wider than its column: {words.place.rect} in {words.column}"


def target_faults(target: Target) -> Iterator[str]:
    seen = target.place.rect.intersected(target.place.room)
    if min(seen.width(), seen.height()) < TOUCH_MIN - 0.5:
        yield f"the target “{target.name}” is {seen.width():.0f} × {seen.height():.0f}"
    if not target.name.strip():
        yield f"the target at {target.place.rect} has no name"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_or_in_the_way(visit: Visit, language: str) -> None:
    found = [
        f"{name}: {fault}" for name, root in pages(visit, language) for fault in dict.fromkeys(faults(look_at(root)))
    ]
    assert not found, "\n".join([f"{len(found)} faults", *found])


def test_words_fit_after_a_change_of_language(visit: Visit) -> None:
    visit.exhibit.wake("zh", "line")
    visit.open("goal", "goal-08")
    visit.settle()
    for language in LANGUAGES:
        visit.exhibit.chooseLanguage(language)
        visit.settle()
        assert [*faults(look_at(visit.everywhere()))] == []
    visit.exhibit.finish()
    visit.settle()
