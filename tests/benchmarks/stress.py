"""A data folder with a hundred thousand moments: the shipped pack's, copied over every day of eighty years.

The copies go straight into the finished edition's tables, without the search index: building that would take minutes.
"""

import sqlite3
from collections import Counter
from datetime import date, timedelta
from itertools import cycle
from pathlib import Path
from typing import Any

from stores import content_and_media

from kiosk.store.edition_info import seal
from kiosk.store.edition_rows import rows
from kiosk.store.library import Library

STRESS = 100_000
_FIRST, _LAST = date(1945, 10, 24), date(2026, 6, 30)
_TABLES = ("moments", "moment_texts", "moment_goals", "moment_symbols")


def stressed(folder: Path, wanted: int = STRESS) -> Path:
    """A data folder that shows the shipped pack with so many moments, three or four on every day."""
    library = Library(folder)
    content, media = content_and_media(folder)
    info = library.add(content, media)
    copies = spread(content["moments"], wanted - len(content["moments"]))
    info.path.chmod(0o644)
    connection = sqlite3.connect(info.path)
    with connection:
        for table, row in rows({**content, "moments": copies}):
            if table in _TABLES:
                columns = ", ".join(row)
                marks = ", ".join(f":{column}" for column in row)
                connection.execute(f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({marks})", row)
        months = Counter(month for (month,) in connection.execute("SELECT substr(date, 1, 7) FROM moments"))
        connection.execute("DELETE FROM moment_months")
        connection.executemany("INSERT INTO moment_months (month, count) VALUES (?, ?)", sorted(months.items()))
    connection.execute("ANALYZE")
    connection.close()
    info.path.chmod(0o444)
    seal(info.path.parent)
    library.activate(info.id)
    return folder


def spread(moments: list[dict[str, Any]], wanted: int) -> list[dict[str, Any]]:
    """Copies of the given moments at even distances through all of the time."""
    found = []
    days = (_LAST - _FIRST).days
    for number, moment in zip(range(wanted), cycle(moments), strict=False):
        day = _FIRST + timedelta(days=number * days // wanted)
        importance = 1 if number % 997 == 0 else 2 if number % 31 == 0 else 3
        found.append({**moment, "id": f"{moment['id']}-{number}", "date": str(day), "importance": importance})
    return found
