"""Settings: file < environment < flags, each checked, each remembered by origin."""

from pathlib import Path
from typing import Any

import pytest

from kiosk.config import Config, IdleTimes
from kiosk.content.vocabulary import SCREENS
from kiosk.errors import ConfigError, KioskError, UsageError
from kiosk.settings import load_config, settings, variable


def _load(folder: Path, file: str = "", environ: dict[str, str] | None = None, **flags: Any) -> Config:
    if file:
        (folder / "kiosk.toml").write_text(file, encoding="utf-8")
    named = {name.replace("_", ".", 1): value for name, value in flags.items()}
    return load_config(folder, flags=named, environ=environ or {})


FILE = '[exhibit]\nlanguage = "ar"\n'
VARIABLE = {"KIOSK_EXHIBIT_LANGUAGE": "zh"}


@pytest.mark.parametrize(
    ("file", "environ", "flag", "value", "origin"),
    [
        ("", {}, None, "en", None),
        (FILE, {}, None, "ar", "kiosk.toml, line 2"),
        ("", VARIABLE, None, "zh", "the environment variable KIOSK_EXHIBIT_LANGUAGE"),
        ("", {}, "fr", "fr", "the flag --language"),
        (FILE, VARIABLE, None, "zh", "the environment variable KIOSK_EXHIBIT_LANGUAGE"),
        (FILE, {}, "fr", "fr", "the flag --language"),
        ("", VARIABLE, "fr", "fr", "the flag --language"),
        (FILE, VARIABLE, "fr", "fr", "the flag --language"),
    ],
)
def test_the_later_layer_wins(
    tmp_path: Path, file: str, environ: dict[str, str], flag: str | None, value: str, origin: str | None
) -> None:
    config = _load(tmp_path, file, environ, exhibit_language=flag)

    assert config.exhibit.language == value
    assert list(config.origins) == (["exhibit.language"] if origin else [])
    assert config.origins.get("exhibit.language", "").endswith(origin or "")


def test_a_layer_changes_only_what_it_names(tmp_path: Path) -> None:
    config = _load(tmp_path, "[idle]\nhome = 100\n", {"KIOSK_IDLE_GOAL": "200"}, display_windowed=False)

    assert (config.idle.home, config.idle.goal, config.idle.timeline) == (100, 200, 75)
    assert config.origins["display.windowed"] == "the flag --windowed", "a flag that says no is a flag"


def test_other_variables_and_no_file_are_nothing(tmp_path: Path) -> None:
    assert _load(tmp_path, environ={"KIOSK_DATA": "/srv", "KIOSK_TRACE_START": "1", "LANG": "C"}) == Config(tmp_path)


@pytest.mark.parametrize(
    ("name", "given", "read"),
    [
        ("display.windowed", "TRUE", True),
        ("display.windowed", "no", False),
        ("display.size", "1920x1080", (1920, 1080)),
        ("display.graphics", "plain", "plain"),
        ("exhibit.languages", "es, ar,en", ("ar", "en", "es")),
        ("idle.notice_before_s", "120", 120),
        ("log.kiosk", "hall-2", "hall-2"),
        ("log.retention_days", "14", 14),
    ],
)
def test_words_of_variables_are_read(tmp_path: Path, name: str, given: str, read: object) -> None:
    section, key = name.split(".")

    config = _load(tmp_path, environ={variable(section, key): given})

    assert getattr(getattr(config, section), key) == read


WRONG = [
    ("display.windowed", ["maybe", 1, [True]], "is neither true nor false"),
    (
        "display.size",
        ["", "12", "1080 x 1920", "١٠٨٠x١٩٢٠", "1080x1920x3", 1080, [1080, 1920]],
        "is not a size such as",
    ),
    ("display.graphics", ["gpu", True], "is not one of auto, full, plain"),
    ("exhibit.language", ["de", "EN", "", 1, ["en"]], "is not one of ar, zh, en, fr, ru, es"),
    ("exhibit.languages", [[], 5, True], "is not a list of languages"),
    ("exhibit.languages", [["en", "de"], "en,", [["en"]]], "is not one of ar, zh, en, fr, ru, es"),
    ("idle.home", [9, 3601, -1, 45.0, True, "²", "4 5", "٤٥", "9" * 5000], "is not a whole number from 10 to 3600"),
    ("idle.notice_before_s", [19, 121], "is not a whole number from 20 to 120"),
    ("log.kiosk", ["", "Hall 2", "ada@example", "x" * 33, 2], "is not a name of at most 32 small letters"),
    ("log.retention_days", [0, 31, "90 days"], "is not a whole number from 1 to 30"),
]


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [(name, value, why) for name, wrong, why in WRONG for value in wrong],
    ids=lambda x: str(x)[:20],
)
def test_a_wrong_value_is_refused_with_place_and_remedy(tmp_path: Path, name: str, value: object, why: str) -> None:
    section, key = name.split(".")
    written = f'"{value}"' if isinstance(value, str) else str(value).replace("True", "true")
    lines = ["# mine", f"[{section}]  # and its settings", f"  {key} = {written}"]

    with pytest.raises(ConfigError, match=why) as from_file:
        _load(tmp_path, "\n".join(lines))
    assert str(from_file.value).startswith(f"{tmp_path / 'kiosk.toml'}, line 3: {key} = ")

    (tmp_path / "kiosk.toml").unlink()
    if isinstance(value, str):
        with pytest.raises(ConfigError, match=why) as from_variable:
            _load(tmp_path, environ={variable(section, key): value})
        assert str(from_variable.value).startswith(f"the environment variable {variable(section, key)}: ")
        with pytest.raises(UsageError, match=why) as from_flag:
            load_config(tmp_path, flags={name: value}, environ={})
        assert str(from_flag.value).startswith(f"the flag --{key}: ")
    assert str(from_file.value).endswith("; change it.")


@pytest.mark.parametrize(
    ("file", "why"),
    [
        ("[log\n", "is not valid TOML: .*line 1"),
        ("[log]\nkiosk = a\n", "is not valid TOML: .*line 2"),
        ("[log]\n[log]\n", "is not valid TOML"),
        ("[lod]\n", "no section called “lod” .did you mean “log”"),
        ('kiosk = "k"\n', "no section called “kiosk”"),
        ("log = 5\n", "no section called “log”"),
        ("[log]\nkioks = 1\n", r"line 2: there is no setting called “kioks” in \[log\] .did you mean “kiosk”"),
        ("[xyz]\n", "no section called “xyz”; remove or rename it"),
    ],
)
def test_a_file_that_says_nothing_we_know_is_refused(tmp_path: Path, file: str, why: str) -> None:
    with pytest.raises(ConfigError, match=why) as refusal:
        _load(tmp_path, file)

    assert str(tmp_path / "kiosk.toml") in str(refusal.value)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("[idle]\ngoal = 60\n[log]\nretention_days = 0", 4),
        ("[ log ] # mine\n\nretention_days=0", 3),
        ("log.retention_days = 0", 1),
        ("# first\nlog = { retention_days = 0 }", 2),
        ('["log"]\n"retention_days" = 0', 2),
        ("[idle]\n# retention_days = 1\n[log]\n# retention_days = 2\nretention_days = 0", 5),
    ],
)
def test_the_line_is_found_however_it_is_written(tmp_path: Path, file: str, line: int) -> None:
    with pytest.raises(ConfigError, match=rf"kiosk\.toml, line {line}: retention_days"):
        _load(tmp_path, file)


def test_files_that_cannot_be_read_and_files_of_other_editors(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_bytes(b'\xef\xbb\xbf[exhibit]\r\nlanguage = "ru"\r\n')
    assert _load(tmp_path).exhibit.language == "ru", "with a byte order mark"

    path.write_bytes('[log]\nkiosk = "é"'.encode("latin-1"))
    with pytest.raises(ConfigError, match=r"not UTF-8 text.; mend it or write a new one"):
        _load(tmp_path)
    path.unlink()
    path.mkdir()
    with pytest.raises(KioskError, match=r"cannot be read .Is a directory.; mend it"):
        _load(tmp_path)


def test_every_screen_has_its_patience_and_every_setting_a_meaning() -> None:
    assert all(10 <= IdleTimes().timeout(screen) <= 3600 for screen in SCREENS)
    assert all(setting.metadata["doc"] and setting.metadata["read"] for _, setting in settings())
