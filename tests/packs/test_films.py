"""Films and narrations are known by their bytes, in sources and in archives; what is odd is refused with a remedy."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from filmwork import add_message, element, ogg, webm
from packwork import edit, line_of, members, packed, refusal_of, with_content

from kiosk.packs.build import build
from kiosk.packs.check import check
from kiosk.packs.films import Film, look_at_film, look_at_sound
from kiosk.packs.install import ANYBODY, install
from kiosk.packs.pictures import PictureError
from kiosk.store.edition import Edition
from kiosk.store.library import Library

MESSAGES, MEDIA = "messages.yaml", "media.yaml"


@pytest.fixture
def film(source: Path) -> Path:
    """A source with a message and without a fault."""
    add_message(source)
    return source


def test_a_source_with_a_film_captions_and_a_narration_is_fine(film: Path) -> None:
    assert [str(problem) for problem in check(film)] == []


def test_a_film_and_a_narration_are_known_by_their_bytes() -> None:
    assert look_at_film(webm(12.5, (640, 360))) == Film("webm", 12.5, 640, 360)
    assert look_at_film(webm(codecs=("V_AV1",))).seconds == 60
    assert look_at_sound(ogg(3), ogg(3)) == Film("ogg", 3.0)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\0\0\0\x18ftypmp42", "no WebM film"),
        (b"", "no WebM film"),
        (webm(doctype=b"matroska"), "not shown here"),
        (webm(codecs=("V_MPEG4/ISO/AVC",)), "V_MPEG4/ISO/AVC, which is not shown here"),
        (webm(codecs=("V_VP9", "A_AAC")), "A_AAC"),
        (webm(codecs=("V_VP9", "V_VP9")), "V_VP9, V_VP9"),
        (webm(codecs=("A_OPUS",)), "A_OPUS"),
        (webm(size=(3840, 2160)), "more than 1920 a side"),
        (webm(size=(0, 720)), "0 × 720"),
        (webm(seconds=0), "does not say how long"),
        (webm(seconds=float("nan")), "does not say how long"),
        (webm(seconds=901), "longer than 900 s"),
        (webm()[:30], "header is damaged"),
        (element(0x1A45DFA3, b"\0"), "header is damaged"),
        (b"\x1a\x45\xdf\xa3\xff" + b"\x18\x53\x80\x67\xff" * 9, "header is damaged"),
    ],
)
def test_another_film_is_refused_with_a_remedy(data: bytes, what: str) -> None:
    with pytest.raises(PictureError) as caught:
        look_at_film(data)

    assert what in str(caught.value)
    assert "save it" in str(caught.value)


@pytest.mark.parametrize(
    "data", [b"", b"ID3", ogg()[:34], ogg(0), ogg(1000), ogg().replace(b"OpusHead", b"\x01vorbis\0")]
)
def test_another_narration_is_refused(data: bytes) -> None:
    with pytest.raises(PictureError, match="save it"):
        look_at_sound(data, data)


@pytest.mark.parametrize(
    ("file", "old", "new", "line", "what"),
    [
        (MESSAGES, "video: clip", "video: nothing", "video", "no file “nothing”"),
        (MESSAGES, "video: clip", "video: still", "video", "“still” is of the kind “image”"),
        (MESSAGES, "poster: still", "poster: clip", "poster", "“clip” is of the kind “video”"),
        (MESSAGES, "[captions-en, captions-fr]", "[captions-en]", "captions:", "no captions in “fr”"),
        (MESSAGES, "captions-fr]", "captions-fr, voice]", "captions:", "“voice” is of the kind “audio”"),
        (MESSAGES, "duration: 60", "duration: 61", "duration", "media/clip.webm has 60 s, not 61"),
        (MESSAGES, "duration: 60", "duration: 60\n  sign_video: clip", "- id", "only one of sign_video"),
        (MEDIA, "kind: captions, language: fr", "kind: captions, language: en", "", "2 files hold captions in “en”"),
        (MEDIA, "kind: captions, language: fr", "kind: captions", "media/fr.vtt", "the field “language” is missing"),
        (MEDIA, "kind: video, alt: A ring fills", "kind: video", "clip.webm", "the field “alt” is missing"),
        (MEDIA, "kind: audio, ", "kind: audio, alt: A voice, ", "voice.ogg", "“alt” says nothing about"),
        (MEDIA, "why, credit", "what, credit", "voice.ogg", "no text “goals/goal-13/what”"),
        (MEDIA, "kind: image, alt: A full", "kind: movie, alt: A full", "still.png", "choose 'image', 'video'"),
    ],
)
def test_a_fault_is_told_where_it_stands(film: Path, file: str, old: str, new: str, line: str, what: str) -> None:
    edit(film, file, old, new)

    found = [problem for problem in check(film) if what in str(problem)]

    assert found, [str(problem) for problem in check(film)]
    assert found[0].remedy
    if line:
        assert (found[0].file, found[0].line) == (file, line_of(film, file, line))


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("WEBVTT", "SUBRIP", 0, "cannot be shown: it is no WebVTT"),
        ("00:05.000", "00:03.000", 7, "begins before the one above"),
        ("00:09.000", "01:09.000", 7, "9.0 s after the film"),
        ("Like this.", "A\nB\nC", 7, "3 lines"),
        ("Like this.", "x" * 90, 7, "signs a second"),
        ("Like this.", "Like \u202ethis.", 7, "U+202E"),
    ],
)
def test_a_fault_of_captions_is_told_by_their_own_line(film: Path, old: str, new: str, line: int, what: str) -> None:
    edit(film, "media/fr.vtt", old, new)

    found = [problem for problem in check(film) if what in str(problem)]

    assert found, [str(problem) for problem in check(film)]
    if line:
        assert (found[0].file, found[0].line, found[0].language) == ("media/fr.vtt", line, "fr")


def test_captions_that_are_not_utf8_are_told_by_line(film: Path) -> None:
    (film / "media" / "fr.vtt").write_bytes(b"WEBVTT\n\n00:01.000 --> 00:02.000\n\xe9t\xe9\n")

    assert [str(problem) for problem in check(film)] == [
        "media/fr.vtt:4: error: fr: media/captions-fr: the captions are not UTF-8; save them as UTF-8."
    ]


@pytest.fixture
def sealed_film(film: Path) -> bytes:
    """The bytes of an archive with a message."""
    return build(film, film.parent / "film.kpack").path.read_bytes()


def _item(content: Any, id: str) -> Any:
    return next(item for item in content["media"] if item["id"] == id)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda c: _item(c, "clip").update(seconds=59.0), "not of the kind and size"),
        (lambda c: _item(c, "clip").update(kind="image"), "cannot be shown"),
        (lambda c: _item(c, "still").update(kind="video"), "cannot be shown"),
        (lambda c: c["messages"][0].update(duration=90.0), "has 60 s, not 90"),
        (lambda c: c["messages"][0].update(captions=["captions-en"]), "no captions in “fr”"),
        (lambda c: c["messages"][0].update(video="voice"), "is of the kind “audio”"),
        (lambda c: _item(c, "voice").update(narrates="../../etc"), "is not the path of a text"),
        (lambda c: _item(c, "captions-fr").update(language="zh"), "no captions in “fr”"),
    ],
)
def test_an_archive_with_an_odd_message_is_refused(
    archive: Path, sealed_film: bytes, change: Callable[[Any], object], why: str
) -> None:
    assert why in refusal_of(archive, with_content(sealed_film, change))


def test_an_archive_with_captions_that_cannot_be_followed_is_refused(archive: Path, sealed_film: bytes) -> None:
    found = members(sealed_film)
    late = found[next(name for name in found if name.endswith(".vtt"))].replace(b"00:09.000", b"01:09.000")
    digest = sha256(late).hexdigest()
    found = {name: data for name, data in found.items() if not name.endswith(".vtt")} | {f"media/{digest}.vtt": late}

    def swap(content: Any) -> None:
        for id in ("captions-en", "captions-fr"):
            _item(content, id).update(sha256=digest)

    assert "line 7: the caption ends 9.0 s after the film" in refusal_of(archive, with_content(packed(found), swap))


def test_what_is_installed_is_what_the_source_said(film: Path) -> None:
    build(film, film.parent / "film.kpack")
    library = Library(film.parent / "data")
    info = install(film.parent / "film.kpack", library, ANYBODY)

    with Edition.open(info.path, library.paths.media) as edition:
        (line,) = edition.messages("en")
        message = edition.message("fr", line.id)
        assert message is not None
        assert (line.title, line.duration) == ("Once a day", 60.0)
        assert Path(message.video).read_bytes() == webm()
        assert Path(message.captions).read_bytes() == (film / "media" / "fr.vtt").read_bytes()
        assert Path(edition.narration("goals/goal-13/why", "fr")).read_bytes() == ogg()
        assert edition.narration("goals/goal-13/why", "en") == ""
