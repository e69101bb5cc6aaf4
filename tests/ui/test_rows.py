"""One list model for every list on screen."""

from collections.abc import Iterable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.ui.rows import Rows


@dataclass(frozen=True, slots=True)
class Row:
    name: str
    place: int


BEFORE = (Row("a", 1), Row("b", 2))
NAME, PLACE = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2


@pytest.mark.parametrize(
    ("after", "heard"),
    [
        (BEFORE, []),
        ((Row("a", 1), Row("c", 2)), [[NAME]]),
        ((Row("c", 3), Row("b", 2)), [[NAME, PLACE]]),
        ((Row("a", 1),), ["reset"]),
        ((), ["reset"]),
    ],
)
def test_a_view_hears_only_what_differs(after: Iterable[Row], heard: list[object]) -> None:
    parent = QObject()
    rows = Rows(Row, parent)
    rows.replace(BEFORE)
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal, parent)
    told: list[object] = []
    rows.dataChanged.connect(lambda _first, _last, roles: told.append(roles))
    rows.modelReset.connect(lambda: told.append("reset"))
    rows.replace(after)
    assert told == heard
    assert rows.rows == tuple(after)
