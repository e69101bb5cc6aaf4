"""What can be meant with a key, in words."""

from kiosk.ui.staff.desk import Desk


def meaning_names(desk: Desk, language: str) -> dict[str, str]:
    """Each meaning of a key map with its name, in their order."""
    return {
        "UP": desk.phrase(language, "Up"),
        "DOWN": desk.phrase(language, "Down"),
        "LEFT": desk.phrase(language, "Left"),
        "RIGHT": desk.phrase(language, "Right"),
        "SELECT": desk.phrase(language, "Select"),
        "BACK": desk.phrase(language, "Back"),
        "HOME": desk.phrase(language, "Home"),
        "HELP": desk.phrase(language, "Say it again"),
        "FORWARD_ONE": desk.phrase(language, "One forward"),
        "BACK_ONE": desk.phrase(language, "One back"),
        "LOUDER": desk.phrase(language, "Louder"),
        "SOFTER": desk.phrase(language, "Softer"),
        "ACCESS": desk.phrase(language, "Make it easier"),
        "JACK_IN": desk.phrase(language, "Headphones plugged in"),
        "JACK_OUT": desk.phrase(language, "Headphones pulled out"),
    }
