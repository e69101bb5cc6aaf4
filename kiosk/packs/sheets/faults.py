"""What is wrong with a spreadsheet, each thing by sheet and cell."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.errors import PackError
from kiosk.packs.problems import Problem, errors

MOST_FILE = 16 * 2**20
"""Bytes; the texts of the shipped pack take less than one in sixty of it."""


class RefusedTableError(PackError):
    """A table of which something is wrong; `problems` names everything that is."""

    def __init__(self, path: Path, problems: Sequence[Problem]) -> None:
        """Say how much is wrong; the list, in which warnings may stand too, is told apart."""
        wrong = len(errors(list(problems)))
        count = f"{wrong} things are" if wrong > 1 else "one thing is"
        super().__init__(f"{path} was not taken, for {count} wrong with it; mend what is named and try again.")
        self.problems = tuple(problems)


def refused(path: Path, why: str, remedy: str) -> PackError:
    """The refusal of a file as a whole."""
    return PackError(f"{path} was not taken: {why}; {remedy}.")


def read_limited(path: Path) -> bytes:
    """The bytes of a file that is no larger than a table of texts can be."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_FILE + 1)
    except FileNotFoundError:
        raise PackError(f"There is no file {path}; look at its name.") from None
    except OSError as error:
        raise PackError(f"{path} cannot be read ({error.strerror}); look at its permissions.") from None
    if len(data) > MOST_FILE:
        raise refused(path, f"it is larger than {MOST_FILE >> 20} MiB", "take its pictures out, or part it in two")
    return data


def shortened(value: object) -> str:
    """What a cell holds, as one can say it in a sentence."""
    return " ".join(str(value).split())[:40]


def cell_place(file: str, sheet: str, cell: str) -> str:
    """Where a thing stands, as people say it."""
    return f"{file}, sheet “{sheet}”, cell {cell}"


def row_place(file: str, sheet: str, row: int) -> str:
    """Where a row stands; a file without sheets has only rows."""
    return f"{file}, sheet “{sheet}”, row {row}" if sheet else f"{file}, row {row}"


def field_place(row: str, column: str) -> str:
    """Where a field of a row stands."""
    return f"{row}, “{column}”"
