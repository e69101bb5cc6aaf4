"""Everything that is wrong with a pack, at once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

from kiosk.clock import SystemClock
from kiosk.content.dates import PartialDate
from kiosk.errors import PackError
from kiosk.packs.additions import base_translations, unread_modules
from kiosk.packs.check_films import film_problems
from kiosk.packs.check_media import decoding_problems, media_problems
from kiosk.packs.check_translations import Translated, translations
from kiosk.packs.content import Content, compose
from kiosk.packs.problems import Breach, Problem, in_order
from kiosk.packs.reading.glossary import read_glossary
from kiosk.packs.reading.remarks import remarks
from kiosk.packs.review import review_problems
from kiosk.packs.rules import breaches
from kiosk.packs.source import Source, load_source
from kiosk.store.recall import Worker, afresh


@dataclass(frozen=True, slots=True)
class Examined:
    """A source with its translations, and everything that is wrong with both."""

    source: Source
    translated: list[Translated]
    problems: list[Problem]
    of_the_other: list[dict[str, str]] = field(default_factory=list)

    def content(self, pictures: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
        """The exhibit as data; see `kiosk.packs.content.compose`."""
        return compose(
            self.source, {found.language: found.texts for found in self.translated}, pictures, self.of_the_other
        )


def check(path: Path, *, today: date | None = None, strict: bool = False) -> list[Problem]:
    """Every problem of a source folder or an archive by file and line; no error among them: it can be installed.

    If `strict`, what `review.yaml` still asks to be looked at is among them.
    """
    return _read_carefully(path, today, strict=strict) if path.is_dir() else _archive_problems(path)


def examine(folder: Path, *, today: date | None = None, worker: Worker = afresh) -> Examined:
    """Read a source with its translations and look at everything. `today` is what counts as the future's edge.

    `worker` does what takes long, for whoever looks at the same source again.
    """
    source = load_source(folder, worker)
    of_the_other, wrong = base_translations(source)
    examined = Examined(source, translations(source, worker), [*source.problems, *wrong], of_the_other)
    for found in examined.translated:
        examined.problems.extend(found.problems)
    examined.problems.extend(media_problems(source))
    examined.problems.extend(film_problems(source))
    if source.pack is not None:
        content = Content.model_validate(examined.content({}))
        by_language = {found.language: found for found in examined.translated}
        today = today or SystemClock().now().date()
        for breach in (*breaches(content, unread=unread_modules(source)), *_ages(content, today), *_zones(content)):
            examined.problems.append(_located(breach, source, by_language))
    examined.problems[:] = in_order(examined.problems)
    return examined


def _read_carefully(folder: Path, today: date | None, *, strict: bool) -> list[Problem]:
    """Also what a careful reader remarks on, which takes longer and never keeps a pack from being built."""
    examined = examine(folder, today=today)
    source, problems = examined.source, [*examined.problems, *review_problems(examined.source, strict=strict)]
    problems += decoding_problems(source)
    by_language = {found.language: found for found in examined.translated}
    glossaries = {}
    for language in by_language:
        glossary, wrong = read_glossary(folder, language)
        problems += wrong
        if glossary:
            glossaries[language] = glossary
    if source.pack is not None:
        content = Content.model_validate(examined.content({}))
        problems += [_located(remark, source, by_language) for remark in remarks(content, glossaries)]
    return in_order(problems)


def _located(breach: Breach, source: Source, by_language: Mapping[str, Translated]) -> Problem:
    found = by_language.get(breach.language)
    if found:
        file, line = found.file, found.lines.get(breach.path, 0)
    else:
        file, line = source.where(breach.path)
    return Problem(file, line, breach.what, breach.remedy, breach.language, breach.path, breach.severity)


def _ages(content: Content, today: date) -> Iterator[Breach]:
    """What time does to an exhibit: moments that have not happened, advice that no longer holds."""
    for moment in content.moments:
        if PartialDate.parse(moment.date).first_day() > today:
            yield Breach(f"moments/{moment.id}/date", f"{moment.date} is in the future", "correct the date")
    for site in content.sites:
        for advice in site.advice:
            if advice.valid_until and date.fromisoformat(advice.valid_until) < today:
                path = f"sites/{site.id}/advice/{advice.id}/valid_until"
                what = f"the advice held until {advice.valid_until}"
                yield Breach(path, what, "check it anew, or remove it", severity="warning")


def _zones(content: Content) -> Iterator[Breach]:
    known = available_timezones() if content.sites else set()
    for site in content.sites:
        if site.timezone not in known:
            what = f"there is no time zone “{site.timezone}”"
            yield Breach(f"sites/{site.id}/timezone", what, "write a name such as Europe/Zurich")


def _archive_problems(path: Path) -> list[Problem]:
    from kiosk.packs.archive import open_archive

    try:
        with open_archive(path) as archive:
            remarks = archive.remarks()
            archive.refuse_undecodable()
    except PackError as error:
        what, _, remedy = str(error).rstrip(".").partition("; ")
        return [Problem(path.name, 0, what, remedy)]
    found = [
        Problem("content.json", 0, remark.what, remark.remedy, remark.language, remark.path, remark.severity)
        for remark in remarks
    ]
    return in_order(found)
