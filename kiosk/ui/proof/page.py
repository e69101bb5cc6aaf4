"""A proof as a page to look through: it needs nothing but the pictures beside it."""

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby
from pathlib import Path
from string import Template

from kiosk import __version__
from kiosk.content.dates import PartialDate
from kiosk.i18n.dates import format_date
from kiosk.i18n.languages import direction, language_name, own_name
from kiosk.ui.proof.names import screen_name
from kiosk.ui.proof.report import Proof, View

BOOK = "book.pdf"
_PAGE = Path(__file__).with_name("index.html")
_ABOUT = (
    "Each picture shows what a visitor sees; touch one to see it larger. A fault is a text that is cut, overlaps "
    "another, is hard to read on its ground or has signs that the type lacks, or a place to touch that is too small or "
    "has no name."
)


def page(proof: Proof, *, book: bool = False) -> str:
    """The page; `book` says that the same is there to be printed."""
    made = format_date(PartialDate.parse(proof.made.isoformat()), "en")
    spoken = ", ".join(own_name(code) for code in proof.languages)
    return Template(_PAGE.read_text(encoding="utf-8")).substitute(
        title=escape(proof.title),
        mood="wrong" if proof.faults else "fine",
        summary=escape(proof.verdict),
        about=f"{escape(f'Version {proof.version}, {made}, in {spoken}.')} {escape(_ABOUT)}",
        book=f'<p><a href="{BOOK}">The same as a book to print (PDF)</a></p>' if book else "",
        filters="\n".join(_filters(proof)),
        contents="\n".join(_contents(proof)),
        faults="\n".join(_faults(proof)),
        screens="\n".join(_screens(proof)),
        foot=escape(f"{proof.pack} {proof.version} · {made} · UNHub Kiosk {__version__}"),
    )


def caption(view: View) -> str:
    """Display and size of text in words."""
    return f"{view.display.capitalize()}, text {view.text} %"


def _filters(proof: Proof) -> Iterator[str]:
    displays = dict.fromkeys(view.display for view in proof.views)
    sizes = dict.fromkeys(view.text for view in proof.views)
    for legend, name, choices in (
        ("Languages", "language", [(code, own_name(code), code) for code in proof.languages]),
        ("Displays", "display", [(display, display.capitalize(), "en") for display in displays]),
        ("Text", "text", [(str(size), f"{size} %", "en") for size in sizes]),
    ):
        boxes = "".join(
            f'<label><input type="checkbox" name="{name}" value="{value}" checked> '
            f'<span lang="{language}">{escape(label)}</span></label>'
            for value, label, language in choices
        )
        yield f"<fieldset><legend>{legend}</legend>{boxes}</fieldset>"
    yield '<label><input type="checkbox" name="faults"> Only faults</label>'


def _contents(proof: Proof) -> Iterator[str]:
    for screen in dict.fromkeys(view.screen for view in proof.views):
        yield f'<li><a href="#{escape(screen)}">{escape(screen_name(screen))}</a></li>'


def _faults(proof: Proof) -> Iterator[str]:
    if not proof.faults:
        return
    yield '<section id="faults"><h2>What does not fit</h2>\n<table>'
    yield "<tr><th>what</th><th>text of the pack</th><th>where it was seen</th></tr>"
    for finding, seen in proof.grouped().items():
        first, *more = (f'<a href="{escape(view.picture)}">{escape(view.place)}</a>' for view in seen)
        rest = f"<details><summary>and {len(more)} more</summary>{', '.join(more)}</details>" if more else ""
        text = "the program's own words"
        if finding.path:
            text = f"{escape(finding.file)}<br><code>{escape(finding.path)}</code>"
        said = f'<bdi dir="{direction(seen[0].language)}">{escape(finding.sentence)}</bdi>'
        yield f"<tr><td>{said}</td><td>{text}</td><td>{first}{rest}</td></tr>"
    yield "</table></section>"


def _screens(proof: Proof) -> Iterator[str]:
    for screen, pages in groupby(proof.pages(), key=lambda views: views[0].screen):
        yield f'<section class="screen" id="{escape(screen)}"><h2>{escape(screen_name(screen))}</h2>'
        for views in pages:
            heading = views[0].heading
            yield '<div class="page">' + (f"<h3>{escape(heading)}</h3>" if heading != screen_name(screen) else "")
            yield from _groups(views)
            yield "</div>"
        yield "</section>"


def _groups(views: Iterable[View]) -> Iterator[str]:
    """The languages of one page beside each other, for each display and size of text."""
    for named, group in groupby(sorted(views, key=lambda view: (view.text, view.display != "portrait")), key=caption):
        yield f'<div class="group"><h4>{escape(named)}</h4><div class="row">'
        yield from map(_figure, group)
        yield "</div></div>"


def _figure(view: View) -> str:
    shown = f"{view.heading}; {language_name(view.language, 'en')}, {caption(view).lower()}"
    faults = "".join(f"<li>{escape(finding.sentence)}</li>" for finding in view.findings)
    return (
        f'<figure data-language="{view.language}" data-display="{view.display}" data-text="{view.text}"'
        f'{" class=bad" if faults else ""}><a href="{escape(view.picture)}">'
        f'<img loading="lazy" src="{escape(view.thumbnail)}" alt="{escape(shown)}"></a>'
        f'<figcaption><bdi lang="{view.language}">{escape(own_name(view.language))}</bdi>'
        f"{f'<ul>{faults}</ul>' if faults else ''}</figcaption></figure>"
    )
