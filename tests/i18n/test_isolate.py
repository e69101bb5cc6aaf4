"""Latin runs keep their order inside Arabic text."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

from kiosk.i18n.isolate import isolate
from kiosk.ui.fonts import load_fonts


def marked(text: str) -> str:
    """A text with its isolates as angle brackets."""
    return text.replace("\u2066", "<").replace("\u2068", "<").replace("\u2069", ">")


@pytest.mark.parametrize(
    ("text", "isolated"),
    [
        ("A/RES/217(III)", "<A/RES/217(III)>"),
        ("انظر A/RES/217(III).", "انظر <A/RES/217(III)>."),
        ("قرار 217 A (III)، باريس", "قرار <217 A (III)>، باريس"),
        ("A/RES/1 · S/RES/2", "<A/RES/1> · <S/RES/2>"),
        ("اليونسكو (UNESCO)", "اليونسكو (<UNESCO>)"),
        ("1948–49", "<1948–49>"),
        ("Vol. 2.", "<Vol. 2>."),
        ("بريشة Miquel Barceló: سقف", "بريشة <Miquel Barceló>: سقف"),
        ("E/CN.4/Sub.2 و A/46/86", "<E/CN.4/Sub.2> و <A/46/86>"),
        ("عام 1948", "عام 1948"),
        ("الهدف 13: العمل", "الهدف 13: العمل"),
        ("1\u202f234", "1\u202f234"),
        ("", ""),
    ],
)
def test_latin_runs_in_arabic_are_isolated_and_the_signs_after_them_are_not(text: str, isolated: str) -> None:
    once = isolate(text, "ar")
    assert marked(once) == isolated
    assert isolate(once, "ar") == once


@pytest.mark.parametrize("language", ["en", "fr", "ru", "es", "zh"])
def test_left_to_right_text_gets_no_isolates_and_loses_those_it_brought(language: str) -> None:
    assert isolate("\u2068A/RES/1\u2069 · 1948–49\u200f", language) == "A/RES/1 · 1948–49"


def test_bidi_controls_that_a_pack_brought_are_replaced() -> None:
    assert marked(isolate("\u202eA/RES/1\u202c و \u200eB", "ar")) == "<A/RES/1> و <B>"


@pytest.fixture
def arabic(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> QFont:
    font = QFont(load_fonts(Path(tmp_path_factory.getbasetemp()) / "fonts").arabic)
    font.setPixelSize(30)
    return font


def seen(text: str, font: QFont) -> str:
    """The characters of an Arabic line from left to right."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1000)
    layout.endLayout()
    area = line.naturalTextRect()
    on_character = QTextLine.CursorPosition.CursorOnCharacter
    places = [line.xToCursor(area.left() + step / 2, on_character) for step in range(int(2 * area.width()))]
    return "".join(text[place] for place in dict.fromkeys(places) if place < len(text))


@pytest.mark.parametrize("run", ["1948–49", "217 (III)", "217 A (III)"])
def test_on_screen_an_isolated_run_reads_from_left_to_right(run: str, arabic: QFont) -> None:
    text = f"انظر {run} هنا"
    assert run not in seen(text, arabic)
    assert run in seen(isolate(text, "ar"), arabic)


def test_on_screen_document_symbols_stand_in_the_order_of_arabic(arabic: QFont) -> None:
    order = seen(isolate("A/RES/1 · S/RES/2 هنا", "ar"), arabic)
    assert order.index("S/RES/2") < order.index("A/RES/1")
