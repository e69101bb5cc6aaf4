"""Ties what hands do to the window together: keys, fingers, the voice."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow

from kiosk.paths import default_keypad
from kiosk.ui.exhibit import ExhibitViewModel
from kiosk.ui.fingers import Fingers
from kiosk.ui.input import HandWatch
from kiosk.ui.keymap import load_keymap
from kiosk.ui.keypad import Keypad
from kiosk.ui.sources import Sources

_SLOP = 18
"""Base px that a finger goes before it drags."""

_NEAR = 96
"""Base px between a tap and its echo: the size of a comfortable target."""


def watch_hands(
    window: QQuickWindow, exhibit: ExhibitViewModel, sources: Sources, data: Path, parent: QObject
) -> HandWatch:
    """Watch a window's keys and fingers, by the key map of a data folder, for as long as `parent` lives."""
    voice: Any = exhibit.voice
    voice.watch(window)
    keypad = Keypad(exhibit, sources.navigation, sources.comfort, voice, parent)
    fingers = Fingers(
        sources.clock,
        slop=lambda: _SLOP * min(window.width(), window.height()) / 1080,
        living=lambda: exhibit.touched("touch"),
        stuck=lambda: sources.visit.note("touch.stuck"),
        parent=parent,
        near=lambda: _NEAR * min(window.width(), window.height()) / 1080,
    )
    sources.navigation.changed.connect(fingers.page_turned)
    keymap = load_keymap(data, default_keypad())
    hands = HandWatch(
        exhibit.touched, keypad.key, keymap, fingers, exhibit.write, exhibit.pressed, parent, exhibit.learn
    )
    window.installEventFilter(hands)
    return hands
