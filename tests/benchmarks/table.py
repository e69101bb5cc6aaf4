"""The table: what was measured, how it compares, what it should be."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from statistics import median


@dataclass(frozen=True, slots=True)
class Measure:
    """One row. `baseline` is what the ratio is taken against; `target` None says that there is none.

    `settled` are the same measurements taken to the last frame before rest: what comes later than the first frame.
    """

    name: str
    values: list[float]
    unit: str
    baseline: tuple[str, float]
    target: float | None = None
    peer: str = ""
    settled: list[float] = field(default_factory=list)

    def cells(self) -> tuple[str, ...]:
        """The row in words."""
        middle = median(self.values)
        state = "" if self.target is None else "ok" if middle <= self.target else "OVER"
        name, least = self.baseline
        return (
            self.name,
            f"{middle:.3g} {self.unit}" if middle < 1000 else f"{middle:.0f} {self.unit}",
            f"{min(self.values):.3g}–{max(self.values):.3g}",
            f"{median(self.settled):.3g}" if self.settled else "",
            str(len(self.values)),
            "" if self.target is None else f"≤ {self.target:g} {self.unit}",
            state,
            f"{middle / least:.1f} × {name}",
            self.peer,
        )


HEAD = ("what", "median", "range", "settled", "n", "target", "", "ratio", "peer")


def print_table(measures: Iterable[Measure]) -> None:
    """Print the rows in columns."""
    rows = [HEAD, *(measure.cells() for measure in measures)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(HEAD))]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
