"""The layout proof finds what it is meant to find, and only that."""

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, QUrl
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtQuick import QQuickView
from PySide6.QtWidgets import QApplication

from kiosk.paths import qml_dir
from kiosk.ui.fonts import load_fonts
from kiosk.ui.proof.accessible import Node, accessible_faults, nodes
from kiosk.ui.proof.check import reach_faults
from kiosk.ui.proof.colours import of_colour, ratio
from kiosk.ui.proof.contrast import declared_faults, pixel_faults
from kiosk.ui.proof.faults import Measure, faults
from kiosk.ui.proof.glyphs import missing_glyphs
from kiosk.ui.proof.items import look_at
from kiosk.ui.proof.place import Page, Place, Scroller, Target, Words
from kiosk.ui.proof.profile import FINGER_MM, LANDSCAPE, PORTRAIT, REACH_MM, display_for

WINDOW = QRectF(0, 0, 1080, 1920)
UPRIGHT, LYING = QSize(1080, 1920), QSize(1920, 1080)


def place(x: float, y: float, width: float, height: float, room: QRectF = WINDOW) -> Place:
    return Place(QRectF(x, y, width, height), room, WINDOW, 0)


def words(text: str = "Words", at: Place | None = None, **changes: object) -> Words:
    at = at or place(100, 100, 200, 40)
    plain = {"role": "body", "script": "la", "column": at.rect, "pixels": 34.0, "cut": False, "ghost": False}
    plain |= {"aside": False, "target": 0, "colour": QColor("#0B1A2B"), "ground": QColor("#F3F5F4")}
    return Words(text=text, place=at, **{**plain, **changes})  # type: ignore[arg-type]


def target(name: str = "Door", at: Place | None = None, number: int = 1, *, on_tab: bool = True) -> Target:
    return Target(number, name, at or place(100, 300, 300, 96), on_tab, radio=False)


@pytest.mark.parametrize(
    ("page", "kinds"),
    [
        (Page((words(), words(at=place(100, 200, 200, 40))), (target(),)), []),
        (Page((words(cut=True),), ()), ["cut"]),
        (Page((words(pixels=24),), ()), ["small text"]),
        (Page((words(at=place(-20, 100, 200, 40)),), ()), ["cut"]),
        (Page((words(column=QRectF(100, 100, 150, 40)),), ()), ["cut"]),
        (Page((words(column=QRectF(100, 100, 150, 40), aside=True),), ()), []),
        (Page((words("One"), words("Two", place(150, 120, 200, 40))), ()), ["overlap"]),
        (Page((words("One", ghost=True), words("Two", place(150, 120, 200, 40))), ()), []),
        (Page((words(at=place(100, 310, 200, 40)),), (target(),)), ["overlap"]),
        (Page((words(at=place(100, 310, 200, 40), target=1),), (target(),)), []),
        (Page((), (target(), target("Other", place(350, 300, 300, 96), 2))), ["overlap"]),
        (Page((), (target(at=place(100, 300, 300, 60)),)), ["small target"]),
        (Page((), (target(at=place(-50, 300, 110, 96)),)), ["small target"]),
        (Page((), (target(" "),)), ["no name"]),
        (Page((), (), (Scroller(True, True, place(0, 0, 9, 9)),)), ["scroll"]),
        (Page((), (), (Scroller(True, False, place(0, 0, 9, 9)),)), []),
        (Page((), (), (), ("bare",)), ["bare"]),
    ],
)
def test_what_does_not_fit(page: Page, kinds: list[str]) -> None:
    assert [fault.kind for fault in faults(page)] == kinds


@pytest.mark.parametrize(("size", "u"), [(UPRIGHT, 1.0), (LYING, 1.0), (QSize(2160, 3840), 2.0)])
def test_a_finger_needs_twenty_millimetres_and_sixty_four_units(size: QSize, u: float) -> None:
    measure = Measure.of(size)
    assert measure.u == u
    assert measure.touch >= 64 * u
    assert measure.touch / display_for(size).px_per_mm(size) >= FINGER_MM


def test_the_reach_lines_of_the_theme_lie_within_a_seated_reach() -> None:
    assert display_for(UPRIGHT) == PORTRAIT
    assert display_for(LYING) == LANDSCAPE
    assert PORTRAIT.px_per_mm(UPRIGHT) == pytest.approx(2.71, abs=0.01)
    assert PORTRAIT.height_above_floor(620, UPRIGHT) <= REACH_MM
    assert LANDSCAPE.height_above_floor(220, LYING) <= REACH_MM
    assert PORTRAIT.height_above_floor(300, UPRIGHT) > REACH_MM, "without reach mode the top is too high"


def test_what_lies_above_the_line_needs_a_twin_below_it() -> None:
    high, low = target("Geneva", place(100, 100, 100, 100)), target("Geneva", place(100, 900, 100, 100), 2)
    assert [fault.about for fault in reach_faults(Page((), (high,)), 620)] == ["Geneva"]
    assert not list(reach_faults(Page((), (high, low)), 620))


@pytest.mark.parametrize(
    ("one", "other", "found"), [("#000000", "#FFFFFF", 21.0), ("#4C5C6B", "#F3F5F4", 6.28), ("#0192CC", "#F3F5F4", 3.2)]
)
def test_contrast_is_that_of_wcag(one: str, other: str, found: float) -> None:
    assert ratio(of_colour(QColor(one)), of_colour(QColor(other))) == pytest.approx(found, abs=0.01)


@pytest.mark.parametrize(
    ("colour", "pixels", "high", "wrong"),
    [
        ("#0B1A2B", 26, False, False),
        ("#0192CC", 26, False, True),
        ("#0192CC", 60, False, False),
        ("#00659B", 26, False, False),
        ("#00659B", 26, True, True),
    ],
)
def test_declared_colours_are_compared(colour: str, pixels: float, high: bool, wrong: bool) -> None:
    page = Page((words(colour=QColor(colour), pixels=pixels),), ())
    assert bool(list(declared_faults(page, 1.0, high=high))) is wrong
    assert not list(declared_faults(Page((words(colour=QColor(colour), ghost=True),), ()), 1.0, high=True))


@pytest.mark.parametrize(("ground", "wrong"), [("#F3F5F4", False), ("#506070", True)])
def test_a_text_over_a_picture_is_judged_by_its_pixels(qapp: QApplication, ground: str, wrong: bool) -> None:
    picture = QImage(400, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor(ground))
    painter = QPainter(picture)
    painter.fillRect(120, 110, 60, 20, QColor("#0B1A2B"))
    painter.end()
    page = Page((words(ground=QColor()),), ())
    assert bool(list(pixel_faults(page, picture, 1.0, high=False))) is wrong


def test_signs_that_the_type_lacks_are_named(qapp: QApplication) -> None:
    load_fonts()
    assert missing_glyphs("Réussir · Успех · 成功 · نجاح ١٢ — “…” \u202f\u2066") == ()
    assert missing_glyphs("a 𓀀 b") == ("𓀀",)


def test_what_nobody_is_told_of_is_found() -> None:
    told = Node(QAccessible.Role.Button, "Door", QRectF(100, 300, 300, 96))
    elsewhere = Node(QAccessible.Role.Button, "Door", QRectF(100, 900, 300, 96))
    nameless = Node(QAccessible.Role.Button, "", QRectF(0, 0, 96, 96))
    page = Page((), (target(),))
    assert not list(accessible_faults(page, (told,)))
    assert [fault.kind for fault in accessible_faults(page, ())] == ["not told"]
    assert [fault.kind for fault in accessible_faults(page, (elsewhere,))] == ["not told"]
    assert not list(accessible_faults(Page((), (target(on_tab=False),)), (elsewhere,)))
    assert [fault.kind for fault in accessible_faults(Page((), ()), (nameless,))] == ["no name"]


SCENE = b"""
import QtQuick
import Kiosk.Components
Rectangle {
    width: 600; height: 400; color: "#F3F5F4"
    Rectangle { x: 100; y: 100; width: 300; height: 100; color: "#00659B"
        Copy { x: 10; y: 10; text: "On blue"; color: "#FFFFFF" } }
    Tap { x: 100; y: 250; width: 200; height: 96; name: "Door"
        Copy { text: "Door"; opacity: 0.5; color: "#000000" } }
    Text { y: 370; text: "bare" }
    Item { visible: false; Copy { text: "hidden" } }
}
"""


def test_the_walk_sees_what_is_on_a_scene(qapp: QApplication) -> None:
    view = QQuickView()
    view.engine().addImportPath(str(qml_dir()))
    component = _component(view, SCENE)
    view.setContent(QUrl(), component, component.create())
    view.show()
    page = look_at(view.rootObject())

    blue, door = page.words
    assert (blue.text, blue.ground.name(), blue.target) == ("On blue", "#00659b", 0)
    assert (door.text, door.ground.name()) == ("Door", "#f3f5f4")
    assert door.colour.alphaF() == pytest.approx(0.5, abs=0.01)
    assert [one.name for one in page.targets] == ["Door"]
    assert door.target == page.targets[0].id
    assert page.bare == ("bare",)
    (node,) = [node for node in nodes(view) if node.role == QAccessible.Role.Button]
    assert node.name == "Door"
    assert node.rect.topLeft() == QPointF(100, 250)
    view.deleteLater()


def _component(view: QQuickView, source: bytes) -> object:
    from PySide6.QtQml import QQmlComponent

    component = QQmlComponent(view.engine(), view)
    component.setData(source, QUrl("file:///scene.qml"))
    assert component.isReady(), component.errors()
    return component
