"""A pack as a kiosk would show it, built again and again in a folder of its own and never installed."""

from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from kiosk.errors import KioskError, PackError
from kiosk.packs.archive import open_archive
from kiosk.packs.build import read_media
from kiosk.packs.check import Examined, examine
from kiosk.packs.content import Content
from kiosk.packs.problems import Problem, errors
from kiosk.store.edition_builder import build_edition
from kiosk.store.faults import explained
from kiosk.store.files import STAGING
from kiosk.store.media_intake import Intake
from kiosk.store.recall import Recall


@dataclass(frozen=True, slots=True)
class Attempt:
    """What came of building a draft: the edition's `content.db`, the first trouble, and how many `more` there are.

    Where only translations are behind, there are both: an edition in which the original stands for what is missing.
    """

    edition: Path | None = None
    trouble: Problem | None = None
    more: int = 0


class Draft:
    """Builds editions of one pack; what has not changed since the last one is not worked out again."""

    def __init__(self, pack: Path, folder: Path) -> None:
        """Build from a source folder or an archive, into a folder that is there."""
        self.pack = pack
        self.media = folder / "media"
        self._folder = folder
        self._intake = Intake(self.media, folder / f"{STAGING}media", lambda _step: None)
        self._recall = Recall()
        self._numbers = count(1)

    def build(self) -> Attempt:
        """Build the pack as it lies on the disk now; raise StoreError if the disk takes no edition."""
        try:
            with explained(self._folder):
                return self._of_source() if self.pack.is_dir() else self._of_archive()
        except PackError as error:
            return trouble_of(error)

    def _of_archive(self) -> Attempt:
        with open_archive(self.pack) as archive:
            self._intake.add(archive.media())
            return Attempt(self._build(archive.content))

    def _of_source(self) -> Attempt:
        examined = examine(self.pack, worker=self._recall)
        found = errors(examined.problems)
        behind = _behind(examined)
        grave = [problem for problem in found if problem not in behind]
        if grave:
            return Attempt(trouble=grave[0], more=len(found) - 1)
        content = Content.model_validate(examined.content(self._media(examined))).model_dump()
        about, first = content["pack"], content["pack"]["source_language"]
        about["title"] = {language: title or about["title"][first] for language, title in about["title"].items()}
        _fill_gaps(content, first)
        built = self._build(content)
        self._recall.end_round()
        return Attempt(built, found[0], len(found) - 1) if found else Attempt(built)

    def _media(self, examined: Examined) -> dict[str, dict[str, Any]]:
        """What content says of each media file, which lies in the media folder then."""
        found = {}
        for item in examined.source.media:
            path = self.pack / item.file
            status = path.stat()
            found[item.id] = self._recall(self._keep, path, item.kind, status.st_size, status.st_mtime_ns)
        return found

    def _keep(self, path: Path, kind: str, _size: int, _changed: int) -> dict[str, Any]:
        data, seen = read_media(path, kind)
        self._intake.add([(seen["sha256"], seen["ext"], [data])])
        return seen

    def _build(self, content: dict[str, Any]) -> Path:
        """Build an edition beside the one that may be on show, in place of the one before that."""
        number = next(self._numbers)
        path = self._folder / f"{number}.db"
        build_edition(content, path, self._recall)
        (self._folder / f"{number - 2}.db").unlink(missing_ok=True)
        return path


def trouble_of(error: KioskError) -> Attempt:
    """An attempt that failed as a whole, and not because of one file."""
    what, _, remedy = str(error).rstrip(".").partition("; ")
    return Attempt(trouble=Problem("", 0, what, remedy))


def _behind(examined: Examined) -> set[Problem]:
    """What is wrong with the translations alone: curators write originals first, and want to see them."""
    unread = {found.language for found in examined.translated if not found.texts and found.problems}
    missing = {found.language for found in examined.translated if not (examined.source.folder / found.file).is_file()}
    return {
        problem for found in examined.translated if found.language not in unread - missing for problem in found.problems
    }


def _fill_gaps(value: Any, first: str) -> None:
    """Let the wording in the `first` language stand for those that are missing in others."""
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        _fill_gaps(inner, first)
    texts = value.get("texts", {}) if isinstance(value, dict) else {}
    for wording in texts.values():
        for name, original in texts[first].items():
            wording[name] = wording[name] or original


def refusal(pack: Path, attempt: Attempt) -> PackError:
    """An attempt that gave no edition as an error, for whoever has nothing to show instead."""
    trouble = attempt.trouble
    if trouble is None or not trouble.file:
        return PackError(f"{trouble.what}; {trouble.remedy}." if trouble else f"{pack} cannot be shown.")
    more = f" and {attempt.more} more" if attempt.more else ""
    return PackError(f"{pack} cannot be shown: {str(trouble).rstrip('.')}{more}; see “kiosk pack check {pack}”.")
