"""One list model for every list on screen."""

from collections.abc import Iterable
from dataclasses import fields
from operator import attrgetter, ne
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

_NO_PARENT = QModelIndex()


class Rows(QAbstractListModel):
    """A list of frozen dataclass rows of one type; each field is a role of the same name.

    Sorting and filtering happen before the rows get here: `replace` swaps them all.
    """

    def __init__(self, row_type: type, parent: QObject) -> None:
        """Make an empty list of `row_type` that lives as long as `parent`."""
        super().__init__(parent)
        self._names = [field.name for field in fields(row_type)]
        self._roles = {Qt.ItemDataRole.UserRole + i: name.encode() for i, name in enumerate(self._names, start=1)}
        self._rows: tuple[Any, ...] = ()

    @property
    def rows(self) -> tuple[Any, ...]:
        """The rows as shown."""
        return self._rows

    def replace(self, rows: Iterable[Any]) -> None:
        """Show other rows; a view keeps its delegates when only their values differ, and hears which fields do."""
        fresh = tuple(rows)
        if fresh == self._rows:
            return
        if len(fresh) == len(self._rows):
            before, self._rows = self._rows, fresh
            self.dataChanged.emit(self.index(0), self.index(len(fresh) - 1), self._differing(before, fresh))
            return
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()

    def _differing(self, before: tuple[Any, ...], after: tuple[Any, ...]) -> list[int]:
        readers = zip(self._roles, map(attrgetter, self._names), strict=True)
        return [role for role, field in readers if any(map(ne, map(field, before), map(field, after)))]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """The number of rows; none below a row."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One field of one row."""
        name = self._roles.get(role)
        if name is None or not 0 <= index.row() < len(self._rows):
            return None
        return getattr(self._rows[index.row()], name.decode())

    def roleNames(self) -> dict[int, bytes]:  # type: ignore[override]  # PySide6 types it with QByteArray
        """The fields by role."""
        return self._roles
