"""Icons by meaning, drawn from the Material Design 6 font that qtawesome carries."""

import json
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFontDatabase

MEANINGS = {
    "back": "arrow-left",
    "forward": "arrow-right",
    "up": "arrow-up",
    "down": "arrow-down",
    "finish": "logout-variant",
    "close": "close",
    "filter": "filter-variant",
    "era": "arrow-expand-vertical",
    "in": "plus",
    "out": "minus",
    "check": "check-bold",
    "action": "hand-back-right-outline",
    "moment": "source-commit",
    "years": "chart-timeline-variant",
    "tour": "map-marker-path",
    "online": "monitor",
    "place": "map-marker-outline",
    "time": "clock-outline",
    "ages": "account-group-outline",
    "languages": "translate",
    "signed": "hand-wave-outline",
    "take": "qrcode",
    "access": "human",
    "document": "file-document-outline",
    "picture": "image-outline",
    "vote": "vote-outline",
    "book": "book-open-page-variant-outline",
    "easy": "format-size",
    "ask": "comment-question-outline",
    "privacy": "shield-check-outline",
    "visitor": "human-handsup",
    "search": "magnify",
    "erase": "backspace-outline",
    "keyboard": "keyboard-outline",
    "day": "calendar-blank-outline",
    "comfort": "human",
    "reach": "arrow-collapse-down",
    "aloud": "volume-high",
    "still": "weather-windy-variant",
    "captions": "closed-caption",
    "standard": "restore",
    "calendar": "calendar-blank-outline",
    "today": "calendar-today",
    "back5": "rewind-5",
    "quieter": "volume-minus",
    "louder": "volume-plus",
    "words": "text-long",
    "again": "replay",
    "pause": "pause",
    "play": "play",
    "question": "help",
}
"""What an icon says, and the glyph that says it."""

MIRRORED = frozenset({"back", "forward", "finish"})
"""Icons that point along the reading direction."""

_FONT = "materialdesignicons6-webfont-[0-9]*.ttf"
_CHARMAP = "materialdesignicons6-webfont-charmap-*.json"
"""Their names end in the version that qtawesome carries."""


def load_icons() -> tuple[str, dict[str, str]]:
    """Register the icon font; return its family and one character for each meaning.

    qtawesome itself is not imported: it would bring QtWidgets with it.
    """
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise RuntimeError("qtawesome is not installed")
    folder = Path(spec.origin).parent / "fonts"
    font, charmap = (next(iter(sorted(folder.glob(pattern))), None) for pattern in (_FONT, _CHARMAP))
    if font is None or charmap is None:
        raise RuntimeError(f"qtawesome carries no Material Design Icons 6 in {folder}")
    family = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(font)))[0]
    codes = json.loads(charmap.read_text(encoding="utf-8"))
    return family, {meaning: chr(int(codes[glyph], 16)) for meaning, glyph in MEANINGS.items()}
