"""Installing: the same again, downgrades, and what happens to the shipped pack at each start.

Archives and builds are stood in for by plain values here: these tests ask what is shown, not how a pack is read.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from kiosk.errors import PackError, StoreError
from kiosk.packs.install import ANYBODY, ensure_shipped, install, install_source, source_fingerprint
from kiosk.store.library import Library
from kiosk.store.lock import held


@dataclass
class Bench:
    """Stands in for the pack rooms; `content` names what each archive or source holds, `builds` counts the work."""

    content: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    builds: int = 0

    def put(self, path: Path, version: str, *, id: str = "demo", title: str = "Demo") -> Path:
        """Say what an archive or a source holds."""
        self.content[path.name] = (id, version, title)
        return path

    def build(self, source: Path, out: Path) -> None:
        """Seal a source."""
        self.builds += 1
        self.content[out.name] = self.content[source.name]

    @contextmanager
    def open_archive(self, path: Path, admit: Any, *, verify_media: bool) -> Iterator[Any]:
        """Open an archive, or refuse one that is not known."""
        assert callable(admit)
        assert not verify_media
        if path.name not in self.content:
            raise PackError(f"{path} is not a pack.")
        id, version, title = self.content[path.name]
        pack = {
            "id": id,
            "version": version,
            "title": {"en": title},
            "source_language": "en",
            "languages": ["en"],
            "modules": [],
            "licence": "CC-BY-4.0",
            "credits": [],
            "requires": "",
            "adds_to": None,
        }

        @dataclass
        class Manifest:
            id: str
            version: str

        @dataclass
        class Archive:
            manifest: Manifest
            content: dict[str, Any]
            content_size: int = 1000

            def media(self) -> Iterator[tuple[str, str, Any]]:
                for data, stream in ((b"whole", [b"whole"]), (b"two\nlines", BytesIO(b"two\nlines"))):
                    yield sha256(data).hexdigest(), "png", stream

            def media_sizes(self) -> dict[tuple[str, str], int]:
                return {(sha256(data).hexdigest(), "png"): len(data) for data in (b"whole", b"two\nlines")}

        yield Archive(Manifest(id, version), {"pack": pack, "media": [_picture(b"whole"), _picture(b"two\nlines")]})


def _picture(data: bytes) -> dict[str, Any]:
    digest = sha256(data).hexdigest()
    about = {
        "kind": "image",
        "width": 1,
        "height": 1,
        "credit": "",
        "licence": "CC0-1.0",
        "texts": {"en": {"alt": "A"}},
    }
    return {"id": digest[:8], "sha256": digest, "ext": "png", **about}


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> Bench:
    """The stand-in, in the place of the real rooms."""
    stand_in = Bench()
    for name, function in (("archive", "open_archive"), ("build", "build")):
        module = ModuleType(f"kiosk.packs.{name}")
        setattr(module, function, getattr(stand_in, function))
        monkeypatch.setitem(sys.modules, module.__name__, module)
    return stand_in


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """An empty library."""
    return Library(tmp_path / "data")


@pytest.fixture
def source(tmp_path: Path, bench: Bench) -> Path:
    """A source on the disk, version 1.0.0 of the shipped pack."""
    folder = tmp_path / "shipped"
    (folder / "media").mkdir(parents=True)
    (folder / "pack.yaml").write_text("id: shipped")
    (folder / "media" / "a.svg").write_text("<svg/>")
    return bench.put(folder, "1.0.0", id="shipped")


def _change(source: Path) -> None:
    (source / "pack.yaml").write_text("id: shipped # changed")


def test_an_installed_pack_is_shown(bench: Bench, library: Library, tmp_path: Path) -> None:
    info = install(bench.put(tmp_path / "a.kpack", "1.0.0"), library, ANYBODY)

    assert library.active() == info
    assert (info.pack_id, info.version) == ("demo", "1.0.0")
    kept = [path.read_bytes() for path in library.paths.media.glob("*/*.png")]
    assert sorted(kept) == [b"two\nlines", b"whole"]


def test_the_same_again_changes_nothing(bench: Bench, library: Library, tmp_path: Path) -> None:
    archive = bench.put(tmp_path / "a.kpack", "1.0.0")
    info = install(archive, library, ANYBODY)
    state = library.paths.state.stat().st_mtime_ns

    assert install(archive, library, ANYBODY) == info
    assert library.paths.state.stat().st_mtime_ns == state
    assert library.previous() is None


def test_a_lower_version_is_refused(bench: Bench, library: Library, tmp_path: Path) -> None:
    new = install(bench.put(tmp_path / "new.kpack", "1.10.0"), library, ANYBODY)
    old = bench.put(tmp_path / "old.kpack", "1.9.0")

    with pytest.raises(PackError, match=r"holds version 1\.9\.0 .* version 1\.10\.0 is installed.*--allow-downgrade"):
        install(old, library, ANYBODY)
    assert library.list() == (new,)

    assert install(old, library, ANYBODY, allow_downgrade=True).version == "1.9.0"


def test_a_lower_version_is_refused_behind_another_pack_too(bench: Bench, library: Library, tmp_path: Path) -> None:
    install(bench.put(tmp_path / "new.kpack", "2.0.0"), library, ANYBODY)
    other = install(bench.put(tmp_path / "other.kpack", "1.0.0", id="other"), library, ANYBODY)

    with pytest.raises(PackError, match="is installed"):
        install(bench.put(tmp_path / "old.kpack", "1.0.0"), library, ANYBODY)
    assert library.active() == other


def test_after_a_rollback_the_version_shown_counts(bench: Bench, library: Library, tmp_path: Path) -> None:
    install(bench.put(tmp_path / "one.kpack", "1.0.0"), library, ANYBODY)
    install(bench.put(tmp_path / "bad.kpack", "1.1.0"), library, ANYBODY)
    library.rollback()

    assert install(bench.put(tmp_path / "mended.kpack", "1.0.1"), library, ANYBODY).version == "1.0.1"


def test_the_same_version_with_other_words_is_taken(bench: Bench, library: Library, tmp_path: Path) -> None:
    first = install(bench.put(tmp_path / "a.kpack", "1.0.0"), library, ANYBODY)
    second = install(bench.put(tmp_path / "b.kpack", "1.0.0", title="Corrected"), library, ANYBODY)

    assert (library.active(), library.previous()) == (second, first)


def test_an_unreadable_archive_changes_nothing(bench: Bench, library: Library, tmp_path: Path) -> None:
    info = install(bench.put(tmp_path / "a.kpack", "1.0.0"), library, ANYBODY)

    with pytest.raises(PackError, match="is not a pack"):
        install(tmp_path / "holiday.jpg", library, ANYBODY)
    assert library.active() == info


def test_a_source_can_be_installed_directly(bench: Bench, library: Library, source: Path) -> None:
    assert install_source(source, library, ANYBODY).pack_id == "shipped"
    assert bench.builds == 1


def test_the_first_start_installs_the_shipped_pack(bench: Bench, library: Library, source: Path) -> None:
    info = ensure_shipped(library, source)

    assert info.pack_id == "shipped"
    assert library.active() == info
    assert bench.builds == 1


def test_the_second_start_builds_and_writes_nothing(bench: Bench, library: Library, source: Path) -> None:
    info = ensure_shipped(library, source)
    before = {path: path.stat().st_mtime_ns for path in library.paths.root.rglob("*")}

    assert ensure_shipped(Library(library.paths.root), source) == info

    assert bench.builds == 1
    assert {path: path.stat().st_mtime_ns for path in library.paths.root.rglob("*")} == before


def test_the_second_start_imports_nothing_heavy(library: Library, source: Path) -> None:
    ensure_shipped(library, source)
    program = """
import sys
from pathlib import Path
from kiosk.packs.install import ensure_shipped
from kiosk.store.library import Library
print(ensure_shipped(Library(Path(sys.argv[1])), Path(sys.argv[2])).id)
print(*sys.modules)
"""

    run = subprocess.run(
        [sys.executable, "-c", program, library.paths.root, source], capture_output=True, text=True, check=True
    )

    shown, modules = run.stdout.splitlines()
    assert shown.startswith("shipped-1.0.0-")
    for heavy in ("pydantic", "ruamel.yaml", "sqlite_utils", "kiosk.packs.build", "kiosk.packs.archive", "zipfile"):
        assert heavy not in modules.split()


def test_a_changed_shipped_pack_replaces_its_own_edition(bench: Bench, library: Library, source: Path) -> None:
    old = ensure_shipped(library, source)
    _change(source)
    bench.put(source, "1.1.0", id="shipped")

    new = ensure_shipped(library, source)

    assert (library.active(), library.previous()) == (new, old)
    assert new.version == "1.1.0"


def test_an_older_program_brings_its_older_pack_back(bench: Bench, library: Library, source: Path) -> None:
    ensure_shipped(library, source)
    _change(source)
    bench.put(source, "0.9.0", id="shipped")

    assert ensure_shipped(library, source).version == "0.9.0"


def test_touched_files_with_the_same_words_are_looked_at_once(bench: Bench, library: Library, source: Path) -> None:
    info = ensure_shipped(library, source)
    _change(source)

    assert [ensure_shipped(library, source) for _ in range(3)] == [info] * 3
    assert bench.builds == 2
    assert library.previous() is None


def test_a_pack_that_a_technician_installed_stays(bench: Bench, library: Library, source: Path, tmp_path: Path) -> None:
    ensure_shipped(library, source)
    chosen = install(bench.put(tmp_path / "a.kpack", "1.0.0", id="chosen"), library, ANYBODY)
    assert ensure_shipped(library, source) == chosen

    _change(source)
    bench.put(source, "9.0.0", id="shipped")

    assert ensure_shipped(library, source) == chosen
    assert bench.builds == 1


def test_a_pack_installed_before_the_first_start_stays(
    bench: Bench, library: Library, source: Path, tmp_path: Path
) -> None:
    chosen = install(bench.put(tmp_path / "a.kpack", "1.0.0", id="chosen"), library, ANYBODY)

    assert ensure_shipped(library, source) == chosen
    assert bench.builds == 0


def test_going_back_from_a_shipped_update_is_a_choice_too(bench: Bench, library: Library, source: Path) -> None:
    old = ensure_shipped(library, source)
    _change(source)
    bench.put(source, "1.1.0", id="shipped")
    ensure_shipped(library, source)

    library.rollback()

    assert ensure_shipped(library, source) == old


def test_a_damaged_shipped_edition_is_built_again(bench: Bench, library: Library, source: Path) -> None:
    info = ensure_shipped(library, source)
    info.path.chmod(0o644)
    os.truncate(info.path, 5000)

    assert ensure_shipped(library, source) == info
    assert library.faults() == {}
    assert bench.builds == 2


def test_a_damaged_chosen_edition_gives_way_to_the_previous_one(
    bench: Bench, library: Library, source: Path, tmp_path: Path
) -> None:
    shipped = ensure_shipped(library, source)
    chosen = install(bench.put(tmp_path / "a.kpack", "1.0.0", id="chosen"), library, ANYBODY)
    chosen.path.chmod(0o644)
    os.truncate(chosen.path, 5000)

    assert ensure_shipped(library, source) == shipped


def test_another_program_at_work_is_named_before_anything_is_built(
    bench: Bench, library: Library, source: Path
) -> None:
    library.paths.create()

    with held(library.paths.lock), pytest.raises(StoreError, match="Another program"):
        ensure_shipped(library, source)
    assert bench.builds == 0


def test_a_source_that_is_not_there_is_a_sentence(bench: Bench, library: Library, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"none cannot be used"):
        ensure_shipped(library, tmp_path / "none")
    assert bench.builds == 0


@pytest.mark.parametrize("change", ["size", "time", "new file", "renamed", "removed"])
def test_the_fingerprint_sees_every_change(source: Path, change: str) -> None:
    before = source_fingerprint(source)
    picture = source / "media" / "a.svg"
    match change:
        case "size":
            picture.write_text("<svg></svg>")
        case "time":
            os.utime(picture, ns=(1, 1))
        case "new file":
            (source / "media" / "b.svg").touch()
        case "renamed":
            picture.rename(source / "media" / "c.svg")
        case "removed":
            picture.unlink()

    assert source_fingerprint(source) != before


def test_the_fingerprint_does_not_depend_on_where_the_source_lies(source: Path, tmp_path: Path) -> None:
    before = source_fingerprint(source)

    assert source_fingerprint(source.rename(tmp_path / "moved")) == before
