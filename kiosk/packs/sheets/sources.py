"""New sources from tables: written beside, checked as any source, and every fault led back to the row it comes from."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.packs.check import check
from kiosk.packs.field_words import hint
from kiosk.packs.new import write_new_source
from kiosk.packs.problems import Problem, errors
from kiosk.packs.schema import Pack
from kiosk.packs.sheets.content_in import COUNTED, read_content
from kiosk.packs.sheets.draft import Draft, Origins, Spot, write_drafts
from kiosk.packs.sheets.faults import RefusedTableError, field_place, refused
from kiosk.packs.sheets.slugs import slug
from kiosk.packs.sheets.timeline_in import read_timeline
from kiosk.packs.yaml_lines import YamlError
from kiosk.store.faults import explained

_LINE = re.compile(r"line (\d+)\b")


@dataclass(frozen=True, slots=True)
class Made:
    """What was made: entries by module, fields that are still to be filled in, and what could not be carried over.

    `to_mend` counts what else `kiosk pack check` says.
    """

    counts: Mapping[str, int]
    to_fill: Mapping[str, int]
    left_out: Sequence[Problem]
    to_mend: int = 0


def new_from_workbook(folder: Path, path: Path, language: str) -> Made:
    """Make a source from a workbook; `language` is the one of its texts if the workbook does not say.

    Raise RefusedTableError with everything that is wrong by sheet and row; nothing is written then.
    """
    content = read_content(path)
    if not content.modules and not content.problems:
        raise refused(
            path, "no sheet of it holds an entry of yours", "begin with “kiosk pack new --xlsx-template FILE.xlsx”"
        )
    pack = content.pack or _title_page(folder, path, language, "")
    pack.values.setdefault("source_language", language)
    return _make(folder, path, pack, content.modules, content.problems, content.left_out)


def new_from_timeline(folder: Path, path: Path, language: str) -> Made:
    """Make a source with the moments of a TimelineJS timeline; what it does not have is left to be filled in.

    Raise RefusedTableError with every row that cannot be read; nothing is written then.
    """
    timeline = read_timeline(path)
    if timeline.problems:
        raise RefusedTableError(path, timeline.problems)
    if not timeline.moments:
        raise refused(path, "it holds no event that a pack could show", "look at its rows and their years")
    pack = _title_page(folder, path, language, timeline.title)
    modules = {"moments": timeline.moments}
    return _make(folder, path, pack, modules, [], timeline.left_out, refuse=False)


def _title_page(folder: Path, path: Path, language: str, title: str) -> Draft:
    page = Draft(path.name, {"id": slug(folder.resolve().name) or "my-exhibit", "version": "1.0.0"})
    if title:
        page.values["title"] = title
    else:
        page.to_fill["title"] = hint(Pack.model_fields["title"])
    page.values["source_language"] = language
    page.to_fill["licence"] = hint(Pack.model_fields["licence"])
    return page


def _make(
    folder: Path,
    path: Path,
    pack: Draft,
    modules: Mapping[str, list[Draft]],
    problems: list[Problem],
    left_out: Sequence[Problem],
    *,
    refuse: bool = True,
) -> Made:
    for name, value in zip(COUNTED, ([pack.values["source_language"]], _listed(modules)), strict=True):
        pack.values[name] = value
        pack.derived.add(name)
    with explained(folder, "or name another folder"), TemporaryDirectory(prefix="kiosk-") as temporary:
        staged = Path(temporary)
        try:
            origins = write_drafts(staged, pack, modules)
        except YamlError as error:
            raise refused(path, str(error), "part it in two") from None
        more = _led_back(path, check(staged), origins, {problem.file for problem in problems})
        if problems or (more and refuse):
            raise RefusedTableError(path, [*problems, *more, *left_out])
        write_new_source(folder, staged)
    drafts = [pack, *(draft for entries in modules.values() for draft in entries)]
    to_fill = Counter(name for draft in drafts for name in draft.to_fill)
    counts = {name: len(entries) for name, entries in modules.items()}
    return Made(counts, to_fill, left_out, len(more))


def _listed(modules: Mapping[str, list[Draft]]) -> list[str]:
    return [name for name in modules if name != "media"]


def _led_back(path: Path, found: list[Problem], origins: Origins, named: set[str]) -> list[Problem]:
    """The errors by the rows they come from; fields to be filled in, and cells that have been named, are none."""
    back: dict[Problem, None] = {}
    for problem in errors(found):
        spot = origins.spot(problem.file, problem.line)
        if spot and spot.expected:
            continue
        place = _place(spot, problem) if spot else path.name
        if place not in named:
            back[Problem(place, 0, _with_rows(problem, origins), problem.remedy)] = None
    return list(back)


def _place(spot: Spot, problem: Problem) -> str:
    """The row, and its column where the problem is about that one."""
    about = spot.column.partition("/")[0] in problem.path.split("/")
    return field_place(spot.row, spot.column) if about else spot.row


def _with_rows(problem: Problem, origins: Origins) -> str:
    """What is wrong, with rows where it names lines of the file that was written."""

    def row(match: re.Match[str]) -> str:
        spot = origins.spot(problem.file, int(match[1]))
        return spot.row.rpartition(", ")[2] if spot else match[0]

    return _LINE.sub(row, problem.what)
