"""The picture book of a proof: what stands in it, in which order, and how it tells of what does not fit."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from exhibits import exhibit
from PySide6.QtGui import QColor, QImage
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from kiosk.errors import KioskError
from kiosk.packs.diff import Side
from kiosk.store.facts import facts_of
from kiosk.ui.fonts import load_fonts
from kiosk.ui.proof.book import write_book
from kiosk.ui.proof.names import SCREENS, state_kind, subject_title
from kiosk.ui.proof.page import page
from kiosk.ui.proof.pages import PAGES
from kiosk.ui.proof.report import Finding, Proof, View, as_json
from kiosk.ui.proof.spreads import spreads

CUT = Finding("cut", "“<b>” is cut", "goals/goal-13/title", "translations/ar.po")


def view(screen: str = "goal", subject: str = "goal-13", language: str = "en", **more: Any) -> View:
    """A view without a fault."""
    plain: dict[str, Any] = {"state": "", "display": "portrait", "text": 100, "findings": (), "title": "Climate"}
    plain |= {"picture": f"{language}.png", "thumbnail": f"{language}.webp", "kind": more.get("state", "")}
    return View(screen=screen, subject=subject, language=language, **{**plain, **more})


def proof(*views: View, languages: tuple[str, ...] = ("en",)) -> Proof:
    """A proof of some views."""
    return Proof("mine", "My exhibit", "1.0.0", languages, date(2026, 10, 24), views)


HOME, GOAL, MOMENT = view("home", "", title=""), view(), view("moment", "1945", title="The Charter")
LARGE = replace(GOAL, text=200)
STOPS = tuple(view("tour", "geneva", state=f"stop {at}", kind="stop") for at in (2, 3, 4))
BOTH = ("en", "fr")


@pytest.mark.parametrize(
    ("views", "languages", "kept"),
    [
        ((HOME, GOAL, MOMENT), ("en",), ["Home", "A Goal: Climate", "A moment: The Charter"]),
        ((GOAL, HOME, replace(GOAL, subject="goal-06", title="Water")), ("en",), ["A Goal: Climate", "A Goal: Water", "Home"]),
        (STOPS, ("en",), ["A virtual tour: Climate, stop 2"]),
        ((GOAL, LARGE), ("en",), ["A Goal: Climate"]),
        ((LARGE,), ("en",), ["A Goal: Climate"]),
        ((GOAL, replace(LARGE, findings=(CUT,))), ("en",), ["A Goal: Climate", "A Goal: Climate"]),
        ((HOME, GOAL, view("home", "", "fr", title="")), BOTH, ["Home"]),
        ((HOME, replace(GOAL, findings=(CUT,))), BOTH, ["A Goal: Climate"]),
        ((*STOPS[:2], replace(STOPS[2], findings=(CUT,))), ("en",), ["A virtual tour: Climate, stop 2", "A virtual tour: Climate, stop 4"]),
    ],
    ids=["in order", "screen by screen", "a state once", "the smallest text", "the only text", "faults at any size", "whole rows", "faults in part of a row", "faults of a state"],
)  # fmt: skip
def test_what_stands_in_the_book(views: tuple[View, ...], languages: tuple[str, ...], kept: list[str]) -> None:
    assert [spread.heading for spread in spreads(proof(*views, languages=languages))] == kept


def test_every_screen_has_a_name_and_subjects_are_called_by_theirs() -> None:
    side = Side("demo", facts_of(exhibit()), {})

    assert {kind.screen for kind in PAGES} | {"attract", "language", "panel", "idle"} == set(SCREENS)
    assert subject_title("goal", "goal-13", side) == "Climate Action"
    assert subject_title("tour", "geneva", side) == "Geneva"
    assert subject_title("quiz", "mixed", side) == ""
    states = {"lights answered": "answered", "stop 2": "stop", "tours in_person": "tours in_person", "": ""}
    assert {state: state_kind(state, side) for state in states} == states


def test_the_page_puts_the_languages_side_by_side_and_names_each_fault_once() -> None:
    arabic = replace(GOAL, language="ar", picture="ar/1.png", findings=(CUT,))
    lying = replace(arabic, display="landscape", picture="ar/2.png")
    made = proof(HOME, GOAL, arabic, lying, languages=("ar", "en"))

    html = page(made, book=True)

    assert "1 fault in 4 views" in html
    assert html.count("<td><bdi") == 1
    assert html.count("&lt;b&gt;” is cut") == 3, "once in the list, and below each of the two pictures"
    assert '<bdi dir="rtl">' in html
    groups = re.findall(r"<h4>(.*?)</h4>(.*?)</div></div>", html, re.DOTALL)
    assert [(named, re.findall(r'data-language="(..)"', found)) for named, found in groups] == [
        ("Portrait, text 100 %", ["en"]),
        ("Portrait, text 100 %", ["en", "ar"]),
        ("Landscape, text 100 %", ["ar"]),
    ]
    assert 'alt="A Goal: Climate; Arabic, landscape, text 100 %"' in html
    assert "24 October 2026" in html
    assert 'href="book.pdf"' in html
    assert 'href="book.pdf"' not in page(made)
    assert len(as_json(made)["faults"]) == 2  # type: ignore[arg-type]


def test_the_book_has_a_cover_contents_pages_and_what_does_not_fit(tmp_path: Path, qapp: QApplication) -> None:
    picture = QImage(270, 480, QImage.Format.Format_RGB888)
    picture.fill(QColor("#3F7E44"))
    picture.save(str(tmp_path / "en.png"))
    faulty = replace(GOAL, findings=(CUT,) * 2)

    write_book(tmp_path / "book.pdf", proof(HOME, faulty), tmp_path, load_fonts().latin)

    book = QPdfDocument()
    assert book.load(str(tmp_path / "book.pdf")) == QPdfDocument.Error.None_
    pages = [book.getAllText(number).text() for number in range(book.pageCount())]
    assert len(pages) == 5
    assert "mine · version 1.0.0 · 24 October 2026" in pages[0]
    assert "1 fault in 2 views" in pages[0]
    assert re.search(r"A Goal\s+4\b", pages[1])
    assert "A Goal: Climate" in pages[3]
    assert "4 / 5" in pages[3]
    assert "goals/goal-13/title" in pages[4]
    assert book.render(3, book.pagePointSize(3).toSize()).pixelColor(421, 250) == QColor("#3F7E44")


def test_a_book_that_cannot_be_written_is_told(tmp_path: Path, qapp: QApplication) -> None:
    with pytest.raises(KioskError, match="choose another folder"):
        write_book(tmp_path / "nowhere" / "book.pdf", proof(), tmp_path, load_fonts().latin)


def test_a_book_that_fails_leaves_no_file(tmp_path: Path, qapp: QApplication) -> None:
    broken: Any = {"languages": None}

    with pytest.raises(TypeError):
        write_book(tmp_path / "book.pdf", replace(proof(), **broken), tmp_path, load_fonts().latin)

    assert list(tmp_path.iterdir()) == []
