"""Packs that belong together: reading them beside each other, checking them as one, and beginning one that adds."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from kiosk.errors import PackError, UsageError
from kiosk.packs.additions import base_po
from kiosk.packs.content import Content
from kiosk.packs.merge import ConflictError, arranged, merged
from kiosk.packs.new import write_new_source
from kiosk.packs.po_files import Translation, po_path, write_translations
from kiosk.packs.problems import Problem, errors
from kiosk.packs.source import PACK_FILE
from kiosk.packs.texts import export_texts
from kiosk.packs.walk import texts


def content_of(path: Path) -> dict[str, Any]:
    """The content of a source, as far as it is written, or of an archive, whoever made it."""
    if not path.is_dir():
        from kiosk.packs.archive import open_archive

        with open_archive(path) as archive:
            return archive.content
    from kiosk.packs.check import examine

    examined = examine(path)
    unread = errors(examined.source.problems)
    if unread:
        first = str(unread[0]).rstrip(".")
        raise PackError(f"{path} cannot be read whole: {first}; see “kiosk pack check {path}”.")
    return Content.model_validate(examined.content({})).model_dump()


def check_together(paths: Sequence[Path]) -> list[Problem]:
    """What keeps packs, the base first, from becoming one exhibit, by the pack in which it is to be mended."""
    order: tuple[Mapping[str, Any], ...] = ()
    try:
        for path in paths:
            order = arranged(order, content_of(path))
        merged(order)
    except ConflictError as error:
        return [
            Problem(found.pack, 0, found.what, found.remedy, found.language, found.path) for found in error.conflicts
        ]
    return []


def write_new_addition(folder: Path, base: Path, translates: Sequence[str] = ()) -> None:
    """Write a source that adds to a pack: a moment to begin with, or the texts of that pack to be translated."""
    content = Content.model_validate(content_of(base))
    about = content.pack
    fresh = [code for code in translates if code not in about.languages]
    spoken = [] if fresh else [code for code in about.languages if code != about.source_language]
    known = next((code for code in translates if code in about.languages), None)
    if known:
        raise UsageError(f"{base} speaks “{known}” already; name a language that it lacks.")
    id = (
        "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in folder.name.lower()).strip("-") or "more"
    )
    with TemporaryDirectory(prefix="kiosk-") as temporary:
        model = Path(temporary)
        (model / PACK_FILE).write_text(
            _PACK.format(
                id=id if id != about.id else f"{id}-more",
                base=about.id,
                first=about.source_language,
                languages=", ".join([about.source_language, *spoken, *fresh]),
                modules="" if fresh else "moments",
                translates=", ".join(fresh),
            ),
            encoding="utf-8",
        )
        if not fresh:
            (model / "moments.yaml").write_text(_MOMENT, encoding="utf-8")
        originals = [
            Translation(text.path, text.original, "")
            for text in texts(content)
            if text.language == about.source_language and text.original
        ]
        for code in fresh:
            base_po(model, code).parent.mkdir(exist_ok=True)
            write_translations(base_po(model, code), code, about.id, originals)
        write_new_source(folder, model)
    for code in (*spoken, *fresh):
        export_texts(folder, code, po_path(folder, code))


_PACK = """\
# A pack that adds to another one: entries of your own, or one more language.
id: {id}
version: "1.0.0"
title: My addition
source_language: {first}
languages: [{languages}]    # those of the pack it adds to
adds_to: {base}
modules: [{modules}]
# replaces: [moments/some-id]   # entries of that pack in whose place yours come
translates: [{translates}]    # languages for which base/ holds the texts of that pack
licence: CC-BY-4.0
credits: [Your museum]
"""
_MOMENT = """\
- id: our-house-opens
  date: "1990-05-01"          # YYYY, YYYY-MM or YYYY-MM-DD
  title: Our house opens
  short_title: Our house opens
  place: Your town
  category: institutional
  importance: 2               # 1 is shown from afar, 3 only from near
  text:
    standard: >-
      In the spring of that year the house opens its doors for the first time. People of the town have collected
      letters, photographs and voices, and from now on everybody may come, look, ask questions and add a story.
    easy: The house opens its doors. You can see old letters and photos here. You can also tell your own story.
"""
