"""A TimelineJS timeline as moments. What a moment has no field for is named, and nothing is made up."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.content.dates import PartialDate
from kiosk.content.vocabulary import CATEGORIES
from kiosk.packs.field_words import hint
from kiosk.packs.problems import Problem
from kiosk.packs.schema import Moment, Pack
from kiosk.packs.sheets.columns import columns
from kiosk.packs.sheets.draft import Draft
from kiosk.packs.sheets.html_text import plain_text
from kiosk.packs.sheets.slugs import not_in, slug
from kiosk.packs.sheets.timeline_files import Slide, read_slides

_NOT_SHOWN = frozenset({"unique_id", "autolink", "type"})
"""What TimelineJS itself does not show."""

_LIMITS = {column.name: column.wording.signs for kind in (Moment, Pack) for column in columns(kind) if column.wording}
_FIELDS = ("place", "category", "importance", "title", "short_title", "text")
"""What a moment needs beside its date."""

_DATE = ("year", "month", "day")
_MOST_SHOWN = 200


@dataclass(slots=True)
class Timeline:
    """What came of a timeline: moments, a title if it has one, what is wrong, and what was left out."""

    title: str = ""
    moments: list[Draft] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    left_out: list[Problem] = field(default_factory=list)


def read_timeline(path: Path) -> Timeline:
    """Read a timeline from JSON, XLSX or CSV; raise PackError for what is none."""
    slides = read_slides(path)
    timeline = Timeline(problems=list(slides.problems), left_out=list(slides.left_out))
    if slides.title:
        _read_title(slides.title, timeline)
    for era in slides.eras:
        words = _Words(era)
        rest = f" “{words.headline}”" if words.headline else ""
        _leave(timeline, era.place, f"left out: the era{rest}", "write it into eras.yaml with a text")
    taken: set[str] = set()
    for slide in slides.events:
        _read_event(slide, timeline, taken)
    return timeline


class _Words:
    """The words of a slide, and what else stood among them."""

    def __init__(self, slide: Slide) -> None:
        text = slide.part("text")
        self.headline, links = plain_text(text.get("headline", ""))
        self.headline = " ".join(self.headline.split())
        self.text, more = plain_text(text.get("text", ""))
        self.left = [*links, *more]


def _read_title(slide: Slide, timeline: Timeline) -> None:
    words = _Words(slide)
    if words.headline and len(words.headline) <= _LIMITS["title"]:
        timeline.title = words.headline
    left = [*([] if timeline.title else [f"the headline “{words.headline}”"]), f"the text “{words.text}”", *words.left]
    left = [part for part in left if not part.endswith(" “”")]
    _leave(timeline, slide.place, *_not_carried(slide, left))


def _read_event(slide: Slide, timeline: Timeline, taken: set[str]) -> None:
    try:
        words = _Words(slide)
        when = _date(slide)
    except ValueError as error:
        timeline.problems.append(Problem(slide.place, 0, str(error), "correct it in the timeline"))
        return
    if when is None:
        year = slide.part("start_date").get("year", "")
        what = f"left out: the year {year} is none that a moment can have"
        _leave(timeline, slide.place, what, "moments are from the years 1 to 9999")
        return
    if not words.headline and not words.text:
        _leave(timeline, slide.place, "left out: it has no words", "write it into moments.yaml by hand")
        return
    name = slug(words.headline) or "moment"
    moment = Draft(slide.place, {"id": not_in(taken, f"{when.year}-{name}"), "date": str(when)})
    taken.add(moment.values["id"])
    group = str(slide.values.get("group", ""))
    found = {"title": words.headline, "short_title": words.headline, "text": words.text}
    found["category"] = slug(group) if slug(group) in CATEGORIES else ""
    if len(words.headline) > _LIMITS["short_title"]:
        del found["short_title"]
    for key in _FIELDS:
        if found.get(key):
            moment.put((key,), found[key], key)
        else:
            moment.values[key] = ""
            moment.to_fill[key] = hint(Moment.model_fields[key])
    left = [f"group “{group}”"] if group and not found["category"] else []
    timeline.moments.append(moment)
    _leave(timeline, slide.place, *_not_carried(slide, [*left, *words.left]), path=f"moments/{moment.values['id']}")


def _date(slide: Slide) -> PartialDate | None:
    """The day, month or year of an event; None for a year before the first. Raise ValueError for what is no date."""
    numbers = []
    start = slide.part("start_date")
    for name in _DATE:
        digits = "".join(start.get(name, "").replace(",", "").split())
        sign = digits.removeprefix("-")
        if digits and not (sign.isascii() and sign.isdigit() and len(sign) < 16):
            raise ValueError(f"the {name} “{digits[:40]}” is not a number")
        numbers.append(int(digits) if digits else None)
    year, month, day = numbers
    if year is None:
        raise ValueError("it has no year")
    if day is not None and month is None:
        raise ValueError("it has a day without a month")
    if not 1 <= year <= 9999:
        return None
    known = (f"{year:04}", *(f"{number:02}" for number in (month, day) if number is not None))
    return PartialDate.parse("-".join(known))


def _not_carried(slide: Slide, left: list[str]) -> tuple[str, str]:
    """What to say of the parts that stay behind; "" where there are none."""
    parts = (" ".join(part.split()) for part in (*_rest(slide), *left))
    named = "; ".join(part if len(part) <= _MOST_SHOWN else f"{part[:_MOST_SHOWN]}…" for part in parts)
    return f"not carried over: {named}" if named else "", "add by hand what the exhibit needs"


def _rest(slide: Slide) -> Iterator[str]:
    """What a slide has and a moment has not."""
    for name, value in slide.values.items():
        if name in _NOT_SHOWN or name in ("text", "group"):
            continue
        if not isinstance(value, dict):
            yield f"{name.replace('_', ' ')} “{value}”"
        elif name == "end_date":
            yield f"end date {'-'.join(str(part) for part in value.values())}"
        else:
            yield from (
                f"{name.replace('_', ' ')} {key.replace('_', ' ')} “{part}”"
                for key, part in value.items()
                if not (name == "start_date" and key in _DATE)
            )


def _leave(timeline: Timeline, place: str, what: str, remedy: str, *, path: str = "") -> None:
    if what:
        timeline.left_out.append(Problem(place, 0, what, remedy, path=path, severity="warning"))
