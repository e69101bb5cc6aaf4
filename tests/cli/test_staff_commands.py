"""kiosk staff, and the restart that staff ask for."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from cliwork import Type, is_one_sentence

from kiosk.store.pin import Pin
from kiosk.ui import app


def test_the_pin_comes_from_standard_input_and_only_its_hash_stays(
    type_: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("204816\n"))
    said = type_("staff", "set-pin")

    path = tmp_path / "data" / "staff-pin.json"
    assert (said.code, said.err) == (0, "")
    assert Pin(path).try_("204816")
    assert all("204816" not in file.read_text() for file in path.parent.iterdir())
    log = json.loads(type_("staff", "log", "--format", "json").out)
    assert [(entry["kind"], entry["what"]) for entry in log] == [("staff.act", "pin.set")]
    assert "staff.act  pin.set" in type_("staff", "log").out


def test_a_weak_pin_is_refused_in_one_sentence(type_: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("123456\n"))
    said = type_("staff", "set-pin")

    assert (said.code, said.out) == (2, "")
    assert is_one_sentence(said.err)
    assert not (tmp_path / "data" / "staff-pin.json").exists()


def test_no_option_takes_a_pin(type_: Type) -> None:
    assert type_("staff", "set-pin", "204816").code == 2


@pytest.mark.parametrize(("code", "again"), [(0, False), (1, False), (app.RESTART, True)])
def test_a_program_that_wants_to_be_started_anew_is(
    type_: Type, monkeypatch: pytest.MonkeyPatch, code: int, again: bool
) -> None:
    started: list[Any] = []
    monkeypatch.setattr(app, "run", lambda _config: code)
    monkeypatch.setattr("os.execv", lambda *command: started.append(command))
    monkeypatch.setattr(sys, "orig_argv", ["python3", "-m", "kiosk", "run"])

    said = type_("run")

    assert said.code == code
    assert started == ([(sys.executable, [sys.executable, "-m", "kiosk", "run"])] if again else [])
