"""The rules of eras that are more than the form of their fields."""

from collections.abc import Iterator
from itertools import pairwise

from kiosk.packs.content import Content


def era_faults(content: Content) -> Iterator[tuple[str, str, str]]:
    """Path, what is wrong, and the remedy: no year belongs to two eras."""
    for before, era in pairwise(sorted(content.eras, key=lambda era: era.first_year)):
        if era.first_year <= before.last_year:
            what = f"the era “{before.id}” has not ended in {era.first_year}"
            yield f"eras/{era.id}/first_year", what, "let one end before the next begins"
