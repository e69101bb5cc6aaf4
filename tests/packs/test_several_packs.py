"""A base and packs that add to it: one exhibit, in an order that is said, and every conflict named."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from packwork import edit, png

from kiosk.errors import PackError, StoreError, UsageError
from kiosk.packs.build import build
from kiosk.packs.check import check
from kiosk.packs.install import ANYBODY, install, remove
from kiosk.packs.merge import Conflict, ConflictError, arranged, merged
from kiosk.packs.new import write_new_source
from kiosk.packs.problems import errors
from kiosk.packs.together import check_together, content_of, write_new_addition
from kiosk.store.edition import Edition
from kiosk.store.edition_info import PARTS, EditionInfo
from kiosk.store.library import Library

Desk = Path


def _fill(folder: Path) -> None:
    """Translate everything: the original in brackets."""
    for path in [*folder.glob("translations/*.po"), *folder.glob("base/*.po")]:
        text = path.read_text(encoding="utf-8")
        text = re.sub(r'msgid "(.+)"\nmsgstr ""', lambda m: f'msgid "{m[1]}"\nmsgstr "{m[1][:300]}"', text)
        path.write_text(text, encoding="utf-8")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A base in en and fr, a museum's addition to it, and one that brings Russian to both."""
    write_new_source(tmp_path / "base")
    write_new_addition(tmp_path / "museum", tmp_path / "base")
    write_new_addition(tmp_path / "russian", tmp_path / "base", ["ru"])
    for name in ("museum", "russian"):
        _fill(tmp_path / name)
    return tmp_path


def _archive(desk: Desk, name: str) -> Path:
    return build(desk / name, desk / f"{name}.kpack").path


def _titles(library: Library, language: str) -> list[str]:
    active = library.active()
    assert active is not None
    with Edition.open(active.path, library.paths.media) as edition:
        return [moment.title for moment in edition.moments(language)]


def _parts(info: EditionInfo) -> list[str]:
    return [f"{part.pack_id} {part.version}" for part in info.parts]


def test_a_fresh_addition_is_whole_once_it_is_translated(desk: Desk) -> None:
    for name in ("museum", "russian"):
        assert errors(check(desk / name)) == []
        assert check_together([desk / "base", desk / name]) == []


def test_an_addition_is_shown_together_with_its_base(desk: Desk) -> None:
    library = Library(desk / "data")
    alone = install(_archive(desk, "base"), library, ANYBODY)
    before = _titles(library, "en")

    both = install(_archive(desk, "museum"), library, ANYBODY)

    assert _parts(both) == ["my-exhibit 1.0.0", "museum 1.0.0"]
    assert sorted(_titles(library, "en")) == sorted([*before, "Our house opens"])
    assert (both.title, both.pack_id) == (alone.title, alone.pack_id)
    assert library.previous() == alone


def test_several_are_installed_at_once_as_one_edition(desk: Desk) -> None:
    library = Library(desk / "data")

    info = install(_archive(desk, "base"), library, ANYBODY, more=[_archive(desk, "museum")])

    assert _parts(info) == ["my-exhibit 1.0.0", "museum 1.0.0"]
    assert len(library.list()) == 1


def test_one_more_language(desk: Desk) -> None:
    library = Library(desk / "data")
    install(_archive(desk, "base"), library, ANYBODY)

    info = install(_archive(desk, "russian"), library, ANYBODY)

    assert info.languages == ("en", "fr", "ru")
    assert _titles(library, "ru") == _titles(library, "en")


def test_a_new_version_of_one_keeps_the_others(desk: Desk) -> None:
    library = Library(desk / "data")
    install(_archive(desk, "base"), library, ANYBODY, more=[_archive(desk, "museum")])
    for name in ("base", "museum"):
        edit(desk / name, "pack.yaml", 'version: "1.0.0"', 'version: "1.1.0"')

    assert _parts(install(_archive(desk, "museum"), library, ANYBODY)) == ["my-exhibit 1.0.0", "museum 1.1.0"]
    assert _parts(install(_archive(desk, "base"), library, ANYBODY)) == ["my-exhibit 1.1.0", "museum 1.1.0"]

    edit(desk / "museum", "pack.yaml", 'version: "1.1.0"', 'version: "1.0.9"')
    with pytest.raises(
        PackError, match=r"holds version 1\.0\.9 of the pack “museum”, but version 1\.1\.0 is installed"
    ):
        install(_archive(desk, "museum"), library, ANYBODY)


def test_an_addition_can_be_taken_out_again(desk: Desk) -> None:
    library = Library(desk / "data")
    alone = install(_archive(desk, "base"), library, ANYBODY)
    install(_archive(desk, "museum"), library, ANYBODY)

    assert remove("museum", library).id == alone.id

    with pytest.raises(PackError, match=r"No pack “museum” adds to what is shown; nothing adds to it"):
        remove("museum", library)
    with pytest.raises(PackError, match=r"No pack “my-exhibit” adds"):
        remove("my-exhibit", library)


def test_an_addition_without_its_base_is_refused(desk: Desk) -> None:
    library = Library(desk / "data")

    with pytest.raises(PackError, match=r"it adds to the pack “my-exhibit”, which is not shown here; install that one"):
        install(_archive(desk, "museum"), library, ANYBODY)
    assert library.active() is None


def test_another_base_goes_without_what_added_to_the_old_one(desk: Desk) -> None:
    library = Library(desk / "data")
    install(_archive(desk, "base"), library, ANYBODY, more=[_archive(desk, "museum")])
    edit(desk / "base", "pack.yaml", "id: my-exhibit", "id: another")

    assert _parts(install(_archive(desk, "base"), library, ANYBODY)) == ["another 1.0.0"]


def test_an_edition_that_forgot_its_parts_is_shown_and_says_what_to_do(desk: Desk) -> None:
    library = Library(desk / "data")
    info = install(_archive(desk, "base"), library, ANYBODY, more=[_archive(desk, "museum")])
    (info.path.parent / PARTS / "00.json").write_bytes(b"{")

    assert library.active() == info
    with pytest.raises(StoreError, match="no longer tells of which packs it is made; install its base pack again"):
        install(_archive(desk, "russian"), library, ANYBODY)


def _clash(desk: Desk) -> None:
    edit(desk / "museum", "moments.yaml", "id: our-house-opens", "id: 1945-charter-signed")
    edit_po(desk / "museum", "our-house-opens", "1945-charter-signed")


def edit_po(folder: Path, old: str, new: str) -> None:
    """Give an entry another id in its translations."""
    for path in folder.glob("translations/*.po"):
        path.write_text(path.read_text(encoding="utf-8").replace(f"/{old}/", f"/{new}/"), encoding="utf-8")


def _replace(desk: Desk) -> None:
    _clash(desk)
    edit(desk / "museum", "pack.yaml", "# replaces: [moments/some-id]", "replaces: [moments/1945-charter-signed] #")


def _replace_nothing(desk: Desk) -> None:
    edit(desk / "museum", "pack.yaml", "# replaces: [moments/some-id]", "replaces: [moments/nobody] #")


def _no_such_goal(desk: Desk) -> None:
    edit(desk / "museum", "moments.yaml", "  importance: 2", "  goals: [14]\n  importance: 2")


def _two_pictures(desk: Desk) -> None:
    for name, side in (("base", 20), ("museum", 30)):
        (desk / name / "media").mkdir(exist_ok=True)
        (desk / name / "media" / "grey.png").write_bytes(png(side, side))
        with (desk / name / "media.yaml").open("a", encoding="utf-8") as file:
            file.write("\n- {id: grey, file: media/grey.png, kind: image, alt: Grey, credit: Us, licence: CC0-1.0}\n")
        with (desk / name / "translations" / "fr.po").open("a", encoding="utf-8") as file:
            file.write('\nmsgctxt "media/grey/alt"\nmsgid "Grey"\nmsgstr "Gris"\n')


CONFLICTS: dict[str, tuple[Callable[[Desk], None], str]] = {
    "the same id": (
        _clash,
        "museum: moments/1945-charter-signed: an entry of this id is there already; give it another",
    ),
    "nothing to replace": (_replace_nothing, "museum: moments/nobody: there is no such entry to be replaced"),
    "a goal that nobody has": (_no_such_goal, "museum: moments/our-house-opens/goals: the pack has no goal 14; add"),
    "two pictures of one name": (_two_pictures, "museum: media/grey: an entry of this id is there already"),
}


@pytest.mark.parametrize(("spoil", "said"), CONFLICTS.values(), ids=CONFLICTS)
def test_conflicts_are_named_and_change_nothing(desk: Desk, spoil: Callable[[Desk], None], said: str) -> None:
    spoil(desk)
    library = Library(desk / "data")
    before = install(_archive(desk, "base"), library, ANYBODY)

    with pytest.raises(PackError, match=re.escape(said)) as refused:
        install(_archive(desk, "museum"), library, ANYBODY)
    assert "\n" not in str(refused.value)
    assert library.active() == before


def test_an_entry_takes_the_place_of_another_where_that_is_said(desk: Desk) -> None:
    _replace(desk)
    library = Library(desk / "data")
    install(_archive(desk, "base"), library, ANYBODY)
    before = _titles(library, "en")

    install(_archive(desk, "museum"), library, ANYBODY)

    assert len(_titles(library, "en")) == len(before)
    assert "Our house opens" in _titles(library, "en")
    assert "The Charter is signed" not in _titles(library, "en")


def test_every_language_of_the_exhibit_is_wanted_of_everybody(desk: Desk) -> None:
    contents = [content_of(desk / name) for name in ("base", "russian", "museum")]

    with pytest.raises(ConflictError) as refused:
        merged(contents)

    (conflict,) = refused.value.conflicts
    assert (conflict.pack, conflict.language) == ("museum", "ru")
    assert conflict.remedy == "translate it"


def test_translations_of_older_words_are_named(desk: Desk) -> None:
    base, russian = content_of(desk / "base"), content_of(desk / "russian")
    base["moments"][0]["texts"]["en"]["title"] = "The Charter is signed today"
    russian["translations"][5:6] = []
    russian["translations"].append({"language": "ru", "path": "moments/gone/title", "of": "Gone", "text": "Нет"})

    with pytest.raises(ConflictError) as refused:
        merged([base, russian])

    assert {conflict.what for conflict in refused.value.conflicts} == {
        "the text is not translated",
        "the original is another one than when it was translated",
        "the exhibit has no such text",
    }


def _pack(id: str, adds_to: str | None = None) -> dict[str, Any]:
    return {"pack": {"id": id, "adds_to": adds_to}}


A, B, C, OTHER = _pack("a"), _pack("b", "a"), _pack("c", "a"), _pack("other")


@pytest.mark.parametrize(
    ("shown", "new", "then"),
    [
        ((), A, (A,)),
        ((A,), B, (A, B)),
        ((A, B), C, (A, B, C)),
        ((A, B, C), B, (A, B, C)),
        ((A, B, C), A, (A, B, C)),
        ((A, B), OTHER, (OTHER,)),
    ],
)
def test_the_order_is_kept(shown: tuple[Any, ...], new: Any, then: tuple[Any, ...]) -> None:
    assert arranged(shown, new) == then


@pytest.mark.parametrize("shown", [(), (OTHER,)])
def test_the_order_begins_with_the_base(shown: tuple[Any, ...]) -> None:
    with pytest.raises(ConflictError):
        arranged(shown, B)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("adds_to: my-exhibit", "adds_to: museum", "the pack adds to itself"),
        ("adds_to: my-exhibit", "replaces: [moments/a]", "“replaces” is for a pack that adds to another"),
        ("translates: []", "translates: [en]", "the pack translates into “en”, which it does not speak"),
        ("modules: [moments]", "modules: []", "the pack has no module"),
        ("# replaces: [moments/some-id]", "replaces: [../x] #", "a path such as moments/1945-charter"),
    ],
)
def test_odd_title_pages_are_named(desk: Desk, old: str, new: str, said: str) -> None:
    edit(desk / "museum", "pack.yaml", old, new)

    assert said in " ".join(problem.what + problem.remedy for problem in check(desk / "museum"))


def test_a_language_that_is_there_is_no_addition(desk: Desk) -> None:
    with pytest.raises(UsageError, match="speaks “fr” already; name a language that it lacks"):
        write_new_addition(desk / "french", desk / "base", ["fr"])
    assert not (desk / "french").exists()


def test_unfinished_translations_of_the_base_are_named_by_line(desk: Desk) -> None:
    path = desk / "russian" / "base" / "ru.po"
    path.write_text(path.read_text(encoding="utf-8").replace('msgstr "Climate Action"', 'msgstr ""'), encoding="utf-8")

    (problem,) = errors(check(desk / "russian"))

    assert (problem.file, problem.language, problem.path) == ("base/ru.po", "ru", "goals/goal-13/title")
    assert problem.line > 0


def test_a_conflict_is_a_line() -> None:
    assert (
        str(Conflict("a", "moments/x", "it is there", "rename it", "fr")) == "a: fr: moments/x: it is there; rename it"
    )
