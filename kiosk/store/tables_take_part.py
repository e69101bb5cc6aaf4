"""The tables of pledges and international days."""

from kiosk.store.table import Table, listed, texts

TAKE_PART_TABLES: dict[str, Table] = {
    "pledges": Table(
        {"id": str, "position": int, "goal": int, "place": str},
        key=("id",),
        indexes=(("position",), ("goal", "position")),
    ),
    "pledge_texts": texts("pledge", "pledges", "id", "text", "text_easy"),
    "days": Table(
        {
            "id": str,
            "position": int,
            "kind": str,
            "month": int,
            "day": int,
            "length": int,
            "first_year": int,
        },
        key=("id",),
        indexes=(("position",), ("month", "day")),
        optional=frozenset({"month", "day", "first_year"}),
    ),
    "day_texts": texts("day", "days", "id", "name", "short_name", "text", "text_easy"),
    "day_rules": listed("day", "days", "rule", str),
    "day_dates": listed("day", "days", "date", str),
    "day_goals": listed("day", "days", "goal", int),
    "day_symbols": listed("day", "days", "symbol", str),
}
