"""One set of wishes for the whole visit, made in one panel on every screen."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem
from visiting import Visit

from kiosk.ui.comfort import SWITCHES, TEXT_SCALES, Wishes

HINTS = {
    "ar": "اختيار اللغة",
    "zh": "选择语言",
    "en": "Choose a language",
    "fr": "Choisir une langue",
    "ru": "Выбрать язык",
    "es": "Elegir un idioma",
}


@pytest.fixture(autouse=True)
def _awake(visit: Visit) -> None:
    visit.exhibit.finish()
    visit.exhibit.touched("touch")
    visit.exhibit.wake("en", "line")
    visit.settle()


def _named(visit: Visit, name: str) -> QQuickItem:
    return next(
        item
        for kind in ("Disc", "Tap", "Pill", "ComfortTheme", "ComfortSwitch")
        for item in visit.all(kind)
        if item.isVisible() and item.property("name") == name
    )


def _noted(visit: Visit) -> list[tuple[str, str, str]]:
    return [(e.kind, e.control, e.value) for e in visit.notes.events if e.kind.startswith("access.")]


def test_the_panel_is_one_touch_away_and_says_what_was_wished(visit: Visit) -> None:
    before = len(_noted(visit))
    visit.open("goal", "goal-13")
    visit.settle()
    visit.finger(_named(visit, "Make it easier"))
    visit.finger(_named(visit, "Text twice as large"))
    visit.finger(_named(visit, "Black and yellow"))
    visit.finger(_named(visit, "Easy words"))
    visit.finger(_named(visit, "Close"))

    comfort = visit.exhibit.comfort
    assert comfort.wishes == Wishes(text=3, theme="yellow", easy=True)
    assert not comfort.panelOpen
    assert visit.exhibit.navigation.screen == "goal"
    assert _noted(visit)[before:] == [
        ("access.open", "rail", ""),
        ("access.set", "text", "3"),
        ("access.set", "theme", "yellow"),
        ("access.set", "easy", "1"),
        ("access.close", "rail", ""),
    ]


def test_what_is_wished_is_seen_at_once(visit: Visit) -> None:
    visit.open("goal", "goal-13")
    visit.settle()
    goal = visit.exhibit.goal
    standard = goal.why
    comfort = visit.exhibit.comfort

    comfort.chooseTheme("yellow")
    comfort.choose("easy", True)
    visit.settle()

    assert goal.why != standard
    assert visit.window.grabWindow().pixelColor(3, 3) == QColor("#000000")
    comfort.standard()
    visit.settle()
    assert goal.why == standard
    assert visit.window.grabWindow().pixelColor(3, 3) == QColor("#3F7E44")


def test_easy_words_on_one_page_are_easy_words_on_all(visit: Visit) -> None:
    visit.open("goal", "goal-13")
    visit.exhibit.goal.toggleEasy()
    visit.open("site", "geneva")
    assert visit.exhibit.site.easy
    visit.exhibit.site.toggleEasy()
    visit.exhibit.back()
    assert not visit.exhibit.goal.easy


def test_a_larger_text_is_larger(visit: Visit) -> None:
    visit.open("privacy", "")
    visit.settle()
    sizes = []
    for step in range(len(TEXT_SCALES)):
        visit.exhibit.comfort.chooseText(step)
        visit.settle()
        sizes.append(
            max(c.property("pixelSize") for c in visit.all("Copy") if c.isVisible() and c.property("role") == "lead")
        )
    assert [size / sizes[0] for size in sizes] == pytest.approx(TEXT_SCALES, rel=0.01)


@pytest.mark.parametrize("step", [-1, 4])
def test_a_size_that_does_not_exist_changes_nothing(visit: Visit, step: int) -> None:
    visit.exhibit.comfort.chooseText(step)
    assert visit.exhibit.comfort.wishes == Wishes()


def test_the_page_above_and_back_close_the_panel(visit: Visit) -> None:
    visit.open("privacy", "")
    for close in ("back", "elsewhere", "home"):
        visit.exhibit.comfort.togglePanel()
        visit.settle()
        if close == "back":
            visit.exhibit.back()
            assert visit.exhibit.navigation.screen == "privacy"
        elif close == "elsewhere":
            visit.tap(30, 30)
        else:
            visit.exhibit.goHome()
        assert not visit.exhibit.comfort.panelOpen


def test_the_visit_takes_its_wishes_with_it(visit: Visit) -> None:
    for switch in SWITCHES:
        visit.exhibit.comfort.choose(switch, switch != "captions")
    visit.exhibit.comfort.chooseText(2)
    visit.exhibit.comfort.togglePanel()
    visit.exhibit.finish()
    assert visit.exhibit.comfort.wishes == Wishes()
    assert not visit.exhibit.comfort.panelOpen


@pytest.mark.parametrize("language", ["ar", "zh", "en", "fr", "ru", "es"])
def test_large_names_fold_into_one_that_keeps_the_place(visit: Visit, language: str) -> None:
    visit.exhibit.chooseLanguage(language)
    visit.open("goal", "goal-04")
    visit.exhibit.comfort.chooseText(3)
    visit.settle()
    rail = visit.find("Rail")
    assert rail.property("folded") == (rail.width() < 1200)
    if not rail.property("folded"):
        return

    visit.finger(next(i for i in visit.all("Tap") if i.isVisible() and i.property("hint") == HINTS[language]))
    visit.settle()
    visit.exhibit.chooseLanguage("es")

    assert (visit.exhibit.navigation.screen, visit.exhibit.navigation.subject) == ("goal", "goal-04")
