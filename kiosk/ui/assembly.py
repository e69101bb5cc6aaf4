"""How the General Assembly works, and a vote that a visitor sets with a finger."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.learn import AssemblyItem
from kiosk.content.votes import MEMBERS, Vote
from kiosk.ui.learn_view import LearnView
from kiosk.ui.rows import Rows
from kiosk.ui.sources import Sources

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

FIRST_YES, FIRST_NO = 80, 60
"""Where a vote stands before a visitor touches it: neither clearly won nor lost."""


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step of how it works."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class AssemblyProps:
    """The draft `at` (from 0) of `drafts`, and how the vote on it stands."""

    at: int = 0
    drafts: int = 0
    title: str = ""
    text: str = ""
    majority: str = "simple"
    yes: int = FIRST_YES
    no: int = FIRST_NO
    abstain: int = MEMBERS - FIRST_YES - FIRST_NO
    needed: int = 0
    adopted: bool = False
    touched: bool = False
    stepsFirst: bool = False
    hasEasy: bool = False
    easy: bool = False


@QmlElement
@QmlUncreatable("Made by the program.")
class AssemblyViewModel(LearnView):  # type: ignore[operator]
    """The steps, and one draft at a time with its vote; a subject opens that draft or the steps."""

    changed = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Show nothing until a language is known."""
        super().__init__(sources, parent)
        self._props: AssemblyProps = AssemblyProps()
        self._steps = Rows(StepRow, self)
        self._drafts: tuple[AssemblyItem, ...] = ()
        self._begin()

    def _begin(self) -> None:
        self._at, self._touched = -1, False
        self._vote = Vote(FIRST_YES, FIRST_NO, "simple")

    def _fill(self) -> None:
        items = self._sources.edition.assembly(self._language)
        self._steps.replace(StepRow(item.title, item.text.at(easy=self._easy)) for item in items if item.kind == "step")
        self._drafts = tuple(item for item in items if item.kind == "draft")
        if not self._drafts:
            return
        if self._at < 0:
            self._take(next((at for at, draft in enumerate(self._drafts) if draft.id == self._subject), 0))
        draft, vote = self._drafts[self._at], self._vote
        self._tell(
            AssemblyProps(
                at=self._at,
                drafts=len(self._drafts),
                title=draft.title,
                text=draft.text.at(easy=self._easy),
                majority=vote.majority,
                yes=vote.yes,
                no=vote.no,
                abstain=vote.abstain,
                needed=vote.needed,
                adopted=vote.adopted,
                touched=self._touched,
                stepsFirst=any(item.kind == "step" and item.id == self._subject for item in items),
                hasEasy=any(item.text.easy for item in items),
                easy=self._easy,
            )
        )

    def _take(self, at: int) -> None:
        self._at, self._touched = at, False
        self._vote = Vote(FIRST_YES, FIRST_NO, self._drafts[at].majority)

    @Slot(int)
    def setYes(self, yes: int) -> None:
        """Let so many Member States say yes."""
        self._set(self._vote.with_yes(yes))

    @Slot(int)
    def setNo(self, no: int) -> None:
        """Let so many Member States say no."""
        self._set(self._vote.with_no(no))

    def _set(self, vote: Vote) -> None:
        if vote != self._vote:
            self._vote, self._touched = vote, True
            self._fill()

    @Slot(str)
    def settled(self, via: str) -> None:
        """Note where the vote came to rest."""
        value = int(self._vote.adopted)
        self._sources.visit.act("assembly.vote", subject=self._drafts[self._at].id, control=via, value=value)

    @Slot(bool)
    def noteSteps(self, shown: bool) -> None:
        """Note that the steps were shown or hidden again."""
        self._sources.visit.act("assembly.steps", control="button", value=int(shown))

    @Slot(int, str)
    def step(self, by: int, via: str) -> None:
        """Take the next draft (1), or the one before (-1)."""
        if 0 <= self._at + by < len(self._drafts):
            self._take(self._at + by)
            self._fill()
            self._sources.visit.act("assembly.next", subject=self._drafts[self._at].id, control=via, value=by)

    @Property(QObject, constant=True)
    def steps(self) -> QObject:
        """How it works, as rows of StepRow."""
        return self._steps

    @Property(int, constant=True)
    def members(self) -> int:
        """How many Member States there are."""
        return MEMBERS

    @Property(int, notify=changed)
    def at(self) -> int:
        """Which draft is on the table, from 0."""
        return self._props.at

    @Property(int, notify=changed)
    def drafts(self) -> int:
        """How many drafts there are."""
        return self._props.drafts

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the draft asks for."""
        return self._props.title

    @Property(str, notify=changed)
    def text(self) -> str:
        """The draft in a few sentences."""
        return self._props.text

    @Property(str, notify=changed)
    def majority(self) -> str:
        """What it needs: "simple" or "two_thirds"."""
        return self._props.majority

    @Property(int, notify=changed)
    def yes(self) -> int:
        """How many say yes."""
        return self._props.yes

    @Property(int, notify=changed)
    def no(self) -> int:
        """How many say no."""
        return self._props.no

    @Property(int, notify=changed)
    def abstain(self) -> int:
        """How many abstain."""
        return self._props.abstain

    @Property(int, notify=changed)
    def needed(self) -> int:
        """How many times yes it takes."""
        return self._props.needed

    @Property(bool, notify=changed)
    def adopted(self) -> bool:
        """Whether the draft is adopted."""
        return self._props.adopted

    @Property(bool, notify=changed)
    def touched(self) -> bool:
        """Whether the visitor has set the vote."""
        return self._props.touched

    @Property(bool, notify=changed)
    def stepsFirst(self) -> bool:
        """Whether the visitor came for the steps."""
        return self._props.stepsFirst

    @Property(bool, notify=changed)
    def hasEasy(self) -> bool:
        """Whether there are easy words."""
        return self._props.hasEasy

    @Property(bool, notify=changed)
    def easy(self) -> bool:
        """Whether easy words are shown."""
        return self._props.easy
