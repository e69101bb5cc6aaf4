"""The rules of targets, books, symbols and the gallery that are more than the form of their fields."""

from collections import Counter
from collections.abc import Iterator

from kiosk.packs.content import Content

Fault = tuple[str, str, str]
"""Path, what is wrong, how to mend it."""


def learn_faults(content: Content, unread: frozenset[str]) -> Iterator[Fault]:
    """What is wrong; what is in a module that is not whole here is not looked for."""
    yield from _targets(content, unread)
    yield from _books(content)
    yield from _symbols(content)
    pictures = {item.id for item in content.media if item.kind == "image"}
    named = [(f"books/{book.id}/cover", book.cover) for book in content.books]
    named += [
        (f"books/{book.id}/pages/{page.id}/picture", page.picture) for book in content.books for page in book.pages
    ]
    named += [(f"gallery/{exhibit.id}/picture", exhibit.picture) for exhibit in content.gallery]
    for path, picture in named:
        if picture and picture not in pictures and "media" not in unread:
            yield path, f"there is no picture “{picture}”", "add it to media.yaml, or correct the name"
    numbers = {goal.number for goal in content.goals}
    linked = [
        (f"{name}/{entry.id}/goals", entry.goals)
        for name in ("answers", "books", "gallery")
        for entry in getattr(content, name)
    ]
    for path, goals in linked if numbers and "goals" not in unread else ():
        for number in goals:
            if number not in numbers:
                yield path, f"the pack has no goal {number}", "add the goal, or take the number out"


def _targets(content: Content, unread: frozenset[str]) -> Iterator[Fault]:
    if not content.targets or unread & {"goals", "targets"}:
        return
    counts = Counter(target.goal for target in content.targets)
    numbers = Counter(target.number for target in content.targets)
    for target in content.targets:
        if numbers[target.number] > 1:
            yield f"targets/{target.id}/number", f"two targets have the number {target.number}", "correct one of them"
    for goal in content.goals:
        if counts[goal.number] != goal.targets:
            what = f"the goal has {goal.targets} targets, and targets.yaml has {counts[goal.number]} of them"
            yield f"goals/{goal.id}/targets", what, "add the missing ones, or correct the number"


def _books(content: Content) -> Iterator[Fault]:
    for book in content.books:
        if book.kind == "story" and len(book.pages) < 2:
            yield f"books/{book.id}/pages", "a story has at least two pages", "add pages, or change its kind"
        if book.kind == "accessible" and book.pages:
            yield f"books/{book.id}/pages", "only a story has pages", "take them out, or change its kind"


def _symbols(content: Content) -> Iterator[Fault]:
    for symbol in content.symbols:
        if _bare("".join(part.sign for part in symbol.parts)) != _bare(symbol.symbol):
            what = f"the parts do not make “{symbol.symbol}” together"
            yield f"symbols/{symbol.id}/parts", what, "write its parts in order, without the strokes"


def _bare(symbol: str) -> str:
    return symbol.replace("/", "").replace(" ", "")
