"""The four visitor centres in dots: one dot, one cell of a grid."""

from collections.abc import Callable
from math import hypot, sqrt

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage

from kiosk.ui.art.canvas import blank, painting

EMPTY, FAR, MIDDLE, LIT = range(4)
"""What a cell can be: nothing, ground or star, building, light."""

_TONES = {FAR: QColor("#173A57"), MIDDLE: QColor("#4E9CC8"), LIT: QColor("#FFFFFF")}
_RADIUS = {FAR: 0.2, MIDDLE: 0.39, LIT: 0.39}


def geneva(x: int, y: int) -> int:
    """A portico with wings, and the alley of flags that leads to it."""
    off = abs(x + 0.5 - 24)
    if y > 25:
        spread = 2 + (y - 25) / 11 * 19
        if abs(off - spread) < 0.75:
            return LIT
        return FAR if off >= spread or (y % 2 == 0 and off < spread - 1.2) else EMPTY
    if off < 9 and y >= 8:
        if y in (8, 9, 24, 25):
            return LIT
        return LIT if int(off + 1) % 2 == 0 or off > 8 else EMPTY
    if 9 <= off < 12 and y >= 11:
        return MIDDLE if y in (11, 12) or y >= 24 or int(off) % 2 else EMPTY
    if 12 <= off < 23 and y >= 15:
        if y in (15, 25):
            return MIDDLE
        return EMPTY if y % 3 == 1 or x % 3 == 0 else MIDDLE
    return _star(x, y, 7, 13, 29) if y < 8 else EMPTY


def new_york(x: int, y: int) -> int:
    """The slab with its 39 storeys and the low hall with its curved roof and dome, by the river."""
    if y > 44:
        return FAR if (x + y) % 2 == 0 else EMPTY
    if 38 <= x <= 50 and 5 <= y <= 43:
        if y in (5, 18, 31) or x in (38, 50):
            return LIT
        return EMPTY if (x * 3 + y * 5) % 17 == 0 else MIDDLE
    if hypot((x - 17) / 1.7, y - 34.5) < 3.6 and y < 34:
        return LIT
    if 1 <= x <= 36 and y <= 43:
        roof = 27 + 7 * max(0.0, 1 - abs(x - 17) / 17) ** 1.6
        if y >= roof:
            return LIT if y - roof < 1.2 else MIDDLE if x % 2 == 0 else EMPTY
    return _star(x, y, 5, 11, 53)


def vienna(x: int, y: int) -> int:
    """Three slabs of different height, each with a lit spine, and a round hall between them."""
    if y > 31:
        return FAR
    for centre, top, width in ((9, 9, 6), (26, 2, 8), (41, 13, 5)):
        side = x + 0.5 - centre
        edge = top + int(side * side / (width * 2.6))
        if abs(side) < width and y >= edge:
            if abs(side) < 1 or y == edge:
                return LIT
            return EMPTY if y % 3 == 0 or (side >= 0 and x % 2) else MIDDLE
    if hypot((x + 0.5 - 17) / 2.2, (y - 31) / 2.4) < 2.1 or hypot((x + 0.5 - 34.8) / 1.1, (y - 31) / 2.4) < 1.6:
        return LIT if y % 2 else EMPTY
    return _star(x, y, 5, 11, 41)


def nairobi(x: int, y: int) -> int:
    """Flat crowns of trees, low roofs with panels, and the sun."""
    sun = hypot(x + 0.5 - 38, y + 0.5 - 8)
    if sun < 5.2:
        return LIT
    if 6.6 < sun < 7.6:
        return MIDDLE
    for trunk, base, reach in ((10, 13, 9.6), (22, 19, 5.2)):
        side, below = x + 0.5 - trunk, y - base
        crown = 3.2 * sqrt(max(0.0, 1 - side * side / (reach * reach)))
        if abs(side) < reach and -crown < below <= 0:
            return MIDDLE if below == 0 else LIT
        if 0 < below <= 4 and abs(abs(side) - (4.4 - below) * reach / 9.6 - 0.1) < 0.62:
            return MIDDLE
        if below > 3 and y < 31 and abs(side) < 0.6:
            return MIDDLE
    if 27 <= x <= 47 and 20 <= y <= 30:
        if y <= 21:
            return LIT
        return MIDDLE if y == 30 or (x % 4 != 2 and y % 3 == 0) else EMPTY
    if 14 <= x <= 26 and 26 <= y <= 30:
        if y == 26:
            return LIT
        return MIDDLE if y == 30 or x % 3 else EMPTY
    return FAR if y > 30 and (x + y) % 2 == 0 else EMPTY


def _star(x: int, y: int, a: int, b: int, rarity: int) -> int:
    return FAR if (x * a + y * b) % rarity == 0 else EMPTY


GRIDS: dict[str, tuple[int, int, Callable[[int, int], int]]] = {
    "geneva": (48, 36, geneva),
    "new-york": (64, 48, new_york),
    "vienna": (48, 36, vienna),
    "nairobi": (48, 36, nairobi),
}
"""Columns, rows and the drawing of each site."""


def draw_building(site: str, width: int) -> QImage:
    """The picture of a site, three quarters as high as wide; empty for a site that has no drawing."""
    image = blank(width, width * 3 // 4)
    if site not in GRIDS:
        return image
    columns, rows, cell = GRIDS[site]
    step = width / columns
    with painting(image) as painter:
        for y in range(rows):
            for x in range(columns):
                tone = cell(x, y)
                if tone != EMPTY:
                    painter.setBrush(_TONES[tone])
                    radius = _RADIUS[tone] * step
                    painter.drawEllipse(QPointF((x + 0.5) * step, (y + 0.5) * step), radius, radius)
    return image
