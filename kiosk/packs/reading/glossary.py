"""The terms of an exhibit: how each is written in a language.

A source may hold `glossary/LANGUAGE.yaml`, which names for each term of the original the forms that a translation may
have; "*" stands for any ending, or for any word. A term with a capital letter is looked for as it is written.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.packs.problems import Problem
from kiosk.packs.yaml_lines import Document, YamlError, read_yaml

FOLDER = "glossary"


@dataclass(frozen=True, slots=True)
class Glossary:
    """The forms of each term, as patterns, beside the words that tell them to a person."""

    terms: Mapping[re.Pattern[str], tuple[str, tuple[str, ...], tuple[re.Pattern[str], ...]]]

    def faults(self, original: str, text: str) -> Iterator[tuple[str, str]]:
        """Terms of the original that a translation writes in another way, or not at all."""
        plain = _without_marks(text)
        for wanted, (term, told, forms) in self.terms.items():
            if wanted.search(original) and not any(form.search(plain) for form in forms):
                yield (
                    f"the original says “{term}”, the translation does not",
                    f"write “{told[0]}”, or mend the glossary",
                )


def read_glossary(folder: Path, language: str) -> tuple[Glossary | None, list[Problem]]:
    """The glossary of a source for a language, None where it has none; and what is wrong with its file."""
    name = f"{FOLDER}/{language}.yaml"
    path = folder / name
    if not path.is_file():
        return None, []
    try:
        document = read_yaml(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return None, [Problem(name, 0, "the glossary cannot be read", "save it as UTF-8", language)]
    except YamlError as error:
        return None, [Problem(name, error.line, str(error), error.remedy, language)]
    return _read(document, name, language)


def _read(document: Document, name: str, language: str) -> tuple[Glossary | None, list[Problem]]:
    if not isinstance(document.value, dict):
        return None, [Problem(name, 1, "this is not a list of terms", _REMEDY, language)]
    terms, problems = {}, []
    for term, forms in document.value.items():
        if isinstance(forms, list) and forms and all(isinstance(form, str) and form for form in forms):
            told = tuple(form.replace("*", "…") for form in forms)
            wanted = re.compile(rf"(?<!\w){re.escape(term)}s?(?!\w)", re.IGNORECASE if term.islower() else 0)
            terms[wanted] = (term, told, tuple(_pattern(form) for form in forms))
        else:
            what = f"“{term}” has no list of forms"
            problems.append(Problem(name, document.line((term,)), what, _REMEDY, language))
    return Glossary(terms), problems


_REMEDY = "write “the term: [one form, another form]”"


def _pattern(form: str) -> re.Pattern[str]:
    words = [re.escape(word).replace(r"\*", r"\w*") for word in _without_marks(form).split()]
    return re.compile(r"\s".join(words), re.IGNORECASE)


def _without_marks(text: str) -> str:
    """Without the vowel marks of Arabic, which may be written or not."""
    return "".join(sign for sign in text if not "\u064b" <= sign <= "\u0652")
