"""kiosk doctor as a technician and a program read it."""

import json
import subprocess
from pathlib import Path

import pytest
from cliwork import CHECKS, COMMAND, Type, environment

from kiosk.ui.health import checks
from kiosk.ui.health.finding import Finding

NOWHERE = ":8765"


@pytest.mark.parametrize(
    ("lights", "code"),
    [(["green"], 0), (["green", "yellow"], 0), (["red", "green"], 1), (["yellow", "red"], 1), ([], 0)],
    ids=str,
)
@pytest.mark.parametrize("form", ["text", "json"])
def test_only_red_is_a_problem(
    type_: Type, monkeypatch: pytest.MonkeyPatch, form: str, lights: list[str], code: int
) -> None:
    findings = [Finding(f"check-{number}", light, "It is so.") for number, light in enumerate(lights)]  # type: ignore[arg-type]
    monkeypatch.setattr(checks, "all_checks", lambda _machine: iter(findings))

    said = type_("doctor", "--format", form)

    assert (said.code, said.err) == (code, "")
    if form == "json":
        assert json.loads(said.out) == [
            {"check": found.check, "light": found.light, "say": found.say} for found in findings
        ]
    else:
        lines = [f"● {found.light:<7} {found.check:<9} {found.say}" for found in findings]
        assert said.out.splitlines() == lines


def _doctor(data: Path, *arguments: str, **changes: str | None) -> subprocess.CompletedProcess[str]:
    command = [*COMMAND, "doctor", "--data", str(data), *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=environment(**changes), check=False, timeout=60)


def test_on_this_machine(data: Path) -> None:
    done = _doctor(data, "--format", "json")

    findings = {found["check"]: found for found in json.loads(done.stdout)}
    assert list(findings) == CHECKS
    assert findings["fonts"]["light"] == "green", "the bundled fonts really load"
    assert findings["pack"]["light"] == findings["store"]["light"] == "green"
    assert done.stderr == ""
    assert done.returncode == int(any(found["light"] == "red" for found in findings.values()))


def test_on_a_screen_that_does_not_answer(data: Path) -> None:
    done = _doctor(data, DISPLAY=NOWHERE, QT_QPA_PLATFORM=None, WAYLAND_DISPLAY=None)

    display, fonts, *others = done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (1, "")
    assert display.startswith("● red     display   ")
    assert f"“{NOWHERE}”" in display
    assert fonts.startswith("● red     fonts     ")
    assert [line.split()[2] for line in others] == CHECKS[2:]
