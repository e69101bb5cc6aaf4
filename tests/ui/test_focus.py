"""The keys on every screen: in the order of reading, seen wherever they are, never caught."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication
from visiting import Visit

from kiosk.ui.items import has, is_rail, is_tap, number, scene
from kiosk.ui.proof.colours import luminance, ratio
from kiosk.ui.proof.pages import PAGES
from kiosk.ui.speech.reader import part

DISPLAYS = {"portrait": (1080, 1920), "landscape": (1920, 1080)}
SCREENS = [kind.screen for kind in PAGES]
MOST = 150
RING = 24
"""So far (base px) the focus ring reaches around a target."""


@dataclass(frozen=True)
class Step:
    """One stop of the keys."""

    name: str
    rect: QRectF
    in_rail: bool
    in_ring: bool
    choice: bool
    neighbour: bool
    physical: bool
    window: QQuickItem | None
    scrolled: float


@pytest.fixture(scope="module", params=list(DISPLAYS))
def visit(request: pytest.FixtureRequest, shipped_store: Path, qapp: QApplication) -> Iterator[Visit]:
    visit = Visit(shipped_store, DISPLAYS[request.param])
    visit.settle()
    yield visit
    visit.close()


def arrive(visit: Visit, screen: str, language: str) -> None:
    """Come to a screen in a new visit, with keys."""
    visit.exhibit.finish()
    visit.settle()
    visit.exhibit.touched("keypad")
    visit.exhibit.wake(language, "keys")
    visit.exhibit.comfort.choose("still", True)
    kind = next(kind for kind in PAGES if kind.screen == screen)
    subjects = kind.shown(visit.edition, language)
    if not subjects:
        pytest.skip("the shipped pack has nothing for it")
    if screen != "home":
        visit.open(screen, subjects[0])
    visit.settle()


def _in_ring(item: QQuickItem) -> bool:
    """Whether it stands on a ring or a wheel of Goals, or is a month of the year."""
    return part(item, lambda around: has(around, "goals", "rim") or has(around, "months", "yearStart")) is not None


def _is_neighbour(item: QQuickItem) -> bool:
    """What leads beside this page: it comes after all that is on it, wherever it looks in."""
    return has(item, "atStart")


def _is_physical(item: QQuickItem) -> bool:
    """A key of a keyboard, or of what moves a film: they lie as they do on every keyboard and every player."""
    return has(item, "letter") or part(item, lambda around: has(around, "essential", "captionsOn")) is not None


def _is_symbol(item: QQuickItem) -> bool:
    """A piece of a document symbol: it is written from left to right in every language."""
    return part(item, lambda around: has(around, "sign", "read")) is not None


def _step(item: QQuickItem) -> Step:
    window = part(item, lambda around: has(around, "contentY", "contentHeight"))
    return Step(
        name=str(item.property("name")),
        rect=scene(item),
        in_rail=part(item, is_rail) is not None,
        in_ring=_in_ring(item),
        choice=bool(item.property("checkable")),
        neighbour=_is_neighbour(item),
        physical=_is_physical(item) or _is_symbol(item),
        window=window,
        scrolled=number(window, "contentY") if window else 0.0,
    )


def walk(visit: Visit) -> list[tuple[QQuickItem, Step]]:
    """Every stop of the forward key until it comes round."""
    steps: list[tuple[QQuickItem, Step]] = []
    first: QQuickItem | None = None
    for _ in range(MOST):
        visit.press(Qt.Key.Key_Tab)
        item = visit.focus()
        if item == first:
            return steps
        first = first or item
        visit.settle()
        steps.append((item, _step(item)))
    raise AssertionError(f"no way round: {[step.name for _, step in steps]}")


def out_of_order(one: Step, two: Step, *, to_left: bool) -> bool:
    """Whether a stop comes after one that is read later: below it, or further on in its line."""
    if one.in_rail != two.in_rail:
        return one.in_rail
    if (one.in_ring and two.in_ring) or (one.in_rail and one.choice and two.choice) or two.neighbour:
        return False  # the Goals go round, the languages keep one order everywhere
    to_left = to_left and not (one.physical and two.physical)
    a, b = one.rect, two.rect
    if one.window is not None and one.window == two.window:
        b = b.translated(0, two.scrolled - one.scrolled)
    both = min(a.bottom(), b.bottom()) - max(a.top(), b.top())
    if both > 0.5 * min(a.height(), b.height()):
        return a.left() >= b.right() - 1 if not to_left else b.left() >= a.right() - 1
    further = (
        min(b.left() - a.left(), b.right() - a.right()) < 0
        if to_left
        else max(b.left() - a.left(), b.right() - a.right()) > 0
    )
    return b.bottom() <= a.top() + 1 and not further


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("screen", SCREENS)
def test_the_keys_follow_the_order_of_reading(visit: Visit, screen: str, language: str) -> None:
    arrive(visit, screen, language)
    steps = [step for _, step in walk(visit)]
    assert all(step.name.strip() for step in steps)
    jumps = [
        f"“{one.name}” then “{two.name}”"
        for one, two in pairwise(steps)
        if out_of_order(one, two, to_left=language == "ar")
    ]
    assert not jumps, "\n".join(jumps)
    assert steps[-1].in_rail, "the rail is last"
    assert {True, False} == {step.in_rail for step in steps}, "and nothing traps on the way there"
    visit.press(Qt.Key.Key_Backtab)
    visit.press(Qt.Key.Key_Home)
    assert visit.exhibit.navigation.screen == "home"


def _around(picture: QImage, rect: QRectF) -> QImage:
    return picture.copy(rect.adjusted(-RING, -RING, RING, RING).toRect().intersected(picture.rect()))


def _changed(before: QImage, after: QImage) -> list[tuple[int, int]]:
    """The colours before and after of every fourth pixel that has changed."""
    pairs = zip(memoryview(before.constBits()).cast("I"), memoryview(after.constBits()).cast("I"), strict=True)
    return [(one, two) for at, (one, two) in enumerate(pairs) if at % 4 == 0 and one != two]


def _light(pixel: int) -> float:
    return luminance((pixel >> 16 & 255) / 255, (pixel >> 8 & 255) / 255, (pixel & 255) / 255)


@pytest.mark.parametrize("screen", SCREENS)
def test_what_has_the_keys_is_seen(visit: Visit, screen: str) -> None:
    arrive(visit, screen, "en")
    visit.exhibit.comfort.chooseTheme("yellow" if visit.size == DISPLAYS["portrait"] else "standard")
    visit.settle()
    unseen = []
    before = visit.window.grabWindow()
    for item, step in walk_one_by_one(visit):
        after = visit.window.grabWindow()
        changed = _changed(_around(before, step.rect), _around(after, step.rect))
        clear = sum(ratio(_light(one), _light(two)) >= 3 for one, two in changed)
        needed = 0.25 * 4 * (step.rect.width() + step.rect.height()) / 4
        window = QRectF(0, 0, visit.window.width(), visit.window.height())
        if clear < needed or not window.intersects(step.rect):
            unseen.append(f"“{step.name}”: {clear} pixels of {needed:.0f}")
        before = after
        assert is_tap(item) or step.name
    assert not unseen, "\n".join(unseen)


def walk_one_by_one(visit: Visit) -> Iterator[tuple[QQuickItem, Step]]:
    """Every stop, each as soon as it is reached; at most thirty of a page, for pictures take time."""
    first: QQuickItem | None = None
    for _ in range(30):
        visit.press(Qt.Key.Key_Tab)
        visit.settle()
        item = visit.focus()
        if item == first:
            return
        first = first or item
        yield item, _step(item)
