"""The fleet as one page of HTML that needs nothing else: no script, no network, and it prints well.

How a kiosk is stands there three times: as a sign (full dot, ring, cross), as a word, and as a colour.
"""

from collections.abc import Iterator
from html import escape

from kiosk.content.dates import PartialDate
from kiosk.i18n.dates import format_date
from kiosk.i18n.languages import direction, language_name, list_names
from kiosk.i18n.numbers import format_number
from kiosk.i18n.words import Words
from kiosk.log.fleet import Fleet, KioskLine, State

_SIGNS: dict[State, str] = {"red": "✕", "unseen": "✕", "yellow": "○", "green": "●"}
_LAST_JOBS = 5
_GIB = 2**30
_STYLE = """
:root { color-scheme: light; }
body { font: 15px/1.45 system-ui, "Noto Sans", sans-serif; margin: 24px; color: #1b1b1f; background: #fff; }
h1 { font-size: 1.5em; margin: 0 0 .2em; }
p { margin: .2em 0 1em; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: 8px 10px; border-bottom: 1px solid #c9c9d2; }
thead th { border-bottom: 2px solid #1b1b1f; }
tbody th { white-space: nowrap; }
ul { margin: 0; padding: 0; list-style: none; }
li + li { margin-top: 4px; }
td:last-child { min-width: 15em; }
.state { font-weight: 600; }
.state, time { white-space: nowrap; }
.sign { display: inline-block; width: 1.2em; }
.red, .unseen { color: #a3160c; } .yellow { color: #7a4b00; } .green { color: #11632b; }
.quiet { color: #55555f; }
@page { size: landscape; margin: 12mm; }
@media print { body { margin: 0; font-size: 11px; } thead { display: table-header-group; } tr { break-inside: avoid; } }
"""


class FleetPage:
    """The page in one language; what kiosks themselves say stays in English."""

    def __init__(self, fleet: Fleet, language: str) -> None:
        """Speak a language."""
        self._fleet, self._language = fleet, language
        self._words = Words()

    def html(self) -> str:
        """The whole page."""
        language = self._language
        title = escape(self._words.phrase(language, "How the kiosks are"))
        rows = "\n".join(self._row(line) for line in self._fleet.kiosks)
        heads = "".join(f'<th scope="col">{escape(head)}</th>' for head in self._heads())
        return (
            f'<!doctype html>\n<html lang="{language}" dir="{direction(language)}">\n<head>\n<meta charset="utf-8">\n'
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            '<meta name="viewport" content="width=device-width">\n'
            f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n{self._summary()}\n"
            f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>\n{self._faults()}"
            "</body>\n</html>\n"
        )

    def _heads(self) -> tuple[str, ...]:
        language = self._language
        return (
            self._words.phrase(language, "Kiosk"),
            self._words.phrase(language, "State"),
            self._words.phrase(language, "Last seen"),
            self._words.phrase(language, "Exhibit"),
            self._words.phrase(language, "Signed by"),
            self._words.phrase(language, "Program"),
            self._words.phrase(language, "Free space"),
            self._words.phrase(language, "Events brought home"),
            self._words.phrase(language, "Last jobs"),
            self._words.phrase(language, "What to look at"),
        )

    def _state_words(self) -> dict[State, str]:
        language = self._language
        return {
            "red": self._words.phrase(language, "Act now"),
            "unseen": self._words.phrase(language, "Not seen lately"),
            "yellow": self._words.phrase(language, "Look at it"),
            "green": self._words.phrase(language, "In order"),
        }

    def _summary(self) -> str:
        language, fleet, words = self._language, self._fleet, self._state_words()
        counts = " · ".join(
            f'<span class="{state}">{self._signed(state)}: {format_number(fleet.count(state), language)}</span>'
            for state in words
        )
        made = self._words.phrase(
            language, "As of %1; a kiosk is not seen lately when the days without word of it exceed %2."
        )
        said = escape(made).replace("%1", self._day(fleet.now.date().isoformat()))
        return f'<p>{counts}</p>\n<p class="quiet">{said.replace("%2", format_number(fleet.most_days, language))}</p>'

    def _signed(self, state: State) -> str:
        word = escape(self._state_words()[state])
        return f'<span class="sign" aria-hidden="true">{_SIGNS[state]}</span>{word}'

    def _row(self, line: KioskLine) -> str:
        health = line.health
        active = health.active
        seen = f"{self._day(health.at.date().isoformat())}<br>{health.at:%H:%M} {escape(health.at.tzname() or '')}"
        cells = (
            f'<td class="state {line.state}">{self._signed(line.state)}</td>',
            f"<td>{seen}</td>",
            f"<td>{self._exhibit(line)}</td>",
            f"<td>{self._signer(line) if active else ''}</td>",
            f"<td>{_own(health.version)}</td>",
            f"<td>{self._disk(line)}</td>",
            f"<td>{self._events(line)}</td>",
            f"<td>{_list(self._jobs(line))}</td>",
            f"<td>{_list(self._remarks(line))}</td>",
        )
        return f'<tr><th scope="row">{_own(health.kiosk)}</th>{"".join(cells)}</tr>'

    def _exhibit(self, line: KioskLine) -> str:
        active = line.health.active
        if active is None:
            return escape(self._words.phrase(self._language, "None yet"))
        names = list_names([language_name(code, self._language) for code in active.languages], self._language)
        return f'{_own(f"{active.title} {active.version}")}<br><span class="quiet">{escape(names)}</span>'

    def _signer(self, line: KioskLine) -> str:
        active = line.health.active
        if active and active.publisher:
            return f'{_own(active.publisher)}<br><span class="quiet">{_own(active.key)}</span>'
        return escape(self._words.phrase(self._language, "Nobody"))

    def _disk(self, line: KioskLine) -> str:
        disk = line.health.disk
        text = escape(self._words.phrase(self._language, "%1 of %2 GB"))
        free, total = (format_number(round(size / _GIB, 1), self._language) for size in (disk.free, disk.total))
        return text.replace("%1", free).replace("%2", total)

    def _events(self, line: KioskLine) -> str:
        if line.events is None:
            return "–"
        rows = format_number(line.events.rows, self._language)
        return f'{rows}<br><span class="quiet">{self._day(line.events.day)}</span>'

    def _jobs(self, line: KioskLine) -> Iterator[str]:
        done, failed = self._words.phrase(self._language, "Done"), self._words.phrase(self._language, "Failed")
        for job in reversed(line.health.jobs[-_LAST_JOBS:]):
            state: State = "green" if job.outcome == "done" else "red"
            word = escape(done if job.outcome == "done" else failed)
            sign = f'<span class="sign" aria-hidden="true">{_SIGNS[state]}</span>'
            day = f'<span class="quiet">{self._day(job.at[:10])}</span>'
            yield f'<span class="{state}">{sign}{word}</span> {_own(job.what)} {day}'

    def _remarks(self, line: KioskLine) -> Iterator[str]:
        for light in ("red", "yellow"):
            state: State = "red" if light == "red" else "yellow"
            for check in line.health.checks:
                if check.light == light:
                    yield f'<span class="{state}">{self._signed(state)}</span> {_own(check.say)}'
        for job in line.failed:
            yield f'<span class="yellow">{self._signed("yellow")}</span> {_own(job.say)}'

    def _faults(self) -> str:
        if not self._fleet.faults:
            return ""
        head = escape(self._words.phrase(self._language, "Files that tell nothing"))
        return f"<h2>{head}</h2>\n{_list(_own(fault) for fault in self._fleet.faults)}\n"

    def _day(self, day: str) -> str:
        try:
            return f"<time>{escape(format_date(PartialDate.parse(day), self._language))}</time>"
        except ValueError:
            return escape(day)


def _own(text: str) -> str:
    """What a kiosk says itself: its own direction, and nothing in it is markup."""
    return f'<bdi lang="en">{escape(text)}</bdi>'


def _list(items: Iterator[str]) -> str:
    inside = "".join(f"<li>{item}</li>" for item in items)
    return f"<ul>{inside}</ul>" if inside else "–"
