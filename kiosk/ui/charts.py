"""A series as a chart: where its points lie, what a year says, how far it is to 2030. Pure functions."""

from dataclasses import dataclass
from itertools import pairwise
from statistics import median_low

from kiosk.content.series import Series, distance, ticks
from kiosk.i18n.numbers import format_number

TARGET_YEAR = 2030


@dataclass(frozen=True, slots=True)
class PointRow:
    """A year with its value, placed on a chart: `across` and `up` run from 0 to 1.

    `joined` to the point before it, which lies at `fromAcross` and `fromUp`.
    """

    year: int
    across: float
    up: float
    joined: bool
    fromAcross: float
    fromUp: float


@dataclass(frozen=True, slots=True)
class TickRow:
    """A line of the chart with its number."""

    label: str
    up: float


@dataclass(frozen=True, slots=True)
class Plan:
    """How years and values become places."""

    first: int
    last: int
    low: float
    high: float

    @classmethod
    def of(cls, series: Series) -> "Plan":
        """From the first year to the last, or to 2030 where a target waits there."""
        values = [value for _, value in series.points]
        target = series.target_2030
        marked = values if target is None else [*values, target]
        marks = ticks(min(marked), max(marked))
        years = series.years
        return cls(years[0], years[-1] if target is None else max(TARGET_YEAR, years[-1]), marks[0], marks[-1])

    def across(self, year: float) -> float:
        """The place of a year."""
        return (year - self.first) / (self.last - self.first)

    def up(self, value: float) -> float:
        """The place of a value."""
        return (value - self.low) / (self.high - self.low)


def point_rows(series: Series) -> tuple[PointRow, ...]:
    """The points; one that comes after an unusually long gap is not joined to the one before."""
    plan, years = Plan.of(series), series.years
    usual = median_low([later - earlier for earlier, later in pairwise(years)])
    rows: list[PointRow] = []
    for year, value in series.points:
        before = rows[-1] if rows else None
        joined = before is not None and year - before.year <= usual
        across, up = plan.across(year), plan.up(value)
        rows.append(
            PointRow(year, across, up, joined, before.across if before else across, before.up if before else up)
        )
    return tuple(rows)


def tick_rows(series: Series, language: str) -> tuple[TickRow, ...]:
    """The lines behind the points."""
    plan = Plan.of(series)
    return tuple(TickRow(format_number(mark, language), plan.up(mark)) for mark in ticks(plan.low, plan.high))


@dataclass(frozen=True, slots=True)
class Reading:
    """What the chart says of one year; numbers as the language writes them, "" where there is nothing to say.

    `toGo` is how far it is to the target, "0" when it is reached; `change` how much since the first year, and `trend`
    whether that is "more", "less" or "same".
    """

    year: int = 0
    number: str = ""
    across: float = 0.0
    up: float = 0.0
    toGo: str = ""
    change: str = ""
    trend: str = ""


def read(series: Series, year: int, language: str) -> Reading:
    """The reading of a year that has a value."""
    plan, value, began = Plan.of(series), series.value(year), series.points[0][1]
    change = round(value - began, 3)
    to_go = "" if series.target_2030 is None else format_number(round(distance(series, value), 3), language)
    first = year == series.points[0][0]
    return Reading(
        year=year,
        number=format_number(value, language),
        across=plan.across(year),
        up=plan.up(value),
        toGo=to_go,
        change="" if first else format_number(abs(change), language),
        trend="" if first else "more" if change > 0 else "less" if change < 0 else "same",
    )


@dataclass(frozen=True, slots=True)
class ChartProps:
    """What stands still on a chart while a finger reads it; `target` is "" where no number is named."""

    title: str = ""
    measure: str = ""
    unit: str = ""
    source: str = ""
    first: int = 0
    last: int = 0
    target: str = ""
    targetUp: float = 0.0


def derive_chart(series: Series, language: str) -> ChartProps:
    """The still part of the chart of a series."""
    plan, target = Plan.of(series), series.target_2030
    return ChartProps(
        title=series.title,
        measure=series.measure,
        unit=series.unit,
        source=series.source,
        first=series.years[0],
        last=series.years[-1],
        target="" if target is None else format_number(target, language),
        targetUp=0.0 if target is None else plan.up(target),
    )
