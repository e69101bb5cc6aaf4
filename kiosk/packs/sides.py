"""The exhibits that can be compared: a source, an archive, an edition of the store."""

from pathlib import Path

from kiosk.errors import PackError
from kiosk.packs.diff import Side
from kiosk.store.edition_info import EditionInfo
from kiosk.store.facts import facts_of, facts_of_edition
from kiosk.store.media import media_path


def side_of_pack(path: Path) -> Side:
    """A source folder or an archive; raise PackError for one of which a part cannot be read."""
    return _of_source(path) if path.is_dir() else _of_archive(path)


def side_of_edition(info: EditionInfo, media: Path) -> Side:
    """An edition, with its files under the media folder; raise StoreError if it is damaged."""
    facts = facts_of_edition(info.path)
    files = [found.fields for path, found in facts.items() if path.startswith("media/")]
    sizes = {}
    for file in files:
        path = media_path(media, str(file["sha256"]), str(file["ext"]))
        sizes[str(file["sha256"])] = path.stat().st_size if path.is_file() else 0
    return Side(info.id, facts, sizes)


def _of_source(folder: Path) -> Side:
    """A source as far as it is written: what is still to be translated is no hindrance."""
    from kiosk.packs.build import read_media
    from kiosk.packs.check import examine
    from kiosk.packs.content import Content
    from kiosk.packs.problems import errors

    examined = examine(folder)
    if examined.source.pack is None or examined.source.unread:
        first = str(errors(examined.problems)[0]).rstrip(".")
        raise PackError(f"{folder} cannot be compared: {first}; see “kiosk pack check {folder}”.")
    pictures, sizes = {}, {}
    for item in examined.source.media:
        data, pictures[item.id] = read_media(folder / item.file, item.kind)
        sizes[pictures[item.id]["sha256"]] = len(data)
    content = Content.model_validate(examined.content(pictures))
    return Side(str(folder), facts_of(content.model_dump()), sizes)


def _of_archive(path: Path) -> Side:
    from kiosk.packs.archive import open_archive
    from kiosk.packs.zip_reader import CONTENT

    with open_archive(path) as archive:
        sizes = {sha256: length for name, (length, sha256) in archive.manifest.files.items() if name != CONTENT}
        return Side(str(path), facts_of(archive.content), sizes)
