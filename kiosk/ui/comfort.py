"""What makes the exhibit easier for the visitor who is here: one set of wishes for all screens, gone with the visit."""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.vocabulary import THEMES
from kiosk.log.visit import VisitLog

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

TEXT_SCALES = (1.0, 1.25, 1.5, 2.0)
"""The four sizes of text, as factors."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a visitor has wished for; as it stands here when nobody has wished for anything."""

    text: int = 0
    theme: str = THEMES[0]
    easy: bool = False
    reach: bool = False
    still: bool = False
    aloud: bool = False
    captions: bool = True


SWITCHES = ("easy", "reach", "still", "aloud", "captions")
"""The wishes that are on or off."""


@QmlElement
@QmlUncreatable("Made by the program.")
class Comfort(QObject):  # type: ignore[operator]
    """The wishes of this visitor, and the panel in which they are made. Every wish is noted as it is made."""

    changed = Signal()
    panelChanged = Signal()

    def __init__(self, visit: VisitLog, parent: QObject) -> None:
        """Begin with the standard."""
        super().__init__(parent)
        self._visit = visit
        self._wishes = Wishes()
        self._panel_open = False

    @property
    def wishes(self) -> Wishes:
        """All wishes as a value."""
        return self._wishes

    def reset(self) -> None:
        """Forget the visitor's wishes."""
        self._show_panel(shown=False)
        self._take(Wishes())

    def _take(self, wishes: Wishes) -> None:
        if wishes != self._wishes:
            self._wishes = wishes
            self.changed.emit()

    def _wish(self, control: str, value: int | str, **wish: Any) -> None:
        before = self._wishes
        self._take(replace(before, **wish))
        if self._wishes != before:
            self._visit.act("access.set", control=control, value=value)

    @Slot(int)
    def chooseText(self, step: int) -> None:
        """Set the size of text, 0 to 3."""
        if 0 <= step < len(TEXT_SCALES):
            self._wish("text", step, text=step)

    @Slot(str)
    def chooseTheme(self, theme: str) -> None:
        """Set the colours: "standard", "dark" or "yellow"."""
        if theme in THEMES:
            self._wish("theme", theme, theme=theme)

    @Slot(str, bool)
    def choose(self, switch: str, on: bool) -> None:
        """Turn one of SWITCHES on or off."""
        if switch in SWITCHES:
            self._wish(switch, int(on), **{switch: on})

    def prefer(self, switch: str, *, on: bool) -> None:
        """Turn one of SWITCHES on or off for a page that notes it itself."""
        wish: dict[str, Any] = {switch: on}
        self._take(replace(self._wishes, **wish))

    @Slot()
    def standard(self) -> None:
        """Go back to the standard."""
        if self._wishes != Wishes():
            self._take(Wishes())
            self._visit.act("access.set", control="button", value=0)

    @Slot()
    def togglePanel(self) -> None:
        """Open the panel, or close it."""
        self._show_panel(shown=not self._panel_open)
        self._visit.act("access.open" if self._panel_open else "access.close", control="rail")

    @Slot()
    def closePanel(self) -> None:
        """Close the panel."""
        if self._panel_open:
            self.togglePanel()

    def _show_panel(self, *, shown: bool) -> None:
        if shown != self._panel_open:
            self._panel_open = shown
            self.panelChanged.emit()

    @Property(bool, notify=panelChanged)
    def panelOpen(self) -> bool:
        """Whether the panel is open."""
        return self._panel_open

    @Property(int, notify=changed)
    def textStep(self) -> int:
        """The size of text, 0 to 3."""
        return self._wishes.text

    @Property(float, notify=changed)
    def textScale(self) -> float:
        """The size of text as a factor of the standard one."""
        return TEXT_SCALES[self._wishes.text]

    @Property(str, notify=changed)
    def theme(self) -> str:
        """The colours: "standard", "dark" or "yellow" (black and yellow)."""
        return self._wishes.theme

    @Property(bool, notify=changed)
    def easy(self) -> bool:
        """Whether texts are in easy words where they have them."""
        return self._wishes.easy

    @Property(bool, notify=changed)
    def reach(self) -> bool:
        """Whether everything to touch lies low."""
        return self._wishes.reach

    @Property(bool, notify=changed)
    def still(self) -> bool:
        """Whether nothing moves by itself."""
        return self._wishes.still

    @Property(bool, notify=changed)
    def aloud(self) -> bool:
        """Whether the exhibit is read aloud."""
        return self._wishes.aloud

    @Property(bool, notify=changed)
    def captions(self) -> bool:
        """Whether films show captions."""
        return self._wishes.captions
