"""The text to take away: a QR code that any reader finds, with the very text that is shown."""

import pytest
import zxingcpp
from PySide6.QtGui import QImage
from visiting import Visit

from kiosk.content.vocabulary import LANGUAGES
from kiosk.ui.art.qr import QUIET, draw_qr, packed

MM_32_INCHES = 398 / 1080
"""Millimetres of a base pixel on an upright 32" screen."""


def read(picture: QImage) -> list[str]:
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = b"".join(bytes(grey.constScanLine(y))[: grey.width()] for y in range(grey.height()))
    view = memoryview(rows).cast("B", (grey.height(), grey.width()))
    return [code.text for code in zxingcpp.read_barcodes(view)]


@pytest.mark.parametrize(
    "text", ["Palais des Nations", "قصر الأمم · جنيف", "万国宫\n日内瓦", "Дворец Наций & 100% + ?"]
)
def test_a_code_holds_its_text(text: str) -> None:
    picture = draw_qr(packed(text), 620)
    assert read(picture) == [text]


def test_a_code_has_its_quiet_zone_and_whole_modules() -> None:
    picture = draw_qr(packed("Palais"), 300)
    modules = 21 + 2 * QUIET
    module = picture.width() // modules
    assert picture.width() == module * modules <= 300
    edge = QUIET * module
    assert all(picture.pixelColor(x, y).lightness() == 255 for x in range(picture.width()) for y in range(edge))
    assert picture.pixelColor(edge, edge).lightness() == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_site_can_be_taken_away_in_every_language(visit: Visit, language: str) -> None:
    visit.exhibit.wake(language, "line")
    for line in visit.edition.sites(language):
        visit.open("site", line.id)
        text = visit.exhibit.site.takenAway("2026")
        assert line.city in text
        assert read(draw_qr(visit.exhibit.site.code("2026"), 620)) == [text]
    visit.exhibit.finish()


@pytest.mark.parametrize(("theme", "language"), [("standard", "en"), ("dark", "ar"), ("yellow", "zh")])
def test_what_the_screen_shows_can_be_read_off_it(visit: Visit, theme: str, language: str) -> None:
    visit.exhibit.wake(language, "line")
    visit.exhibit.comfort.chooseTheme(theme)
    visit.open("site", "geneva")
    visit.settle()
    visit.find("SiteScreen").setProperty("sheet", "take")
    seen = visit.picture()
    away = visit.find("TakeAway")
    assert read(seen) == [away.property("text")]
    code = next(item for item in visit.all("QQuickImage") if "qr?" in item.property("source").toString())
    assert code.width() * MM_32_INCHES >= 40
    visit.exhibit.finish()
    visit.settle()
