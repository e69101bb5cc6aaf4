"""The exhibit read aloud: who asked for it hears every step, in their language; who did not hears nothing."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from visiting import Visit

from kiosk.content.vocabulary import LANGUAGES
from kiosk.i18n.catalogues import load_catalogue
from kiosk.paths import translations_dir
from kiosk.store.edition import Edition
from kiosk.ui.speech.sentences import PageText, Sentences, Stop
from kiosk.ui.speech.utterance import GAINS_DB, STANDARD_STEP, gain_of

CATALOGUES = {language: load_catalogue(language, translations_dir()) for language in LANGUAGES}
PATTERN = {
    "en": r"^(?P<name>.+), (?P<role>button|choice), ((not )?chosen, )?\d+ of \d+\. .*Press select\.$",
    "fr": r"^(?P<name>.+), (?P<role>bouton|choix), ((non )?choisi, )?\d+ sur \d+\. .*Appuyez sur valider\.$",
    "es": r"^(?P<name>.+), (?P<role>botón|opción), ((no )?elegido, )?\d+ de \d+\. .*Pulsa seleccionar\.$",
    "ru": r"^(?P<name>.+), (?P<role>кнопка|вариант), ((не )?выбрано, )?\d+ из \d+\. .*Нажмите «выбрать»\.$",
    "zh": r"^(?P<name>.+)，(?P<role>按钮|选项)，([已未]选，)?第\d+项，共\d+项。.*请按确认键。$",
    "ar": r"^(?P<name>.+)، (?P<role>زر|خيار)، ((غير )?مختار، )?\d+ من \d+\. .*اضغطوا مفتاح الاختيار\.$",
}
"""Name, what it is, its place, how to go on."""


def phrase(language: str, text: str) -> str:
    return CATALOGUES[language].gettext(text)


@pytest.fixture(scope="module")
def kiosk(shipped_store: Path, qapp: QApplication) -> Iterator[Visit]:
    visit = Visit(shipped_store, (1080, 1920))
    yield visit
    visit.close()


@pytest.fixture
def visit(kiosk: Visit) -> Iterator[Visit]:
    """A visitor on the home screen who is read to."""
    kiosk.exhibit.touched("keypad")
    kiosk.exhibit.wake("en", "line")
    kiosk.exhibit.comfort.choose("aloud", True)
    rest(kiosk)
    kiosk.heard.take()
    yield kiosk
    kiosk.exhibit.finish()
    rest(kiosk)
    kiosk.heard.take()


def rest(visit: Visit) -> None:
    visit.settle()
    visit.settle()


@pytest.mark.parametrize(
    ("stop", "said"),
    [
        (Stop("Goal 3", "button", "", 3, 17), "Goal 3, button, 3 of 17. Press select."),
        (Stop("Goal 3", "button", "Opens it", 3, 17), "Goal 3, button, 3 of 17. Opens it. Press select."),
        (Stop("English", "choice", "", 3, 6, chosen=True), "English, choice, chosen, 3 of 6. Press select."),
        (Stop("Back", "button", usable=False), "Back, button. Not now."),
        (Stop("Seventeen goals", "text", "", 0, 0), "Seventeen goals, text."),
    ],
)
def test_a_stop_in_english(stop: Stop, said: str) -> None:
    assert Sentences("en", phrase).stop(stop) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_whole_in_every_language(language: str) -> None:
    says = Sentences(language, phrase)
    page = PageText("Heading", ("One.", "Two"), ("a", "b"), ("c",))
    sentences = [says.reading(page), says.map(page), says.begun(), says.notice("Q?", 20), says.closing()]
    sentences += [says.loudness(3, 5), says.stop(Stop("n", "switch", "h", 1, 2, chosen=False))]
    for sentence in sentences:
        assert re.search(r"[.?!。？！؟]$", sentence), sentence
        assert "%" not in sentence
        assert not re.search(r"[.。]{2}|\s{2}", sentence), sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_step_of_the_keys_tells_name_role_place_and_hint(visit: Visit, language: str) -> None:
    visit.exhibit.chooseLanguage(language)
    rest(visit)
    visit.heard.take()
    names = []
    for _ in range(30):
        visit.press(Qt.Key.Key_Tab)
        rest(visit)
        (said,) = visit.heard.said
        assert said.language == language
        (words,) = visit.heard.take()
        found = re.match(PATTERN[language], words)
        assert found, words
        assert found["name"].split() == visit.focus().property("name").split()
        names.append(found["name"])
    assert len(set(names)) > 20


def test_the_place_counts_the_parts_of_the_page(visit: Visit) -> None:
    visit.open("goal", "goal-13")
    rest(visit)
    places = {}
    for _ in range(18):
        visit.press(Qt.Key.Key_Tab)
        rest(visit)
        words = visit.heard.take()[-1]
        place = re.search(r"(\d+) of (\d+)", words)
        assert place
        places[visit.focus().property("name")] = (int(place[1]), int(place[2]))
    languages = [places[name] for name in ("العربية", "中文", "English", "Français", "Русский", "Español")]
    assert languages == [(n, 6) for n in range(1, 7)]
    page = sorted(place for place in places.values() if place not in languages)
    assert page[0][0] == 1


def test_entering_a_page_tells_where_one_is(visit: Visit) -> None:
    visit.open("goal", "goal-13")
    rest(visit)
    assert visit.heard.take() == ["Climate Action"]


def test_who_touches_hears_the_whole_page_and_a_touch_silences_it(visit: Visit) -> None:
    visit.exhibit.touched("touch")
    visit.open("goal", "goal-13")
    rest(visit)
    (whole,) = visit.heard.take()
    assert whole.startswith("Climate Action")
    assert visit.exhibit.goal.why.split(".")[0] in whole
    before = visit.heard.cancelled
    QTest.touchEvent(visit.window, visit.panel).press(0, QPoint(540, 20), visit.window).commit()
    assert visit.heard.cancelled == before + 1
    QTest.touchEvent(visit.window, visit.panel).release(0, QPoint(540, 20), visit.window).commit()


def test_each_stop_of_a_tour_is_told(visit: Visit) -> None:
    visit.open("tour", "geneva")
    rest(visit)
    visit.heard.take()
    visit.exhibit.tour.go(1, "bead")
    rest(visit)
    assert str(visit.exhibit.tour.title) in visit.heard.take()[0]


def test_a_recording_of_the_pack_reads_the_page(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def narration(_edition: Edition, path: str, language: str) -> str:
        asked.append((path, language))
        return "/media/why.ogg" if path == "goals/goal-13/why" else ""

    monkeypatch.setattr(Edition, "narration", narration)
    assert visit.exhibit.voice.available == "narration"
    visit.exhibit.touched("touch")
    visit.open("goal", "goal-13")
    rest(visit)
    heading, text = visit.heard.said
    assert (heading.text, heading.recording) == ("Climate Action", "")
    assert text.recording == "/media/why.ogg"
    assert visit.exhibit.goal.why.split(".")[0] in text.text, "in case the recording cannot be played"
    visit.heard.take()
    visit.open("tour", "geneva")
    rest(visit)
    stop = visit.edition.stops("en", "geneva")[0]
    assert (f"sites/geneva/stops/{stop.id}/text", "en") in asked


def test_say_again_repeats_and_twice_reads_the_page(visit: Visit) -> None:
    visit.open("goal", "goal-13")
    rest(visit)
    visit.press(Qt.Key.Key_Tab)
    rest(visit)
    (step,) = visit.heard.take()[-1:]
    visit.press(Qt.Key.Key_F18)
    assert visit.heard.take() == [step]
    visit.press(Qt.Key.Key_F18)
    (whole,) = visit.heard.take()
    assert whole.startswith("Climate Action")
    assert visit.exhibit.goal.why.split(".")[0] in whole


def test_say_again_held_tells_what_is_on_the_page(visit: Visit, qtbot: QtBot) -> None:
    QTest.keyPress(visit.window, Qt.Key.Key_F1)
    visit.heard.take()
    qtbot.waitUntil(lambda: bool(visit.heard.said), timeout=5000)
    (told,) = visit.heard.take()
    QTest.keyRelease(visit.window, Qt.Key.Key_F1)
    assert visit.heard.take() == []
    assert "On this page: " in told
    assert "Timeline" in told
    assert "Finish and clear" in told.partition("At the foot of every page: ")[2]


def test_any_key_silences_at_once(visit: Visit) -> None:
    before = visit.heard.cancelled
    visit.press(Qt.Key.Key_Right)
    assert visit.heard.cancelled > before, "before anything else happens"


def test_a_sheet_tells_its_name_before_its_first_stop(visit: Visit) -> None:
    visit.press(Qt.Key.Key_Tab)
    rest(visit)
    visit.heard.take()
    visit.exhibit.comfort.togglePanel()
    rest(visit)
    heading, stop = visit.heard.take()
    assert heading == "Make it easier"
    assert stop.startswith("Text as it is, choice, chosen, 1 of 4")


@pytest.mark.parametrize("screen", ["home", "goals", "timeline", "sites", "privacy"])
def test_nothing_is_said_unasked(kiosk: Visit, screen: str) -> None:
    kiosk.exhibit.finish()
    rest(kiosk)
    kiosk.exhibit.wake("en", "line")
    kiosk.open(screen, "")
    rest(kiosk)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Down):
        kiosk.press(key)
        rest(kiosk)
    kiosk.exhibit.finish()
    rest(kiosk)
    assert kiosk.heard.take() == []


def test_the_countdown_is_said_three_times_and_never_each_second(visit: Visit) -> None:
    while visit.exhibit.navigation.screen != "attract":
        visit.clock.forward(1)
        visit.exhibit.idle.tick()
        visit.settle()
    rest(visit)
    told = visit.heard.take()
    assert len([words for words in told if "Seconds left" in words or "starts again" in words]) <= 4
    assert told[0] == "Still there? Seconds left: 20. Press select to go on."
    assert "Seconds left: 10" in told[-2]
    assert told[-1] == "The exhibit starts again."


def test_the_notice_can_be_answered_as_often_as_one_likes(visit: Visit) -> None:
    """Warned by sight and by speech, one simple act is enough, more than ten times."""
    for _ in range(12):
        visit.heard.take()
        while not visit.exhibit.idle.noticing:
            visit.clock.forward(5)
            visit.exhibit.idle.tick()
        rest(visit)
        assert visit.exhibit.idle.left >= 20 - 1
        assert visit.find("IdleNotice").isVisible()
        assert "Still there?" in " ".join(visit.heard.take())
        visit.press(Qt.Key.Key_Return)
        assert not visit.exhibit.idle.noticing
    assert visit.exhibit.navigation.screen == "home"


def test_who_is_read_to_has_twice_the_time(visit: Visit) -> None:
    visit.exhibit.goHome()
    visit.clock.forward(80)
    visit.exhibit.idle.tick()
    assert not visit.exhibit.idle.noticing
    visit.clock.forward(11)
    visit.exhibit.idle.tick()
    assert visit.exhibit.idle.noticing


def test_what_is_being_said_keeps_the_visit_alive(visit: Visit) -> None:
    for _ in range(10):
        visit.clock.forward(60)
        visit.heard.done()
        visit.exhibit.idle.tick()
    assert not visit.exhibit.idle.noticing


def test_the_language_of_the_words_is_the_visitors(visit: Visit) -> None:
    visit.exhibit.chooseLanguage("ru")
    rest(visit)
    assert {said.language for said in visit.heard.said} == {"ru"}
    assert "Семнадцать" in " ".join(visit.heard.take())


def test_the_voice_tells_honestly_who_can_read(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    assert visit.exhibit.voice.available == "system"
    monkeypatch.setattr(visit.heard, "languages", {"fr"})
    assert visit.exhibit.voice.available == "none"
    visit.exhibit.chooseLanguage("fr")
    assert visit.exhibit.voice.available == "system"


def test_loudness_goes_in_small_steps_and_back_at_the_end(visit: Visit) -> None:
    assert all(b - a <= 12 for a, b in pairwise(GAINS_DB))
    assert GAINS_DB[-1] - GAINS_DB[0] >= 18
    gains = []
    for _ in GAINS_DB:
        visit.press(Qt.Key.Key_F19)
        gains.append(visit.heard.gain)
    assert visit.heard.take()[-1] == "Loudness, 5 of 5."
    assert gains == sorted(gains)
    assert gains[-1] == 1.0
    visit.exhibit.finish()
    assert visit.heard.gain == gain_of(STANDARD_STEP)
