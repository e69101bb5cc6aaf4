"""The pages of the exhibit as the waiting times name them."""

from kiosk.ui.staff.desk import Desk


def waiting_names(desk: Desk, language: str) -> dict[str, str]:
    """What each setting of [idle] is called, in their order."""
    return {
        "home": desk.phrase(language, "Home and languages"),
        "goal": desk.phrase(language, "Goals"),
        "timeline": desk.phrase(language, "Timeline"),
        "moment": desk.phrase(language, "A moment"),
        "sites": desk.phrase(language, "Visitor centres"),
        "site": desk.phrase(language, "One visitor centre"),
        "pledge": desk.phrase(language, "Pledges"),
        "calendar": desk.phrase(language, "Calendar"),
        "message": desk.phrase(language, "A film at rest"),
        "tour": desk.phrase(language, "Virtual tour"),
        "quiz": desk.phrase(language, "Quiz"),
        "survey": desk.phrase(language, "Questions for leaving"),
        "room": desk.phrase(language, "Look inside"),
        "notice_before_s": desk.phrase(language, "Notice before the end"),
    }
