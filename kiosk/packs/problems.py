"""What is wrong with a pack, said so that a curator can mend it."""

from dataclasses import asdict, dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend.

    `line` counts from 1 (0: the file as a whole); `language` is "" where it is the same in all, `path` names the text
    or the field as translators see it ("goals/goal-13/why") or is "".
    """

    file: str
    line: int
    what: str
    remedy: str
    language: str = ""
    path: str = ""
    severity: Severity = "error"

    def __str__(self) -> str:
        """One line for a person."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        about = "".join(f"{part}: " for part in (self.language, self.path) if part)
        end = "" if self.remedy.endswith("?") else "."
        return f"{place}: {self.severity}: {about}{self.what}; {self.remedy}{end}"

    def as_json(self) -> dict[str, str | int]:
        """The fields for a machine."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Breach:
    """A rule that an exhibit breaks, at the path of an entry, a field or a text."""

    path: str
    what: str
    remedy: str
    language: str = ""
    severity: Severity = "error"


def in_order(problems: list[Problem]) -> list[Problem]:
    """Each problem once, errors and warnings together, by file and line."""
    return sorted(dict.fromkeys(problems), key=lambda p: (p.file, p.line, p.language, p.path, p.what))


def errors(problems: list[Problem]) -> list[Problem]:
    """Those that keep a pack from being built."""
    return [problem for problem in problems if problem.severity == "error"]
