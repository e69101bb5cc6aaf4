"""Everything a careful reader would remark on the texts of an exhibit."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from kiosk.packs.content import Content
from kiosk.packs.problems import Breach
from kiosk.packs.reading import figures, scripts, sentences, typography
from kiosk.packs.reading.glossary import Glossary
from kiosk.packs.walk import WordedText, texts


def remarks(content: Content, glossaries: Mapping[str, Glossary]) -> Iterator[Breach]:
    """The remarks as warnings, by the path and the language of each text."""
    first = content.pack.source_language
    worded = [text for text in texts(content) if text.text]
    yo = typography.Yo([text.text for text in worded if text.language == "ru"])
    by_path: dict[str, list[WordedText]] = defaultdict(list)
    for text in worded:
        by_path[text.path].append(text)
        for what, remedy in _of_one(text, first, yo, glossaries.get(text.language)):
            yield Breach(text.path, what, remedy, text.language, "warning")
    for path, same in by_path.items():
        for language, what, remedy in scripts.foreign(
            same[0].original, {text.language: text.text for text in same}, first
        ):
            yield Breach(path, what, remedy, language, "warning")


def _of_one(text: WordedText, first: str, yo: typography.Yo, glossary: Glossary | None) -> Iterator[tuple[str, str]]:
    yield from typography.faults(text.text, text.language)
    if text.language == "ru" and not text.wording.official:
        yield from yo.faults(text.text)
    easy, short = text.path.endswith("/easy"), text.path.rpartition("/")[2].startswith("short_")
    if easy and (length := sentences.longest(text.text, text.language)) > sentences.most(text.language):
        unit = "signs" if text.language == "zh" else "words"
        yield f"a sentence of the easy text has {length} {unit}", f"write at most {sentences.most(text.language)}"
    if text.language == first:
        return
    missing, strange = figures.lost(text.original, first, text.text, text.language)
    if missing:
        instead = f" ({', '.join(strange)} stands there)" if strange else ""
        yield f"the original says {', '.join(missing)}, the translation does not{instead}", "correct the figure"
    for symbol in figures.lost_symbols(text.original, text.text):
        yield f"the document symbol {symbol} of the original is not in the translation", f"write {symbol}"
    if glossary and not easy and not short:
        yield from glossary.faults(text.original, text.text)
