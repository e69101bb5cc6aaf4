"""What the full-text index of an edition holds: one entry for each goal, moment and site in each language."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

_TITLES = {
    "goals": ("title",),
    "moments": ("title", "short_title"),
    "sites": ("city", "building"),
    "days": ("name", "short_name"),
}
_PARTS = ("figures", "actions", "sights", "tours", "advice")


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """One thing that can be found: `title` is what a list of hits shows, `names` weigh more than `text`."""

    language: str
    module: str
    subject: str
    title: str
    names: str
    text: str


def search_entries(content: Mapping[str, Any]) -> Iterator[SearchEntry]:
    """The entries in the order of show."""
    for module, titles in _TITLES.items():
        for item in content.get(module, ()):
            for language, wording in item["texts"].items():
                rest = [text for field, text in wording.items() if field not in titles]
                yield SearchEntry(
                    language=language,
                    module=module,
                    subject=item["id"],
                    title=wording[titles[0]],
                    names=_join(wording[field] for field in titles),
                    text=_join([*rest, *_words_of_parts(item, language), *_marks(item)]),
                )


def _words_of_parts(item: Mapping[str, Any], language: str) -> Iterator[str]:
    for kind in _PARTS:
        for part in item.get(kind, ()):
            yield from part["texts"].get(language, {}).values()


def _marks(item: Mapping[str, Any]) -> Iterator[str]:
    """What is the same in every language: the date and the document symbols of a moment."""
    yield item.get("date", "")
    yield from item.get("symbols", ())


def _join(texts: Iterable[str]) -> str:
    return "\n".join(text for text in texts if text)
