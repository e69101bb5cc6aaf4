"""An edition is shown for trial in a process of its own: what it draws wrongly, and what it does to the program."""

import shutil
from pathlib import Path

import pytest

from kiosk.errors import PackError
from kiosk.packs.install import ANYBODY, install_source
from kiosk.packs.new import write_new_source
from kiosk.store.edition_info import EditionInfo
from kiosk.store.library import Library
from kiosk.store.progress import CancelledError
from kiosk.ui.rehearsal import Rehearsal


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> tuple[EditionInfo, Path]:
    """A small edition, and where its pictures lie."""
    root = tmp_path_factory.mktemp("rehearsal")
    write_new_source(root / "source")
    library = Library(root / "data")
    return install_source(root / "source", library, ANYBODY), library.paths.media


def test_a_good_one_passes_page_by_page(small: tuple[EditionInfo, Path]) -> None:
    told: list[tuple[str, int, int]] = []

    Rehearsal(lambda *said: told.append(said))(*small)

    assert [done for _, done, _ in told] == list(range(len(told)))
    assert {(step, total) for step, _, total in told} == {("rehearse", len(told))}
    assert len(told) > 10


def test_a_page_whose_picture_cannot_be_drawn_is_named(small: tuple[EditionInfo, Path], tmp_path: Path) -> None:
    info, media = small
    shutil.copytree(media, tmp_path / "media")
    for picture in (tmp_path / "media").glob("*/*.png"):
        picture.write_bytes(picture.read_bytes()[:200])

    with pytest.raises(PackError, match=r"could not be shown for trial: goal.*goal-13.*; the kiosk goes on as before"):
        Rehearsal()(info, tmp_path / "media")


def test_an_edition_that_breaks_the_program_is_a_sentence(small: tuple[EditionInfo, Path], tmp_path: Path) -> None:
    info, media = small
    broken = tmp_path / "content.db"
    broken.write_bytes(info.path.read_bytes()[:50_000])

    with pytest.raises(PackError, match="could not be shown for trial") as refused:
        Rehearsal()(EditionInfo(info.id, "x", "1.0.0", "Broken", ("en",), broken), media)
    assert "\n" not in str(refused.value)


def test_it_has_so_much_time_and_no_more(small: tuple[EditionInfo, Path]) -> None:
    with pytest.raises(PackError, match="did not come to its end in 0 seconds"):
        Rehearsal(longest_s=0.05)(*small)


def test_who_cancels_need_not_wait_for_the_end(small: tuple[EditionInfo, Path]) -> None:
    def cancel(_step: str, done: int, _total: int) -> None:
        if done:
            raise CancelledError("Stopped; nothing was changed.")

    with pytest.raises(CancelledError):
        Rehearsal(cancel)(*small)
