"""The rules of pledges and international days that are more than the form of their fields."""

from collections.abc import Iterator, Sequence
from typing import Protocol

MOST_CHINESE_SIGNS = 16
"""What a pledge's row holds in Chinese."""


class _Pledge(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def goal(self) -> int: ...
    @property
    def texts(self) -> dict[str, dict[str, str]]: ...


class _Day(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def goals(self) -> list[int]: ...


Fault = tuple[str, str, str, str]
"""Path, what is wrong, how to mend it, language."""


def take_part_faults(pledges: Sequence[_Pledge], days: Sequence[_Day], goals: frozenset[int]) -> Iterator[Fault]:
    """What is wrong; without `goals` their numbers are not looked at."""
    for pledge in pledges:
        if goals and pledge.goal not in goals:
            yield f"pledges/{pledge.id}/goal", *_no_goal(pledge.goal), ""
        for key in ("text", "text_easy"):
            signs = len(pledge.texts.get("zh", {}).get(key, ""))
            if signs > MOST_CHINESE_SIGNS:
                path = f"pledges/{pledge.id}/{key.replace('_', '/')}"
                yield path, f"the text has {signs} signs", f"write at most {MOST_CHINESE_SIGNS}", "zh"
    for day in days:
        for number in day.goals:
            if goals and number not in goals:
                yield f"days/{day.id}/goals", *_no_goal(number), ""


def _no_goal(number: int) -> tuple[str, str]:
    return f"the pack has no goal {number}", "add the goal, or correct the number"
