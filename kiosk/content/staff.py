"""What is settled about staff: what a PIN looks like, how long a wrong one costs, and the words of their log."""

import re
from itertools import pairwise

PIN_LEAST, PIN_MOST = 6, 12
"""How many digits a PIN has."""

WRONG_MOST = 5
"""After so many wrong PINs in a row nobody gets in until the PIN is set anew."""

KINDS = ("staff.enter", "staff.fail", "staff.lock", "staff.act", "staff.leave")
"""Everything that the staff log tells of."""

ACTS = (
    "pin.set",
    "pin.recover",
    "pack.install",
    "pack.rollback",
    "jobs.run",
    "log.export",
    "setting",
    "keypad.learn",
    "self-test",
    "program.restart",
    "program.exit",
)
"""What staff can do; `setting` is followed by the setting's name, as in "setting exhibit.language"."""

_ACT = re.compile(r"[a-z.-]+( [a-z]+\.[a-z_]+)?")
_VALUE = re.compile(r"[A-Za-z0-9 .,:;+_()×-]{0,160}")


def pin_fault(pin: str) -> str:
    """Why a PIN cannot be taken, "" for a good one."""
    if not pin.isascii() or not pin.isdigit():
        return "a PIN has digits only"
    if not PIN_LEAST <= len(pin) <= PIN_MOST:
        return f"a PIN has {PIN_LEAST} to {PIN_MOST} digits"
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
    if steps in ({0}, {1}, {9}):
        return "one digit over and over, or digits in a row, are guessed at once"
    return ""


def wait_after(wrong: int) -> float:
    """Seconds to wait after so many wrong PINs in a row: 2, 4, 8 and so on."""
    return 2.0**wrong if wrong else 0.0


def is_entry(kind: str, what: str, before: str, after: str) -> bool:
    """Whether the staff log may hold this: known words, and values that no sentence or name fits into."""
    if kind not in KINDS or (kind == "staff.act") != bool(what):
        return False
    known = not what or (_ACT.fullmatch(what) is not None and what.split()[0] in ACTS)
    return known and all(_VALUE.fullmatch(value) is not None for value in (before, after))
