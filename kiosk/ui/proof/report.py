"""The proof as a page for people and a file for programs."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from html import escape
from itertools import groupby
from pathlib import Path

from kiosk import __version__
from kiosk.i18n.languages import direction, own_name

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
body {{ margin: 2rem; font: 1rem/1.5 sans-serif; color: #0b1a2b; background: #f3f5f4; }}
h1, h2, h3 {{ line-height: 1.2; }}
.sum {{ font-size: 1.25rem; }}
.fine {{ color: #1d6b2a; }}
.wrong {{ color: #a3121f; }}
table {{ border-collapse: collapse; }}
th, td {{ padding: .35rem .75rem; border-bottom: 1px solid #c9d1d5; text-align: start; vertical-align: top; }}
.views {{ display: flex; flex-wrap: wrap; gap: 1rem; }}
figure {{ margin: 0; width: 15rem; }}
figure img {{ width: 100%; border: 1px solid #c9d1d5; display: block; }}
figure.bad img {{ border: 4px solid #a3121f; }}
figcaption {{ font-size: .85rem; }}
</style>
</head>
<body>
<h1>{title}</h1>
<p class="sum {mood}">{summary}</p>
<p>{about}</p>
{faults}
{screens}
</body>
</html>
"""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that does not fit: what kind, in words, and the text of the pack it is about, with its file."""

    kind: str
    sentence: str
    path: str
    file: str


@dataclass(frozen=True, slots=True)
class View:
    """One page in one state, as it was shown, with its picture and what is wrong with it."""

    screen: str
    subject: str
    state: str
    language: str
    display: str
    text: int
    picture: str
    findings: tuple[Finding, ...]

    @property
    def name(self) -> str:
        """For people."""
        return " · ".join(part for part in (self.screen, self.subject, self.state) if part)

    @property
    def place(self) -> str:
        """Where it was seen."""
        return f"{self.name}, {self.language}, {self.display}, {self.text} %"


@dataclass(frozen=True, slots=True)
class Proof:
    """All that was shown of a pack."""

    title: str
    version: str
    languages: tuple[str, ...]
    views: tuple[View, ...]

    @property
    def faults(self) -> list[tuple[View, Finding]]:
        """Everything that does not fit, with the view it was seen in."""
        return [(view, finding) for view in self.views for finding in view.findings]

    def grouped(self) -> dict[Finding, list[View]]:
        """Each thing that does not fit once, with every view it was seen in."""
        found: dict[Finding, list[View]] = {}
        for view, finding in self.faults:
            found.setdefault(finding, []).append(view)
        return found


def write_report(folder: Path, proof: Proof) -> None:
    """Write index.html and report.json beside the pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(page(proof), encoding="utf-8")
    (folder / "report.json").write_text(json.dumps(as_json(proof), ensure_ascii=False, indent=1) + "\n", "utf-8")


def as_json(proof: Proof) -> dict[str, object]:
    """The proof for programs."""
    faults = [
        {**{key: value for key, value in asdict(view).items() if key != "findings"}, **asdict(finding)}
        for view, finding in proof.faults
    ]
    return {
        "program": __version__,
        "pack": proof.title,
        "version": proof.version,
        "languages": list(proof.languages),
        "views": len(proof.views),
        "faults": faults,
    }


def page(proof: Proof) -> str:
    """The proof for people; it needs nothing but the pictures beside it."""
    faults, views = len(proof.grouped()), len(proof.views)
    summary = f"{faults} fault{'' if faults == 1 else 's'} in {views} views" if faults else f"All {views} views fit"
    about = (
        f"Version {proof.version}, in {', '.join(own_name(code) for code in proof.languages)}. A fault is a text that "
        "is cut, overlaps another, is hard to read on its ground or has signs that the type lacks, or a place to touch "
        "that is too small or has no name."
    )
    return _PAGE.format(
        title=escape(f"Layout proof: {proof.title}"),
        mood="wrong" if faults else "fine",
        summary=summary,
        about=escape(about),
        faults="\n".join(_faults(proof)),
        screens="\n".join(_screens(proof.views)),
    )


def _faults(proof: Proof) -> Iterator[str]:
    if not proof.faults:
        return
    yield "<h2>What does not fit</h2>\n<table>"
    yield "<tr><th>what</th><th>text of the pack</th><th>where it was seen</th></tr>"
    for finding, seen in proof.grouped().items():
        links = ", ".join(f'<a href="{escape(view.picture)}">{escape(view.place)}</a>' for view in seen)
        text = "the program's own words"
        if finding.path:
            text = f"{escape(finding.file)}<br><code>{escape(finding.path)}</code>"
        way = direction(seen[0].language)
        yield f'<tr><td><bdi dir="{way}">{escape(finding.sentence)}</bdi></td><td>{text}</td><td>{links}</td></tr>'
    yield "</table>"


def _screens(views: Iterable[View]) -> Iterator[str]:
    by_name = sorted(views, key=lambda view: (view.screen, view.subject, view.state))
    for screen, of_screen in groupby(by_name, key=lambda view: view.screen):
        yield f"<h2>{escape(screen)}</h2>"
        for name, same in groupby(of_screen, key=lambda view: view.name):
            yield f'<h3>{escape(name)}</h3>\n<div class="views">'
            yield from map(_figure, same)
            yield "</div>"


def _figure(view: View) -> str:
    caption = f"{own_name(view.language)}, {view.display}, text {view.text} %"
    faults = f", <b class='wrong'>{len(view.findings)} faults</b>" if view.findings else ""
    return (
        f'<figure{" class=bad" if view.findings else ""}><a href="{escape(view.picture)}">'
        f'<img loading="lazy" src="{escape(view.picture)}" alt="{escape(view.name)}"></a>'
        f"<figcaption>{escape(caption)}{faults}</figcaption></figure>"
    )
