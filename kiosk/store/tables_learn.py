"""The tables of targets, answers, books, symbols, assembly and gallery."""

from kiosk.store.table import Table, listed, part, texts

LEARN_TABLES: dict[str, Table] = {
    "targets": Table(
        {"id": str, "position": int, "goal": int, "number": str}, key=("id",), indexes=(("goal", "position"),)
    ),
    "target_texts": texts("target", "targets", "id", "text", "text_easy"),
    "answers": Table(
        {"id": str, "position": int, "topic": str, "as_of": str},
        key=("id",),
        indexes=(("position",),),
        optional=frozenset({"as_of"}),
    ),
    "answer_texts": texts("answer", "answers", "id", "question", "question_easy", "text", "text_easy", "source"),
    "answer_goals": listed("answer", "answers", "goal", int),
    "books": Table(
        {"id": str, "position": int, "kind": str, "age_from": int, "age_to": int, "cover": str},
        key=("id",),
        foreign=(("cover", "media", "id"),),
        indexes=(("position",),),
        optional=frozenset({"age_from", "age_to", "cover"}),
    ),
    "book_texts": texts("book", "books", "id", "title", "about", "about_easy"),
    "book_goals": listed("book", "books", "goal", int),
    "pages": part("book", "books", ("picture",), (("picture", "media", "id"),), picture=str),
    "page_texts": texts("page", "pages", "path", "text", "text_easy"),
    "symbols": Table({"id": str, "position": int, "symbol": str}, key=("id",), indexes=(("position",),)),
    "symbol_texts": texts("symbol", "symbols", "id", "title"),
    "symbol_parts": part("symbol", "symbols", sign=str),
    "symbol_part_texts": texts("symbol_part", "symbol_parts", "path", "text"),
    "assembly": Table(
        {"id": str, "position": int, "kind": str, "majority": str},
        key=("id",),
        indexes=(("position",),),
        optional=frozenset({"majority"}),
    ),
    "assembly_texts": texts("item", "assembly", "id", "title", "text", "text_easy"),
    "gallery": Table(
        {"id": str, "position": int, "picture": str},
        key=("id",),
        foreign=(("picture", "media", "id"),),
        indexes=(("position",),),
    ),
    "gallery_texts": texts("exhibit", "gallery", "id", "title", "text", "text_easy"),
    "gallery_goals": listed("exhibit", "gallery", "goal", int),
}
