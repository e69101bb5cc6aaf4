"""The states that an open page can be brought into, each with the item below which to look, and back again."""

from collections.abc import Iterator

from PySide6.QtQuick import QQuickItem

from kiosk.ui.proof.stage import Stage

View = tuple[str, QQuickItem]
"""A state's name, "" for the page as it comes, and the item below which to look."""

_PARTS = ("tours", "sights", "figures", "advice")


def goal_states(stage: Stage) -> Iterator[View]:
    """The other figures, what one can do, the course of years."""
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


def timeline_states(stage: Stage) -> Iterator[View]:
    """A theme marked, each sheet, and every level from near."""
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
    for era in [era.id for era in stage.edition.eras(str(stage.exhibit.language))[:1]]:
        screen.setProperty("sheet", "era")
        stage.arrive()
        yield "eras", stage.find("EraSheet")
        timeline.eras.choose(era, "list")
        stage.arrive()
        yield "era", stage.find("EraSheet")
        timeline.eras.leave()
        screen.setProperty("sheet", "")
        stage.arrive()
    for level in ("years", "months", "days"):
        timeline.zoomIn(year, "numeral")
        stage.arrive()
        yield level, stage.everywhere()
    while timeline.zoom > 0:
        timeline.zoomBy(-1, "button")
    stage.arrive()


def sites_states(stage: Stage) -> Iterator[View]:
    """The virtual visits."""
    stage.exhibit.sites.choose("virtual")
    stage.settle()
    yield "virtual", stage.everywhere()
    stage.exhibit.sites.choose("in_person")


def site_states(stage: Stage) -> Iterator[View]:
    """Each part in both modes, and the sheets above them."""
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


def tour_states(stage: Stage) -> Iterator[View]:
    """Each stop after the first, and the end."""
    tour = stage.exhibit.tour
    for at in range(1, tour.stops.rowCount()):
        tour.go(at, "bead")
        stage.settle()
        yield f"stop {at + 1}", stage.everywhere()
    tour.step(1, "button")
    stage.settle()
    yield "end", stage.everywhere()
    tour.go(0, "bead")


def message_states(stage: Stage) -> Iterator[View]:
    """The film's text in place of the film."""
    stage.exhibit.message.toggleWords()
    stage.settle()
    yield "words", stage.everywhere()
    stage.exhibit.message.toggleWords()
    stage.settle()


def search_states(stage: Stage) -> Iterator[View]:
    """With hits, with more of a kind, without any, and with the keys folded away."""
    search = stage.exhibit.search
    language = str(stage.exhibit.language)
    titles = [line.title for line in stage.edition.goals(language)]
    titles += [line.title for line in stage.edition.moments(language)]
    for state, word in (("hits", "".join(titles[:1])[:4]), ("no hits", "zx" * 16)):
        for letter in word:
            search.write(letter)
        stage.settle()
        yield state, stage.everywhere()
        if state == "hits":
            search.unfold(False)
            stage.settle()
            yield "keys folded", stage.everywhere()
            more = next((at for at, row in enumerate(search.hits.rows) if row.more), None)
            if more is not None:
                search.showMore(more)
                stage.settle()
                yield "more hits", stage.everywhere()
            search.unfold(True)
            search.toggleDigits()
            stage.settle()
            yield "digits", stage.everywhere()
            search.toggleDigits()
        search.clear()


def privacy_states(stage: Stage) -> Iterator[View]:
    """When the visitor is not counted."""
    stage.exhibit.privacy.decline()
    stage.settle()
    yield "declined", stage.everywhere()


def pledge_states(stage: Stage) -> Iterator[View]:
    """A pledge chosen, and taken."""
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


def calendar_states(stage: Stage) -> Iterator[View]:
    """A month near, and the sheet of Goals."""
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
