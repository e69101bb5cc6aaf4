"""A draft is built again and again: what is wrong is told, what is only untranslated is shown, nothing is redone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from packwork import edit

from kiosk.errors import StoreError
from kiosk.packs import draft as drafts
from kiosk.packs.draft import Draft, refusal
from kiosk.store.edition import Edition

TITLE, OTHER = "title: Climate Action ", "title: Climate Deeds "


@pytest.fixture
def draft(source: Path, tmp_path: Path) -> Draft:
    """A draft of a source without a fault."""
    (tmp_path / "preview").mkdir()
    return Draft(source, tmp_path / "preview")


def title(draft: Draft, language: str = "en") -> str:
    """What the one Goal of a draft is called."""
    built = draft.build().edition
    assert built is not None
    with Edition.open(built, draft.media) as edition:
        return edition.goals(language)[0].title


def test_every_build_shows_the_files_as_they_are(draft: Draft, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[Path] = []
    look = drafts.read_media
    monkeypatch.setattr(drafts, "read_media", lambda path, kind: read.append(path) or look(path, kind))

    assert title(draft) == "Climate Action"
    edit(draft.pack, "goals.yaml", TITLE, OTHER)
    assert title(draft) == "Climate Deeds"
    edit(draft.pack, "goals.yaml", OTHER, TITLE)
    assert title(draft) == "Climate Action"
    assert [path.name for path in read] == ["emblem-goal-13.svg"], "a picture that did not change is not drawn again"
    (draft.pack / "media" / "emblem-goal-13.svg").touch()
    draft.build()
    assert len(read) == 2

    assert len(list(draft.media.parent.glob("*.db"))) == 2, "only what may be on show and what comes after it"


def test_an_archive_is_a_draft_too(archive: Path, tmp_path: Path) -> None:
    assert title(Draft(archive, tmp_path)) == "Climate Action"


def _behind(source: Path) -> None:
    edit(source, "goals.yaml", TITLE, OTHER)


def _without_file(source: Path) -> None:
    (source / "translations" / "fr.po").unlink()


@pytest.mark.parametrize(
    ("spoil", "file", "french"),
    [
        (_behind, "translations/fr.po", "Mesures relatives à la lutte contre les changements climatiques"),
        (_without_file, "translations/fr.po", "Climate Action"),
    ],
)
def test_what_is_not_translated_yet_is_shown_all_the_same(
    draft: Draft, spoil: Callable[[Path], None], file: str, french: str
) -> None:
    spoil(draft.pack)

    attempt = draft.build()

    assert attempt.trouble is not None
    assert attempt.trouble.file == file
    assert title(draft, "fr") == french


GRAVE: list[tuple[str, str, str, str]] = [
    ("goals.yaml", "number: 13", "number: thirteen", "goals.yaml"),
    ("goals.yaml", "- id: goal-13", "- [", "goals.yaml"),
    ("translations/fr.po", 'msgid "', "msgid ", "translations/fr.po"),
    ("media.yaml", "media/emblem-goal-13.svg", "media/gone.svg", "media.yaml"),
    ("pack.yaml", "id: my-exhibit", "id: My Exhibit", "pack.yaml"),
]


@pytest.mark.parametrize(("file", "old", "new", "named"), GRAVE, ids=[new for _, _, new, _ in GRAVE])
def test_what_cannot_be_shown_is_named_by_file_and_line(
    draft: Draft, file: str, old: str, new: str, named: str
) -> None:
    edit(draft.pack, file, old, new)

    attempt = draft.build()

    assert attempt.edition is None
    assert attempt.trouble is not None
    assert attempt.trouble.file == named
    assert str(refusal(draft.pack, attempt)).startswith(f"{draft.pack} cannot be shown: {named}")


def test_a_pack_that_is_gone_is_told_as_a_whole(draft: Draft, tmp_path: Path) -> None:
    draft.pack.rename(tmp_path / "elsewhere")

    attempt = draft.build()

    assert attempt.edition is None
    assert str(draft.pack) in str(refusal(draft.pack, attempt))


def test_a_disk_that_takes_no_edition_is_the_disk_s_fault(source: Path, tmp_path: Path) -> None:
    (tmp_path / "a-file").touch()

    with pytest.raises(StoreError):
        Draft(source, tmp_path / "a-file").build()
