"""The tables of eras."""

from kiosk.store.table import Table, texts

ERA_TABLES: dict[str, Table] = {
    "eras": Table({"id": str, "first_year": int, "last_year": int}, key=("id",), indexes=(("first_year",),)),
    "era_texts": texts("era", "eras", "id", "title", "text", "text_easy"),
}
