"""What staff changed lies between kiosk.toml and the environment, and never costs a curator's comment."""

from pathlib import Path

import pytest

from kiosk.settings import load_config
from kiosk.store.staff_settings import change_settings


def test_staff_win_over_the_file_and_yield_to_the_environment(tmp_path: Path) -> None:
    curators = '# ours\n[exhibit]\nlanguage = "fr" # the hall\n[idle]\nhome = 100\n'
    (tmp_path / "kiosk.toml").write_text(curators)
    change_settings(
        tmp_path, {"exhibit.language": "ar", "hours.monday": "10:00-18:00", "hours.closed_days": ("12-25",)}
    )
    change_settings(tmp_path, {"exhibit.languages": ("ar", "zh"), "sound.speaker": True, "exhibit.language": "zh"})

    config = load_config(tmp_path, environ={"KIOSK_HOURS_MONDAY": "closed"})

    assert (config.exhibit.language, config.exhibit.languages) == ("zh", ("ar", "zh"))
    assert (config.idle.home, config.sound.speaker, config.hours.monday) == (100, True, "closed")
    assert config.hours.closed_days == ("12-25",)
    assert config.origins["exhibit.language"].startswith(f"{tmp_path / 'staff.toml'}, line")
    assert (tmp_path / "kiosk.toml").read_text() == curators


def test_a_wrong_value_changes_nothing(tmp_path: Path) -> None:
    change_settings(tmp_path, {"idle.home": 60})
    with pytest.raises(ValueError, match="whole number"):
        change_settings(tmp_path, {"idle.home": 5})
    assert load_config(tmp_path, environ={}).idle.home == 60


def test_a_file_that_cannot_be_read_is_written_anew(tmp_path: Path) -> None:
    (tmp_path / "staff.toml").write_text("[idle\n")
    change_settings(tmp_path, {"idle.home": 60})
    assert load_config(tmp_path, environ={}).idle.home == 60
