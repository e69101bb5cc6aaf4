"""What is inside a pack, in a few numbers."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import PackError
from kiosk.packs.check_translations import translations
from kiosk.packs.content import Content
from kiosk.packs.schema import MODULES
from kiosk.packs.source import PACK_FILE, load_source
from kiosk.packs.texts import Progress
from kiosk.packs.walk import texts


@dataclass(frozen=True, slots=True)
class Summary:
    """A pack at a glance: how many entries each module has, how far each language is, how many bytes media take.

    `key` is the name of the key that an archive says it was signed with; "" for none.
    """

    id: str
    version: str
    title: str
    licence: str
    counts: dict[str, int]
    languages: dict[str, Progress]
    media_size: int
    key: str = ""


def of_source(folder: Path) -> Summary:
    """The summary of a source as far as it can be read; raise PackError without a readable pack.yaml."""
    source = load_source(folder)
    pack = source.pack
    if pack is None:
        raise PackError(f"{folder / PACK_FILE} cannot be read; see “kiosk pack check {folder}”.")
    total = len(source.texts())
    languages = dict.fromkeys(pack.languages, Progress(total, 0))
    for found in translations(source):
        languages[found.language] = Progress(total, total - len(found.sure))
    sizes = [(folder / item.file).stat().st_size for item in source.media if (folder / item.file).is_file()]
    counts = {module: len(getattr(source, module)) for module in MODULES}
    return Summary(pack.id, pack.version, pack.title, pack.licence, counts, languages, sum(sizes))


def of_archive(path: Path) -> Summary:
    """The summary of an archive; raise PackError for one that a kiosk would refuse."""
    from kiosk.packs.archive import open_archive
    from kiosk.packs.trust import key_id
    from kiosk.packs.zip_reader import CONTENT, Head

    heads: list[Head] = []
    with open_archive(path, heads.append) as archive:
        content = Content.model_validate(archive.content)
        files = archive.manifest.files
    pack = content.pack
    wanted = {text.path for text in texts(content) if text.original}
    size = sum(length for name, (length, _) in files.items() if name != CONTENT)
    counts = {module: len(getattr(content, module)) for module in MODULES}
    languages = dict.fromkeys(pack.languages, Progress(len(wanted), 0))
    return Summary(
        pack.id, pack.version, pack.title[pack.source_language], pack.licence, counts, languages, size, key_id(heads[0])
    )
