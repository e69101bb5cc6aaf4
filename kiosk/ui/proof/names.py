"""What people call the screens and what they are about."""

from kiosk.packs.diff import Side

SCREENS = {
    "attract": "While nobody is there",
    "language": "Choice of languages",
    "home": "Home",
    "goals": "All Goals",
    "goal": "A Goal",
    "timeline": "Timeline",
    "moment": "A moment",
    "sites": "Visit the UN",
    "site": "A visitor centre",
    "tour": "A virtual tour",
    "message": "A film",
    "pledge": "A pledge",
    "calendar": "International days",
    "search": "Search",
    "quiz": "Quiz",
    "survey": "Questions for leaving",
    "privacy": "What is counted here",
    "discover": "Look inside",
    "targets": "Targets of a Goal",
    "answers": "Questions and answers",
    "books": "Books",
    "book": "A story",
    "symbols": "Document symbols",
    "assembly": "How States vote",
    "gallery": "Gallery",
    "panel": "Make it easier",
    "idle": "Before a visit ends",
}

_SUBJECTS = {
    "goal": "goals",
    "moment": "moments",
    "site": "sites",
    "tour": "sites",
    "message": "messages",
    "pledge": "goals",
    "calendar": "days",
    "targets": "goals",
    "answers": "answers",
    "book": "books",
    "symbols": "symbols",
    "assembly": "assembly",
    "gallery": "gallery",
}
"""The module whose entries a screen is about."""


def screen_name(screen: str) -> str:
    """A screen for people."""
    return SCREENS.get(screen, screen.capitalize())


def subject_title(screen: str, subject: str, exhibit: Side) -> str:
    """What the subject of a screen is called in the pack's own language; "" if it is no entry of the pack."""
    path = f"{_SUBJECTS.get(screen, '')}/{subject}"
    return exhibit.title(path) if path in exhibit.facts else ""


def state_kind(state: str, exhibit: Side) -> str:
    """What is the same in a state that comes again and again: "answered" of "lights answered", "stop" of "stop 2"."""
    ids = {path.rpartition("/")[2] for path in exhibit.facts}
    return " ".join(word for word in state.split() if not word.isdecimal() and word not in ids)
