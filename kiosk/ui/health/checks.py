"""The self-tests of a kiosk, each a traffic light with one sentence."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from kiosk.errors import KioskError
from kiosk.store.layout import StorePaths
from kiosk.ui.health.facts import check_facts
from kiosk.ui.health.finding import Finding, Machine

_PROBE_S = 30
_FREE_RED, _FREE_YELLOW = 200 * 2**20, 2 * 2**30
_LEAST_SIDES = (720, 1280)


def all_checks(machine: Machine) -> Iterator[Finding]:
    """Every check in order; one that fails by surprise is red and stops no other."""
    seen: dict[str, Any] | str
    try:
        seen = (machine.probe or _probe)()
    except (OSError, ValueError, LookupError, subprocess.SubprocessError) as error:
        seen = str(error)
    yield _display(seen)
    yield _fonts(seen)
    for name, check in (
        ("settings", _settings),
        ("store", _store),
        ("pack", _pack),
        ("facts", check_facts),
        ("clock", _clock),
    ):
        yield _safely(name, check, machine)
    yield _safely("disk", _disk, machine)
    yield _safely("sound", _sound, machine)
    yield _safely("staff", _staff, machine)


def _safely(name: str, check: Callable[[Machine], Finding], machine: Machine) -> Finding:
    try:
        return check(machine)
    except KioskError as error:
        return Finding(name, "red", str(error))
    except OSError as error:
        return Finding(
            name, "red", f"{error.filename or name} cannot be read ({error.strerror}); check its permissions."
        )
    except Exception as error:  # whatever it is, the other checks have to be made
        return Finding(name, "red", f"This check failed by itself ({type(error).__name__}: {error}); report this.")


def _probe() -> dict[str, Any]:
    done = subprocess.run(  # our own interpreter and module
        [sys.executable, "-m", "kiosk.ui.probe"], capture_output=True, text=True, timeout=_PROBE_S, check=False
    )
    if done.returncode:
        lines = [line for line in done.stderr.splitlines() if line.strip()]
        raise ValueError(lines[-1] if lines else f"Qt ended with code {done.returncode}; look at its libraries.")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _display(seen: dict[str, Any] | str) -> Finding:
    if isinstance(seen, str):
        return Finding("display", "red", seen)
    screens = [f"{screen['width']}×{screen['height']} at {screen['hertz']} Hz" for screen in seen["screens"]]
    if not screens:
        return Finding("display", "red", "No screen is connected; check the cable and the X server.", "none")
    first = seen["screens"][0]
    sides = sorted((first["width"], first["height"]))
    named, size = " and ".join(screens), f"{first['width']}×{first['height']}"
    if sides[0] < _LEAST_SIDES[0] or sides[1] < _LEAST_SIDES[1]:
        return Finding("display", "yellow", f"The screen has {named}; use one of 720×1280 or more.", "small", size)
    if not seen["touch"]:
        say = f"{named}; no touch panel is found, so connect it, or use a mouse for trying."
        return Finding("display", "yellow", say, "untouchable", size)
    return Finding("display", "green", f"{named}; touch: {', '.join(seen['touch'])}.", "touchable", size)


def _fonts(seen: dict[str, Any] | str) -> Finding:
    if isinstance(seen, str):
        return Finding("fonts", "red", "The fonts could not be tried without a display; mend that first.")
    if seen["font_fault"]:
        say = f"A bundled font fails ({seen['font_fault']}); install the program again."
        return Finding("fonts", "red", say, "broken")
    say = f"{len(seen['fonts'])} bundled families load: {', '.join(seen['fonts'])}."
    return Finding("fonts", "green", say, "whole")


def _settings(machine: Machine) -> Finding:
    from kiosk.settings import FILE, load_config

    config = load_config(machine.data)
    own = len(config.origins)
    there = (machine.data / FILE).is_file()
    say = f"{'kiosk.toml is valid' if there else 'No kiosk.toml'}; {own} settings of its own."
    return Finding("settings", "green", say, "valid", str(own))


def _store(machine: Machine) -> Finding:
    from kiosk.store.faults import explained
    from kiosk.store.interactions_reader import check_interactions
    from kiosk.store.tallies import check_tallies

    paths = StorePaths(machine.data)
    paths.create()
    trial = paths.root / f".doctor-{os.getpid()}"
    with explained(trial):
        try:
            with trial.open("wb") as file:
                file.write(b"kiosk")
                os.fsync(file.fileno())
        finally:
            trial.unlink(missing_ok=True)
    events = check_interactions(paths.interactions)
    answers = check_tallies(paths.tallies)
    say = f"{paths.root} can be written; the interaction log is whole, {events} events; {answers} answers and pledges."
    return Finding("store", "green", say, "whole", str(events))


def _pack(machine: Machine) -> Finding:
    from kiosk.store.edition_info import media_of
    from kiosk.store.library import Library
    from kiosk.store.media import damaged_media

    library = Library(machine.data)
    state, active = library.state(), library.active()
    if active is None:
        say = "No edition is installed yet; the first “kiosk run” installs the shipped pack."
        return Finding("pack", "yellow", say, "none")
    spoilt = {path.stem for path in damaged_media(library.paths.media)}
    whole = {path.stem for path in library.paths.media.glob("*/*")} - spoilt
    missing = media_of(active) - whole
    if missing:
        say = f"{len(missing)} media files of {active.id} are missing or damaged; install its pack again."
        return Finding("pack", "red", say, "spoilt", str(len(missing)))
    if active.id != state.active:
        say = f"{state.active} is damaged, {active.id} is shown instead; install its pack again."
        return Finding("pack", "yellow", say, "instead", active.version)
    trial = ", on trial until its first frame is shown" if state.trial else ""
    say = f"{active.title} {active.version}, {len(active.languages)} languages{trial}."
    return Finding("pack", "green", say, "whole", f"{active.pack_id} {active.version}")


def _clock(machine: Machine) -> Finding:
    now = machine.clock.now()
    local, at = f"{now.astimezone():%Y-%m-%d %H:%M %Z}", f"{now.astimezone():%H:%M}"
    if now < _newest_file(machine):
        say = f"The clock says {local}, earlier than files in the data folder; set it."
        return Finding("clock", "red", say, "early", at)
    synchronised = _synchronised()
    if synchronised is None:
        say = f"{local}; nothing here tells whether it is set by a time server: compare it."
        return Finding("clock", "yellow", say, "unknown", at)
    if not synchronised:
        say = f"{local}; no time server sets it, so compare it by hand now and then."
        return Finding("clock", "yellow", say, "alone", at)
    return Finding("clock", "green", f"{local}, set by a time server.", "served", at)


def _newest_file(machine: Machine) -> datetime:
    paths = StorePaths(machine.data)
    times = [path.stat().st_mtime for path in (paths.state, paths.interactions, paths.editions) if path.exists()]
    return datetime.fromtimestamp(max(times, default=0) - 120, machine.clock.now().tzinfo)


def _synchronised() -> bool | None:
    tool = shutil.which("timedatectl")
    if tool is None:
        return None
    command = [tool, "show", "--property=NTPSynchronized", "--value"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=10, check=False)  # noqa: S603  # found above
    return {"yes": True, "no": False}.get(done.stdout.strip())


def _disk(machine: Machine) -> Finding:
    place = next(path for path in (machine.data, *machine.data.absolute().parents) if path.exists())
    free = machine.free_bytes(place)
    size = f"{free / 2**30:.1f}"
    say = f"{size} GiB are free for {machine.data}"
    if free < _FREE_RED:
        return Finding("disk", "red", f"{say}; remove old exports, or take a larger disk.", "free", size)
    if free < _FREE_YELLOW:
        return Finding("disk", "yellow", f"{say}; packs and the log will need more.", "free", size)
    return Finding("disk", "green", f"{say}.", "free", size)


def _sound(machine: Machine) -> Finding:
    cards = machine.sound_cards.read_text(encoding="utf-8", errors="replace") if machine.sound_cards.is_file() else ""
    names = [line.partition(":")[2].strip() for line in cards.splitlines() if "]:" in line]
    if not names:
        say = "No sound card is found; the exhibit works without, messages stay silent."
        return Finding("sound", "yellow", say, "none")
    return Finding("sound", "green", f"{', '.join(names)}.", "found")


def _staff(machine: Machine) -> Finding:
    from kiosk.store.pin import Pin

    state = Pin(StorePaths(machine.data).staff_pin).state()
    if not state.is_set:
        say = "No PIN is set, so the staff panel stays shut; set one with “kiosk staff set-pin”."
        return Finding("staff", "yellow", say, "unset")
    if state.locked:
        say = f"The staff panel is locked after {state.wrong} wrong PINs; set a new one with “kiosk staff set-pin”."
        return Finding("staff", "red", say, "locked")
    return Finding("staff", "green", "A PIN for the staff panel is set.", "set")
