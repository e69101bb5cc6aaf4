"""The pictures of the film “Once a day”: a ring of eighteen places, drawn from the Goals of the shipped pack.

One dot, one thing: the open ring is the visitor, seventeen discs are the Goals, 169 beads are their targets.
"""

import math
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtSvg import QSvgRenderer

from kiosk.packs.source import load_source

WIDTH, HEIGHT, FRAMES_PER_SECOND = 1280, 720, 25
DURATION = 60.0
FIRST, LAST = 12.0, 48.0
"""From when until when the Goals are shown, one after the other."""
STEP = (LAST - FIRST) / 17

NIGHT, CONTROL, WHITE = QColor("#061423"), QColor("#58708A"), QColor("#F3F5F4")
CENTRE = QPointF(WIDTH / 2, HEIGHT / 2)
RIM, DISC, OPEN, LINE = 296.0, 36.0, 50.0, 5.0
"""Radius of the ring of centres, of a Goal's disc, of the open place; width of its line."""
SCENE = 214.0
"""Radius of the disc in the middle."""
FIRST_BEAD, SHRINK, FULLNESS = 0.785, 0.902, 0.88


@dataclass(frozen=True)
class Goal:
    """What the film needs of a Goal."""

    night: QColor
    targets: int
    scene: QImage


def goals_of(pack: Path) -> list[Goal]:
    """The Goals of a pack source, each with its emblem on a disc of its colour."""
    source = load_source(pack)
    files = {item.id: source.folder / item.file for item in source.media}
    return [
        Goal(QColor(goal.night_colour), goal.targets, _scene(files[goal.emblem or ""], QColor(goal.colour)))
        for goal in source.goals
    ]


def _scene(emblem: Path, colour: QColor) -> QImage:
    side = round(4 * SCENE)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = _smooth(image)
    disc = QPainterPath()
    disc.addEllipse(QRectF(image.rect()).adjusted(1, 1, -1, -1))
    painter.fillPath(disc, colour)
    painter.setClipPath(disc)
    inset = side * 0.1
    QSvgRenderer(str(emblem)).render(painter, QRectF(image.rect()).adjusted(inset, inset, -inset, -inset))
    painter.end()
    return image


def draw(goals: list[Goal], at: float) -> QImage:
    """The picture at a time (seconds)."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(_ground(goals, at))
    painter = _smooth(image)
    _places(painter, goals, at)
    _small_things(painter, goals, at)
    _strands(painter, goals, at)
    _open_place(painter, at)
    _scenes(painter, goals, at)
    painter.end()
    return image


def place(number: int, radius: float = RIM, twist: float = 0.0) -> QPointF:
    """Where a place of the ring lies: 0, the open one, at the foot, the Goals clockwise from there."""
    angle = math.radians(180 + 20 * number) + twist
    return CENTRE + QPointF(radius * math.sin(angle), -radius * math.cos(angle))


def _smooth(image: QImage) -> QPainter:
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(Qt.PenStyle.NoPen)
    return painter


def _ease(at: float, start: float, seconds: float) -> float:
    """0 before `start`, 1 after `seconds` more, slow at both ends."""
    share = min(1.0, max(0.0, (at - start) / seconds))
    return share * share * (3 - 2 * share)


def _mix(one: QColor, other: QColor, share: float) -> QColor:
    parts = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    return QColor(*(round(a + (b - a) * share) for a, b in parts))


def _ground(goals: list[Goal], at: float) -> QColor:
    """Night, with a breath of the colour of the Goal that is shown."""
    colour = NIGHT
    for number, goal in enumerate(goals):
        colour = _mix(colour, _mix(NIGHT, goal.night, 0.2), _ease(at, FIRST + number * STEP - 0.2, 1.2))
    return _mix(colour, NIGHT, _ease(at, LAST, 1.6))


def _places(painter: QPainter, goals: list[Goal], at: float) -> None:
    """A line where nothing is yet; a disc once the Goal has been shown."""
    for number, goal in enumerate(goals, start=1):
        there = _ease(at, 4.4 + 0.17 * number, 0.6)
        painter.setOpacity(there)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(CONTROL, 3))
        painter.drawEllipse(place(number), DISC - 2, DISC - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        if at >= _leaves(number) + 0.9:
            painter.setBrush(goal.night)
            painter.drawEllipse(place(number), DISC, DISC)
    painter.setOpacity(1)


def _small_things(painter: QPainter, goals: list[Goal], at: float) -> None:
    """One small dot goes from the open place to each of the others."""
    for number, goal in enumerate(goals, start=1):
        way = _ease(at, 8.2 + 0.1 * number, 1.5)
        if way > 0 and at < _leaves(number) + 0.9:
            start, end = place(0), place(number)
            painter.setBrush(goal.night)
            painter.drawEllipse(start + (end - start) * way, 9, 9)


def _leaves(number: int) -> float:
    return FIRST + number * STEP


def _scenes(painter: QPainter, goals: list[Goal], at: float) -> None:
    """The Goal that is shown grows out of its place; the one before goes back to it, on top."""
    for number in range(len(goals), 0, -1):
        comes, goes = _leaves(number - 1), _leaves(number)
        size = _ease(at, comes - 0.1, 0.9) * (1 - _ease(at, goes, 0.9))
        if size <= 0 or at >= goes + 0.9:
            continue
        radius = DISC + (SCENE - DISC) * size
        radius *= 1 + 0.025 * math.sin(math.pi * (at - comes) / (STEP + 0.9)) * size
        middle = place(number) + (CENTRE - place(number)) * size
        painter.setOpacity(min(1.0, (at - comes + 0.1) / 0.2))
        half = QPointF(radius, radius)
        painter.drawImage(QRectF(middle - half, middle + half), goals[number - 1].scene)
        painter.setOpacity(1)


def _strands(painter: QPainter, goals: list[Goal], at: float) -> None:
    """The targets of each Goal, a strand of beads that swings slowly."""
    if at < LAST + 0.6:
        return
    swing = 0.55 * math.sin(math.pi * (at - LAST - 0.6) / (DURATION - LAST - 0.6)) ** 2
    for number, goal in enumerate(goals, start=1):
        painter.setBrush(goal.night)
        for bead in range(goal.targets):
            radius = RIM * FIRST_BEAD * SHRINK**bead
            size = radius * (1 - SHRINK) * FULLNESS / 2 * _ease(at, LAST + 0.8 + 0.16 * bead, 0.7)
            painter.drawEllipse(place(number, radius, swing * (1 - radius / RIM)), size, size)


def _open_place(painter: QPainter, at: float) -> None:
    """The visitor: a ring in the middle of the night that takes its place, waits there, and is filled at the end."""
    way = _ease(at, 3.2, 1.8)
    middle = CENTRE + (place(0) - CENTRE) * way
    breath = 0.04 * math.sin(math.pi * at) * (1 - _ease(at, 4.5, 1) + _ease(at, 51, 1) - _ease(at, 56, 0.6))
    radius = (OPEN + 34 * (1 - way)) * (1 + breath)
    painter.setOpacity(_ease(at, 0.2, 1.0))
    painter.setPen(QPen(WHITE, LINE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(middle, radius - LINE / 2, radius - LINE / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(WHITE)
    full = (radius - 1) * _ease(at, 56.2, 1.6)
    painter.drawEllipse(middle, full, full)
    painter.setOpacity(1)
