"""Each check of kiosk doctor on machines that are well, so-so and ill."""

import subprocess
from dataclasses import replace
from typing import Any

import pytest
from cliwork import CHECKS, SEEN, WALL, found_by

from kiosk.ui.health import checks
from kiosk.ui.health.checks import all_checks
from kiosk.ui.health.finding import Finding, Machine


def test_a_machine_that_is_well_is_green_throughout(machine: Machine) -> None:
    assert {finding.check: finding.light for finding in all_checks(machine)} == dict.fromkeys(CHECKS, "green")


@pytest.mark.parametrize(
    ("seen", "light", "says"),
    [
        ({}, "green", "1080×1920 at 60 Hz; touch: ELO panel."),
        ({"screens": [WALL, {**WALL, "width": 3840}]}, "green", "1080×1920 at 60 Hz and 3840×1920 at 60 Hz"),
        ({"touch": []}, "yellow", "no touch panel"),
        ({"screens": [{**WALL, "width": 1920, "height": 700}]}, "yellow", "use one of 720×1280 or more"),
        ({"screens": []}, "red", "No screen is connected"),
    ],
)
def test_the_display(machine: Machine, seen: dict[str, Any], light: str, says: str) -> None:
    found = found_by(replace(machine, probe=lambda: {**SEEN, **seen}), "display")

    assert (found.light, says in found.say) == (light, True), found.say


@pytest.mark.parametrize(
    "error",
    [
        ValueError("The screen “:7” does not answer; set DISPLAY."),
        FileNotFoundError(2, "No python"),
        subprocess.TimeoutExpired("python", 30),
        IndexError("nothing was printed."),
    ],
    ids=lambda error: type(error).__name__,
)
def test_a_qt_that_gives_up_is_red_for_display_and_fonts(machine: Machine, error: Exception) -> None:
    def probe() -> dict[str, Any]:
        raise error

    lights = {finding.check: finding.light for finding in all_checks(replace(machine, probe=probe))}

    assert lights == {**dict.fromkeys(CHECKS, "green"), "display": "red", "fonts": "red"}


def test_the_fonts(machine: Machine) -> None:
    broken = replace(machine, probe=lambda: {**SEEN, "fonts": [], "font_fault": "no Arabic"})

    assert found_by(machine, "fonts").say == "2 bundled families load: Sans, Icons."
    assert found_by(broken, "fonts") == Finding(
        "fonts",
        "red",
        "A bundled font fails (no Arabic); install the program again.",
        "broken",
    )


def test_the_settings(machine: Machine) -> None:
    assert found_by(machine, "settings").say.startswith("No kiosk.toml")
    (machine.data / "kiosk.toml").write_text("[idle]\nhome = 60\n")
    assert found_by(machine, "settings") == Finding(
        "settings", "green", "kiosk.toml is valid; 1 settings of its own.", "valid", "1"
    )
    (machine.data / "kiosk.toml").write_text("[idle]\nhome = 6\n")
    assert found_by(machine, "settings").light == "red"


def test_a_check_that_fails_by_surprise_is_red(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    def surprise(_machine: Machine) -> Finding:
        raise RuntimeError("nobody thought of this")

    monkeypatch.setattr(checks, "_pack", surprise)

    found = found_by(machine, "pack")

    assert (found.light, "nobody thought of this" in found.say) == ("red", True)
