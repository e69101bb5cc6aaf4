"""The part of the thread that is in view, read page by page within a time budget and kept while it is near."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

from kiosk.content.spans import Density, Unit, unit_for
from kiosk.store.chronicle import EVERYTHING, Chronicle
from kiosk.store.read_timeline import Filter
from kiosk.ui.clusters import MOST, ClusterRow, Page, rows

_KEPT = 256
"""Pages in memory; a view shows about twenty."""


@dataclass(frozen=True, slots=True)
class Look:
    """Where a visitor looks: the years from `since` to `until`, of which `scale` pixels are one; beads `gap` apart."""

    since: float
    until: float
    scale: float
    gap: float
    near: bool = True

    @property
    def years(self) -> float:
        """The least distance between two beads, in years."""
        return self.gap / max(1e-9, self.scale)


class ThreadWindow:
    """Reads pages of moments ahead of the finger; what is not read yet is not shown yet."""

    def __init__(self, chronicle: Chronicle, timer: Callable[[], float] = perf_counter) -> None:
        """Begin without any page; `timer` tells seconds for the budget."""
        self._chronicle = chronicle
        self._timer = timer
        self._pages: OrderedDict[tuple[Unit, int], Page] = OrderedDict()
        self._language = ""
        self._filter = EVERYTHING
        self.density = Density({})
        self.hits = Density({})

    def use(self, language: str, wanted: Filter) -> None:
        """Speak a language and look for something; what was read for others is forgotten."""
        if (language, wanted) != (self._language, self._filter) or not self.density.total:
            self._language, self._filter = language, wanted
            self._pages.clear()
            self.density = Density(self._chronicle.counts())
            self.hits = Density(self._chronicle.counts(wanted)) if wanted else self.density

    def read(self, look: Look, budget_s: float) -> tuple[list[tuple[str, ClusterRow]], bool]:
        """The rows in view, and whether all pages in view and one view ahead on either side have been read."""
        unit = unit_for(look.years)
        first, last = unit.page(look.since), unit.page(look.until)
        ahead = max(1, last - first + 1) // 2
        until = self._timer() + budget_s
        found: list[tuple[str, ClusterRow]] = []
        whole = True
        for number in range(first, last + 1):
            page = self._page(unit, number, until)
            if page is None:
                whole = False
            else:
                found += rows(page, look.years, self._language)
        for number in (*range(last + 1, last + 1 + ahead), *range(first - 1, first - 1 - ahead, -1)):
            whole = whole and self._page(unit, number, until) is not None
        return found, whole

    def _page(self, unit: Unit, number: int, until: float) -> Page | None:
        kept = self._pages.get((unit, number))
        if kept is not None:
            self._pages.move_to_end((unit, number))
            return kept
        count = self.density.in_page(unit, number)
        if count and self._timer() >= until:
            return None
        page = self._read(unit, number, count)
        self._pages[unit, number] = page
        if len(self._pages) > _KEPT:
            self._pages.popitem(last=False)
        return page

    def _read(self, unit: Unit, number: int, count: int) -> Page:
        start, end = unit.place(number), unit.place(number + 1)
        if not count:
            return Page(start, end, 0, 0)
        dates, language, wanted = unit.dates(number), self._language, self._filter
        if not unit.months or count <= MOST:
            lines = self._chronicle.span(language, dates, wanted, MOST + 1)
            if len(lines) <= MOST:
                return Page(start, end, len(lines), sum(match for _, match in lines), lines)
            count = self._chronicle.count(dates)
        hits = count if not wanted else self._hits(unit, number, dates)
        top = self._chronicle.top(language, dates, wanted if hits else EVERYTHING)
        return Page(start, end, count, hits, top=top)

    def _hits(self, unit: Unit, number: int, dates: tuple[str, str]) -> int:
        return self.hits.in_page(unit, number) if unit.months else self._chronicle.count(dates, self._filter)
