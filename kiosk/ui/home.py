"""The ring of Goals and the doors beside it."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.goals import GoalLine
from kiosk.i18n.dates import format_today
from kiosk.ui.rows import Rows
from kiosk.ui.sources import Sources

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class GoalRow:
    """One Goal in the ring or in the list."""

    goalId: str
    number: int
    title: str
    call: str
    colour: str
    textColour: str
    nightColour: str
    nightTextColour: str
    targets: int


def goal_row(line: GoalLine) -> GoalRow:
    """The row of a Goal."""
    return GoalRow(
        line.id,
        line.number,
        line.title,
        line.call,
        line.colour,
        line.text_colour,
        line.night_colour,
        line.night_text_colour,
        line.targets,
    )


@dataclass(frozen=True, slots=True)
class HomeProps:
    """What home shows beside the ring; "" for what the edition lacks."""

    title: str = ""
    goalCount: int = 0
    today: str = ""
    day: int = 0
    cities: str = ""
    years: tuple[int, ...] = ()
    span: str = ""


@QmlElement
@QmlUncreatable("Made by the program.")
class HomeViewModel(QObject):  # type: ignore[operator]
    """Home and the list of Goals: both show all Goals of the edition in one language."""

    changed = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Show nothing until a language is known."""
        super().__init__(parent)
        self._sources = sources
        self._props = HomeProps()
        self._language = ""
        self._goals = Rows(GoalRow, self)

    def show(self, language: str) -> None:
        """Show the edition in a language."""
        self._language = language
        edition = self._sources.edition
        today = self._sources.clock.now().astimezone().date()
        counts = edition.moment_counts_by_year()
        first, last = (min(counts), max(counts)) if counts else (0, -1)
        goals = edition.goals(language)
        props = HomeProps(
            title=edition.title(language),
            goalCount=len(goals),
            today=format_today(today, language),
            day=today.day,
            cities="   ".join(site.city for site in edition.sites(language)),
            years=tuple(counts.get(year, 0) for year in range(first, last + 1)),
            span=f"{first} – {last}" if counts else "",
        )
        self._goals.replace(goal_row(line) for line in goals)
        self._take(props)

    def _take(self, props: HomeProps) -> None:
        if props != self._props:
            self._props = props
            self.changed.emit()

    @Property(QObject, constant=True)
    def goals(self) -> QObject:
        """All Goals as rows of GoalRow."""
        return self._goals

    @Property(str, notify=changed)
    def title(self) -> str:
        """The title of the pack."""
        return self._props.title

    @Property(int, notify=changed)
    def goalCount(self) -> int:
        """How many Goals the edition has; seventeen is all of them."""
        return self._props.goalCount

    @Property(str, notify=changed)
    def today(self) -> str:
        """Weekday, day and month of today."""
        return self._props.today

    @Property(int, notify=changed)
    def day(self) -> int:
        """The day of the month."""
        return self._props.day

    @Property(str, notify=changed)
    def cities(self) -> str:
        """The cities of the visitor centres in a row."""
        return self._props.cities

    @Property(list, notify=changed)
    def years(self) -> list[int]:
        """The number of moments of each year from the first to the last, for the small drawing."""
        return list(self._props.years)

    @Property(str, notify=changed)
    def span(self) -> str:
        """The first and the last year with a moment."""
        return self._props.span

    @Slot()
    def renewToday(self) -> None:
        """Take another look at the calendar: nobody may have touched the kiosk since yesterday."""
        today = self._sources.clock.now().astimezone().date()
        self._take(replace(self._props, today=format_today(today, self._language), day=today.day))

    @Slot(str, str)
    def openGoal(self, goal: str, via: str) -> None:
        """Open a Goal; `via` says what was touched."""
        self._sources.visit.act("goal.open", subject=goal, control=via)
        self._sources.navigation.open("goal", goal)

    @Slot()
    def openPlace(self) -> None:
        """Take the open place: the film that speaks to it, else the promise that fills it, else all Goals."""
        edition = self._sources.edition
        messages = edition.messages(self._language)
        screen, subject = "pledge" if edition.pledges(self._language) else "goals", ""
        if messages:
            screen, subject = "message", messages[0].id
        self._sources.visit.act("door.open", subject=screen, control="place")
        self._sources.navigation.open(screen, subject)

    @Slot()
    def openPrivacy(self) -> None:
        """See what is counted."""
        self._sources.visit.act("door.open", subject="privacy", control="line")
        self._sources.navigation.open("privacy", "")

    @Slot(str)
    def openDoor(self, screen: str) -> None:
        """Go through one of the doors."""
        self._sources.visit.act("door.open", subject=screen, control="door")
        self._sources.navigation.open(screen, "")

    @Slot(float)
    def spun(self, turns: float) -> None:
        """Note that the ring was turned by hand."""
        self._sources.visit.act("ring.spin", control="drag", value=round(turns, 1))

    @Slot(str)
    def held(self, goal: str) -> None:
        """Note that a disc was held to read its name."""
        self._sources.visit.act("ring.hold", subject=goal, control="disc")
