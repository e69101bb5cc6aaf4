"""The fleet report, from folders into which sticks were copied."""

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
from cliwork import Type, is_one_sentence

from kiosk.log.fleet import Events, merge
from kiosk.log.fleet_page import FleetPage
from kiosk.log.health import Health

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


def health(kiosk: str, *, days: float = 0, lights: str = "green", **changes: object) -> Health:
    """A kiosk that was seen so many days ago, with lights of its checks."""
    return Health.model_validate(
        {
            "format": 1,
            "kiosk": kiosk,
            "at": NOW - timedelta(days=days),
            "version": "0.1.0",
            "checks": [
                {"check": f"c{i}", "light": one, "say": f"It is {one}."} for i, one in enumerate(lights.split())
            ],
            "editions": [
                {
                    "pack": "summer",
                    "version": "1.2.0",
                    "title": "Summer",
                    "languages": ["en", "fr"],
                    "status": "active",
                    "publisher": "Museum of Peace",
                    "key": "0123456789abcdef",
                }
            ],
            "disk": {"free": 5 * 2**30, "total": 32 * 2**30},
            "jobs": [],
            **changes,
        }
    )


def job(what: str, outcome: str) -> dict[str, str]:
    return {
        "at": "2026-11-24T09:00:00Z",
        "publisher": "M",
        "what": what,
        "outcome": outcome,
        "say": f"{what}: {outcome}.",
    }


def put(folder: Path, found: Health, *, events: range | None = None, day: str = "2026-11-24") -> Path:
    """What one stick has brought home from one kiosk: its health, and events of these numbers."""
    back = folder / "unhub" / "back" / found.kiosk
    back.mkdir(parents=True, exist_ok=True)
    (back / "health.json").write_bytes(found.as_bytes())
    if events is not None:
        log = back / f"log-{day}"
        log.mkdir()
        (log / "events.csv").write_text("\n".join(["seq,kiosk", *(f"{seq},k" for seq in events), ""]))
        described = {"resources": [{"path": "events.csv", "bytes": (log / "events.csv").stat().st_size}]}
        (log / "datapackage.json").write_text(json.dumps(described))
    return back


@pytest.fixture
def sticks(tmp_path: Path) -> Path:
    """Three sticks of four kiosks, copied one after another; one file of a fifth is broken."""
    folder = tmp_path / "sticks"
    put(folder / "1", health("b-good"), events=range(7))
    put(folder / "1", health("a-red", days=5, lights="green"), events=range(3))
    put(folder / "2", health("a-red", days=1, lights="green red yellow"), events=range(1, 5), day="2026-11-25")
    put(folder / "2", health("c-unseen", days=30))
    put(folder / "3", health("a-red", days=5, lights="green"))
    put(folder / "3", health("d-yellow", jobs=[job("x", "failed"), job("y", "failed"), job("x", "done")]))
    broken = folder / "3" / "unhub" / "back" / "e-broken"
    broken.mkdir()
    (broken / "health.json").write_text("{")
    return folder


def test_the_newest_word_counts_and_the_worst_comes_first(sticks: Path) -> None:
    fleet = merge(sticks, NOW, 7)

    assert [(one.health.kiosk, one.state, one.days) for one in fleet.kiosks] == [
        ("a-red", "red", 1),
        ("c-unseen", "unseen", 30),
        ("d-yellow", "yellow", 0),
        ("b-good", "green", 0),
    ]
    events = {one.health.kiosk: one.events for one in fleet.kiosks}
    assert events == {
        "a-red": Events("2026-11-25", 5),
        "b-good": Events("2026-11-24", 7),
        "c-unseen": None,
        "d-yellow": None,
    }
    yellow = fleet.kiosks[2]
    assert [one.what for one in yellow.failed] == ["y"], "what was done since is no fault"
    (fault,) = fleet.faults
    assert fault.endswith("e-broken/health.json tells nothing: it is no health file.")


def _field(**changes: object) -> Callable[[Path], object]:
    def spoil(back: Path) -> None:
        value = json.loads((back / "health.json").read_text())
        (back / "health.json").write_text(json.dumps({**value, **changes}))

    return spoil


BROKEN: dict[str, tuple[Callable[[Path], object], str]] = {
    "half": (
        lambda back: (back / "health.json").write_bytes((back / "health.json").read_bytes()[:200]),
        "no health file",
    ),
    "bytes": (lambda back: (back / "health.json").write_bytes(b"\xff\xfe\0"), "no health file"),
    "deep": (lambda back: (back / "health.json").write_text("[" * 100_000), "no health file"),
    "huge": (lambda back: (back / "health.json").write_text(" " * 600_000), "too large"),
    "another form": (lambda back: (back / "health.json").write_text("[]"), "no health file"),
    "newer": (_field(format=2), "a newer kiosk wrote it"),
    "no name": (_field(kiosk="../etc"), "at “kiosk”"),
    "no time": (_field(at="yesterday"), "at “at”"),
    "a time of nowhere": (_field(at="2026-11-25T12:00:00"), "at “at”"),
    "an odd light": (_field(checks=[{"check": "c", "light": "blue", "say": "x"}]), "at “checks/0/light”"),
    "a number as text": (_field(disk={"free": "5", "total": 6}), "at “disk/free”"),
    "endless": (_field(jobs=[job("x", "done")] * 300), "at “jobs”"),
    "a link": (
        lambda back: (back / "health.json").replace(back / "h") and (back / "health.json").symlink_to("h"),
        "no plain file",
    ),
    "log cut short": (lambda back: (back / "log-2026-11-24" / "events.csv").write_text("seq\n"), "is not as long as"),
    "log gone": (lambda back: (back / "log-2026-11-24" / "events.csv").unlink(), "cannot be read"),
    "log of nothing": (
        lambda back: (back / "log-2026-11-24" / "datapackage.json").write_text("{}"),
        "not the description",
    ),
    "log elsewhere": (
        lambda back: (back / "log-2026-11-24" / "datapackage.json").write_text(
            '{"resources": [{"path": "../health.json", "bytes": 3}]}'
        ),
        "describes no events",
    ),
}


@pytest.mark.parametrize(("spoil", "why"), BROKEN.values(), ids=BROKEN)
def test_a_broken_file_is_named_and_stops_nothing(tmp_path: Path, spoil: Callable[[Path], object], why: str) -> None:
    put(tmp_path / "1", health("whole"), events=range(1))
    spoil(put(tmp_path / "2", health("broken"), events=range(1)))

    fleet = merge(tmp_path, NOW, 7)

    assert "whole" in {one.health.kiosk for one in fleet.kiosks}
    (fault,) = fleet.faults
    assert why in fault
    assert re.fullmatch(r"[^\n]+\.", fault)


class Reader(HTMLParser):
    """Reads a page: its words, its tags, and whether each one that opens is closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)


@pytest.mark.parametrize("language", ["en", "ar", "zh", "fr", "ru", "es"])
def test_the_page_needs_nothing_else_and_says_states_in_sign_word_and_colour(sticks: Path, language: str) -> None:
    page = FleetPage(merge(sticks, NOW, 7), language).html()
    reader = Reader(page)

    assert reader.open == []
    tags = {tag for tag, _ in reader.tags}
    assert not tags & {"script", "link", "img", "iframe"}
    assert not re.search(r"https?:|url\(|@import", page)
    assert reader.tags[0] == ("html", {"lang": language, "dir": "rtl" if language == "ar" else "ltr"})
    text = "".join(reader.words)
    order = [text.index(name) for name in ("a-red", "c-unseen", "d-yellow", "b-good")]
    assert order == sorted(order)
    states = [attributes["class"] for tag, attributes in reader.tags if tag == "td" and "class" in attributes]
    assert states == ["state red", "state unseen", "state yellow", "state green"]
    assert [sum(sign == word for word in reader.words) > 0 for sign in "✕○●"] == [True] * 3
    assert "Museum of Peace" in text
    assert "e-broken/health.json" in text
    if language == "en":
        for words in (
            "Act now",
            "Not seen lately",
            "Look at it",
            "In order",
            "24 November 2026",
            "Summer 1.2.0",
            "5 of 32 GB",
        ):
            assert words in text
        assert "It is red." in text
        assert "English and French" in text
    else:
        assert not {"Act now", "Not seen lately", "Look at it", "In order", "Kiosk"} & {
            word.strip() for word in reader.words
        }


def test_what_a_kiosk_says_is_never_markup(tmp_path: Path) -> None:
    evil = "<script>alert(1)</script>&quot;"
    check = {"check": "c", "light": "red", "say": evil}
    edition = health("x").editions[0].model_dump() | {"title": evil, "publisher": evil, "languages": [evil]}
    put(tmp_path, health("x", version=evil, checks=[check], editions=[edition], jobs=[job(evil, "done")]))

    page = FleetPage(merge(tmp_path, NOW, 7), "en").html()

    assert "<script" not in page
    assert page.count("&lt;script&gt;") >= 5


def test_a_kiosk_without_an_exhibit_and_one_whose_clock_is_ahead(tmp_path: Path) -> None:
    put(tmp_path, health("new", editions=[]))
    put(tmp_path, health("ahead", days=-40))

    fleet = merge(tmp_path, NOW, 7)

    assert [(one.health.kiosk, one.state, one.days) for one in fleet.kiosks] == [
        ("ahead", "green", 0),
        ("new", "green", 0),
    ]
    text = "".join(Reader(FleetPage(fleet, "en").html()).words)
    assert "None yet" in text
    assert "4 January 2027" in text


def test_as_people_type_it(type_: Type, sticks: Path, tmp_path: Path) -> None:
    said = type_("fleet", "report", "sticks", "-o", "fleet.html", "--language", "fr", "--days", "3650")
    assert said.code == 0
    assert said.out == "Wrote fleet.html: 4 kiosks, 2 to look at, 0 not seen for more than 3650 days.\n"
    assert is_one_sentence(said.err)
    assert "L’état des bornes" in (tmp_path / "fleet.html").read_text()

    found = json.loads(type_("fleet", "report", "sticks", "--format", "json").out)
    assert found["kiosks"][0]["kiosk"] == "a-red"
    assert found["kiosks"][0]["events"] == {"day": "2026-11-25", "rows": 5}
    assert len(found["faults"]) == 1

    assert type_("fleet", "report", "sticks", "--format", "json", "-o", "fleet.json").code == 0
    assert json.loads((tmp_path / "fleet.json").read_text())["kiosks"]


@pytest.mark.parametrize(
    ("words", "code", "names"),
    [
        ("sticks", 2, "name it with -o FILE.html"),
        ("nowhere -o fleet.html", 2, "There is no folder at nowhere"),
        ("empty -o fleet.html", 1, "Nothing below empty comes from a kiosk"),
        ("sticks -o a-file/fleet.html", 1, "choose another place with -o"),
        ("sticks -o fleet.html --language de", 2, "de"),
        ("sticks -o fleet.html --days 0", 2, "0"),
    ],
)
def test_wrong_use(type_: Type, tmp_path: Path, words: str, code: int, names: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "a-file").write_text("mine")
    put(tmp_path / "sticks", health("x"))

    said = type_("fleet", "report", *words.split())

    assert (said.code, said.out) == (code, "")
    assert is_one_sentence(said.err), said.err
    assert names in said.err
    assert not (tmp_path / "fleet.html").exists()
