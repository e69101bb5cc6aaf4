"""Settings that staff change: shown at once, kept, noted, in force after a restart."""

from collections.abc import Iterator

import pytest
from office import Office

from kiosk.settings import load_config


@pytest.fixture(autouse=True)
def codes(office: Office, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    ended: list[int] = []
    monkeypatch.setattr("kiosk.ui.app.QCoreApplication.exit", ended.append)
    office.enter()
    yield ended
    office.staff._changes._new.clear()
    office.staff._changes._kept.clear()
    (office.data / "staff.toml").unlink(missing_ok=True)


def _pick(office: Office, page: str, *keys: tuple[str, int]) -> None:
    office.staff.go(page)
    for key, by in keys:
        office.staff.pick(key, by)


def _kept(office: Office) -> dict[str, object]:
    office.staff._changes.keep()
    office.exhibit_jobs()
    config = load_config(office.data, environ={})
    return {name: getattr(getattr(config, name.split(".")[0]), name.split(".")[1]) for name in config.origins}


def test_languages(office: Office) -> None:
    _pick(office, "languages", ("offer ru", 1), ("offer en", 1), ("first zh", 1), ("first zh", 1), ("offer zh", 1))
    kept = _kept(office)
    assert kept == {"exhibit.languages": ("ar", "fr", "es"), "exhibit.language": "ar"}
    _pick(office, "languages", *[(f"offer {code}", 1) for code in ("ar", "fr", "es")])
    assert _kept(office)["exhibit.languages"] == ("es",), "one language stays"


def test_waiting(office: Office) -> None:
    _pick(office, "waiting", ("home", 1), ("quiz", -1), ("notice_before_s", -1), ("notice_before_s", 1))
    assert office.line("home").words == "60 s"
    assert _kept(office) == {"idle.home": 60, "idle.quiz": 105, "idle.notice_before_s": 25}


def test_sound(office: Office) -> None:
    _pick(office, "settings", ("speaker", 1), ("volume", 1), ("volume", 1), ("volume", 1))
    assert office.line("volume").most
    assert _kept(office) == {"sound.speaker": True, "sound.volume": 4}


def test_hours(office: Office) -> None:
    _pick(office, "hours", ("day-0", 1))
    assert (office.staff.page, office.staff.tab, office.staff.deep) == ("day-0", "settings", True)
    _pick(office, "day-0", ("span", 1), ("opens", -1), ("closes", 1), ("closes", 1))
    assert (office.line("opens").words, office.line("closes").words) == ("9:30", "19:00")
    _pick(office, "day-0", *[("opens", 1)] * 40)
    assert office.line("opens").words == "18:30"
    office.staff.back()
    _pick(office, "hours", ("alike", 1))
    _pick(office, "day-6", ("closed", 1))
    _pick(office, "closed-days", ("month", 1), ("month", 1), ("day", 1), ("add", 1), ("day", -1), ("add", 1))
    _pick(office, "closed-days", ("on 12-25", 1))
    kept = _kept(office)
    assert kept["hours.closed_days"] == ("12-24",)
    assert [kept[f"hours.{day}"] for day in ("monday", "saturday", "sunday")] == ["18:30-19:00"] * 2 + ["closed"]


def test_leaving_keeps_what_was_changed_and_starts_anew(office: Office, codes: list[int]) -> None:
    assert not office.staff.restarts
    _pick(office, "settings", ("volume", 1))
    _pick(office, "settings", ("volume", -1))
    assert not office.staff.restarts, "nothing differs"
    _pick(office, "settings", ("volume", 1))
    assert office.staff.restarts
    office.staff.leave()
    assert codes == [75]
    assert _kept(office) == {"sound.volume": 3}
    acts = [(entry.what, entry.before, entry.after) for entry in office.log() if entry.kind == "staff.act"]
    assert acts[-2:] == [("setting sound.volume", "2", "3"), ("program.restart", "", "")]


def test_what_a_variable_settles_stays(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(
        office.staff._desk.config.origins, "sound.speaker", "the environment variable KIOSK_SOUND_SPEAKER"
    )
    _pick(office, "settings", ("speaker", 1))
    assert (office.line("speaker").checked, office.line("speaker").words) == (False, "Fixed")


def test_a_disk_that_takes_nothing_is_told(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.store.staff_settings.write_safely", full)
    _pick(office, "settings", ("volume", 1))
    office.staff._changes.keep()
    office.exhibit_jobs()
    assert "the disk is full" in office.line("fault").words
