"""Whether texts stand out from what is behind them: by declared colours, and by the pixels that come out."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, qBlue, qGreen, qRed

from kiosk.ui.proof.colours import blended, luminance, of_colour, ratio
from kiosk.ui.proof.faults import Fault, quoted
from kiosk.ui.proof.place import Page, Words

LEAST, LEAST_LARGE = 4.5, 3.0
LEAST_HIGH, LEAST_LARGE_HIGH = 7.0, 4.5
LARGE_PX = 40
"""From this size on (base px, 15 mm on the 32 inch screen) text counts as large."""
_DRAWN = {"num", "mega"}
_BITS = 0xF8
_SHARE = 0.004
"""A colour that covers less of a text's ground than this is an edge of something, not the text."""


def least(words: Words, u: float, *, high: bool) -> float:
    """The contrast that a text needs; a numeral as large as a hand is a drawing, and the title says it too."""
    if words.role in _DRAWN:
        return LEAST_LARGE
    large = words.pixels >= LARGE_PX * u
    return (LEAST_LARGE_HIGH if large else LEAST_HIGH) if high else (LEAST_LARGE if large else LEAST)


def declared_faults(page: Page, u: float, *, high: bool) -> Iterator[Fault]:
    """Texts whose colour is too near to that of the field behind them."""
    for words in page.words:
        if words.ghost or words.faint or not words.ground.isValid():
            continue
        found = ratio(of_colour(blended(words.colour, words.ground)), of_colour(words.ground))
        if found < least(words, u, high=high) - 0.005:
            sentence = (
                f"{quoted(words.text)} has a contrast of {found:.2f}: {words.colour.name()} on {words.ground.name()}"
            )
            yield Fault("contrast", words.text, sentence)


def pixel_faults(page: Page, picture: QImage, u: float, *, high: bool) -> Iterator[Fault]:
    """Texts that do not stand out in the picture that a visitor sees."""
    image = picture.convertToFormat(QImage.Format.Format_RGB32)
    for words in page.words:
        seen = words.place.visible.toRect().intersected(image.rect())
        if words.ghost or words.faint or seen.width() < 4 or seen.height() < 0.6 * words.place.rect.height():
            continue
        found = in_picture(image, seen)
        if found < least(words, u, high=high) * _TOLERANCE:
            yield Fault("contrast", words.text, f"{quoted(words.text)} is drawn with a contrast of {found:.2f}")


_TOLERANCE = 0.9
"""Thin strokes never reach their full colour on the pixels of their edges."""


def in_picture(image: QImage, place: QRect) -> float:
    """The contrast between the most frequent colour of a place and the colour that differs from it most."""
    colours = _colours(image, place)
    ground = max(colours, key=colours.__getitem__)
    floor = max(2, sum(colours.values()) * _SHARE)
    behind = _luminance_of(ground)
    return max((ratio(_luminance_of(colour), behind) for colour, count in colours.items() if count >= floor), default=1)


def _colours(image: QImage, place: QRect) -> Counter[int]:
    """How often each colour occurs in a place, similar ones taken together."""
    part = image.copy(place)
    pixels = memoryview(part.constBits()).cast("I")
    counted: Counter[int] = Counter()
    for colour, count in Counter(pixels).items():
        counted[colour & (_BITS << 16 | _BITS << 8 | _BITS)] += count
    return counted


def _luminance_of(pixel: int) -> float:
    return luminance(qRed(pixel) / 248, qGreen(pixel) / 248, qBlue(pixel) / 248)
