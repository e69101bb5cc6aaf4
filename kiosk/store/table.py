"""The form of a table, and the two forms that most tables of an edition have."""

from dataclasses import dataclass

Column = type[str] | type[int] | type[float]


@dataclass(frozen=True, slots=True)
class Table:
    """One table: columns in order, its key, what it points to, what is indexed, and which columns may be empty."""

    columns: dict[str, Column]
    key: tuple[str, ...]
    foreign: tuple[tuple[str, str, str], ...] = ()
    indexes: tuple[tuple[str, ...], ...] = ()
    optional: frozenset[str] = frozenset()


def texts(owner: str, table: str, key: str, *fields: str) -> Table:
    """The texts of something: one row a language."""
    columns: dict[str, Column] = {owner: str, "language": str, **dict.fromkeys(fields, str)}
    return Table(columns, key=(owner, "language"), foreign=((owner, table, key),))


def part(
    owner: str,
    table: str,
    optional: tuple[str, ...] = (),
    points: tuple[tuple[str, str, str], ...] = (),
    **columns: Column,
) -> Table:
    """The parts of something in their order of show."""
    return Table(
        {"path": str, owner: str, "id": str, "position": int, **columns},
        key=("path",),
        foreign=((owner, table, "id"), *points),
        indexes=((owner, "position"),),
        optional=frozenset(optional),
    )


def listed(owner: str, table: str, name: str, kind: Column) -> Table:
    """What an entry names more than one of, in order."""
    return Table(
        {owner: str, name: kind, "position": int},
        key=(owner, name),
        foreign=((owner, table, "id"),),
        indexes=((name, owner),),
    )


def words(owner: str, table: str, word: str) -> Table:
    """Words of a closed list that an entry carries, in order."""
    return Table({owner: str, word: str, "position": int}, key=(owner, word), foreign=((owner, table, "path"),))
