"""Targets, answers, books, symbols, assembly and gallery out of an edition's tables."""

import sqlite3
from collections.abc import Callable

from kiosk.content.learn import Answer, AssemblyItem, Book, Exhibit, Page, ReadSymbol, SymbolPart, Target
from kiosk.content.text import Text

MediaFile = Callable[[str, str], str]
"""Turns hash and extension into the path of a file."""

_TARGETS = """
SELECT id, goal, number, text, text_easy FROM targets JOIN target_texts ON target = id AND language = :language
WHERE :goal = 0 OR goal = :goal ORDER BY position
"""
_ANSWERS = """
SELECT id, topic, coalesce(as_of, ''), question, question_easy, text, text_easy, source
FROM answers JOIN answer_texts ON answer = id AND language = ? ORDER BY position
"""
_BOOKS = """
SELECT books.id, books.kind, age_from, age_to, title, about, about_easy, sha256, ext, alt
FROM books JOIN book_texts ON book = books.id AND book_texts.language = :language
LEFT JOIN media ON media.id = cover
LEFT JOIN media_texts ON media_texts.media = cover AND media_texts.language = :language
ORDER BY position
"""
_PAGES = """
SELECT book, pages.id, text, text_easy, sha256, ext, alt
FROM pages JOIN page_texts ON page = path AND page_texts.language = :language
LEFT JOIN media ON media.id = picture
LEFT JOIN media_texts ON media_texts.media = picture AND media_texts.language = :language
ORDER BY book, position
"""
_SYMBOLS = """
SELECT id, symbols.symbol, title FROM symbols JOIN symbol_texts ON symbol_texts.symbol = id AND language = ?
ORDER BY position
"""
_SYMBOL_PARTS = """
SELECT symbol, id, sign, text FROM symbol_parts JOIN symbol_part_texts ON symbol_part = path AND language = ?
ORDER BY symbol, position
"""
_ASSEMBLY = """
SELECT id, kind, coalesce(majority, ''), title, text, text_easy
FROM assembly JOIN assembly_texts ON item = id AND language = ? ORDER BY position
"""
_GALLERY = """
SELECT gallery.id, title, text, text_easy, sha256, ext, alt
FROM gallery JOIN gallery_texts ON exhibit = gallery.id AND gallery_texts.language = :language
LEFT JOIN media ON media.id = picture
LEFT JOIN media_texts ON media_texts.media = picture AND media_texts.language = :language
ORDER BY position
"""
_GOALS = {
    "answers": "SELECT answer, goal FROM answer_goals ORDER BY answer, position",
    "books": "SELECT book, goal FROM book_goals ORDER BY book, position",
    "gallery": "SELECT exhibit, goal FROM gallery_goals ORDER BY exhibit, position",
}
_SUBJECTS = """
SELECT id FROM targets UNION SELECT id FROM answers UNION SELECT id FROM books UNION SELECT id FROM symbols
UNION SELECT id FROM assembly UNION SELECT id FROM gallery
"""

_ROOMS = """
SELECT 'answers' WHERE EXISTS (SELECT 1 FROM answers) UNION ALL SELECT 'books' WHERE EXISTS (SELECT 1 FROM books)
UNION ALL SELECT 'symbols' WHERE EXISTS (SELECT 1 FROM symbols)
UNION ALL SELECT 'assembly' WHERE EXISTS (SELECT 1 FROM assembly)
UNION ALL SELECT 'gallery' WHERE EXISTS (SELECT 1 FROM gallery)
"""


def targets(connection: sqlite3.Connection, language: str, goal: int) -> tuple[Target, ...]:
    """The targets of a Goal, or with 0 all of them, in their order of show."""
    rows = connection.execute(_TARGETS, {"language": language, "goal": goal})
    return tuple(Target(id, of, number, Text(text, easy)) for id, of, number, text, easy in rows)


def answers(connection: sqlite3.Connection, language: str) -> tuple[Answer, ...]:
    """All answers in their order of show."""
    goals = _goals(connection, "answers")
    return tuple(
        Answer(id, topic, as_of, Text(question, question_easy), Text(text, easy), source, goals.get(id, ()))
        for id, topic, as_of, question, question_easy, text, easy, source in connection.execute(_ANSWERS, (language,))
    )


def books(connection: sqlite3.Connection, language: str, media_file: MediaFile) -> tuple[Book, ...]:
    """All books with their pages, in their order of show."""
    about = {"language": language}
    pages: dict[str, list[Page]] = {}
    for book, id, text, easy, sha256, ext, alt in connection.execute(_PAGES, about):
        page = Page(id, Text(text, easy), media_file(sha256, ext) if sha256 else "", alt or "")
        pages.setdefault(book, []).append(page)
    goals = _goals(connection, "books")
    found = []
    for id, kind, age_from, age_to, title, words, easy, sha256, ext, alt in connection.execute(_BOOKS, about):
        cover = media_file(sha256, ext) if sha256 else ""
        read = tuple(pages.get(id, ()))
        found.append(
            Book(id, kind, age_from, age_to, title, Text(words, easy), cover, alt or "", goals.get(id, ()), read)
        )
    return tuple(found)


def symbols(connection: sqlite3.Connection, language: str) -> tuple[ReadSymbol, ...]:
    """All symbols with their parts, in their order of show."""
    parts: dict[str, list[SymbolPart]] = {}
    for owner, *part in connection.execute(_SYMBOL_PARTS, (language,)):
        parts.setdefault(owner, []).append(SymbolPart(*part))
    rows = connection.execute(_SYMBOLS, (language,))
    return tuple(ReadSymbol(id, symbol, title, tuple(parts.get(id, ()))) for id, symbol, title in rows)


def assembly(connection: sqlite3.Connection, language: str) -> tuple[AssemblyItem, ...]:
    """The steps and the drafts of the assembly, in their order of show."""
    rows = connection.execute(_ASSEMBLY, (language,))
    return tuple(
        AssemblyItem(id, kind, majority, title, Text(text, easy)) for id, kind, majority, title, text, easy in rows
    )


def gallery(connection: sqlite3.Connection, language: str, media_file: MediaFile) -> tuple[Exhibit, ...]:
    """The pictures of the gallery in their order of show."""
    goals = _goals(connection, "gallery")
    return tuple(
        Exhibit(id, title, Text(text, easy), media_file(sha256, ext) if sha256 else "", alt or "", goals.get(id, ()))
        for id, title, text, easy, sha256, ext, alt in connection.execute(_GALLERY, {"language": language})
    )


def rooms(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Which of these there is anything of, targets left aside."""
    return tuple(room for (room,) in connection.execute(_ROOMS))


def subjects(connection: sqlite3.Connection) -> tuple[str, ...]:
    """The ids that the log may name of all these."""
    return tuple(id for (id,) in connection.execute(_SUBJECTS))


def _goals(connection: sqlite3.Connection, module: str) -> dict[str, tuple[int, ...]]:
    found: dict[str, tuple[int, ...]] = {}
    for id, goal in connection.execute(_GOALS[module]):
        found[id] = (*found.get(id, ()), goal)
    return found
