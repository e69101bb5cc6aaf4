"""What is counted here, told to those who are counted, and the way not to be."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.sources import Sources

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the program.")
class PrivacyViewModel(QObject):  # type: ignore[operator]
    """The privacy notice of one visit."""

    changed = Signal()

    def __init__(self, sources: Sources, retention_days: int, parent: QObject) -> None:
        """Tell how long events are kept (days)."""
        super().__init__(parent)
        self._sources = sources
        self._days = retention_days
        self._declined = False
        sources.comfort.changed.connect(self.changed)

    def reset(self) -> None:
        """The next visitor decides anew."""
        self._declined = False
        self.changed.emit()

    @Slot()
    def toggleEasy(self) -> None:
        """Change between the standard text and easy words."""
        self._sources.comfort.choose("easy", not self._sources.comfort.wishes.easy)

    @Slot()
    def decline(self) -> None:
        """Count this visit no more, and delete what was counted of it."""
        if not self._declined:
            self._declined = True
            self._sources.visit.decline()
            self.changed.emit()

    @Property(bool, notify=changed)
    def easy(self) -> bool:
        """Whether easy words are shown."""
        return self._sources.comfort.wishes.easy

    @Property(bool, notify=changed)
    def declined(self) -> bool:
        """Whether this visitor asked not to be counted."""
        return self._declined

    @Property(int, constant=True)
    def days(self) -> int:
        """How long events are kept."""
        return self._days
