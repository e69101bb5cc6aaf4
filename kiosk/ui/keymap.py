"""What the keys of a keypad mean: a file maps them to what a visitor wants, for models differ."""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from kiosk.errors import ConfigError

FILE = "keypad.toml"
MEANINGS = (
    "UP",
    "DOWN",
    "LEFT",
    "RIGHT",
    "SELECT",
    "BACK",
    "HOME",
    "HELP",
    "FORWARD_ONE",
    "BACK_ONE",
    "LOUDER",
    "SOFTER",
    "ACCESS",
    "JACK_IN",
    "JACK_OUT",
)
"""Everything a visitor can mean with a key."""

_KEYBOARD = {
    Qt.Key.Key_Up: "UP",
    Qt.Key.Key_Down: "DOWN",
    Qt.Key.Key_Left: "LEFT",
    Qt.Key.Key_Right: "RIGHT",
    Qt.Key.Key_Return: "SELECT",
    Qt.Key.Key_Enter: "SELECT",
    Qt.Key.Key_Space: "SELECT",
    Qt.Key.Key_Select: "SELECT",
    Qt.Key.Key_Escape: "BACK",
    Qt.Key.Key_Back: "BACK",
    Qt.Key.Key_Home: "HOME",
    Qt.Key.Key_Tab: "FORWARD_ONE",
    Qt.Key.Key_Backtab: "BACK_ONE",
    Qt.Key.Key_PageUp: "PAGE_UP",
    Qt.Key.Key_PageDown: "PAGE_DOWN",
}
"""A keyboard's own keys, whatever the file says."""

_SCAN = "scan:"


@dataclass(frozen=True, slots=True)
class KeyMap:
    """Keys by Qt's number and by the system's number of the switch."""

    keys: Mapping[int, str] = field(default_factory=dict)
    switches: Mapping[int, str] = field(default_factory=dict)

    def meaning(self, event: QKeyEvent) -> str:
        """What a visitor means with a key, "" for nothing; a chord means nothing."""
        key = Qt.Key(event.key())
        allowed = Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            allowed |= Qt.KeyboardModifier.ShiftModifier
        if event.modifiers() & ~allowed:
            return ""
        if key == Qt.Key.Key_Tab and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return "BACK_ONE"
        return _KEYBOARD.get(key) or self.keys.get(key.value) or self.switches.get(event.nativeScanCode(), "")


def load_keymap(data: Path, shipped: Path) -> KeyMap:
    """The key map of a data folder, or the one that comes with the program; raise ConfigError for a wrong one."""
    path = data / FILE
    path = path if path.is_file() else shipped
    try:
        return read_keymap(path.read_text(encoding="utf-8-sig"), path)
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise ConfigError(f"{path} cannot be read ({why}); mend it, or move it away to use the shipped one.") from None


def key_name(event: QKeyEvent) -> str:
    """What a key is called in the file; "" for chords and a keyboard's own keys, which mean nothing there."""
    key = Qt.Key(event.key())
    if key in _KEYBOARD or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return ""
    name = QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
    named = name and key not in (Qt.Key.Key_unknown, Qt.Key(0)) and name.isascii() and name.isprintable()
    switch = event.nativeScanCode()
    return name if named else f"{_SCAN}{switch}" if switch else ""


def read_names(text: str) -> dict[str, list[str]]:
    """The names of the keys for each meaning, from the text of a file that `read_keymap` has taken."""
    lines = tomllib.loads(text)
    return {meaning: list(lines.get(meaning, [])) for meaning in MEANINGS}


def write_names(names: Mapping[str, list[str]]) -> str:
    """The text of a file that says so."""
    lines = [f"{meaning} = [{', '.join(json.dumps(name) for name in named)}]" for meaning, named in names.items()]
    return "\n".join(["# Which key of the keypad means what; staff taught it at the kiosk.", "", *lines, ""])


def read_keymap(text: str, path: Path) -> KeyMap:
    """A key map from the text of its file."""
    try:
        lines = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path} is not valid TOML: {error}; mend that line.") from None
    keys: dict[int, str] = {}
    switches: dict[int, str] = {}
    for meaning, named in lines.items():
        if meaning not in MEANINGS:
            raise ConfigError(f"{path}: nobody can mean “{meaning}”; use one of {', '.join(MEANINGS)}.")
        for name in _names(named, meaning, path):
            book, number = (switches, _switch(name, path)) if name.startswith(_SCAN) else (keys, _key(name, path))
            if book.setdefault(number, meaning) != meaning:
                raise ConfigError(f"{path}: “{name}” means both {book[number]} and {meaning}; leave one out.")
    return KeyMap(keys, switches)


def _names(named: Any, meaning: str, path: Path) -> list[str]:
    if not isinstance(named, list) or not all(isinstance(name, str) for name in named):
        raise ConfigError(f'{path}: {meaning} is not a list of keys such as ["F13"]; write it as one.')
    return named


def _switch(name: str, path: Path) -> int:
    number = name.removeprefix(_SCAN)
    if not number.isdecimal():
        raise ConfigError(f"{path}: “{name}” is not the number of a switch such as “{_SCAN}191”; change it.")
    return int(number)


def _key(name: str, path: Path) -> int:
    sequence: Any = QKeySequence.fromString(name, QKeySequence.SequenceFormat.PortableText)
    combination = sequence[0] if sequence.count() == 1 else None
    chord = combination is None or combination.keyboardModifiers() != Qt.KeyboardModifier.NoModifier
    if combination is None or chord or combination.key() in (Qt.Key.Key_unknown, Qt.Key(0)):
        raise ConfigError(f"{path}: “{name}” is not a key that Qt knows; use its name or “{_SCAN}” and a number.")
    return int(combination.key().value)
