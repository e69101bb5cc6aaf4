"""The editions of one kiosk: which is shown, which is kept, what a damaged disk leads to."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from exhibits import PICTURE, PICTURE_HASH, exhibit

from kiosk.errors import StoreError
from kiosk.store.edition import Edition
from kiosk.store.edition_info import EditionInfo
from kiosk.store.faults import NewerStoreError
from kiosk.store.library import Library
from kiosk.store.lock import held
from kiosk.store.media import media_path

Show = Callable[..., EditionInfo]


def _spoil(info: EditionInfo, at: int = 5000) -> None:
    """Flip one bit somewhere in the middle of an edition."""
    info.path.chmod(0o644)
    pages = bytearray(info.path.read_bytes())
    pages[at] ^= 1
    info.path.write_bytes(pages)


def _written(root: Path) -> dict[Path, tuple[int, int]]:
    """Which files there are, and when each was last written or replaced."""
    found = {path: path.stat() for path in root.rglob("*") if path.is_file() and path.name != "store.lock"}
    return {path: (status.st_ino, status.st_mtime_ns) for path, status in found.items()}


def test_a_new_library_is_empty_and_reading_it_makes_nothing(tmp_path: Path) -> None:
    library = Library(tmp_path / "store")

    assert library.active() is None
    assert library.previous() is None
    assert library.list() == ()
    assert library.faults() == {}
    assert not list(tmp_path.iterdir())


def test_an_added_edition_is_described_and_waits_until_it_is_activated(tmp_path: Path, show: Show) -> None:
    library = Library(tmp_path)
    old = show(library)

    info = library.add(exhibit("2.0.0"), [(PICTURE_HASH, "png", [PICTURE])])

    assert (info.pack_id, info.version, info.title) == ("demo", "2.0.0", "Demo [en]")
    assert info.path == tmp_path / "editions" / info.id / "content.db"
    assert library.active() == old
    library.activate(info.id)
    assert library.active() == info == Library(tmp_path).active()


def test_the_seal_is_what_sha256sum_reads(tmp_path: Path, show: Show) -> None:
    info = show(Library(tmp_path))

    digest = hashlib.sha256(info.path.read_bytes()).hexdigest()
    assert (info.path.parent / "SHA256SUMS").read_text() == f"{digest}  content.db\n"


def test_the_shown_edition_finds_its_media(tmp_path: Path, show: Show) -> None:
    library = Library(tmp_path)
    info = show(library)

    with Edition.open(info.path, library.paths.media) as edition:
        goal = edition.goal("en", "goal-13")
    assert goal is not None
    assert Path(goal.emblem).read_bytes() == PICTURE


def test_the_newer_one_is_shown_and_one_older_is_kept(tmp_path: Path, show: Show) -> None:
    library = Library(tmp_path)
    first, second, third = (show(library, version) for version in ("1.0.0", "1.1.0", "1.2.0"))

    assert library.active() == third
    assert library.previous() == second
    assert {path.name for path in library.paths.editions.iterdir()} == {second.id, third.id}
    assert not first.path.exists()


def test_adding_the_same_again_changes_nothing(tmp_path: Path, show: Show) -> None:
    library = Library(tmp_path)
    info = show(library)
    before = _written(tmp_path)

    assert show(library) == info
    assert _written(tmp_path) == before
    assert library.previous() is None


def test_media_stay_while_an_edition_shows_them(tmp_path: Path, show: Show) -> None:
    library = Library(tmp_path)
    show(library, "1.0.0")
    picture = media_path(library.paths.media, PICTURE_HASH, "png")
    plain = exhibit("2.0.0")
    plain["media"], plain["messages"] = [], []
    plain["goals"][1]["emblem"] = ""
    plain["sites"][0]["stops"] = []

    library.activate(library.add(plain, []).id)
    assert picture.exists(), "the previous edition shows it"

    plain["pack"]["version"] = "3.0.0"
    library.activate(library.add(plain, []).id)
    assert not picture.exists()


def test_missing_media_come_back_with_the_same_pack(tmp_path: Path, show: Show) -> None:
    library = Library(tmp_path)
    info = show(library)
    picture = media_path(library.paths.media, PICTURE_HASH, "png")
    picture.unlink()

    assert show(library) == info
    assert picture.read_bytes() == PICTURE


def test_rollback_goes_back_and_forth(tmp_path: Path, show: Show) -> None:
    library = Library(tmp_path)
    first, second = show(library, "1.0.0"), show(library, "1.1.0")

    assert library.rollback() == first
    assert (library.active(), library.previous()) == (first, second)
    assert library.rollback() == second
    assert (library.active(), library.previous()) == (second, first)


def test_rollback_without_a_previous_edition_is_refused(tmp_path: Path, show: Show) -> None:
    library = Library(tmp_path)
    info = show(library)

    with pytest.raises(StoreError, match="no previous edition to go back to"):
        library.rollback()
    assert library.active() == info


def test_rollback_to_a_damaged_edition_is_refused(tmp_path: Path, show: Show) -> None:
    library = Library(tmp_path)
    first, second = show(library, "1.0.0"), show(library, "1.1.0")
    _spoil(first)

    with pytest.raises(StoreError, match="no previous edition to go back to"):
        library.rollback()
    assert library.active() == second


def test_activating_what_is_not_there_is_refused(tmp_path: Path, show: Show) -> None:
    library = Library(tmp_path)
    info = show(library)

    with pytest.raises(StoreError, match="the file is missing"):
        library.activate("demo-9.9.9-000000000000")
    assert library.active() == info


@pytest.mark.parametrize("at", [100, 5000, 40_000, 150_000, -1])
def test_one_flipped_bit_and_the_previous_edition_is_shown(tmp_path: Path, show: Show, at: int) -> None:
    library = Library(tmp_path)
    first, second = show(library, "1.0.0"), show(library, "1.1.0")

    _spoil(second, at)

    assert library.active() == first
    assert library.list() == (first,)
    assert list(library.faults()) == [second.id]


@pytest.mark.parametrize("damage", ["unlink", "empty", "seal", "renamed", "folder"])
def test_every_other_damage_too(tmp_path: Path, show: Show, damage: str) -> None:
    library = Library(tmp_path)
    first, second = show(library, "1.0.0"), show(library, "1.1.0")
    folder = second.path.parent

    match damage:
        case "unlink":
            second.path.unlink()
        case "empty":
            second.path.chmod(0o644)
            second.path.write_bytes(b"")
        case "seal":
            (folder / "SHA256SUMS").unlink()
        case "renamed":
            second.path.unlink()
            second.path.write_bytes(first.path.read_bytes())
        case "folder":
            folder.rename(tmp_path / "elsewhere")

    assert library.active() == first


def test_without_any_whole_edition_nothing_is_active(tmp_path: Path, show: Show) -> None:
    library = Library(tmp_path)
    _spoil(show(library))

    assert library.active() is None


def test_a_damaged_edition_is_replaced_by_installing_it_again(tmp_path: Path, show: Show) -> None:
    library = Library(tmp_path)
    first, second = show(library, "1.0.0"), show(library, "1.1.0")
    _spoil(second)

    assert show(library, "1.1.0") == second
    assert library.active() == second
    assert library.previous() == first
    assert library.faults() == {}


def test_the_previous_edition_survives_when_the_damaged_active_one_is_replaced(tmp_path: Path, show: Show) -> None:
    library = Library(tmp_path)
    first, second = show(library, "1.0.0"), show(library, "1.1.0")
    _spoil(second)

    third = show(library, "1.2.0")

    assert (library.active(), library.previous()) == (third, first)
    assert library.faults() == {}


@pytest.mark.parametrize("text", [None, "", "{", '{"format": 1}', "\x00" * 50])
def test_a_lost_pointer_costs_nothing(tmp_path: Path, show: Show, text: str | None) -> None:
    library = Library(tmp_path)
    first, second = show(library, "1.0.0"), show(library, "1.1.0")

    library.paths.state.unlink()
    if text is not None:
        library.paths.state.write_text(text)

    assert (library.active(), library.previous()) == (second, first)
    assert library.rollback() == first


def test_a_lost_pointer_skips_a_damaged_edition(tmp_path: Path, show: Show) -> None:
    library = Library(tmp_path)
    first, second = show(library, "1.0.0"), show(library, "1.1.0")
    _spoil(second)
    library.paths.state.unlink()

    assert library.active() == first


def test_a_store_of_a_newer_program_is_left_alone(tmp_path: Path, show: Show) -> None:
    library = Library(tmp_path)
    show(library)
    library.paths.state.write_text('{"format": 2}')

    for attempt in (library.active, library.rollback, library.begin_start, lambda: show(library, "2.0.0")):
        with pytest.raises(NewerStoreError):
            attempt()
    assert library.paths.state.read_text() == '{"format": 2}'


def test_what_is_not_ours_stays(tmp_path: Path, show: Show) -> None:
    library = Library(tmp_path)
    show(library)
    (library.paths.editions / "notes.txt").write_text("somebody's")

    show(library, "1.1.0")

    assert (library.paths.editions / "notes.txt").exists()
    assert library.faults() == {}


def test_a_folder_that_may_not_be_read_is_a_sentence(
    tmp_path: Path, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library(tmp_path)
    show(library)

    def refuse(path: Path) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "iterdir", refuse)

    with pytest.raises(StoreError, match="editions cannot be used: this user may not"):
        library.list()


def test_one_program_at_a_time(tmp_path: Path, show: Show) -> None:
    library = Library(tmp_path)
    info = show(library)

    with held(library.paths.lock):
        with pytest.raises(StoreError, match="Another program is changing the data folder"):
            show(Library(tmp_path), "1.1.0")
        assert Library(tmp_path).active() == info, "reading goes on"
