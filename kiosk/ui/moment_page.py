"""What an open moment shows, derived from content."""

from dataclasses import dataclass

from kiosk.content.moments import Moment, MomentLine
from kiosk.i18n.dates import format_date, format_date_parts
from kiosk.i18n.isolate import isolate


@dataclass(frozen=True, slots=True)
class MomentProps:
    """What an open moment shows.

    `numeral` is the largest known part of its `date`, `restOfDate` what follows it. It is the `dayPlace`th of the
    `dayTotal` moments of its date.
    """

    momentId: str = ""
    numeral: str = ""
    restOfDate: str = ""
    date: str = ""
    year: int = 0
    title: str = ""
    text: str = ""
    hasEasy: bool = False
    easy: bool = False
    place: str = ""
    category: str = ""
    symbols: str = ""
    yearbook: str = ""
    beforeId: str = ""
    beforeDate: str = ""
    beforeTitle: str = ""
    beforeYear: int = 0
    afterId: str = ""
    afterDate: str = ""
    afterTitle: str = ""
    afterYear: int = 0
    dayPlace: int = 1
    dayTotal: int = 1
    votesYes: int = 0
    votesNo: int = 0
    votesAbstain: int = 0


def derive_moment(
    moment: Moment, before: MomentLine | None, after: MomentLine | None, language: str, *, easy: bool
) -> MomentProps:
    """What is shown of a moment between its neighbours in time."""
    numeral, rest = format_date_parts(moment.line.date, language)
    return MomentProps(
        momentId=moment.line.id,
        numeral=numeral,
        restOfDate=rest,
        date=format_date(moment.line.date, language),
        year=moment.line.date.year,
        title=moment.line.title,
        text=moment.text.at(easy=easy),
        hasEasy=bool(moment.text.easy),
        easy=easy and bool(moment.text.easy),
        place=moment.place,
        category=moment.line.category,
        symbols=isolate(" · ".join(moment.symbols), language),
        yearbook=isolate(moment.yearbook, language),
        beforeId=before.id if before else "",
        beforeDate=format_date(before.date, language) if before else "",
        beforeTitle=before.title if before else "",
        beforeYear=before.date.year if before else 0,
        afterId=after.id if after else "",
        afterDate=format_date(after.date, language) if after else "",
        afterTitle=after.title if after else "",
        afterYear=after.date.year if after else 0,
        votesYes=moment.vote.yes if moment.vote else 0,
        votesNo=moment.vote.no if moment.vote else 0,
        votesAbstain=moment.vote.abstain if moment.vote else 0,
    )
