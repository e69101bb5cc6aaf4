"""The reader of one edition: what a kiosk shows, language by language, as the values of `kiosk.content`."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Self

from kiosk.content.days import Day, DayLine
from kiosk.content.goals import Goal, GoalLine
from kiosk.content.learn import Answer, AssemblyItem, Book, Exhibit, ReadSymbol, Target
from kiosk.content.messages import Message, MessageLine
from kiosk.content.moments import Era, Moment, MomentLine
from kiosk.content.pledges import Pledge
from kiosk.content.quiz import Question
from kiosk.content.sites import Site, SiteLine, Stop
from kiosk.content.survey import SurveyQuestion
from kiosk.content.vocabulary import CATEGORIES
from kiosk.store import (
    read_days,
    read_eras,
    read_goals,
    read_learn,
    read_messages,
    read_moments,
    read_pledges,
    read_quiz,
    read_sites,
)
from kiosk.store.chronicle import Chronicle
from kiosk.store.edition_file import open_edition_file
from kiosk.store.faults import damaged
from kiosk.store.media import media_path

if TYPE_CHECKING:
    from kiosk.store.finder import Finder
    from kiosk.store.pinyin import Candidate
    from kiosk.store.search import SearchResult

_LAST_YEAR = 9999
_NO_WIDER: Mapping[str, int] = {}


class Edition:
    """An open edition. Lists come in their order of show; what is not there is an empty tuple or None."""

    def __init__(self, connection: sqlite3.Connection, path: Path, media_root: Path) -> None:
        """Take over a connection from `open_edition_file`; use `open` instead."""
        self._connection = connection
        self._path = path
        self._media_root = media_root
        with self._reading():
            self.id: str = connection.execute("SELECT id FROM edition").fetchone()[0]
            self.pack_id, self.version, self._source, mirrored = connection.execute(
                "SELECT id, version, source_language, timeline_mirrored FROM packs"
            ).fetchone()
            self.timeline_mirrored = bool(mirrored)
            self._titles: dict[str, str] = dict(
                connection.execute("SELECT language, title FROM pack_texts ORDER BY position")
            )
        self.chronicle = Chronicle(connection, self._reading)
        """The moments in windows of time, for whoever cannot read them all."""
        self._finder: Finder | None = None

    @classmethod
    def open(cls, path: Path, media_root: Path) -> Self:
        """Open `content.db` at `path`; raise StoreError if it is damaged, empty or newer than this program."""
        connection = open_edition_file(path)
        try:
            return cls(connection, path, media_root)
        except BaseException:
            connection.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def __enter__(self) -> Self:
        """The edition itself."""
        return self

    def __exit__(self, *exception: object) -> None:
        """Let go of the file."""
        self.close()

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the pack in its own order."""
        return tuple(self._titles)

    def title(self, language: str) -> str:
        """The name of the exhibit; in the source language where `language` is not one of the pack's."""
        return self._titles.get(language) or self._titles[self._source]

    def goals(self, language: str) -> tuple[GoalLine, ...]:
        """All goals in the order of the pack."""
        with self._reading():
            return read_goals.lines(self._connection, language)

    def goal(self, language: str, id: str) -> Goal | None:
        """One goal with all it shows; its emblem is a file that exists, or ""."""
        with self._reading():
            return read_goals.one(self._connection, language, id, self._media_file)

    def moments(
        self, language: str, *, category: str = "", goal: int = 0, since: int = 0, until: int = _LAST_YEAR
    ) -> tuple[MomentLine, ...]:
        """Moments by date, then id; of one category, of one goal, of the years `since` to `until`, both included.

        A pack may hold a hundred thousand: screens ask `chronicle` for a window instead.
        """
        with self._reading():
            return read_moments.lines(self._connection, language, category, goal, since, until)

    def moment(self, language: str, id: str) -> Moment | None:
        """One moment with all it shows."""
        with self._reading():
            return read_moments.one(self._connection, language, id)

    def moment_counts_by_year(self) -> dict[int, int]:
        """How many moments each year has; years without one are left out."""
        years: dict[int, int] = {}
        for month, count in self.chronicle.counts().items():
            years[int(month[:4])] = years.get(int(month[:4]), 0) + count
        return years

    def eras(self, language: str) -> tuple[Era, ...]:
        """The eras of the timeline, in order of time."""
        with self._reading():
            return read_eras.eras(self._connection, language)

    def categories(self) -> tuple[str, ...]:
        """The categories that have moments, in the order of the vocabulary."""
        with self._reading():
            present = read_moments.categories(self._connection)
        return tuple(category for category in CATEGORIES if category in present)

    def sites(self, language: str) -> tuple[SiteLine, ...]:
        """All sites in the order of the pack."""
        with self._reading():
            return read_sites.lines(self._connection, language)

    def site(self, language: str, id: str) -> Site | None:
        """One site with all it shows."""
        with self._reading():
            return read_sites.one(self._connection, language, id)

    def stops(self, language: str, site: str) -> tuple[Stop, ...]:
        """The stops of a site's virtual tour, in their order; their pictures are files that exist, or ""."""
        with self._reading():
            return read_sites.stops(self._connection, language, site, self._media_file)

    def tour_subjects(self) -> tuple[str, ...]:
        """What the log may name of tours: every stop as "site-stop", and the languages tours are held in."""
        with self._reading():
            return read_sites.tour_subjects(self._connection)

    def quiz(self, language: str) -> tuple[Question, ...]:
        """All questions of the quiz in the order of the pack."""
        with self._reading():
            return read_quiz.questions(self._connection, language)

    def survey(self, language: str) -> tuple[SurveyQuestion, ...]:
        """All questions for leaving in the order of the pack."""
        with self._reading():
            return read_quiz.survey(self._connection, language)

    def question_ids(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The ids of the quiz's questions, and of the questions for leaving."""
        with self._reading():
            return read_quiz.ids(self._connection)

    def quiz_goals(self) -> tuple[int, ...]:
        """The numbers of the Goals that have a question, in order."""
        with self._reading():
            return read_quiz.goal_numbers(self._connection)

    def pledges(self, language: str, *, goal: int = 0) -> tuple[Pledge, ...]:
        """All pledges, or those for one Goal, in the order of the pack."""
        with self._reading():
            return read_pledges.pledges(self._connection, language, goal)

    def days(self, language: str, *, goal: int = 0) -> tuple[DayLine, ...]:
        """All international days and weeks, or those of one Goal, in the order of the pack.

        When they fall is for `kiosk.content.days` to say: by date, month or year.
        """
        with self._reading():
            return read_days.lines(self._connection, language, goal)

    def day(self, language: str, id: str) -> Day | None:
        """One international day with all it shows."""
        with self._reading():
            return read_days.one(self._connection, language, id)

    def messages(self, language: str) -> tuple[MessageLine, ...]:
        """All messages in the order of the pack."""
        with self._reading():
            return read_messages.lines(self._connection, language)

    def message(self, language: str, id: str) -> Message | None:
        """One message with all it shows; its files exist, or are ""."""
        with self._reading():
            return read_messages.one(self._connection, language, id, self._source, self._media_file)

    def targets(self, language: str, *, goal: int = 0) -> tuple[Target, ...]:
        """All targets, or those of one Goal, in the order of the pack."""
        with self._reading():
            return read_learn.targets(self._connection, language, goal)

    def answers(self, language: str) -> tuple[Answer, ...]:
        """All answers to what visitors ask, in the order of the pack."""
        with self._reading():
            return read_learn.answers(self._connection, language)

    def books(self, language: str) -> tuple[Book, ...]:
        """All books in the order of the pack; their pictures are files that exist, or ""."""
        with self._reading():
            return read_learn.books(self._connection, language, self._media_file)

    def symbols(self, language: str) -> tuple[ReadSymbol, ...]:
        """All document symbols to take apart, in the order of the pack."""
        with self._reading():
            return read_learn.symbols(self._connection, language)

    def assembly(self, language: str) -> tuple[AssemblyItem, ...]:
        """The steps and drafts of the assembly, in the order of the pack."""
        with self._reading():
            return read_learn.assembly(self._connection, language)

    def gallery(self, language: str) -> tuple[Exhibit, ...]:
        """The pictures of the gallery, in the order of the pack; a picture is a file that exists, or ""."""
        with self._reading():
            return read_learn.gallery(self._connection, language, self._media_file)

    def rooms(self) -> tuple[str, ...]:
        """Which of answers, books, symbols, assembly and gallery the pack has anything for."""
        with self._reading():
            return read_learn.rooms(self._connection)

    def learn_subjects(self) -> tuple[str, ...]:
        """What the log may name of targets, answers, books, symbols, assembly and gallery."""
        with self._reading():
            return read_learn.subjects(self._connection)

    def narration(self, path: str, language: str) -> str:
        """The file in which a text such as "goals/goal-13/why" is read aloud; "" where the pack has none."""
        with self._reading():
            return read_messages.narration(self._connection, path, language, self._media_file)

    @property
    def finder(self) -> "Finder":
        """What finds things by words; made at the first search, for the first frame needs none of it."""
        from kiosk.store.finder import Finder

        if self._finder is None:
            self._finder = Finder(self._connection, tuple(self._titles), self._reading)
        return self._finder

    def search(
        self, language: str, query: str, limit: int = 24, wider: Mapping[str, int] = _NO_WIDER
    ) -> "SearchResult":
        """What the words of `query` are found in, at most `limit` of a kind or as many as `wider` says of it.

        In another language where in none here.
        """
        return self.finder.search(language, query, limit, wider)

    def completions(self, language: str, query: str, limit: int = 3) -> tuple[str, ...]:
        """Words that the last one of `query` may become, as they are written."""
        return self.finder.completions(language, query, limit)

    def nearest_words(self, language: str, query: str, limit: int = 3) -> tuple[str, ...]:
        """Words of the exhibit that come nearest to those of a `query` without hits."""
        return self.finder.nearest_words(language, query, limit)

    def pinyin(self, letters: str, limit: int = 12) -> "tuple[Candidate, ...]":
        """Chinese words that Latin letters may mean by their sound."""
        return self.finder.pinyin(letters, limit)

    def _media_file(self, sha256: str, ext: str) -> str:
        path = media_path(self._media_root, sha256, ext)
        return str(path) if path.is_file() else ""

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Say that the edition is damaged when SQLite or a value in it shows so; a misused reader stays a bug."""
        try:
            yield
        except sqlite3.ProgrammingError:
            raise
        except (sqlite3.DatabaseError, TypeError, ValueError) as error:
            raise damaged(self._path, str(error)) from error
