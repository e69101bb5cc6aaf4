"""Numbers through the years."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from math import ceil, floor, log10

_ROUND = 1e-9
"""What floating point may add or take away."""


@dataclass(frozen=True, slots=True)
class Series:
    """One sourced number a year, in order; years without one are gaps.

    `better` is "up", "down" or "" (no judgement); `target_2030` is the number a target names, if it names one.
    """

    id: str
    unit: str
    better: str
    target_2030: float | None
    title: str
    measure: str
    source: str
    points: tuple[tuple[int, float], ...]

    @property
    def years(self) -> tuple[int, ...]:
        """The years that have a value."""
        return tuple(year for year, _ in self.points)

    def nearest(self, year: float) -> int:
        """The year with a value that lies nearest; of two, the earlier."""
        return min(self.years, key=lambda known: (abs(known - year), known))

    def step(self, year: int, steps: int) -> int:
        """The year with a value so many places after (or before) a year; at the ends, the end."""
        years = self.years
        at = bisect_left(years, year) if steps > 0 else bisect_right(years, year) - 1
        return years[max(0, min(len(years) - 1, at + steps))]

    def value(self, year: int) -> float:
        """The value of a year that has one."""
        return dict(self.points)[year]


def distance(series: Series, value: float) -> float:
    """How far a value still has to go to the target, 0 when it is reached; only for a series with a target."""
    if series.target_2030 is None:
        raise ValueError(f"{series.id} has no target")
    way = series.target_2030 - value
    return max(0.0, way if series.better == "up" else -way)


def ticks(low: float, high: float, most: int = 4) -> tuple[float, ...]:
    """Round numbers that span a range: at most `most` steps of 1, 2 or 5 times a power of ten."""
    wanted = (high - low or abs(high) or 1.0) / most
    power = 10.0 ** floor(log10(wanted))
    size = next(step * power for step in (1, 2, 5, 10) if step * power >= wanted * (1 - _ROUND))
    first, last = floor(low / size + _ROUND), ceil(high / size - _ROUND)
    return tuple(round(place * size, 6) for place in range(first, last + 1))
