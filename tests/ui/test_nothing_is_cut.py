"""The whole exhibit on both screens in six languages: nothing is cut, hidden, too small, or in another's way."""

from collections.abc import Iterator

import pytest
from still_player import StillPlayer
from visiting import Visit

from kiosk.content.vocabulary import LANGUAGES
from kiosk.ui.projector import real_player
from kiosk.ui.proof.faults import faults
from kiosk.ui.proof.pages import views


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_or_in_the_way(visit: Visit, language: str) -> None:
    found = [
        f"{shown.name}: {fault}"
        for shown in views(visit, language, most=3)
        for fault in dict.fromkeys(faults(visit.page(shown.root)))
    ]
    assert not found, "\n".join([f"{len(found)} faults", *found])


def test_words_fit_after_a_change_of_language(visit: Visit) -> None:
    visit.exhibit.wake("zh", "line")
    visit.open("goal", "goal-08")
    visit.settle()
    for language in LANGUAGES:
        visit.exhibit.chooseLanguage(language)
        visit.settle()
        assert [*faults(visit.page(visit.everywhere()))] == []
    visit.exhibit.finish()
    visit.settle()


def _film(visit: Visit) -> Iterator[str]:
    """The film with each of its captions, at its end, and when it fails."""
    made: list[StillPlayer] = []
    screening = visit.exhibit.message.screening
    screening._projector._make_player = lambda *how: made.append(StillPlayer(*how)) or made[-1]
    for line in visit.edition.messages("en"):
        visit.open("message", line.id)
        screening.toggle("button")
        for cue in screening._cues:
            made[-1].show(cue.start + 0.01)
            visit.settle()
            yield f"film at {cue.start}"
        made[-1].ended.emit()
        visit.settle()
        yield "film ended"
        screening.toggle("button")
        made[-1].failed.emit("broken")
        visit.settle()
        yield "film failed"
    screening._projector._make_player = real_player


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_caption_of_the_film_has_its_place(visit: Visit, language: str) -> None:
    visit.exhibit.wake(language, "line")
    found = [f"{state}: {fault}" for state in _film(visit) for fault in faults(visit.page(visit.everywhere()))]
    visit.exhibit.finish()
    visit.settle()
    assert not found, "\n".join([f"{len(found)} faults", *found])
