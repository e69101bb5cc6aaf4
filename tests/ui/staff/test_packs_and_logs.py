"""What staff bring and take away on a stick."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile

import pytest
from office import Office

from kiosk.packs.build import build
from kiosk.packs.jobs_make import Wanted, make_jobs
from kiosk.packs.keys import load_seal, make_keys
from kiosk.packs.new import write_new_source
from kiosk.packs.trust import Trust
from kiosk.store.interactions import EventRow, InteractionsWriter
from kiosk.store.layout import StorePaths
from kiosk.store.library import Library
from kiosk.ui.rehearsal import Rehearsal


@pytest.fixture
def stick(tmp_path: Path, office: Office) -> Iterator[Path]:
    """A stick with a pack that somebody trusted has signed, and with a file that calls itself one."""
    write_new_source(tmp_path / "summer")
    (tmp_path / "STICK").mkdir()
    trust = Trust(StorePaths(office.data).trust)
    publisher = make_keys(tmp_path / "k", "Museum of Peace")
    trust.add(publisher)
    built = build(tmp_path / "summer", tmp_path / "summer.kpack", load_seal(tmp_path / "k"))
    copyfile(built.path, tmp_path / "STICK" / "summer.kpack")
    (tmp_path / "STICK" / "odd.kpack").write_bytes(b"PK")
    yield tmp_path / "STICK"
    trust.remove(publisher.name)


@pytest.fixture(autouse=True)
def _inside(office: Office, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(Rehearsal, "__call__", lambda *_: None)
    office.plug()
    office.enter()
    yield
    office.plug()


def test_install_and_go_back(office: Office, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    codes: list[int] = []
    monkeypatch.setattr("kiosk.ui.app.QCoreApplication.exit", codes.append)
    office.staff.go("packs")
    office.rest()
    assert office.line("active").light == "green"
    assert office.line("none").name == "Plug in a stick"

    office.plug(stick)
    office.rest()
    assert [office.line(f"found {n}").light for n in range(2)] == ["red", ""]
    told = office.line("found 1").words.split("\n")
    assert told[0] == "Signed by Museum of Peace"
    assert told[1].startswith("New: ")
    office.staff.pick("found 0", 1)
    assert not office.staff.work.name, "what cannot be read cannot be installed"
    office.staff.pick("found 1", 1)
    assert office.staff.work.name == "install"
    office.rest()
    office.rest()

    assert (office.line("active").name, office.line("active").words) == ("my-exhibit 1.0.0", "Shown after a restart")
    assert office.line("rollback").name == "unhub 0.1.0"
    assert office.staff.restarts
    office.staff.pick("rollback", 1)
    office.rest()
    office.rest()
    assert (office.line("active").name, office.staff.restarts) == ("unhub 0.1.0", False)
    office.staff.pick("found 1", 1)
    office.rest()
    office.rest()
    office.staff.leave()
    assert codes == [75], "what was installed is shown when staff have left"
    acts = [(entry.what, entry.before, entry.after) for entry in office.log()]
    assert acts[1:4] == [
        ("pack.install", "unhub 0.1.0", "my-exhibit 1.0.0"),
        ("pack.rollback", "my-exhibit 1.0.0", "unhub 0.1.0"),
        ("pack.install", "unhub 0.1.0", "my-exhibit 1.0.0"),
    ]
    Library(office.data).rollback()
    office.enter()
    office.staff.go("packs")
    office.rest()


def test_signed_jobs_on_a_stick_are_told_and_done(office: Office, stick: Path) -> None:
    wanted = Wanted(("kiosk-1",), (), {"sound.volume": "3"}, ())
    make_jobs(stick, load_seal(stick.parent / "k"), wanted, office.clock.now())
    office.plug(stick)
    office.staff.go("packs")
    office.rest()
    line = office.line("jobs 0")
    assert (line.name, line.kind) == ("Jobs for this kiosk: 1", "hold")
    assert line.words.startswith("Signed by Museum of Peace")

    office.staff.pick("jobs 0", 1)
    office.rest()
    office.rest()

    assert (office.line("jobs 0").light, office.staff.restarts) == ("green", True)
    assert "volume = 3" in (office.data / "staff.toml").read_text()
    assert ("jobs.run", "1") in [(entry.what, entry.after) for entry in office.log()]
    (office.data / "staff.toml").unlink()
    (office.data / "jobs.json").unlink()


def test_forged_jobs_are_refused(office: Office, stick: Path) -> None:
    make_keys(stick.parent / "thief", "Thief")
    wanted = Wanted(("*",), (), {"sound.volume": "3"}, ())
    make_jobs(stick, load_seal(stick.parent / "thief"), wanted, office.clock.now())
    office.plug(stick)
    office.staff.go("packs")
    office.rest()

    assert (office.line("jobs 0").light, office.line("jobs 0").kind) == ("red", "told")
    office.staff.pick("jobs 0", 1)
    office.rest()
    assert not (office.data / "staff.toml").exists()


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        ("untrusted", "Signed by somebody this kiosk does not trust"),
        ("unsigned", "Nobody has signed it"),
    ],
)
def test_what_nobody_trusted_has_signed_cannot_be_had(office: Office, stick: Path, spoil: str, words: str) -> None:
    key = None
    if spoil == "untrusted":
        make_keys(stick.parent / "other", "Other")
        key = load_seal(stick.parent / "other")
    build(stick.parent / "summer", stick / "summer.kpack", key)
    office.plug(stick)
    office.staff.go("packs")
    office.rest()

    assert (office.line("found 1").words, office.line("found 1").kind) == (words, "told")


def test_a_pack_that_is_refused_says_why_and_changes_nothing(office: Office, stick: Path) -> None:
    sealed = (stick / "summer.kpack").read_bytes()
    at = sealed.index(b"content.json", sealed.index(b"PK\x03\x04", 200)) + 500
    (stick / "summer.kpack").write_bytes(sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :])
    before, restarts = Library(office.data).state(), office.staff.restarts
    office.plug(stick)
    office.staff.go("packs")
    office.rest()
    office.staff.pick("found 1", 1)
    office.rest()

    assert office.line("found 1").light == "red"
    assert office.line("found 1").words.startswith(f"The pack {stick}")
    assert Library(office.data).state() == before
    assert "pack.install" not in [entry.what for entry in office.log()][-2:]
    assert office.staff.restarts == restarts


def test_the_log_goes_to_the_stick_and_the_day_says_so(office: Office, stick: Path) -> None:
    writer = InteractionsWriter.open(office.data / "interactions.db", kiosk="k", edition="e", app_version="1")
    now = int(office.clock.now().timestamp())
    day = f"{office.clock.now().astimezone():%Y-%m-%d}"
    writer.write([EventRow("visit.start", now, 0, day, number) for number in range(1, 8)])
    writer.close()
    office.staff.go("today")
    office.rest()
    assert (office.staff.today.visits, office.line("exported").light) == (7, "yellow")
    office.staff.go("export")
    office.plug(stick)
    for by, words in ((-1, "7"), (-1, "1"), (-1, "1"), (1, "7")):
        office.staff.pick("range", by)
        assert office.line("range").words == words
    office.staff.pick("to 0", 1)
    office.rest()

    done = office.line("done")
    assert done.words.startswith("Events: 7, visits: 7")
    assert (stick / done.words.rpartition(" ")[2] / "visits" / "events.csv").is_file()
    assert office.log()[-1].what == "log.export"
    office.staff.go("today")
    office.rest()
    assert office.line("exported").light == "green"


def test_a_stick_that_is_gone_is_told(office: Office, stick: Path) -> None:
    office.plug(stick)
    office.staff.go("export")
    for file in stick.iterdir():
        file.unlink()
    stick.rmdir()
    office.staff.pick("to 0", 1)
    office.rest()
    assert office.line("cut").words == "After 0 of 7 events; none of it is kept"
    assert (office.log()[-1].what, office.log()[-1].after) == ("log.export", "failed")
    office.staff.go("today")
    office.rest()
    assert office.line("exported").words == "24 October", "what failed is no export"
