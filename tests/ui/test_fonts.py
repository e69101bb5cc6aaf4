"""The bundled fonts have every character of the shipped words, and draw the same whatever the machine has installed."""

import io
import json
import os
import re
import struct
import subprocess
import sys
import unicodedata
from datetime import date
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from draw_sample import LINE, WEIGHTS, WORDS
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont, QImage, QRawFont
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.content.dates import PartialDate
from kiosk.i18n.catalogues import catalogue_path
from kiosk.i18n.dates import format_date, format_today
from kiosk.i18n.isolate import isolate
from kiosk.i18n.languages import own_name, script
from kiosk.i18n.numbers import format_in_words, format_number
from kiosk.paths import qml_dir, shipped_pack, translations_dir
from kiosk.ui.fonts import ARABIC, CHINESE, LATIN, Fonts, bundled, load_fonts, renamed

HERE = Path(__file__).parent
LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
SCRIPT_NAMES = {"ar": "ARABIC ", "zh": "CJK UNIFIED IDEOGRAPH", "cy": "CYRILLIC ", "la": "LATIN "}
FACES = {"la": LATIN, "cy": LATIN, "ar": ARABIC, "zh": CHINESE}


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("fonts")


@pytest.fixture(scope="module")
def fonts(qapp: object, cache: Path) -> Fonts:
    return load_fonts(cache)


def raw(fonts: Fonts, kind: str) -> QRawFont:
    """The bundled font of a type class itself, without its substitutes."""
    family = {"ar": fonts.arabic, "zh": fonts.chinese}.get(kind, fonts.latin)
    font = QRawFont.fromFont(QFont(family))
    assert font.familyName() == family
    return font


def interface_words(language: str) -> str:
    """All the text of a language's catalogue; English says the phrases as they stand in the template."""
    file = translations_dir() / "kiosk.pot" if language == "en" else catalogue_path(translations_dir(), language)
    return said_in(file, msgid=language == "en")


def said_in(file: Path, *, msgid: bool = False) -> str:
    texts: list[str] = []
    for message in read_po(io.BytesIO(file.read_bytes())):
        said = message.id if msgid else message.string
        texts += said if isinstance(said, (list, tuple)) else [said] if message.id else []
    return "".join(texts)


def pack_words(language: str) -> str:
    """All the text of the shipped pack in a language: its YAML files, or their translation where there is one."""
    if language == "en":
        return "".join(path.read_text("utf-8") for path in sorted(shipped_pack().glob("*.yaml")))
    file = shipped_pack() / "translations" / f"{language}.po"
    return said_in(file) if file.is_file() else ""


def formatted(language: str) -> str:
    """What the formatters make: every month, weekday, digit and sign."""
    days = [date(2026, month, month) for month in range(1, 13)]
    texts = [format_today(day, language) for day in days]
    texts += [
        format_date(PartialDate(day.year, day.month, day.day * known), language) for day in days for known in (0, 1)
    ]
    texts += [format_number(value, language) for value in (-1234567.89, 0.5)]
    texts += ["".join(format_in_words(10.0**power, language)) for power in range(3, 13)]
    return "".join(texts) + own_name(language) + isolate("A/RES/217(III) · 1948–49", language)


def visible(text: str) -> set[str]:
    """The characters that need a shape."""
    return {character for character in text if unicodedata.category(character) not in ("Cc", "Cf")}


def named(characters: set[str]) -> list[str]:
    return sorted(f"{character} U+{ord(character):04X}" for character in characters)


@pytest.mark.parametrize("words", [interface_words, pack_words, formatted])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_character_has_a_glyph_and_letters_have_it_in_the_font_of_their_script(
    language: str, words, fonts: Fonts
) -> None:
    kind = script(language)
    own, others = raw(fonts, kind), [raw(fonts, other) for other in FACES]
    needed = visible(words(language))
    assert named({c for c in needed if not any(font.supportsCharacter(ord(c)) for font in others)}) == []
    letters = {c for c in needed if unicodedata.name(c, "").startswith(SCRIPT_NAMES[kind])}
    assert named({c for c in letters if not own.supportsCharacter(ord(c))}) == []
    assert letters or not needed


@pytest.mark.parametrize("language", LANGUAGES)
def test_numerals_of_every_language_are_in_the_latin_font(language: str, fonts: Fonts) -> None:
    numerals = format_number(-1234567890.5, language) + format_number(-3.25, language)
    assert named({c for c in numerals if not raw(fonts, "la").supportsCharacter(ord(c))}) == []


def axes(font: QRawFont) -> dict[str, tuple[float, float]]:
    """The axes of a variable font with their least and greatest value, from its `fvar` table."""
    table = font.fontTable("fvar").data()
    start, _, count, size = struct.unpack_from(">HHHH", table, 4)
    records = (struct.unpack_from(">4siii", table, start + size * number) for number in range(count))
    return {tag.decode(): (least / 65536, greatest / 65536) for tag, least, _, greatest in records}


@pytest.fixture(scope="module")
def asked() -> list[tuple[str, int, float]]:
    """Each script with each weight and width that the theme asks of its font."""
    engine = QQmlEngine()
    engine.addImportPath(str(qml_dir()))
    component = QQmlComponent(engine)
    source = """
        import QtQml
        import Kiosk.Theme
        QtObject {
            readonly property string asked: JSON.stringify([].concat(...Theme.scripts.map(script =>
                Object.keys(Theme.roles).map(role =>
                    [script, Theme.weight(role, script), Theme.widthAxis(role, script)]))))
        }"""
    component.setData(source.encode(), QUrl.fromLocalFile(str(HERE / "asked.qml")))
    theme = component.create()
    assert theme is not None, component.errorString()
    rows = json.loads(theme.property("asked"))
    theme.deleteLater()
    assert {row[0] for row in rows} == set(FACES)
    return [tuple(row) for row in rows]


def test_the_theme_asks_for_no_weight_or_width_that_a_font_lacks(asked, fonts: Fonts) -> None:
    for kind, weight, width in asked:
        have = axes(raw(fonts, kind))
        assert have["wght"][0] <= weight <= have["wght"][1], (kind, weight)
        assert kind == "zh" or have["wdth"][0] <= width <= have["wdth"][1], (kind, width)


def test_screens_ask_for_no_weight_that_a_font_lacks(fonts: Fonts) -> None:
    lines = [line for path in qml_dir().rglob("*.qml") for line in path.read_text("utf-8").splitlines()]
    weights = {int(number) for line in lines if "weight:" in line for number in re.findall(r"\b\d{3,4}\b", line)}
    assert weights
    for kind in FACES:
        least, greatest = axes(raw(fonts, kind))["wght"]
        assert all(least <= weight <= greatest for weight in weights), kind


def static_half_size(data: bytes) -> bytes:
    """A font file without axes whose glyphs all come out half as large: twice as many units make an em."""
    (count,) = struct.unpack_from(">H", data, 4)
    tables = (struct.unpack_from(">4s4xI", data, 12 + 16 * number) for number in range(count))
    head = next(offset for tag, offset in tables if tag == b"head")
    (units,) = struct.unpack_from(">H", data, head + 18)
    smaller = data[: head + 18] + struct.pack(">H", 2 * units) + data[head + 20 :]
    return smaller.replace(b"fvar", b"xvar", 1)


@pytest.fixture(scope="module")
def other_fonts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The fontconfig of a machine that has other fonts under the names of ours."""
    folder = tmp_path_factory.mktemp("machine")
    for face in (LATIN, ARABIC):
        (folder / f"{face.package}.ttf").write_bytes(static_half_size(bundled(face).read_bytes()))
    config = folder / "fonts.conf"
    config.write_text(f"<fontconfig><dir>{folder}</dir><cachedir>{folder / 'cache'}</cachedir></fontconfig>")
    return config


def drawn(cache: Path, picture: Path, config: Path, family: str) -> tuple[QImage, str]:
    """The sample as a child process with this fontconfig draws it, and whether that machine offers the family."""
    environment = os.environ | {"FONTCONFIG_FILE": str(config), "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    child = subprocess.run(
        [sys.executable, str(HERE / "draw_sample.py"), str(cache), str(picture), family],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert child.returncode == 0, child.stderr
    return QImage(str(picture)), child.stdout


@pytest.fixture(scope="module")
def bare_picture(cache: Path, tmp_path_factory: pytest.TempPathFactory) -> QImage:
    picture, offered = drawn(
        cache, tmp_path_factory.mktemp("bare") / "bare.png", HERE.parent / "no-fonts.conf", "Noto Sans"
    )
    assert offered == "absent"
    return picture


@pytest.mark.parametrize("family", ["Noto Sans", "Noto Sans Arabic"])
def test_a_machine_with_other_fonts_of_our_names_draws_what_a_machine_without_fonts_draws(
    family: str, bare_picture: QImage, other_fonts: Path, cache: Path, tmp_path: Path
) -> None:
    picture, offered = drawn(cache, tmp_path / "other.png", other_fonts, family)
    assert offered == "offered"
    assert picture == bare_picture


def ink(picture: QImage, line: int) -> int:
    """How dark a line of the sample is."""
    grey = picture.copy(0, line * LINE, picture.width(), LINE).convertToFormat(QImage.Format.Format_Grayscale8)
    return 255 * grey.width() * grey.height() - sum(bytes(grey.constBits()))


@pytest.mark.parametrize("place", range(len(WORDS)), ids=[kind for kind, _ in WORDS])
def test_bold_is_darker_than_regular_in_every_script(place: int, bare_picture: QImage) -> None:
    regular, bold = (ink(bare_picture, place * len(WEIGHTS) + weight) for weight in range(len(WEIGHTS)))
    assert regular > 0
    assert bold > 1.2 * regular


@pytest.mark.parametrize("face", [LATIN, ARABIC, CHINESE], ids=lambda face: face.family)
def test_a_renamed_font_keeps_its_length_and_loses_its_old_family_name(face) -> None:
    old = bundled(face).read_bytes()
    new = renamed(old, face.names)
    assert len(new) == len(old)
    assert not any(name.encode("utf-16-be") in new for name, _ in face.names)


def test_a_name_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="as long as"):
        renamed(b"", (("Noto", "UNHub"),))
