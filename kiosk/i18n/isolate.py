"""Runs of another direction kept whole: document symbols, volume years and names inside Arabic text."""

import re

from kiosk.i18n.languages import direction

LRI, FSI, PDI = "\u2066", "\u2068", "\u2069"

_CONTROLS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_LETTER = "A-Za-zÀ-ÖØ-öø-ɏ"
_ATOM = rf"[{_LETTER}0-9#]|\([{_LETTER}0-9/.–-]+\)"
_LATIN_RUN = re.compile(rf"[{_LETTER}0-9#](?:[ \u00a0\u202f/.,:&+’'–-]*(?:{_ATOM}))*")
"""Words of Latin letters and digits with the signs and brackets inside them, not with the signs that follow."""

_NEEDS = re.compile(rf"[{_LETTER}/–-]")


def isolate(text: str, language: str) -> str:
    """A text whose Latin runs keep their own order in a right-to-left language; others come back as they are.

    Bidi controls that a pack brought along are taken out first, so that doing it twice changes nothing.
    """
    clean = _CONTROLS.sub("", text)
    if direction(language) == "ltr":
        return clean
    return _LATIN_RUN.sub(lambda run: f"{LRI}{run[0]}{PDI}" if _NEEDS.search(run[0]) else run[0], clean)
