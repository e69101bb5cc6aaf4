"""Sticks and the inbox as people type them: a museum's desk, two kiosks, and back."""

import io
import json
from pathlib import Path

import pytest
from cliwork import Type, is_one_sentence

from kiosk.packs import inbox
from kiosk.ui import rehearsal
from kiosk.ui.health.finding import Finding


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """No trial of packs and no look at the machine: other tests do that."""
    monkeypatch.setattr(rehearsal.Rehearsal, "__call__", lambda *_: None)
    found = [Finding("disk", "yellow", "Little is free."), Finding("clock", "green", "It is noon.")]
    monkeypatch.setattr("kiosk.ui.jobs_kiosk.all_checks", lambda _machine: iter(found))


@pytest.fixture
def stick(type_: Type, tmp_path: Path, source: Path) -> Path:
    """An empty stick; beside it keys and a signed archive of a museum that the kiosk trusts."""
    type_("pack", "keygen", "-o", "museum.key", "--publisher", "Museum of Peace")
    type_("pack", "build", "mypack", "-o", "my.kpack", "--key", "museum.key")
    type_("pack", "trust", "add", "museum.key.pub")
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


MAKE = ("jobs", "make", "stick", "--key", "museum.key")


@pytest.mark.usefixtures("data")
def test_the_way_of_a_stick(type_: Type, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = type_(*MAKE, "--kiosk", "kiosk-1", "--pack", "my.kpack", "--set", "idle.home=60", "--bring", "logs, health")
    assert (made.code, made.err) == (0, "")
    first, *jobs = made.out.splitlines()
    assert first.startswith("stick holds 3 jobs (number 20")
    assert [line.split()[:2] for line in jobs] == [["kiosk-1:", "set"], ["kiosk-1:", "install"], ["kiosk-1:", "bring"]]

    seen = type_("jobs", "show", "stick")
    assert (seen.code, seen.err) == (0, "")
    assert seen.out.startswith("Signed by “Museum of Peace” (key ")
    assert [line.split("  ")[0] for line in seen.out.splitlines()[1:]] == ["to do"] * 3

    monkeypatch.setattr("sys.stdin", io.StringIO("n\n"))
    asked = type_("jobs", "run", "stick")
    assert asked.code == 130
    assert "set idle.home = 60" in asked.out

    done = type_("jobs", "run", "stick", "--yes")
    assert (done.code, done.err) == (0, "")
    assert [line.split()[0] for line in done.out.splitlines()] == ["Set", "Installed", "Wrote", "Wrote"]
    assert "Installed My exhibit 1.0.0" in done.out
    assert "idle.home = 60" in type_("config", "show").out
    assert "signed by Museum of Peace" in type_("pack", "list").out

    back = stick / "unhub" / "back" / "kiosk-1"
    health = json.loads((back / "health.json").read_text())
    assert [check["light"] for check in health["checks"]] == ["yellow", "green"]
    assert {edition["status"] for edition in health["editions"]} == {"active", "previous"}
    assert [(job["what"].split()[0], job["outcome"]) for job in health["jobs"]] == [
        ("set", "done"),
        ("install", "done"),
        ("bring", "done"),
    ]
    (log,) = back.glob("log-*/events.csv")
    assert len(log.read_text().splitlines()) == 4

    again = json.loads(type_("jobs", "show", "stick", "--format", "json").out)
    assert [job["state"] for job in again["jobs"]] == ["done", "done", "to do"]
    assert type_("jobs", "run", "stick").out == "Nothing is to be done here for kiosk-1.\n"
    assert type_("jobs", "run", "stick", "--yes").out == "", "cron hears nothing"

    added = type_(*MAKE, "--kiosk", "*", "--set", "idle.home=70", "--add")
    assert added.out.splitlines()[-1] == "  *: set idle.home = 70"
    assert type_("jobs", "run", "stick", "--yes").out.startswith("Set idle.home = 70;")


def test_a_stick_of_somebody_else(type_: Type, stick: Path) -> None:
    type_(*MAKE, "--kiosk", "kiosk-1", "--set", "idle.home=60")
    type_("pack", "trust", "remove", "Museum of Peace")

    for words in (("jobs", "show", "stick"), ("jobs", "run", "stick", "--yes")):
        said = type_(*words)
        assert said.code == 1
        assert is_one_sentence(said.err)
        assert "which this kiosk does not trust" in said.err
    assert type_("jobs", "show", "stick").out == "refused     kiosk-1: set idle.home = 60\n"
    assert "idle.home = 45" in type_("config", "show").out

    stick.joinpath("unhub", "jobs.json").write_text("{")
    said = type_("jobs", "show", "stick")
    assert (said.code, said.out) == (1, "")
    assert is_one_sentence(said.err)


def test_what_fails_is_told_and_counts(type_: Type, stick: Path) -> None:
    type_(*MAKE, "--kiosk", "kiosk-1", "--pack", "my.kpack", "--bring", "logs")
    (pack,) = stick.glob("unhub/*.kpack")
    pack.unlink()

    said = type_("jobs", "run", "stick", "--yes")

    assert said.code == 1
    assert [line.split()[0] for line in said.err.splitlines()] == ["The", "There"]
    assert said.out.startswith("Wrote ")


def test_the_inbox(type_: Type, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert type_("jobs", "show", "inbox").out == f"Nothing lies in {tmp_path / 'data' / 'inbox'}.\n"
    assert type_("jobs", "run", "inbox", "--yes").out == ""
    inside = tmp_path / "data" / "inbox"
    inside.mkdir(parents=True)
    (inside / "summer.kpack").write_bytes((tmp_path / "my.kpack").read_bytes())
    assert type_("jobs", "show", "inbox").out == "arriving    summer.kpack\n"
    assert type_("jobs", "run", "inbox", "--yes").out == ""

    monkeypatch.setattr(inbox, "UNCHANGED_S", 0)
    (inside / "broken.kpack").write_bytes(b"PK")
    seen = type_("jobs", "show", "inbox")
    assert seen.code == 1
    assert seen.out.splitlines() == ["refused     broken.kpack", "to do       summer.kpack (my-exhibit 1.0.0)"]
    assert is_one_sentence(seen.err)
    done = type_("jobs", "run", "inbox", "--yes")
    assert (done.code, done.out.split(";")[0]) == (1, "Installed My exhibit 1.0.0")
    (inside / "broken.kpack").unlink()
    assert type_("jobs", "run", "inbox", "--yes").code == 0

    type_("jobs", "make", inside, "--key", "museum.key", "--kiosk", "kiosk-1", "--set", "idle.home=60")
    found = json.loads(type_("jobs", "show", "inbox", "--format", "json").out)
    assert [job["state"] for job in found["jobs"]] == ["to do"]
    assert [(one["file"], one["state"]) for one in found["archives"]] == [("summer.kpack", "done")]
    assert "Set idle.home = 60" in type_("jobs", "run", "inbox", "--yes").out
    assert (inside / "unhub" / "back" / "kiosk-1" / "health.json").is_file()


@pytest.mark.parametrize(
    ("words", "code", "names"),
    [
        ((*MAKE, "--kiosk", "kiosk-1"), 2, "There is nothing to do; give --pack, --set or --bring"),
        ((*MAKE, "--kiosk", "kiosk-1", "--set", "idle.home"), 2, "write --set section.key=value"),
        ((*MAKE, "--kiosk", "kiosk-1", "--bring", "money"), 2, "“money” cannot be brought"),
        ((*MAKE, "--kiosk", "Kiosk 1", "--bring", "logs"), 1, "“Kiosk 1” is not the name of a kiosk"),
        ((*MAKE, "--kiosk", "kiosk-1", "--set", "packs.unsigned=true"), 1, "settled at the kiosk itself"),
        (
            ("jobs", "make", "nowhere", "--key", "museum.key", "--kiosk", "*", "--bring", "logs"),
            1,
            "no folder at nowhere",
        ),
        (("jobs", "make", "stick", "--key", "none.key", "--kiosk", "*", "--bring", "logs"), 1, "The key none.key"),
        (("jobs", "show", "stick"), 1, "There are no jobs on stick"),
        (("jobs", "run", "nowhere"), 1, "There are no jobs on nowhere"),
    ],
)
def test_wrong_use(type_: Type, stick: Path, words: tuple[str, ...], code: int, names: str) -> None:
    said = type_(*words)

    assert (said.code, said.out) == (code, "")
    assert is_one_sentence(said.err), said.err
    assert names in said.err
    assert list(stick.iterdir()) == []


def test_an_archive_that_nobody_signed_is_named(type_: Type, stick: Path) -> None:
    type_("pack", "build", "mypack", "-o", "plain.kpack")

    said = type_(*MAKE, "--kiosk", "*", "--pack", "plain.kpack")

    assert said.code == 0
    assert said.err == "Nobody has signed plain.kpack; only a kiosk that allows unsigned packs takes it.\n"
    assert type_("jobs", "run", "stick", "--yes").code == 1
