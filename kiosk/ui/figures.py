"""Sourced numbers as rows that the screens draw."""

from dataclasses import dataclass

from kiosk.content.dates import PartialDate
from kiosk.content.figures import Figure
from kiosk.i18n.dates import format_date
from kiosk.i18n.numbers import format_number


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure. `number` is "" where no figure is given; `share` is the filled part of the dots, or -1 for no dots."""

    figureId: str
    number: str
    bound: str
    unit: str
    caption: str
    source: str
    asOf: str
    share: float


def figure_row(figure: Figure, language: str) -> FigureRow:
    """The row of a figure in a language."""
    number = "" if figure.value is None else format_number(figure.value, language)
    share = figure.value / figure.whole if figure.value is not None and figure.whole else -1.0
    as_of = format_date(PartialDate.parse(figure.as_of), language)
    return FigureRow(figure.id, number, figure.bound, figure.unit, figure.caption, figure.source, as_of, share)
