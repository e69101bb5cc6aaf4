"""What tests of the command line share: a hand that types, and a data folder."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cliwork import SEEN, Said, Type
from exhibits import CAPTIONS_HASH, FILM_HASH, PICTURE, PICTURE_HASH, VOICE_HASH, exhibit
from hand_clock import HandClock

from kiosk.cli import call
from kiosk.packs.build import build
from kiosk.packs.new import write_new_source
from kiosk.store.interactions import EventRow, InteractionsWriter
from kiosk.store.library import Library
from kiosk.store.pin import Pin
from kiosk.ui.health.finding import Machine

_NOON = 1_792_843_200


@pytest.fixture
def type_(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Type:
    """Types a command in this process, in a folder of its own and with no setting from outside."""
    for name in [name for name in os.environ if name.startswith("KIOSK_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)

    def call_it(*arguments: object) -> Said:
        capsys.readouterr()
        code = call([str(argument) for argument in arguments])
        return Said(code, *capsys.readouterr())

    return call_it


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with two editions, 1.1.0 shown and 1.0.0 kept, and a log of three events in one visit."""
    library = Library(tmp_path / "data")
    for version in ("1.0.0", "1.1.0"):
        content = exhibit(version)
        content["sites"][0]["advice"][0]["checked"] = "2098-10-01"
        media = (
            (PICTURE_HASH, "png", [PICTURE]),
            (FILM_HASH, "webm", [b"film"]),
            (CAPTIONS_HASH, "vtt", [b"captions"]),
            (VOICE_HASH, "ogg", [b"voice"]),
        )
        info = library.add(content, media)
        library.activate(info.id)
    library.confirm_start()
    writer = InteractionsWriter.open(library.paths.interactions, kiosk="k", edition="e", app_version="1")
    writer.write(
        [
            EventRow("kiosk.start", _NOON, 0),
            EventRow("visit.start", _NOON, 0, "2026-10-24", 1),
            EventRow("visit.end", _NOON + 86_400, 0, "2026-10-24", 1, control="idle"),
        ]
    )
    writer.close()
    Pin(library.paths.staff_pin).set("204816")
    return library.paths.root


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A pack source without a fault."""
    write_new_source(tmp_path / "mypack")
    return tmp_path / "mypack"


@pytest.fixture
def archive(source: Path, tmp_path: Path) -> Path:
    """A pack archive without a fault."""
    return build(source, tmp_path / "mypack.kpack").path


@pytest.fixture
def machine(tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    """A machine in the year 2099 that has everything, a time server too."""
    tool = tmp_path / "bin" / "timedatectl"
    tool.parent.mkdir()
    tool.write_text("#!/bin/sh\necho yes\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tool.parent))
    (tmp_path / "cards").write_text(" 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n")
    clock = HandClock(datetime(2099, 1, 1, 12, 0, tzinfo=UTC))
    return Machine(data, clock, tmp_path / "cards", free_bytes=lambda _: 50 * 2**30, probe=lambda: SEEN)
