"""The road of a real archive onto a kiosk: cut short anywhere, cancelled, out of space, refused at the rehearsal."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
from packwork import edit, png

from kiosk.errors import PackError, StoreError
from kiosk.packs.build import build
from kiosk.packs.install import ANYBODY, Admission, install
from kiosk.packs.keys import load_seal, make_keys
from kiosk.packs.new import write_new_source
from kiosk.packs.trust import Trust
from kiosk.store.edition import Edition
from kiosk.store.edition_info import EditionInfo, media_of
from kiosk.store.library import Library
from kiosk.store.media import damaged_media
from kiosk.store.progress import CancelledError


class Update(NamedTuple):
    """A kiosk that shows version 1.0.0, and the archive of version 2.0.0, which has other pictures."""

    data: Path
    archive: Path

    @property
    def library(self) -> Library:
        return Library(self.data)

    @property
    def admission(self) -> Admission:
        return Admission(Trust(self.library.paths.trust), unsigned=False)

    def check(self) -> str:
        """The version that is shown; whole, with all its media, and nothing else lies about."""
        library = self.library
        active = library.active()
        assert active is not None
        assert library.faults() == {}
        assert damaged_media(library.paths.media) == ()
        there = {path.stem for path in library.paths.media.glob("*/*")}
        assert media_of(active) <= there
        assert not list(self.data.rglob(".staging*"))
        with Edition.open(active.path, library.paths.media) as edition:
            assert edition.goals("fr")
        return active.version


@pytest.fixture(scope="module")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Update:
    root = tmp_path_factory.mktemp("road")
    source = root / "source"
    write_new_source(source)
    key = root / "museum.key"
    publisher = make_keys(key, "Museum")
    library = Library(root / "data")
    Trust(library.paths.trust).add(publisher)
    one = build(source, root / "one.kpack", load_seal(key)).path
    install(one, library, Admission(Trust(library.paths.trust), unsigned=False))
    edit(source, "pack.yaml", 'version: "1.0.0"', 'version: "2.0.0"')
    for name, side in (("a", 30), ("b", 40)):
        (source / "media" / f"{name}.png").write_bytes(png(side, side))
        with (source / "media.yaml").open("a", encoding="utf-8") as file:
            file.write(
                f"\n- {{id: {name}, file: media/{name}.png, kind: image, alt: Grey, credit: Us, licence: CC0-1.0}}\n"
            )
        with (source / "translations" / "fr.po").open("a", encoding="utf-8") as file:
            file.write(f'\nmsgctxt "media/{name}/alt"\nmsgid "Grey"\nmsgstr "Gris"\n')
    return Update(library.paths.root, build(source, root / "two.kpack", load_seal(key)).path)


@pytest.fixture
def update(_made: Update, tmp_path: Path) -> Update:
    shutil.copytree(_made.data, tmp_path / "data")
    return Update(tmp_path / "data", _made.archive)


_KILLED_AT_EACH = """
import json, os, shutil, signal, sys
from pathlib import Path
from kiosk.packs import archive  # imported once, before the many starts
from kiosk.packs.install import Admission, install
from kiosk.packs.trust import Trust
from kiosk.store import edition_builder
from kiosk.store.library import Library

data, pack = Path(sys.argv[1]), Path(sys.argv[2])
told = []
for number in range(1, 100):
    copy = data.with_name(f"killed-{number}")
    shutil.copytree(data, copy)
    child = os.fork()
    if not child:
        count = 0
        def die(step):
            global count
            count += 1
            if count == number:
                print(json.dumps([copy.name, step]), flush=True)
                os.kill(os.getpid(), signal.SIGKILL)
        library = Library(copy, before=die)
        install(pack, library, Admission(Trust(library.paths.trust), False), rehearse=lambda info, media: None)
        os._exit(0)
    if os.waitpid(child, 0)[1] == 0:
        break
"""
_ROAD = [
    *["media"] * 3, *["media-place"] * 2, "build", "seal", "rehearse", "publish", "parts", "switch", "collect",
    "collect-media",
]  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_killed_at_every_step_it_is_the_old_one_or_the_new_one(update: Update) -> None:
    command = [sys.executable, "-c", _KILLED_AT_EACH, update.data, update.archive]
    done = subprocess.run(command, capture_output=True, text=True, check=True)

    cuts = [json.loads(line) for line in done.stdout.splitlines()]
    assert sorted(step for _, step in cuts) == sorted(_ROAD)
    for name, step in cuts:
        after = Update(update.data.with_name(name), update.archive)
        switched = step in {"collect", "collect-media"}
        assert after.check() == ("2.0.0" if switched else "1.0.0"), step
        install(after.archive, after.library, after.admission)
        assert after.check() == "2.0.0", step
    assert Update(update.data.with_name(f"killed-{len(cuts) + 1}"), update.archive).check() == "2.0.0"


@pytest.mark.parametrize("step", ["read", "media", "build"])
def test_cancelled_anywhere_nothing_was_changed(update: Update, step: str) -> None:
    def cancel(name: str, _done: int, _total: int) -> None:
        if name == step:
            raise CancelledError("Stopped; nothing was changed.")

    before = _files(update.data)
    with pytest.raises(CancelledError):
        install(update.archive, update.library, update.admission, tell=cancel)

    assert _files(update.data) == before
    assert update.check() == "1.0.0"


def test_ctrl_c_in_the_rehearsal_changes_nothing(update: Update) -> None:
    def interrupted(_info: EditionInfo, _media: Path) -> None:
        raise KeyboardInterrupt

    before = _files(update.data)
    with pytest.raises(KeyboardInterrupt):
        install(update.archive, update.library, update.admission, rehearse=interrupted)

    assert _files(update.data) == before


def test_the_rehearsal_sees_the_whole_edition_before_anybody_else(update: Update) -> None:
    seen: list[str] = []

    def look(info: EditionInfo, media: Path) -> None:
        with Edition.open(info.path, media) as edition:
            seen.extend([edition.version, *(path for path in media_of(info))])
        shown = update.library.active()
        assert shown is not None
        assert shown.version == "1.0.0"
        raise PackError("It looks wrong; look at it.")

    with pytest.raises(PackError, match="It looks wrong"):
        install(update.archive, update.library, update.admission, rehearse=look)

    assert seen[0] == "2.0.0"
    assert len(seen) == 4
    assert update.check() == "1.0.0"


def test_progress_reaches_its_end(update: Update) -> None:
    told: list[tuple[str, int, int]] = []

    install(update.archive, update.library, update.admission, tell=lambda *said: told.append(said))

    media = [(done, total) for step, done, total in told if step == "media"]
    assert media[-1][0] == media[-1][1] == sum(path.stat().st_size for path in update.data.glob("media/*/*"))
    assert [done for done, _ in media] == sorted(done for done, _ in media)
    assert list(dict.fromkeys(step for step, _, _ in told)) == ["read", "media", "build"]


def test_an_update_writes_only_new_files(update: Update) -> None:
    before = {path: path.stat().st_ino for path in update.data.glob("media/*/*")}

    install(update.archive, update.library, update.admission)

    after = {path: path.stat().st_ino for path in update.data.glob("media/*/*")}
    assert len(after) == len(before) + 2
    assert before.items() <= after.items()


def test_too_little_space_is_said_before_anything_is_written(update: Update, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(update.data)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=60_000_000))
    before = _files(update.data)

    with pytest.raises(StoreError, match=r"has 60\.0 MB free, but the pack needs 0\.\d MB and 67\.1 MB to spare; free"):
        install(update.archive, update.library, update.admission)
    assert _files(update.data) == before


def test_what_comes_free_later_is_said_too(update: Update, monkeypatch: pytest.MonkeyPatch) -> None:
    install(update.archive, update.library, update.admission)
    usage = shutil.disk_usage(update.data)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=0))

    with pytest.raises(StoreError, match=r"\(0\.\d MB come free only afterwards\)"):
        update.library.room(1).refuse_too_little("here")


def test_a_stick_that_is_pulled_out_is_a_sentence(update: Update, monkeypatch: pytest.MonkeyPatch) -> None:
    from kiosk.packs import zip_reader

    real = zip_reader.ZipReader._bytes

    def pulled(self: zip_reader.ZipReader, info: object, at: int, size: int) -> bytes:
        if size > 1000:
            raise OSError(5, "Input/output error")
        return real(self, info, at, size)  # type: ignore[arg-type]

    monkeypatch.setattr(zip_reader.ZipReader, "_bytes", pulled)
    with pytest.raises(PackError, match=r"two\.kpack is refused: .* cannot be read to its end"):
        install(update.archive, update.library, ANYBODY)
    assert update.check() == "1.0.0"


def _files(root: Path) -> dict[str, tuple[int, int]]:
    found = {path: path.stat() for path in root.rglob("*") if path.is_file() and path.name != "store.lock"}
    return {str(path): (status.st_ino, status.st_mtime_ns) for path, status in found.items()}
