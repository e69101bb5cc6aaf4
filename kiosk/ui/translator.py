"""Qt's own words come from the gettext catalogues: qsTr() asks here."""

from gettext import NullTranslations

from PySide6.QtCore import QObject, QTranslator

from kiosk.i18n.catalogues import CONTEXT_SEPARATOR


class GettextTranslator(QTranslator):
    """Answers qsTr("…"), qsTr("…", "context") and qsTr("%n …", "", n) from one catalogue at a time."""

    def __init__(self, parent: QObject) -> None:
        """Speak the source language until told otherwise."""
        super().__init__(parent)
        self._catalogue = NullTranslations()

    def speak(self, catalogue: NullTranslations) -> None:
        """Answer from this catalogue from now on."""
        self._catalogue = catalogue

    def isEmpty(self) -> bool:
        """Never: an empty translator would not be asked."""
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The words for a text; Qt puts the number into %n itself. The QML file's name (`context`) plays no part."""
        del context
        if n >= 0:
            return self._catalogue.ngettext(text, text, n)
        if disambiguation:
            found = self._catalogue.gettext(disambiguation + CONTEXT_SEPARATOR + text)
            return text if CONTEXT_SEPARATOR in found else found
        return self._catalogue.gettext(text)
