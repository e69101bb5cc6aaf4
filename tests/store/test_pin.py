"""The PIN: hashed, counted before it is compared, locked after five, whatever happens in between."""

import json
from pathlib import Path

import pytest

from kiosk.errors import StoreError, UsageError
from kiosk.store import pin as pin_module
from kiosk.store.pin import Pin, PinState

GOOD, WRONG = "204816", "204817"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "data" / "staff-pin.json"
    Pin(path).set(GOOD)
    return path


def test_only_the_hash_is_kept_and_only_for_its_owner(path: Path) -> None:
    other = path.with_name("other.json")
    Pin(other).set(GOOD)

    assert GOOD not in path.read_text()
    assert path.stat().st_mode & 0o777 == 0o600
    assert json.loads(path.read_text())["scrypt"] != json.loads(other.read_text())["scrypt"], "salted"
    assert (Pin(path).try_(GOOD), Pin(path).try_(WRONG)) == (True, False)


def test_there_is_none_before_one_is_set(tmp_path: Path) -> None:
    pin = Pin(tmp_path / "staff-pin.json")

    assert (pin.state(), pin.try_(GOOD)) == (PinState(), False)
    with pytest.raises(UsageError):
        pin.set("111111")
    assert not pin.state().is_set


def test_five_wrong_ones_lock_it_also_over_restarts(path: Path) -> None:
    for wrong in range(1, 6):
        assert not Pin(path).try_(WRONG)
        assert Pin(path).state() == PinState(True, wrong)

    assert Pin(path).state().locked
    assert not Pin(path).try_(GOOD)
    Pin(path).set("309817")
    assert Pin(path).try_("309817")


def test_a_right_one_clears_the_count(path: Path) -> None:
    pin = Pin(path)
    assert [pin.try_(WRONG), pin.try_(WRONG), pin.try_(GOOD)] == [False, False, True]
    assert pin.state() == PinState(True, 0)


def test_pulling_the_plug_while_it_is_compared_costs_a_try(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def cut(*_: object) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr(pin_module, "_hashed", cut)
    with pytest.raises(KeyboardInterrupt):
        Pin(path).try_(WRONG)

    assert Pin(path).state().wrong == 1


def test_a_disk_that_takes_no_count_keeps_nobody_out_and_lets_nobody_guess(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(pin_module, "write_safely", full)
    pin = Pin(path)

    assert pin.try_(GOOD)
    assert not any(pin.try_(WRONG) for _ in range(5))
    assert pin.state().locked
    assert not pin.try_(GOOD)


def test_a_pin_that_is_set_anew_elsewhere_opens_a_running_program(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    running = Pin(path)
    with monkeypatch.context() as patch:
        patch.setattr(pin_module, "write_safely", lambda *_, **__: (_ for _ in ()).throw(OSError(28, "full")))
        assert not any(running.try_(WRONG) for _ in range(5))
    assert running.state().locked

    Pin(path).set("309817")

    assert running.state() == PinState(True, 0)
    assert running.try_("309817")


@pytest.mark.parametrize("text", ["", "{}", '{"format": 1, "salt": "00", "scrypt": "00", "wrong": 0}', "[]"])
def test_a_damaged_file_says_what_to_do(path: Path, text: str) -> None:
    path.write_text(text)
    with pytest.raises(StoreError, match="kiosk staff set-pin"):
        Pin(path).state()
