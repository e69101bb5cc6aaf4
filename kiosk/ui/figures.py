"""Sourced numbers as rows that the screens draw."""

from dataclasses import dataclass

from kiosk.content.dates import PartialDate
from kiosk.content.figures import Figure
from kiosk.i18n.dates import format_date
from kiosk.i18n.numbers import format_in_words, format_number

_SIZES = {"thousand": 1e3, "million": 1e6, "billion": 1e9}


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure; `number` is "" where none is given, `magnitude` a word such as "million" that belongs to it.

    `share` is the filled part of the dots, or -1 for no dots.
    """

    figureId: str
    number: str
    magnitude: str
    bound: str
    unit: str
    caption: str
    source: str
    asOf: str
    share: float


def figure_row(figure: Figure, language: str) -> FigureRow:
    """The row of a figure in a language."""
    number, magnitude = said(figure.value, figure.unit, language) if figure.value is not None else ("", "")
    share = figure.value / figure.whole if figure.value is not None and figure.whole else -1.0
    as_of = format_date(PartialDate.parse(figure.as_of), language)
    return FigureRow(
        figure.id, number, magnitude, figure.bound, figure.unit, figure.caption, figure.source, as_of, share
    )


def said(value: float, unit: str, language: str) -> tuple[str, str]:
    """A value in digits, and the word of magnitude that belongs to it, if any."""
    size = next((size for name, size in _SIZES.items() if unit.startswith(name)), 0)
    return format_in_words(value * size, language) if size else (format_number(value, language), "")
