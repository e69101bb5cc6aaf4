"""Captions that everybody can follow: what is read, and what keeps people from reading along."""

import pytest

from kiosk.content.captions import CaptionsError, Cue, caption_faults, cue_at, read_captions

WHOLE = """\ufeffWEBVTT - a film

NOTE made by hand

one
00:01.000 --> 00:03.500
Once a day,
you can.

01:00:00.000 --> 01:00:02.250
Late.
"""


def test_cues_come_with_their_times_words_and_lines() -> None:
    assert read_captions(WHOLE) == (
        Cue(1.0, 3.5, "Once a day,\nyou can.", 6),
        Cue(3600.0, 3602.25, "Late.", 10),
    )


def test_the_words_of_a_time() -> None:
    cues = read_captions(WHOLE)

    assert [cue_at(cues, at) for at in (0.9, 1.0, 3.499, 3.5)] == [
        "",
        "Once a day,\nyou can.",
        "Once a day,\nyou can.",
        "",
    ]


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("", 1, "not WebVTT"),
        ("WEBVTTX\n", 1, "not WebVTT"),
        ("1\n00:01,000 --> 00:02,000\nSubRip\n", 1, "not WebVTT"),
        ("WEBVTT\n\n00:01,000 --> 00:02,000\nOne\n", 3, "not the time"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000 line:0\nOne\n", 3, "not the time"),
        ("WEBVTT\n\n00:61.000 --> 00:62.000\nOne\n", 3, "not the time"),
        ("WEBVTT\n\nname\n", 4, "not the time"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n", 3, "no words"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n<b>One</b>\n", 4, "markup"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\nOne\nTwo &amp; three\n", 5, "markup"),
        ("WEBVTT\n\nSTYLE\n::cue {}\n", 3, "no style"),
    ],
)
def test_what_is_not_plain_webvtt_is_refused_by_line(text: str, line: int, what: str) -> None:
    with pytest.raises(CaptionsError) as caught:
        read_captions(text)

    assert (caught.value.fault.line, what in caught.value.fault.what) == (line, True)
    assert caught.value.fault.remedy


@pytest.mark.parametrize(
    ("cues", "language", "what"),
    [
        ([], "en", "no captions"),
        ([(3, 2, "One")], "en", "ends before it begins"),
        ([(1, 3, "One"), (2.9, 4, "Two")], "en", "begins before the one above"),
        ([(58, 60.5, "One")], "en", "0.5 s after the film, which has 60 s"),
        ([(1, 9, "a\nb\nc")], "en", "3 lines"),
        ([(1, 2, "x" * 18)], "en", "18.0 signs a second"),
        ([(1, 2, "x" * 18)], "ru", "18.0 signs a second"),
        ([(1, 2, "字" * 10)], "zh", "10.0 signs a second"),
    ],
)
def test_what_keeps_people_from_reading_along(cues: list[tuple[float, float, str]], language: str, what: str) -> None:
    (fault,) = caption_faults(tuple(Cue(*cue) for cue in cues), language, 60)

    assert what in fault.what
    assert fault.remedy


@pytest.mark.parametrize(("language", "text"), [("en", "x" * 17), ("ar", "ض" * 17), ("zh", "字" * 9)])
def test_as_fast_as_people_read_is_fine(language: str, text: str) -> None:
    assert list(caption_faults((Cue(0, 1, text), Cue(1, 60, "One\nTwo")), language, 60)) == []
