"""How things are said in each language: pure functions of what there is to say."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

ROLES = ("button", "choice", "switch", "slider", "text", "picture", "field", "")
"""What a stop can be."""


@dataclass(frozen=True, slots=True)
class Stop:
    """What has the keys: its name, what it is, its place among others, whether it is chosen (None: cannot be)."""

    name: str
    role: str = ""
    hint: str = ""
    number: int = 0
    count: int = 0
    chosen: bool | None = None
    usable: bool = True


@dataclass(frozen=True, slots=True)
class PageText:
    """What a page says: its heading, its texts in the order of reading, and the names of what one can choose."""

    heading: str = ""
    texts: tuple[str, ...] = ()
    stops: tuple[str, ...] = ()
    rail: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentences:
    """The exhibit's own words, in one language; `phrase` knows them in every language."""

    language: str
    phrase: Callable[[str, str], str]

    def stop(self, stop: Stop) -> str:
        """Where the keys are and how to go on: "Goal 3, button, 3 of 17. Shows the next figure. Press select."."""
        what = [stop.name, self._role(stop.role), self._chosen(stop.chosen), self.place(stop.number, stop.count)]
        how = self.phrase(self.language, "Press select") if stop.usable else self.phrase(self.language, "Not now")
        return self._sentences(self._listed(what), stop.hint, how if stop.role != "text" else "")

    def place(self, number: int, count: int) -> str:
        """The place among others, "" for one that stands alone."""
        if count < 1 or number < 1:
            return ""
        return self.phrase(self.language, "%1 of %2").replace("%1", str(number)).replace("%2", str(count))

    def arrival(self, page: PageText) -> str:
        """Where one has come."""
        return page.heading

    def reading(self, page: PageText) -> str:
        """Everything the page says."""
        return self._sentences(page.heading, *page.texts)

    def map(self, page: PageText) -> str:
        """What there is to choose, and how to move."""
        here = self.phrase(self.language, "On this page: %1").replace("%1", self._listed(page.stops))
        rail = self.phrase(self.language, "At the foot of every page: %1").replace("%1", self._listed(page.rail))
        return self._sentences(page.heading, here if page.stops else "", rail if page.rail else "", self._moving())

    def begun(self) -> str:
        """Reading aloud has begun."""
        return self._sentences(self.phrase(self.language, "Reading aloud is on"), self._moving())

    def notice(self, question: str, seconds: int) -> str:
        """The idle notice, with the seconds that are left."""
        left = self.phrase(self.language, "Seconds left: %1").replace("%1", str(seconds))
        return self._sentences(question, left, self.phrase(self.language, "Press select to go on"))

    def closing(self) -> str:
        """The visit has ended by itself."""
        return self._sentences(self.phrase(self.language, "The exhibit starts again"))

    def loudness(self, step: int, steps: int) -> str:
        """How loud the voice is now."""
        return self._sentences(self._listed([self.phrase(self.language, "Loudness"), self.place(step, steps)]))

    def _moving(self) -> str:
        return self.phrase(
            self.language,
            "The arrow keys move, select opens, back goes back. Say again repeats; pressed twice, it reads the page; "
            "held down, it tells what there is",
        )

    def _role(self, role: str) -> str:
        match role:
            case "button":
                return self.phrase(self.language, "button")
            case "choice":
                return self.phrase(self.language, "choice")
            case "switch":
                return self.phrase(self.language, "switch")
            case "slider":
                return self.phrase(self.language, "slider")
            case "text":
                return self.phrase(self.language, "text")
            case "picture":
                return self.phrase(self.language, "picture")
            case "field":
                return self.phrase(self.language, "field to write in")
            case _:
                return ""

    def _chosen(self, chosen: bool | None) -> str:
        if chosen is None:
            return ""
        return self.phrase(self.language, "chosen") if chosen else self.phrase(self.language, "not chosen")

    def _listed(self, parts: Sequence[str]) -> str:
        comma = {"zh": "，", "ar": "، "}.get(self.language, ", ")
        return comma.join(part for part in parts if part)

    def _sentences(self, *parts: str) -> str:
        stop, gap = ("。", "") if self.language == "zh" else (".", " ")
        return gap.join(part if part[-1] in ".!?。！？؟…" else f"{part}{stop}" for part in parts if part)
