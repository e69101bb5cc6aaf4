"""What a proof found, as values, and the file of it for programs."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from kiosk import __version__
from kiosk.ui.proof.names import screen_name


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that does not fit: what kind, in words, and the text of the pack it is about, with its file."""

    kind: str
    sentence: str
    path: str
    file: str


@dataclass(frozen=True, slots=True)
class View:
    """One page in one state, as it was shown, with its picture and what is wrong with it.

    `title` is what the subject is called in the pack's own language, `kind` what is the same in states that come again
    and again; the pictures lie below the folder of the proof.
    """

    screen: str
    subject: str
    state: str
    language: str
    display: str
    text: int
    picture: str
    thumbnail: str
    findings: tuple[Finding, ...]
    title: str = ""
    kind: str = ""

    @property
    def name(self) -> str:
        """For programs and whoever mends."""
        return " · ".join(part for part in (self.screen, self.subject, self.state) if part)

    @property
    def heading(self) -> str:
        """For people: “A Goal: Climate Action, actions”."""
        about = ", ".join(part for part in (self.title or self.subject, self.state.replace("_", " ")) if part)
        return ": ".join(part for part in (screen_name(self.screen), about) if part)

    @property
    def place(self) -> str:
        """Where it was seen."""
        return f"{self.name}, {self.language}, {self.display}, {self.text} %"


@dataclass(frozen=True, slots=True)
class Proof:
    """All that was shown of a pack, and on which day."""

    pack: str
    title: str
    version: str
    languages: tuple[str, ...]
    made: date
    views: tuple[View, ...]

    @property
    def faults(self) -> list[tuple[View, Finding]]:
        """Everything that does not fit, with the view it was seen in."""
        return [(view, finding) for view in self.views for finding in view.findings]

    @property
    def verdict(self) -> str:
        """The outcome in a few words."""
        faults, views = len(self.grouped()), len(self.views)
        return f"{faults} fault{'' if faults == 1 else 's'} in {views} views" if faults else f"All {views} views fit"

    def grouped(self) -> dict[Finding, list[View]]:
        """Each thing that does not fit once, with every view it was seen in."""
        found: dict[Finding, list[View]] = {}
        for view, finding in self.faults:
            found.setdefault(finding, []).append(view)
        return found

    def pages(self) -> Iterator[list[View]]:
        """The views of one page in one state together, in the order of a visit, screen by screen."""
        screens: dict[str, dict[str, list[View]]] = {}
        for view in self.views:
            screens.setdefault(view.screen, {}).setdefault(view.name, []).append(view)
        for pages in screens.values():
            yield from pages.values()


def write_report(folder: Path, proof: Proof) -> None:
    """Write report.json beside the pictures."""
    (folder / "report.json").write_text(json.dumps(as_json(proof), ensure_ascii=False, indent=1) + "\n", "utf-8")


def as_json(proof: Proof) -> dict[str, object]:
    """The proof for programs."""
    faults = [
        {**{key: value for key, value in asdict(view).items() if key != "findings"}, **asdict(finding)}
        for view, finding in proof.faults
    ]
    return {
        "program": __version__,
        "id": proof.pack,
        "pack": proof.title,
        "version": proof.version,
        "made": proof.made.isoformat(),
        "languages": list(proof.languages),
        "views": len(proof.views),
        "faults": faults,
    }
