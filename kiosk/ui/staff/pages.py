"""The pages that are lines and nothing else: a new one joins here, and in tabs.py. Read when staff come in."""

from PySide6.QtCore import QObject

from kiosk.ui.staff.changes import Changes
from kiosk.ui.staff.desk import Desk, Page
from kiosk.ui.staff.hours import DAYS, StaffClosedDays, StaffDayHours, StaffHours
from kiosk.ui.staff.packs import StaffPacks
from kiosk.ui.staff.screen import StaffScreen
from kiosk.ui.staff.settings import StaffLanguages, StaffSettings, StaffWaiting
from kiosk.ui.staff.take_out import StaffTakeOut


def plain_pages(desk: Desk, changes: Changes, parent: QObject) -> dict[str, Page]:
    """Each of them by its name."""
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
