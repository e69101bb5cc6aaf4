"""The layout proof of a pack: every view as a picture, the list of what does not fit, and a book of both."""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QGuiApplication

from kiosk.clock import Clock
from kiosk.errors import UsageError
from kiosk.packs.diff import Side
from kiosk.packs.install import ANYBODY, install, install_source
from kiosk.packs.places import TextPlace, place_of, text_places
from kiosk.packs.sides import side_of_edition
from kiosk.paths import cache_dir
from kiosk.store.edition_info import EditionInfo
from kiosk.store.library import Library
from kiosk.ui.fonts import load_fonts
from kiosk.ui.proof.book import write_book
from kiosk.ui.proof.check import Wishes, view_faults
from kiosk.ui.proof.faults import Fault
from kiosk.ui.proof.names import state_kind, subject_title
from kiosk.ui.proof.page import BOOK, page
from kiosk.ui.proof.pages import shared_subjects, views
from kiosk.ui.proof.pictures import keep_pictures, picture_name
from kiosk.ui.proof.report import Finding, Proof, View, write_report
from kiosk.ui.proof.stage import Stage, StillTime

DISPLAYS = {"portrait": (1080, 1920), "landscape": (1920, 1080)}
SIZES = {100: 0, 125: 1, 150: 2, 200: 3}
"""The sizes of text in percent, as steps."""
_FEW = 3
"""So many subjects of a screen are shown unless all are asked for: those with the longest words."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to prove: languages (none: all of the pack), sizes of text in percent, whether all subjects, and a book."""

    languages: tuple[str, ...] = ()
    sizes: tuple[int, ...] = (100, 200)
    everything: bool = False
    book: bool = True


def prove(pack: Path, folder: Path, wanted: Wanted, clock: Clock, tell: Callable[[str], None]) -> Proof:
    """Show every view of a pack and write a picture book of them into a folder; tell what is being done."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    with TemporaryDirectory(prefix="kiosk-proof-") as data:
        tell(f"Building {pack} …")
        library = Library(Path(data))
        info = (install_source if pack.is_dir() else install)(pack, library, ANYBODY, allow_downgrade=True)
        languages = _languages(wanted.languages, info)
        walk = _Walk(folder, wanted, languages, side_of_edition(info, library.paths.media), text_places(pack))
        application = QGuiApplication.instance() or QGuiApplication(["kiosk"])
        shown: list[View] = []
        for display, size in DISPLAYS.items():
            stage = Stage(Path(data), size, clock=StillTime(clock.now()))
            try:
                for percent in wanted.sizes:
                    for language in languages:
                        told = f"{display}, text {percent} %, {language}"
                        found = list(walk.views(stage, display, percent, language))
                        tell(f"{told}: {len(found)} views, {sum(len(view.findings) for view in found)} faults")
                        shown += found
            finally:
                stage.close()
        made = clock.now().astimezone().date()
        proof = Proof(info.pack_id, info.title, info.version, languages, made, tuple(shown))
        folder.mkdir(parents=True, exist_ok=True)
        write_report(folder, proof)
        (folder / "index.html").write_text(page(proof, book=wanted.book), encoding="utf-8")
        if wanted.book:
            tell("Writing the book …")
            write_book(folder / BOOK, proof, folder, load_fonts(cache_dir(Path(data)) / "fonts").latin)
        del application
    return proof


def _languages(wanted: Sequence[str], info: EditionInfo) -> tuple[str, ...]:
    unknown = [language for language in wanted if language not in info.languages]
    if unknown:
        raise UsageError(f"The pack does not speak “{unknown[0]}”; choose from {', '.join(info.languages)}.")
    return tuple(wanted) or info.languages


@dataclass(frozen=True, slots=True)
class _Walk:
    """Goes through all views of a pack, a language at a time, and keeps what is seen."""

    folder: Path
    wanted: Wanted
    languages: tuple[str, ...]
    exhibit: Side
    places: tuple[TextPlace, ...]

    def views(self, stage: Stage, display: str, percent: int, language: str) -> Iterator[View]:
        """Every view in one language on one display."""
        wishes = Wishes(SIZES[percent])
        most = None if self.wanted.everything else _FEW
        also = shared_subjects(stage.edition, self.languages, _FEW)
        for shown in views(stage, language, most, wishes.make, also):
            picture = stage.window.grabWindow()
            name = f"{display}-{percent}/{language}/{picture_name(shown)}"
            large, small = keep_pictures(picture, self.folder, name)
            findings = tuple(self._finding(fault, language) for fault in view_faults(stage, shown, picture))
            yield View(
                screen=shown.screen,
                subject=shown.subject,
                state=shown.state,
                language=language,
                display=display,
                text=percent,
                picture=large,
                thumbnail=small,
                findings=findings,
                title=subject_title(shown.screen, shown.subject, self.exhibit),
                kind=state_kind(shown.state, self.exhibit),
            )

    def _finding(self, fault: Fault, language: str) -> Finding:
        place = place_of(fault.about, language, self.places) if fault.about else None
        return Finding(fault.kind, fault.sentence, place.path if place else "", place.file if place else "")
