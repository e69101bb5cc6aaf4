"""The page of pledges as QML reads it."""

from PySide6.QtCore import Property, QObject, Signal

from kiosk.ui.pledge_page import PledgeProps


class PledgeView(QObject):
    """Every property of the page."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        """Show the choice."""
        super().__init__(parent)
        self._props = PledgeProps()

    @Property(str, notify=changed)
    def stage(self) -> str:
        """What is shown: the choice ("choose"), a moment of waiting ("keeping"), or the thanks ("done")."""
        return self._props.stage

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether the last pledge could not be kept."""
        return self._props.failed

    @Property(bool, notify=changed)
    def changing(self) -> bool:
        """Whether this visitor has taken a pledge already, and would change it."""
        return self._props.changing

    @Property(str, notify=changed)
    def goalId(self) -> str:
        """The content id of the Goal on the wheel, or ""."""
        return self._props.goalId

    @Property(int, notify=changed)
    def goalNumber(self) -> int:
        """Its number, or 0."""
        return self._props.goalNumber

    @Property(str, notify=changed)
    def goalTitle(self) -> str:
        """Its title, or ""."""
        return self._props.goalTitle

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """The id of the chosen pledge, or ""."""
        return self._props.chosen

    @Property(str, notify=changed)
    def text(self) -> str:
        """Its words."""
        return self._props.text

    @Property(str, notify=changed)
    def colour(self) -> str:
        """The colour of its Goal."""
        return self._props.colour

    @Property(str, notify=changed)
    def textColour(self) -> str:
        """The colour of text on that."""
        return self._props.textColour

    @Property(str, notify=changed)
    def nightColour(self) -> str:
        """The colour of its Goal in the dark themes."""
        return self._props.nightColour

    @Property(str, notify=changed)
    def nightTextColour(self) -> str:
        """The colour of text on that."""
        return self._props.nightTextColour

    @Property(int, notify=changed)
    def unit(self) -> int:
        """How many people one dot of the rows stands for."""
        return self._props.unit

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many pledges were taken here in all."""
        return self._props.total

    @Property(str, notify=changed)
    def totalText(self) -> str:
        """The same as it is written."""
        return self._props.totalText

    @Property(str, notify=changed)
    def beforeText(self) -> str:
        """How many there were before this visitor's own."""
        return self._props.beforeText

    @Property(str, notify=changed)
    def span(self) -> str:
        """Whose dots are shown to who has taken a place: of the "day", of the "month", or "" for nobody."""
        return self._props.span

    @Property(int, notify=changed)
    def people(self) -> int:
        """How many people these are."""
        return self._props.people
