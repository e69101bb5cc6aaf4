"""Everything that finds things by words in one edition, loaded with the first search."""

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager

from kiosk.store.pinyin import Candidate, candidates
from kiosk.store.search import Searcher, SearchResult
from kiosk.store.suggestions import completions, nearest_words

Reading = Callable[[], AbstractContextManager[None]]


class Finder:
    """Looks into an edition's index and its words; `reading` says that the edition is damaged when it is."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        languages: tuple[str, ...],
        reading: Callable[[], AbstractContextManager[None]],
    ) -> None:
        """Read from an open edition in `languages`."""
        self._connection = connection
        self._languages = languages
        self._reading = reading
        self._searcher = Searcher(connection)

    def search(self, language: str, query: str, limit: int, wider: Mapping[str, int]) -> SearchResult:
        """What the words of `query` are found in, `limit` of a kind or as many as `wider` says of it.

        In another language where in none here.
        """
        others = tuple(other for other in self._languages if other != language)
        with self._reading():
            return self._searcher.search(language, others, query, limit, wider)

    def completions(self, language: str, query: str, limit: int) -> tuple[str, ...]:
        """Words that the last one of `query` may become, as they are written."""
        with self._reading():
            return completions(self._connection, language, query, limit)

    def nearest_words(self, language: str, query: str, limit: int) -> tuple[str, ...]:
        """Words of the exhibit that come nearest to those of a `query` without hits."""
        with self._reading():
            return nearest_words(self._connection, language, query, limit)

    def pinyin(self, letters: str, limit: int) -> tuple[Candidate, ...]:
        """Chinese words that Latin letters may mean by their sound."""
        with self._reading():
            return candidates(self._connection, letters, limit)
