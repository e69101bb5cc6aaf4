"""`kiosk pack install`, `list` and `rollback` as a technician types them."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from kiosk.cli.pack_install import install, list_editions, rollback
from kiosk.errors import KioskError, StoreError
from kiosk.packs.install import Admission
from kiosk.store.library import Library


def _content(version: str) -> dict[str, Any]:
    pack = {
        "id": "demo",
        "version": version,
        "title": {"ar": "عرض", "en": "Demo"},
        "source_language": "en",
        "languages": ["ar", "en"],
        "modules": [],
        "licence": "CC-BY-4.0",
        "credits": [],
        "requires": "",
    }
    return {"pack": pack}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with two editions, 1.1.0 shown and 1.0.0 kept."""
    library = Library(tmp_path / "data")
    for version in ("1.0.0", "1.1.0"):
        library.activate(library.add(_content(version), []).id)
    return library.paths.root


def _run(command: Any, *arguments: object, **environment: str) -> Result:
    return CliRunner().invoke(command, [str(argument) for argument in arguments], env=environment)


def test_install_says_what_it_did(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = Library(data)

    def take(path: Path, library: Library, admission: Admission, *, allow_downgrade: bool, **_told: Any) -> Any:
        assert not admission.unsigned
        assert (path, allow_downgrade) == (tmp_path / "x.kpack", True)
        return library.activate(library.add(_content("1.2.0"), []).id)

    monkeypatch.setattr("kiosk.packs.install.install", take)

    first = _run(install, tmp_path / "x.kpack", "--data", data, "--allow-downgrade")
    again = _run(install, tmp_path / "x.kpack", "--data", data, "--allow-downgrade")

    assert first.output == "Installed Demo 1.2.0; the kiosk shows it from its next start on.\n"
    assert again.output == "Demo 1.2.0 is already installed; nothing was changed.\n"
    active = library.active()
    assert active is not None
    assert active.version == "1.2.0"


def test_a_folder_is_taken_for_a_source(data: Path, tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()

    result = _run(install, source, "--data", data)

    assert "is not a pack source: it has no pack.yaml" in str(result.exception)


def test_list_marks_what_is_shown(data: Path) -> None:
    lines = _run(list_editions, "--data", data).output.splitlines()

    assert [line.split()[0] for line in lines] == ["active", "previous"]
    assert "demo-1.1.0-" in lines[0]
    assert lines[0].endswith("Demo (ar, en)")


def test_list_as_data(data: Path) -> None:
    active, previous = json.loads(_run(list_editions, "--data", data, "--format", "json").output)

    assert active.pop("id").startswith("demo-1.1.0-")
    assert active == {
        "status": "active",
        "pack": "demo",
        "version": "1.1.0",
        "title": "Demo",
        "languages": ["ar", "en"],
        "publisher": "",
        "key": "",
        "adds": [],
        "fault": "",
    }
    assert (previous["status"], previous["version"]) == ("previous", "1.0.0")


def test_list_names_a_damaged_edition_and_what_is_shown_instead(data: Path) -> None:
    active = Library(data).active()
    assert active is not None
    active.path.unlink()

    lines = _run(list_editions, "--data", data).output.splitlines()

    assert [line.split()[0] for line in lines] == ["active", "damaged"]
    assert "demo-1.0.0-" in lines[0]
    assert "the file is missing" in lines[1]


def test_list_of_an_empty_folder(tmp_path: Path) -> None:
    assert "holds no edition yet" in _run(list_editions, "--data", tmp_path).output
    assert _run(list_editions, "--data", tmp_path, "--format", "json").output == "[]\n"
    assert not list(tmp_path.iterdir())


def test_the_environment_names_the_folder(data: Path) -> None:
    assert "demo-1.1.0-" in _run(list_editions, KIOSK_DATA=str(data)).output


def test_rollback(data: Path) -> None:
    result = _run(rollback, "--data", data)

    assert result.output == "Demo 1.0.0 is shown again from the kiosk's next start on.\n"
    active = Library(data).active()
    assert active is not None
    assert active.version == "1.0.0"


def test_rollback_with_nothing_to_go_back_to_is_left_to_the_one_who_prints_errors(tmp_path: Path) -> None:
    result = _run(rollback, "--data", tmp_path)

    assert isinstance(result.exception, StoreError)
    assert isinstance(result.exception, KioskError)


@pytest.mark.parametrize("command", [install, list_editions, rollback])
def test_help_shows_an_example(command: Any) -> None:
    assert "Example: kiosk pack " in _run(command, "--help").output
    assert "--data DIR" in _run(command, "--help").output
