"""What the rooms to look into have in common: a language, a reading level, a page that changes."""

from typing import Any

from PySide6.QtCore import QObject, Slot

from kiosk.ui.sources import Sources


class LearnView(QObject):
    """A page that is filled for a language and a subject, and filled again when easy words are chosen."""

    changed: Any
    """Each page has a signal of its own by this name: Qt cannot notify by one that a base class declares."""

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Show nothing until a language is known."""
        super().__init__(parent)
        self._sources = sources
        self._language = self._subject = ""
        sources.comfort.changed.connect(self._again)

    def show(self, language: str, subject: str) -> None:
        """Show the page in a language, about a subject or about nothing."""
        fresh = subject != self._subject or not self._language
        self._language, self._subject = language, subject
        if fresh:
            self._begin()
        self._fill()

    def reset(self) -> None:
        """Forget what the visitor looked at."""
        self._language = self._subject = ""
        self._begin()
        self._tell(type(self._props)())

    @Slot()
    def toggleEasy(self) -> None:
        """Change between the standard text and easy words."""
        self._sources.comfort.choose("easy", not self._easy)

    @property
    def _easy(self) -> bool:
        return self._sources.comfort.wishes.easy

    def _again(self) -> None:
        if self._language:
            self._fill()

    def _begin(self) -> None:
        """Stand where this page begins."""

    def _fill(self) -> None:
        """Read what is shown and tell the page."""
        raise NotImplementedError

    def _tell(self, props: Any) -> None:
        if props != self._props:
            self._props = props
            self.changed.emit()

    _props: Any = None
