"""The closed vocabulary of the interaction log: what can be noted, and nothing else.

Each kind documents itself; the data dictionary of an export is made from this module.
"""

import re
from collections.abc import Container
from dataclasses import dataclass

from kiosk.content.vocabulary import (
    CATEGORIES,
    FILM_FAULTS,
    LANGUAGES,
    QUIZ_SETS,
    SCREENS,
    THEMES,
    TIMELINE_LEVELS,
    TOUR_AUDIENCES,
    TOUR_MODES,
    TOUR_THEMES,
)

KINDS = {
    "kiosk.start": "The program started.",
    "kiosk.stop": "The program stopped in order.",
    "visit.start": "A visit began with a first touch.",
    "visit.end": "A visit ended; `control` says why.",
    "visit.declined": "A visitor asked not to be counted; everything else of that visit was deleted.",
    "wake": "The attract screen was touched: a language's line, or elsewhere. `subject` is the language touched.",
    "screen.enter": "A screen came up.",
    "screen.leave": "A screen was left; `dwell_ms` says after how long.",
    "language.change": "The visitor chose another language; `language` is the new one, `value` the old one.",
    "ring.spin": "The ring was turned by hand; `value` counts turns.",
    "ring.hold": "A disc of the ring was held down and its Goal named in the middle.",
    "goal.open": "A Goal was opened.",
    "goal.next": "A neighbouring Goal was opened; `value` is 1 or -1.",
    "goal.figure": "A figure of a Goal was touched.",
    "goal.years": "A Goal's numbers through the years were shown (`value` 1) or hidden (0).",
    "goal.series": "A year of a Goal's chart was read; `value` is the year.",
    "goal.actions": "What one can do was shown (`value` 1) or hidden (0).",
    "door.open": "A door to another part of the exhibit was opened.",
    "timeline.decade": "The timeline came near to a decade; `value` is its first year.",
    "timeline.pan": "The timeline was panned; `value` counts years.",
    "timeline.zoom": "The timeline was brought to another level by hand, button or key; `value` names the level.",
    "timeline.dial": "A visitor's year was set on the dial; `value` is its decade, never the year itself.",
    "timeline.today": "What happened on this day of the year was shown; `value` counts the moments.",
    "timeline.next": "The next moment that the timeline offered was taken; `value` is its year.",
    "timeline.era": "An era of the timeline was looked at.",
    "timeline.filter": "The moments were marked by a category or Goal; `value` counts the hits.",
    "moment.open": "A moment was opened.",
    "moment.close": "A moment was closed.",
    "moment.listen": "A moment was read aloud by its button (`value` 1), or stopped (0).",
    "moment.link": "A Goal was opened from a moment.",
    "site.open": "A visitor centre was opened.",
    "site.next": "A neighbouring visitor centre was opened; `value` is 1 or -1.",
    "site.qr": "The text to take away from a site was opened as a QR code.",
    "site.part": "Another part of a site's page was opened; `value` names it.",
    "globe.drag": "The globe was turned by hand; `value` counts degrees.",
    "tour.start": "The virtual tour of a site was begun.",
    "tour.end": "The end of a virtual tour was reached.",
    "tour.filter": "Tours were chosen by a word (`subject`) of a kind (`control`), or by none; `value` counts them.",
    "stop.open": "A stop of a virtual tour was opened by its bead; `subject` is the site and the stop.",
    "stop.next": "The stop beside was opened (`value` 1 or -1); `subject` is the site and the stop.",
    "tour.mode": "Visits in person or virtual visits were chosen; `value` names the mode.",
    "pledge.view": "The pledges were shown; `subject` is the Goal whose own come first.",
    "pledge.select": "A pledge was chosen, but not yet taken.",
    "pledge.take": "A pledge was taken and kept; `value` counts all pledges.",
    "pledge.change": "The pledge of this visit was changed for another.",
    "pledge.next": "After a pledge a door was opened; `subject` names it.",
    "calendar.turn": "The ring of the year was turned; `value` counts days, back in time below 0.",
    "calendar.filter": "The days of one Goal (`value` counts them), of one month (`value` is the month), or all days.",
    "day.open": "An international day was opened; `value` counts the days from today.",
    "film.play": "A film began or went on; `value` is the second.",
    "film.pause": "A film was stopped for a while; `value` is the second.",
    "film.seek": "Another place in a film was chosen; `value` is the second.",
    "film.stop": "A film came to its end or was left (`control`); `value` is the share of it that was seen.",
    "film.captions": "The captions of a film were switched on (`value` 1) or off (0).",
    "film.volume": "A film was made louder or quieter; `value` is the step, 0 to 4.",
    "film.words": "The text of a film was shown (`value` 1) or hidden (0).",
    "film.fault": "A film could not be shown; `value` says why.",
    "rail.back": "Back was touched.",
    "rail.home": "Home was touched.",
    "rail.finish": "Finish was touched.",
    "search.query": "A query was left standing or acted on; `value` counts its letters. Its words are never noted.",
    "search.hits": "What that query found; `value` counts hits, 0 for none.",
    "search.more": "More hits of a kind were listed; `value` is how many were before.",
    "search.pick": "A hit was opened; `control` is its kind, `value` its place in the list, from 1.",
    "search.keys": "The keyboard of another language was shown; `subject` is that language.",
    "access.open": "The panel that makes things easier was opened.",
    "access.set": "Something was made easier: `control` says what, `value` how (1, 0, a text size of 0 to 3, a theme).",
    "access.close": "That panel was closed.",
    "voice.again": "What was said last was asked for again, or the page was read.",
    "voice.map": "What is on the page was asked for.",
    "voice.loudness": "The voice was made louder or softer; `value` is the new step, 1 to 5.",
    "touch.stuck": "Something lay on the screen for a minute without moving; it no longer keeps a visit alive.",
    "quiz.start": "A round of questions began; `subject` is its Goal, mixed, or pause (before you share).",
    "quiz.answer": "A question was answered; `value` is the guess: a share, a year, an amount, an option, 1 or 0.",
    "quiz.truth": "The answer to that question was shown; `value` is what the guess would have had to be.",
    "quiz.skip": "A question was left out.",
    "quiz.end": "A round ended or was left; `value` counts the questions answered.",
    "survey.open": "The questions for leaving came up; `control` says how: rail (Finish) or door.",
    "survey.answer": "A question for leaving was answered; `value` is the answer, from 1.",
    "survey.skip": "A question for leaving was left out.",
    "survey.end": "The questions for leaving ended or were left; `value` counts the answers.",
    "answer.open": "A question of “Ask the UN” was opened (`value` 1) or closed (0).",
    "book.open": "A small book was opened.",
    "book.page": "A page of a book was turned; `value` is the page, from 1; one more than the last is the end.",
    "symbol.part": "A part of a document symbol was read; `value` is which, from 1.",
    "symbol.next": "The document symbol beside was taken (`value` 1 or -1).",
    "assembly.vote": "A vote was set; `value` is 1 where the draft is adopted.",
    "assembly.next": "Another draft was taken; `value` is how many further.",
    "assembly.steps": "How the Assembly works was shown (`value` 1) or hidden (0).",
    "gallery.next": "The picture beside was taken (`value` 1 or -1).",
    "gallery.near": "A visitor came nearer to a picture or went back; `value` is 0 (far) to 2.",
    "goal.targets": "The targets of a Goal were opened.",
    "idle.notice": "The idle notice came up.",
    "idle.answer": "The idle notice was answered: continue, start again, or by nobody.",
    "fault": "Something failed; `value` counts what was lost.",
}
"""Every kind of event with its meaning."""

CONTROLS = (
    "",
    "action",
    "aloud",
    "answer",
    "assembly",
    "audience",
    "bead",
    "book",
    "button",
    "captions",
    "category",
    "continue",
    "day",
    "dial",
    "disc",
    "door",
    "drag",
    "easy",
    "elsewhere",
    "end",
    "globe",
    "goal",
    "key",
    "keys",
    "language",
    "leave",
    "line",
    "list",
    "message",
    "moment",
    "neighbour",
    "numeral",
    "part",
    "picture",
    "pinch",
    "place",
    "pledge",
    "question",
    "rail",
    "reach",
    "scrubber",
    "signed",
    "site",
    "start-again",
    "still",
    "stop",
    "strand",
    "swipe",
    "symbol",
    "target",
    "text",
    "theme",
    "timeout",
    "title",
    "tour",
)
"""What was touched."""

END_REASONS = ("idle", "finish", "staff", "restart", "crash", "stop")
"""Why a visit ended; they stand in `control` of visit.end."""

INPUTS = ("", "touch", "mouse", "keypad")
"""How it was touched."""

SITE_PARTS = ("tours", "sights", "figures", "advice")
"""The parts of a site's page."""

WORDS = (*LANGUAGES, *TOUR_MODES, *SITE_PARTS, *THEMES, *FILM_FAULTS, *TIMELINE_LEVELS)
"""The words that `value` may hold where it is not a number."""

_SUBJECTS = frozenset((*SCREENS, *LANGUAGES, *CATEGORIES, *TOUR_AUDIENCES, *TOUR_THEMES, *QUIZ_SETS))
_SUBJECT = re.compile(r"[a-z0-9-]{0,80}")


class UnknownWordError(ValueError):
    """A word outside the closed vocabulary; nothing was noted."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing a visitor or the kiosk did.

    `visit` is a number in memory that the recorder turns into a per-day one, 0 outside a visit. `in_visit_ms` and
    `dwell_ms` are milliseconds; `at` is seconds since 1970 (UTC), `offset_min` the local offset in minutes.
    """

    kind: str
    at: int
    offset_min: int
    visit: int = 0
    in_visit_ms: int | None = None
    screen: str = ""
    subject: str = ""
    control: str = ""
    language: str = ""
    dwell_ms: int | None = None
    value: str = ""
    input: str = ""


def checked(event: Event, subjects: Container[str]) -> Event:
    """The event itself, if every word of it is known; else UnknownWordError says which is not.

    `subjects` are the content ids of the edition on show; languages, screens, categories, the words of tours and the
    rounds of questions are always known subjects.
    """
    controls = END_REASONS if event.kind == "visit.end" else CONTROLS
    _require("kind", event.kind, KINDS)
    _require("screen", event.screen, ("", *SCREENS))
    _require("control", event.control, controls)
    _require("language", event.language, ("", *LANGUAGES))
    _require("input", event.input, INPUTS)
    if event.subject and event.subject not in subjects and event.subject not in _SUBJECTS:
        raise UnknownWordError(f"“{event.subject[:40]}” is not a subject of this edition")
    if not _SUBJECT.fullmatch(event.subject):
        raise UnknownWordError("a subject has small letters, digits and hyphens only")
    if event.value and event.value not in WORDS and not _number(event.value):
        raise UnknownWordError(f"“{event.value[:40]}” is neither a number nor a known word")
    return event


def _require(what: str, word: str, known: Container[str]) -> None:
    if word not in known:
        raise UnknownWordError(f"“{word[:40]}” is not a known {what}")


def _number(value: str) -> bool:
    return re.fullmatch(r"-?[0-9]{1,9}(\.[0-9]{1,3})?", value) is not None
