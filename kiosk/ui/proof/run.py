"""The layout proof of a pack: every view as a picture, and the list of what does not fit."""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.errors import UsageError
from kiosk.packs.install import ANYBODY, install, install_source
from kiosk.packs.places import TextPlace, place_of, text_places
from kiosk.store.edition_info import EditionInfo
from kiosk.store.library import Library
from kiosk.ui.proof.check import Wishes, view_faults
from kiosk.ui.proof.faults import Fault
from kiosk.ui.proof.pages import Shown, views
from kiosk.ui.proof.report import Finding, Proof, View, write_report
from kiosk.ui.proof.stage import Stage

DISPLAYS = {"portrait": (1080, 1920), "landscape": (1920, 1080)}
SIZES = {100: 0, 125: 1, 150: 2, 200: 3}
"""The sizes of text in percent, as steps."""
_FEW = 3
"""So many subjects of a screen are shown unless all are asked for: those with the longest words."""
_HALF = 0.5


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to prove: languages (none: all of the pack), sizes of text in percent, and whether all subjects."""

    languages: tuple[str, ...] = ()
    sizes: tuple[int, ...] = (100, 200)
    everything: bool = False


def prove(pack: Path, folder: Path, wanted: Wanted, tell: Callable[[str], None]) -> Proof:
    """Show every view of a pack, write pictures, index.html and report.json into a folder; tell what is being done."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    with TemporaryDirectory(prefix="kiosk-proof-") as data:
        tell(f"Building {pack} …")
        library = Library(Path(data))
        info = (install_source if pack.is_dir() else install)(pack, library, ANYBODY, allow_downgrade=True)
        languages = _languages(wanted.languages, info)
        places = text_places(pack)
        application = QGuiApplication.instance() or QGuiApplication(["kiosk"])
        shown: list[View] = []
        for display, size in DISPLAYS.items():
            stage = Stage(Path(data), size)
            try:
                for percent in wanted.sizes:
                    for language in languages:
                        told = f"{display}, text {percent} %, {language}"
                        found = list(_walk(stage, folder, display, percent, language, wanted, places))
                        tell(f"{told}: {len(found)} views, {sum(len(view.findings) for view in found)} faults")
                        shown += found
            finally:
                stage.close()
        del application
    proof = Proof(info.title, info.version, tuple(languages), tuple(shown))
    write_report(folder, proof)
    return proof


def _languages(wanted: Sequence[str], info: EditionInfo) -> tuple[str, ...]:
    unknown = [language for language in wanted if language not in info.languages]
    if unknown:
        raise UsageError(f"The pack does not speak “{unknown[0]}”; choose from {', '.join(info.languages)}.")
    return tuple(wanted) or info.languages


def _walk(
    stage: Stage,
    folder: Path,
    display: str,
    percent: int,
    language: str,
    wanted: Wanted,
    places: tuple[TextPlace, ...],
) -> Iterator[View]:
    wishes = Wishes(SIZES[percent])
    for shown in views(stage, language, None if wanted.everything else _FEW, wishes.make):
        picture = stage.window.grabWindow()
        name = f"{display}-{percent}/{language}/{_file_name(shown)}.png"
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        half = QSize(round(picture.width() * _HALF), round(picture.height() * _HALF))
        picture.scaled(half, mode=Qt.TransformationMode.SmoothTransformation).save(str(folder / name))
        findings = tuple(_finding(fault, language, places) for fault in view_faults(stage, shown, picture))
        yield View(shown.screen, shown.subject, shown.state, language, display, percent, name, findings)


def _file_name(shown: Shown) -> str:
    return "-".join(part.replace(" ", "-") for part in (shown.screen, shown.subject, shown.state) if part)


def _finding(fault: Fault, language: str, places: tuple[TextPlace, ...]) -> Finding:
    place = place_of(fault.about, language, places) if fault.about else None
    return Finding(fault.kind, fault.sentence, place.path if place else "", place.file if place else "")
