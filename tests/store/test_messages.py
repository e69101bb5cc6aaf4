"""Messages and narrations as the reader gives them."""

from pathlib import Path

from exhibits import CAPTIONS_HASH, FILM_HASH, VOICE_HASH, exhibit

from kiosk.content.messages import Message, MessageLine
from kiosk.content.text import Text
from kiosk.store.edition import Edition
from kiosk.store.edition_builder import build_edition
from kiosk.store.media import media_path


def _keep(tmp_path: Path, sha256: str, ext: str) -> str:
    path = media_path(tmp_path / "media", sha256, ext)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    return str(path)


def test_a_message_has_all_its_parts(edition: Edition, tmp_path: Path) -> None:
    film, captions = _keep(tmp_path, FILM_HASH, "webm"), _keep(tmp_path, CAPTIONS_HASH, "vtt")

    (line,) = edition.messages("fr")

    assert line == MessageLine("once-a-day", "Once a day [fr]", "A film [fr]", 60.0)
    message = edition.message("fr", "once-a-day")
    assert message is not None
    assert message == Message(
        line=line,
        transcript=Text("All the words [fr]", "Easy words [fr]"),
        audio_description="A ring fills [fr]",
        video=film,
        poster=message.poster,
        poster_alt="A turbine [fr]",
        captions=captions,
        captions_language="fr",
        sign_video=film,
        sign_language="International Sign [fr]",
    )


def test_captions_that_a_language_lacks_come_in_the_language_of_the_pack(tmp_path: Path) -> None:
    _keep(tmp_path, CAPTIONS_HASH, "vtt")
    without = exhibit()
    without["messages"][0]["captions"].remove("captions-zh")
    build_edition(without, tmp_path / "content.db")

    with Edition.open(tmp_path / "content.db", tmp_path / "media") as edition:
        message = edition.message("zh", "once-a-day")

    assert message is not None
    assert message.captions_language == "en"


def test_files_that_are_not_on_the_disk_are_no_paths(edition: Edition) -> None:
    message = edition.message("en", "once-a-day")

    assert message is not None
    assert (message.video, message.captions, message.captions_language, message.sign_video) == ("", "", "", "")
    assert edition.message("en", "nothing") is None


def test_a_narration_is_found_by_its_text_and_language(edition: Edition, tmp_path: Path) -> None:
    assert edition.narration("goals/goal-13/why", "fr") == ""
    voice = _keep(tmp_path, VOICE_HASH, "ogg")

    assert edition.narration("goals/goal-13/why", "fr") == voice
    assert edition.narration("goals/goal-13/why", "en") == ""
    assert edition.narration("goals/goal-06/why", "fr") == ""
