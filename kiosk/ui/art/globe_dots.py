"""The globe as an item of QML, painted dot by dot."""

from functools import lru_cache

from PySide6.QtCore import Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.ui.art.globe import GlobeBrush, Inks, View
from kiosk.ui.art.painted import Painted

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class GlobeDots(Painted):
    """The dots of the globe, without a GPU: a turn costs some milliseconds, so it may follow a finger."""

    def __init__(self, parent: QQuickItem | None = None) -> None:
        """Look at the Gulf of Guinea by day."""
        super().__init__(parent)
        self._view = View(0.0, 0.0)
        self._inks = ("white", "gray", "black")

    def paint(self, painter: QPainter) -> None:
        """Paint the globe as it is turned now."""
        _brush(self.width(), *self._inks).paint(painter, self._view)

    @Slot(float, float)
    def look(self, longitude: float, latitude: float) -> None:
        """Turn a place to the visitor, by day everywhere."""
        self._turn(View(longitude, latitude))

    @Slot(float, float, float, float)
    def lookLit(self, longitude: float, latitude: float, sunLongitude: float, sunLatitude: float) -> None:
        """Turn a place to the visitor; it is day where the sun stands."""
        self._turn(View(longitude, latitude, (sunLongitude, sunLatitude)))

    @Slot(QColor, QColor, QColor)
    def use(self, land: QColor, sea: QColor, ball: QColor) -> None:
        """Paint in these colours."""
        self._inks = (land.name(), sea.name(), ball.name())
        self.update()

    def _turn(self, view: View) -> None:
        if view != self._view:
            self._view = view
            self.update()


@lru_cache(maxsize=2)
def _brush(width: float, land: str, sea: str, ball: str) -> GlobeBrush:
    """One for all globes alike: its stamps are megabytes, and what QML has made lives on in Python."""
    return GlobeBrush(width, Inks(QColor(land), QColor(sea), QColor(ball)))
