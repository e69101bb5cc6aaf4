"""What the self-tests found, in a few words of the language on show; `kiosk doctor` says it at length, in English."""

from kiosk.ui.health.finding import Finding
from kiosk.ui.staff.desk import Desk


def check_name(desk: Desk, language: str, check: str) -> str:
    """What a check is called."""
    names = {
        "display": desk.phrase(language, "Display"),
        "fonts": desk.phrase(language, "Fonts"),
        "settings": desk.phrase(language, "Settings"),
        "store": desk.phrase(language, "Data folder"),
        "pack": desk.phrase(language, "Pack"),
        "facts": desk.phrase(language, "Facts for visitors"),
        "clock": desk.phrase(language, "Clock"),
        "disk": desk.phrase(language, "Disk"),
        "sound": desk.phrase(language, "Sound"),
        "staff": desk.phrase(language, "Staff PIN"),
    }
    return names.get(check, check)


def finding_words(desk: Desk, language: str, finding: Finding) -> str:
    """What was found; where nothing is settled for it, where to read more."""
    words = {
        "display none": desk.phrase(language, "No screen is found"),
        "display small": desk.phrase(language, "%1: too few pixels"),
        "display untouchable": desk.phrase(language, "%1, no touch panel is found"),
        "display touchable": desk.phrase(language, "%1, touch works"),
        "fonts broken": desk.phrase(language, "A font does not load"),
        "fonts whole": desk.phrase(language, "All of them load"),
        "settings valid": desk.phrase(language, "Valid"),
        "store whole": desk.phrase(language, "Can be written, the log is whole"),
        "pack none": desk.phrase(language, "None is installed"),
        "pack spoilt": desk.phrase(language, "Files missing or damaged: %1"),
        "pack instead": desk.phrase(language, "Damaged; version %1 is shown instead"),
        "pack whole": "%1",
        "facts stale": desk.phrase(language, "Too old and not shown: %1"),
        "facts fresh": desk.phrase(language, "All of them hold today"),
        "facts unknown": desk.phrase(language, "Cannot be told"),
        "clock early": desk.phrase(language, "%1: wrong, set the clock"),
        "clock unknown": desk.phrase(language, "%1: compare it with your watch"),
        "clock alone": desk.phrase(language, "%1, no time server: compare it"),
        "clock served": desk.phrase(language, "%1, set by a time server"),
        "disk free": desk.phrase(language, "%1 GB are free"),
        "sound none": desk.phrase(language, "No sound card is found"),
        "sound found": desk.phrase(language, "A sound card is found"),
        "staff unset": desk.phrase(language, "Not set"),
        "staff locked": desk.phrase(language, "Locked"),
        "staff set": desk.phrase(language, "Set"),
    }
    found = words.get(f"{finding.check} {finding.cause}")
    if found is None:
        return desk.phrase(language, "Faulty: see “kiosk doctor”")
    return found.replace("%1", finding.facts)
