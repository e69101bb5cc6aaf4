"""Colours as the eye weighs them (WCAG 2.2)."""

from PySide6.QtGui import QColor


def luminance(red: float, green: float, blue: float) -> float:
    """Relative luminance (WCAG 2.2) of parts from 0 to 1."""
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (red, green, blue)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(one: float, other: float) -> float:
    """Contrast of two luminances, 1 to 21."""
    light, dark = max(one, other), min(one, other)
    return (light + 0.05) / (dark + 0.05)


def of_colour(colour: QColor) -> float:
    """The luminance of a colour."""
    return luminance(colour.redF(), colour.greenF(), colour.blueF())


def blended(above: QColor, below: QColor) -> QColor:
    """A colour that may let through what is below it."""
    share = above.alphaF()
    return QColor.fromRgbF(
        above.redF() * share + below.redF() * (1 - share),
        above.greenF() * share + below.greenF() * (1 - share),
        above.blueF() * share + below.blueF() * (1 - share),
    )
