"""Messages and narrations out of an edition's tables."""

import sqlite3
from collections.abc import Callable

from kiosk.content.messages import Message, MessageLine
from kiosk.content.text import Text

_LINE = """
SELECT messages.id, title, summary, duration
FROM messages JOIN message_texts ON message = messages.id AND language = ?
"""
_REST = """
SELECT transcript, transcript_easy, audio_description, sign_language,
    film.sha256, film.ext, poster.sha256, poster.ext, alt, signs.sha256, signs.ext
FROM messages JOIN message_texts ON message_texts.message = messages.id AND message_texts.language = :language
JOIN media AS film ON film.id = messages.video
JOIN media AS poster ON poster.id = messages.poster
LEFT JOIN media AS signs ON signs.id = messages.sign_video
LEFT JOIN media_texts ON media_texts.media = messages.poster AND media_texts.language = :language
WHERE messages.id = :id
"""
_CAPTIONS = """
SELECT media.language, sha256, ext FROM message_captions JOIN media ON media.id = message_captions.media
WHERE message = :id ORDER BY media.language = :language DESC, media.language = :source DESC, media.language
"""
_NARRATION = "SELECT sha256, ext FROM media WHERE narrates = ? AND language = ?"

MediaFile = Callable[[str, str], str]


def lines(connection: sqlite3.Connection, language: str) -> tuple[MessageLine, ...]:
    """All messages in their order of show."""
    return tuple(MessageLine(*row) for row in connection.execute(f"{_LINE} ORDER BY position", (language,)))


def one(connection: sqlite3.Connection, language: str, id: str, source: str, media_file: MediaFile) -> Message | None:
    """One message; captions that are missing in its language come in the `source` language or in any other."""
    line = connection.execute(f"{_LINE} WHERE messages.id = ?", (language, id)).fetchone()
    if line is None:
        return None
    words = connection.execute(_REST, {"language": language, "id": id}).fetchone()
    transcript, easy, description, sign_language, *files, alt, signs, signs_ext = words
    captions = connection.execute(_CAPTIONS, {"id": id, "language": language, "source": source})
    there = ((spoken, media_file(sha256, ext)) for spoken, sha256, ext in captions)
    captions_language, captions_file = next(((spoken, file) for spoken, file in there if file), ("", ""))
    return Message(
        line=MessageLine(*line),
        transcript=Text(transcript, easy),
        audio_description=description,
        video=media_file(files[0], files[1]),
        poster=media_file(files[2], files[3]),
        poster_alt=alt or "",
        captions=captions_file,
        captions_language=captions_language,
        sign_video=media_file(signs, signs_ext) if signs else "",
        sign_language=sign_language,
    )


def narration(connection: sqlite3.Connection, path: str, language: str, media_file: MediaFile) -> str:
    """The file that reads a text aloud, or ""."""
    row = connection.execute(_NARRATION, (path, language)).fetchone()
    return media_file(*row) if row else ""
