"""What the full-text index of an edition holds: one entry for each thing that can be found in each language."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.i18n.isolate import isolate
from kiosk.store.recall import Worker, afresh
from kiosk.store.search_modules import SEARCHED, Item, Searched, opens
from kiosk.store.small_words import SMALL_WORDS
from kiosk.store.spans import spans
from kiosk.store.stems import stem
from kiosk.store.words import pieces, words, writings


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """One thing that can be found. `title` and `line` are what a list of hits shows; `names` weigh more than `text`.

    A hit opens `screen` about `subject`, beginning at `part`.

    `marks` are numbers, symbols and dates.
    """

    language: str
    kind: str
    screen: str
    subject: str
    part: str
    title: str
    line: str
    names: str
    text: str
    marks: str


def search_entries(content: Mapping[str, Any]) -> Iterator[SearchEntry]:
    """The entries in the order of show."""
    goals = {goal["number"]: goal["id"] for goal in content.get("goals", ())}
    for searched in SEARCHED:
        for item, owner in _things(content, searched.path):
            if searched.only in {"", item.get("kind")}:
                for language in item["texts"]:
                    if language in owner["texts"]:
                        yield _entry(searched, item, owner, language, goals)


def indexed(entry: SearchEntry) -> tuple[str, ...]:
    """The columns of the index for an entry; every word begins with its language, so that languages lie apart."""
    names, text = ((_words(part, entry.language), _stems(part, entry.language)) for part in (entry.names, entry.text))
    return names[0], text[0], names[1], text[1], _words(entry.marks, entry.language)


def search_words(entries: Iterable[SearchEntry], worker: Worker = afresh) -> Iterator[dict[str, str | int]]:
    """The words of all entries as they are written most often, how often, and whether a title has them."""
    languages: defaultdict[str, list[SearchEntry]] = defaultdict(list)
    for entry in entries:
        languages[entry.language].append(entry)
    for _, spoken in sorted(languages.items()):
        yield from worker(_words_of_language, tuple(spoken))


def _words_of_language(entries: tuple[SearchEntry, ...]) -> list[dict[str, str | int]]:
    language, titled = entries[0].language, set[str]()
    seen: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for entry in entries:
        for text, is_title in ((entry.names, True), (entry.text, False)):
            for span in spans(text):
                word = writings(span.folded)[0]
                if not span.is_han and word.isalpha() and word not in SMALL_WORDS.get(language, ()):
                    seen[word][span.written] += 1
                    if is_title:
                        titled.add(word)
    return [
        {
            "language": language,
            "word": word,
            "shown": min(counts, key=lambda written: (-counts[written], written)),
            "count": counts.total(),
            "titled": int(word in titled),
        }
        for word, counts in sorted(seen.items())
    ]


def _things(content: Mapping[str, Any], path: str) -> Iterator[tuple[Item, Item]]:
    module, _, part = path.partition("/")
    for owner in content.get(module, ()):
        if part:
            yield from ((item, owner) for item in owner.get(part, ()))
        else:
            yield owner, owner


def _entry(searched: Searched, item: Item, owner: Item, language: str, goals: Mapping[int, str]) -> SearchEntry:
    wording = item["texts"][language]
    rest = [text for field, text in wording.items() if field not in {*searched.titles, *searched.hidden}]
    parts = [
        text
        for name in searched.parts
        for part in item.get(name, ())
        for field, text in part["texts"].get(language, {}).items()
        if field not in searched.hidden
    ]
    line, place = searched.line(item, owner, language), opens(searched, item, owner, goals)
    around = [] if item is owner else [line]
    return SearchEntry(
        language=language,
        kind=searched.kind,
        screen=place.screen,
        subject=place.subject,
        part=place.part,
        title=isolate(wording[searched.titles[0]], language),
        line=isolate(line, language),
        names=_join(wording[field] for field in searched.titles),
        text=isolate(_join([*rest, *parts, *around]), language),
        marks=_join(searched.marks(item, owner, language)),
    )


def _words(text: str, language: str) -> str:
    return " ".join(f"{language}{word}" for word in words(text))


def _stems(text: str, language: str) -> str:
    """The stems that are not words of the text by themselves."""
    found = []
    for piece in pieces(text):
        if not piece.is_han:
            written = writings(piece.text)
            found += [base for base in dict.fromkeys(stem(word, language) for word in written) if base not in written]
    return " ".join(f"{language}{base}" for base in found)


def _join(texts: Iterable[str]) -> str:
    return "\n".join(text for text in texts if text)
