"""The whole exhibit on both screens in six languages: nothing is cut, hidden, too small, or in another's way."""

import pytest
from visiting import Visit

from kiosk.content.vocabulary import LANGUAGES
from kiosk.ui.proof.faults import faults
from kiosk.ui.proof.pages import views


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_or_in_the_way(visit: Visit, language: str) -> None:
    found = [
        f"{shown.name}: {fault}"
        for shown in views(visit, language)
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
