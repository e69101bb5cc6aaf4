"""Everything the layout proof asks of one view."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QImage

from kiosk.ui.proof.accessible import accessible_faults, nodes
from kiosk.ui.proof.contrast import declared_faults, pixel_faults
from kiosk.ui.proof.faults import Fault, Measure, faults, quoted
from kiosk.ui.proof.glyphs import glyph_faults
from kiosk.ui.proof.pages import Shown
from kiosk.ui.proof.place import Page, Target
from kiosk.ui.proof.stage import Stage


@dataclass(frozen=True, slots=True)
class Wishes:
    """How a visitor wants the exhibit: the step of its text (0 to 3), its theme, and whether all lies in reach."""

    text: int = 0
    theme: str = "standard"
    reach: bool = False

    def make(self, stage: Stage) -> None:
        """Wish this on a stage, without movement."""
        comfort = stage.exhibit.comfort
        comfort.chooseText(self.text)
        comfort.chooseTheme(self.theme)
        comfort.choose("reach", self.reach)
        comfort.choose("still", True)
        stage.settle()


def view_faults(stage: Stage, shown: Shown, picture: QImage) -> tuple[Fault, ...]:
    """What a visitor would stumble over in one view, each thing once; `picture` is what is seen of it."""
    return tuple(dict.fromkeys(_faults(stage, shown, picture)))


def _faults(stage: Stage, shown: Shown, picture: QImage) -> Iterator[Fault]:
    page = stage.page(shown.root)
    measure = Measure.of(stage.window.size())
    high = stage.theme("theme") == "yellow"
    yield from faults(page, measure)
    yield from glyph_faults(page)
    yield from declared_faults(page, measure.u, high=high)
    yield from pixel_faults(page, picture, measure.u, high=high)
    if shown.whole:
        yield from accessible_faults(page, nodes(stage.window))
    if stage.theme("reach"):
        yield from reach_faults(page, float(stage.theme("reachLine")))


def reach_faults(page: Page, line: float) -> Iterator[Fault]:
    """What can only be touched above the line that a seated hand reaches."""
    low = {target.name for target in page.targets if _top(target) >= line - 1}
    for target in page.targets:
        if target.place.visible.height() > 0 and target.name not in low:
            yield Fault(
                "reach", target.name, f"the target {quoted(target.name)} begins at {_top(target):.0f} px, too high"
            )


def _top(target: Target) -> float:
    return target.place.visible.top()
