"""What all tests share: no screen, no fonts of the machine, and time that is handed in."""

import os
from pathlib import Path

import pytest
from hand_clock import HandClock

_FONTCONFIG = Path(__file__).parent / "no-fonts.conf"

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["FONTCONFIG_FILE"] = str(_FONTCONFIG)


@pytest.fixture
def clock() -> HandClock:
    """Noon on United Nations Day 2026."""
    return HandClock()
