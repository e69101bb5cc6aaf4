"""The checks of the system around the kiosk: clock, disk, sound."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hand_clock import HandClock

from kiosk.ui.health.checks import all_checks
from kiosk.ui.health.finding import Finding, Machine

MIB = 2**20


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A machine of which only the system is looked at."""
    (tmp_path / "data").mkdir()
    return Machine(tmp_path / "data", HandClock(), tmp_path / "cards", probe=lambda: {}["nothing"])


def _found(machine: Machine, check: str) -> Finding:
    return next(finding for finding in all_checks(machine) if finding.check == check)


@pytest.mark.parametrize(
    ("script", "light", "says"),
    [
        ("echo yes", "green", "set by a time server"),
        ("echo no", "yellow", "no time server sets it"),
        ("echo perhaps", "yellow", "nothing here tells"),
        ("exit 1", "yellow", "nothing here tells"),
        (None, "yellow", "nothing here tells"),
    ],
)
def test_the_clock_and_who_sets_it(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str | None, light: str, says: str
) -> None:
    (tmp_path / "bin").mkdir()
    if script:
        (tmp_path / "bin" / "timedatectl").write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / "bin" / "timedatectl").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))

    found = _found(replace(machine, clock=HandClock(datetime(2099, 1, 1, tzinfo=UTC))), "clock")

    assert (found.light, says in found.say) == (light, True), found.say


@pytest.mark.parametrize(("behind_s", "red"), [(3600, True), (200, True), (60, False), (-3600, False)])
def test_a_clock_behind_its_own_files_is_red(machine: Machine, behind_s: int, red: bool) -> None:
    (machine.data / "state.json").touch()
    written = datetime.fromtimestamp((machine.data / "state.json").stat().st_mtime, UTC)

    found = _found(replace(machine, clock=HandClock(written - timedelta(seconds=behind_s))), "clock")

    assert (found.light == "red") is red
    assert ("earlier than files" in found.say) is red


@pytest.mark.parametrize(
    ("free", "light", "says"),
    [
        (0, "red", "0.0 GiB"),
        (200 * MIB - 1, "red", "remove old exports"),
        (200 * MIB, "yellow", "will need more"),
        (2048 * MIB - 1, "yellow", "will need more"),
        (2048 * MIB, "green", "2.0 GiB"),
    ],
)
def test_the_disk(machine: Machine, free: int, light: str, says: str) -> None:
    found = _found(replace(machine, free_bytes=lambda _: free), "disk")

    assert (found.light, says in found.say) == (light, True), found.say


def test_the_disk_is_the_one_on_which_the_folder_will_lie(machine: Machine, tmp_path: Path) -> None:
    asked: list[Path] = []

    def free(place: Path) -> int:
        asked.append(place)
        raise PermissionError(13, "Permission denied", str(place))

    (tmp_path / "a").touch()
    found = _found(replace(machine, data=tmp_path / "a" / "b" / "c", free_bytes=free), "disk")

    assert asked == [tmp_path / "a"]
    assert found == Finding(
        "disk", "red", f"{tmp_path / 'a'} cannot be read (Permission denied); check its permissions."
    )


@pytest.mark.parametrize(
    ("cards", "light", "says"),
    [
        (None, "yellow", "No sound card"),
        ("--- no soundcards ---\n", "yellow", "No sound card"),
        (
            " 0 [PCH     ]: HDA-Intel - PCH\n                 HDA at 0xf7\n 1 [Dock    ]: USB-Audio - Dock\n",
            "green",
            "PCH",
        ),
        (b" 0 [\xff      ]: USB-Audio - \xff\n", "green", "USB-Audio"),
    ],
)
def test_the_sound(machine: Machine, cards: str | bytes | None, light: str, says: str) -> None:
    if cards is not None:
        machine.sound_cards.write_bytes(cards if isinstance(cards, bytes) else cards.encode())

    found = _found(machine, "sound")

    assert (found.light, says in found.say) == (light, True), found.say
