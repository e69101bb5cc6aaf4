"""An edition on trial: shown for good once its first frame was, given up after starts in vain."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.store.edition_info import EditionInfo
from kiosk.store.library import Library

Show = Callable[..., EditionInfo]


def test_an_edition_on_trial_gives_way_after_two_starts_in_vain(tmp_path: Path, show: Show) -> None:
    library = Library(tmp_path)
    first, second = show(library, "1.0.0"), show(library, "1.1.0")

    assert [library.begin_start() for _ in range(4)] == [second, second, first, first]
    assert library.previous() == second


def test_a_confirmed_edition_stays(tmp_path: Path, show: Show) -> None:
    library = Library(tmp_path)
    show(library, "1.0.0")
    second = show(library, "1.1.0")

    library.begin_start()
    library.confirm_start()

    assert [library.begin_start() for _ in range(5)] == [second] * 5
    assert not library.state().trial


def test_a_first_edition_on_trial_has_nothing_to_give_way_to(tmp_path: Path, show: Show) -> None:
    library = Library(tmp_path)
    info = show(library)

    assert [library.begin_start() for _ in range(5)] == [info] * 5


def test_a_start_that_cannot_be_counted_is_still_a_start(
    tmp_path: Path, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library(tmp_path)
    info = show(library)

    def read_only(*_arguments: object, **_options: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(Path, "mkdir", read_only)

    assert library.begin_start() == info
