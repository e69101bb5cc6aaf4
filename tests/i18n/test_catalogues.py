"""Every language says everything the interface has to say."""

import io
import re

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.plurals import get_plural
from babel.messages.pofile import read_po

from kiosk.i18n.catalogues import DOMAIN, catalogue_path, load_catalogue
from kiosk.i18n.extract import SOURCE_LANGUAGE
from kiosk.packs.reading import typography
from kiosk.paths import translations_dir

LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
PLACEHOLDER = re.compile(r"%[1-9n]")


def catalogue(language: str) -> Catalog:
    return read_po(io.BytesIO(catalogue_path(translations_dir(), language).read_bytes()), abort_invalid=True)


def wanted(language: str) -> list[Message]:
    """The phrases a language must have; English says the others as they stand in the source."""
    template = read_po(io.BytesIO((translations_dir() / f"{DOMAIN}.pot").read_bytes()))
    messages = [message for message in template if message.id]
    assert len(messages) > 50
    return [message for message in messages if language != SOURCE_LANGUAGE or message.pluralizable]


def forms(message: Message) -> tuple[str, ...]:
    return message.string if isinstance(message.string, tuple) else (message.string,)


def placeholders(text: str) -> list[str]:
    return sorted(PLACEHOLDER.findall(text))


def numbers_of_forms(language: str) -> list[set[int]]:
    """For each plural form, the numbers up to 200 that take it."""
    choose = load_catalogue(language, translations_dir()).plural
    return [{n for n in range(201) if choose(n) == form} for form in range(get_plural(language).num_plurals)]


def test_the_six_languages_have_catalogues() -> None:
    assert {path.name for path in translations_dir().iterdir() if path.is_dir()} == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_is_translated_in_all_its_forms(language: str) -> None:
    catalog = catalogue(language)
    missing = []
    for message in wanted(language):
        own = catalog.get(message.id, message.context)
        count = get_plural(language).num_plurals if message.pluralizable else 1
        if own is None or len(forms(own)) != count or not all(forms(own)):
            missing.append(message.id)
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_fuzzy_or_left_over(language: str) -> None:
    catalog = catalogue(language)
    known = {(message.id, message.context) for message in wanted(language)}
    extra = [message.id for message in catalog if message.id and (message.id, message.context) not in known]
    assert extra == [] or language == SOURCE_LANGUAGE
    assert [message.id for message in catalog if message.id and message.fuzzy] == []
    assert not catalog.obsolete


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_header_names_the_language_and_its_plural_rule(language: str) -> None:
    catalog = catalogue(language)
    assert str(catalog.locale) == language
    assert (
        catalog.plural_forms
        == f"nplurals={get_plural(language).num_plurals}; plural={get_plural(language).plural_expr};"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_the_placeholders(language: str) -> None:
    catalog = catalogue(language)
    for message in wanted(language):
        own = catalog.get(message.id, message.context)
        if not message.pluralizable:
            assert placeholders(own.string) == placeholders(message.id), message.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_a_plural_form_of_a_single_number_may_leave_it_out(language: str) -> None:
    catalog = catalogue(language)
    for message in wanted(language):
        if message.pluralizable:
            own = catalog.get(message.id, message.context)
            for text, numbers in zip(forms(own), numbers_of_forms(language), strict=True):
                assert placeholders(text) == ["%n"] or (len(numbers) == 1 and not placeholders(text)), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_have_the_white_space_of_their_phrase(language: str) -> None:
    for message in catalogue(language):
        if message.id:
            for text in forms(message):
                assert text == text.strip(), text
                assert "  " not in text, text


def test_a_catalogue_is_compiled_once_and_then_read_from_the_cache(tmp_path) -> None:
    first = load_catalogue("ru", translations_dir(), tmp_path)
    (compiled,) = tmp_path.iterdir()
    stamp = compiled.stat().st_mtime_ns
    again = load_catalogue("ru", translations_dir(), tmp_path)
    assert compiled.stat().st_mtime_ns == stamp
    assert first.gettext("Back") == again.gettext("Back") == "Назад"


def test_a_language_without_a_catalogue_speaks_the_source_language(tmp_path) -> None:
    assert load_catalogue("sw", translations_dir(), tmp_path).gettext("Back") == "Back"


def test_a_cache_folder_that_cannot_be_written_is_done_without(tmp_path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert load_catalogue("fr", translations_dir(), blocked).gettext("Back") == "Retour"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_written_with_its_own_signs(language: str) -> None:
    said = [form for message in catalogue(language) if message.id for form in forms(message) if form]

    assert [(form, what) for form in said for what, _ in typography.faults(form, language)] == []
