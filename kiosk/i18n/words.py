"""Phrases of the interface for what is written without a screen, such as reports."""

import gettext

from kiosk.i18n.catalogues import load_catalogue
from kiosk.paths import translations_dir


class Words:
    """Says phrases in whichever language is asked for; a catalogue is read when it is first needed."""

    def __init__(self) -> None:
        """Know no language yet."""
        self._catalogues: dict[str, gettext.NullTranslations] = {}

    def phrase(self, language: str, text: str) -> str:
        """An English phrase in a language."""
        if language not in self._catalogues:
            self._catalogues[language] = load_catalogue(language, translations_dir())
        return self._catalogues[language].gettext(text)
