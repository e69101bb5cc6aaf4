"""Numbers with everything an honest display needs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A sourced number.

    `value` is None where the source gives no number ("no figure given" is shown, never zero).
    `bound` and `unit` are words of the vocabulary; `whole` is what 100 % of the drawn dots stand for.
    `as_of` is the ISO date (or year) the number holds for.
    """

    id: str
    value: float | None
    bound: str
    unit: str
    as_of: str
    caption: str
    source: str
    whole: float | None = None
