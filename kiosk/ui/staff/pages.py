"""Which pages the panel has, in which order, and which lie behind others: a new one joins here."""

from PySide6.QtCore import QObject

from kiosk.ui.staff.changes import Changes
from kiosk.ui.staff.desk import Desk, Page
from kiosk.ui.staff.hours import DAYS, StaffClosedDays, StaffDayHours, StaffHours
from kiosk.ui.staff.packs import StaffPacks
from kiosk.ui.staff.screen import StaffScreen
from kiosk.ui.staff.settings import StaffLanguages, StaffSettings, StaffWaiting
from kiosk.ui.staff.take_out import StaffTakeOut

TABS = ("today", "packs", "export", "settings", "screen", "health")
"""The pages one can go to at any time, in their order."""


BEHIND = {
    **dict.fromkeys(("languages", "waiting", "hours"), "settings"),
    **dict.fromkeys(("ruler", "keypad"), "screen"),
    **dict.fromkeys((*(f"day-{day}" for day in range(7)), "closed-days"), "hours"),
}
"""The pages that lie behind others."""

OF_STICKS = ("packs", "export")
"""The pages that show what is plugged in."""

LIGHTS = ("pack", "disk", "clock", "display")
"""The self-tests that the first page shows."""


def plain_pages(desk: Desk, changes: Changes, parent: QObject) -> dict[str, Page]:
    """The pages that are lines and nothing else."""
    return {
        "packs": StaffPacks(desk, parent),
        "export": StaffTakeOut(desk, parent),
        "settings": StaffSettings(desk, changes, parent),
        "languages": StaffLanguages(desk, changes, parent),
        "waiting": StaffWaiting(desk, changes, parent),
        "hours": StaffHours(desk, changes, parent),
        **{f"day-{day}": StaffDayHours(desk, changes, day, parent) for day in range(len(DAYS))},
        "closed-days": StaffClosedDays(desk, changes, parent),
        "screen": StaffScreen(desk, changes, parent),
    }
