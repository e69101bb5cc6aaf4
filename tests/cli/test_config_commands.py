"""kiosk config: a file that explains every setting, and what is in force and why."""

import tomllib
from pathlib import Path

import pytest
from cliwork import Type, is_one_sentence

from kiosk.config import Config
from kiosk.paths import default_keypad
from kiosk.settings import load_config, settings

NAMES = [f"{section}.{setting.name}" for section, setting in settings()]


def test_init_writes_every_setting_with_its_meaning_and_changes_none(type_: Type, tmp_path: Path) -> None:
    said = type_("config", "init")

    path = tmp_path / "data" / "kiosk.toml"
    assert (said.code, said.out, said.err) == (0, f"Wrote {path}.\n", "")
    assert [file.name for file in path.parent.iterdir()] == ["kiosk.toml"]
    assert load_config(path.parent, environ={}) == Config(data=path.parent)
    text = path.read_text(encoding="utf-8")
    for section, setting in settings():
        assert setting.metadata["doc"] in text
        assert f"KIOSK_{section}_{setting.name}".upper() in text


def test_every_line_of_the_file_can_be_uncommented(type_: Type, tmp_path: Path) -> None:
    type_("config", "init")
    path = tmp_path / "data" / "kiosk.toml"
    lines = [line[2:] if " = " in line else line for line in path.read_text(encoding="utf-8").splitlines()]

    path.write_text("\n".join(lines), encoding="utf-8")

    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    assert [f"{section}.{key}" for section, table in tables.items() for key in table] == NAMES
    loaded, built_in = load_config(path.parent, environ={}), Config(data=path.parent)
    assert (loaded.display, loaded.exhibit, loaded.idle, loaded.log) == (
        built_in.display,
        built_in.exhibit,
        built_in.idle,
        built_in.log,
    )


def test_init_takes_no_file_away(type_: Type, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    path = tmp_path / "data" / "kiosk.toml"
    path.write_text("[log]\n")

    said = type_("config", "init")

    assert (said.code, said.out) == (1, "")
    assert is_one_sentence(said.err)
    assert path.read_text() == "[log]\n"


def test_keypad_writes_the_shipped_map_once(type_: Type, tmp_path: Path) -> None:
    path = tmp_path / "data" / "keypad.toml"

    said = type_("config", "keypad")
    again = type_("config", "keypad")

    assert (said.code, said.err) == (0, "")
    assert path.read_bytes() == default_keypad().read_bytes()
    assert again.code == 1
    assert is_one_sentence(again.err)


def test_show_names_every_setting_and_where_it_comes_from(
    type_: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data").mkdir()
    path = tmp_path / "data" / "kiosk.toml"
    path.write_text('[exhibit]\nlanguages = ["fr", "ar"]\n\n[log]\nkiosk = "hall-2"\nenabled = false\n')
    monkeypatch.setenv("KIOSK_DISPLAY_SIZE", "1920x1080")
    monkeypatch.setenv("KIOSK_LOG_ENABLED", "yes")

    lines = type_("config", "show").out.splitlines()

    assert [line.split(" = ")[0] for line in lines] == NAMES
    assert {line for line in lines if not line.endswith("(built in)")} == {
        'display.size = "1920x1080"  (the environment variable KIOSK_DISPLAY_SIZE)',
        f'exhibit.languages = ["ar", "fr"]  ({path}, line 2)',
        f'log.kiosk = "hall-2"  ({path}, line 5)',
        "log.enabled = true  (the environment variable KIOSK_LOG_ENABLED)",
    }
    assert "idle.home = 45  (built in)" in lines


def test_what_show_prints_is_toml(type_: Type) -> None:
    lines = [line.rsplit("  (", 1)[0] for line in type_("config", "show").out.splitlines()]

    assert set(tomllib.loads("\n".join(lines))) == {"display", "exhibit", "sound", "idle", "log", "packs", "hours"}


@pytest.mark.parametrize("command", ["config show", "log purge --yes"])
def test_a_wrong_file_is_named_with_line_and_remedy(type_: Type, tmp_path: Path, command: str) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "kiosk.toml").write_text("[log]\nretention_days = 0\n")

    said = type_(*command.split())

    assert (said.code, said.out) == (1, "")
    assert said.err == (
        f"{tmp_path / 'data' / 'kiosk.toml'}, line 2: retention_days = “0” is not a whole number from 1 to 30; "
        "change it.\n"
    )
