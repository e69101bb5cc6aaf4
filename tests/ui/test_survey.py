"""The questions for leaving: one touch each, never a must, kept before thanks, and nothing that points to anybody."""

import errno
import json
import os
from collections.abc import Iterator

import pytest
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from visiting import Visit

from kiosk.packs.install import ensure_shipped
from kiosk.paths import shipped_pack
from kiosk.store.library import Library
from kiosk.ui.survey import SurveyViewModel


@pytest.fixture(scope="module")
def kiosk(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Visit]:
    """The program with a data folder of its own, for answers stay in it."""
    data = tmp_path_factory.mktemp("asked")
    ensure_shipped(Library(data), shipped_pack())
    visit = Visit(data, (1080, 1920))
    yield visit
    visit.close()


@pytest.fixture
def visit(kiosk: Visit) -> Iterator[Visit]:
    """A visitor on the home screen; nobody has answered before."""
    tallies = kiosk.exhibit._sources.tallies
    names = [name for name in ("survey-something-new", "survey-easy-to-use") if tallies.counts(name)]
    tallies.change({(name, key): -count for name in names for key, count in tallies.counts(name).items()})
    kiosk.notes.events.clear()
    kiosk.exhibit.wake("en", "line")
    kiosk.settle()
    yield kiosk
    kiosk.exhibit.finish()
    kiosk.settle()


def kept(visit: Visit) -> dict[str, dict[str, int]]:
    """What the disk holds once every job is done."""
    done: list[int] = []
    visit.exhibit._sources.jobs.run(lambda: 1, done.append, lambda _fault: None)
    while not done:
        QTest.qWait(5)
    visit.settle()
    path = visit._show._library.paths.tallies
    return dict(json.loads(path.read_text())["tallies"]) if path.exists() else {}


def told(visit: Visit) -> list[tuple[str, str, str, str]]:
    """What the log was told of the survey."""
    events = [event for event in visit.notes.events if event.kind.startswith("survey.")]
    return [(event.kind.removeprefix("survey."), event.subject, event.control, event.value) for event in events]


def ask(visit: Visit) -> None:
    """Come to the questions."""
    visit.exhibit.survey.open("door")
    kept(visit)


def shown(visit: Visit, kind: str) -> list[QQuickItem]:
    return [item for item in visit.all(kind) if item.isVisible()]


def door(visit: Visit, text: str) -> QQuickItem:
    return next(item for item in shown(visit, "DiscDoor") if item.property("text") == text)


def test_one_touch_answers_another_changes_it_and_next_keeps_it(visit: Visit) -> None:
    ask(visit)
    discs = shown(visit, "ScaleDisc")
    assert [disc.property("share") for disc in discs] == [0, 0.25, 0.5, 0.75, 1]
    assert [disc.property("name") for disc in discs] == [
        "1 of 5: Nothing new",
        "2 of 5",
        "3 of 5",
        "4 of 5",
        "5 of 5: A great deal",
    ]

    visit.touch(discs[1])
    visit.touch(discs[3])
    assert [disc.property("checked") for disc in discs] == [False, False, False, True, False]
    assert kept(visit) == {}, "nothing is sent before Next"
    visit.touch(door(visit, "Next"))
    assert kept(visit) == {"survey-something-new": {"4": 1}}

    visit.touch(shown(visit, "ScaleDisc")[0])
    visit.touch(door(visit, "Done"))
    assert kept(visit) == {"survey-something-new": {"4": 1}, "survey-easy-to-use": {"1": 1}}
    assert visit.exhibit.survey.phase == "thanks"
    assert told(visit) == [
        ("open", "", "door", ""),
        ("answer", "something-new", "disc", "4"),
        ("answer", "easy-to-use", "disc", "1"),
        ("end", "", "button", "2"),
    ]


def test_next_waits_for_an_answer(visit: Visit) -> None:
    ask(visit)

    visit.touch(door(visit, "Next"))

    assert visit.exhibit.survey.at == 0


def test_every_question_can_be_left_out(visit: Visit) -> None:
    ask(visit)
    visit.touch(shown(visit, "ScaleDisc")[2])

    for _ in range(2):
        visit.touch(door(visit, "Skip this question"))

    assert kept(visit) == {}
    assert visit.exhibit.survey.phase == "thanks"
    assert [kind for kind, *_ in told(visit)] == ["open", "skip", "skip", "end"]
    assert told(visit)[-1][-1] == "0"


@pytest.mark.parametrize(("answers", "dots"), [(19, []), (20, [0, 0, 0, 50, 50])])
def test_earlier_visitors_are_shown_after_an_answer_unless_they_are_few(
    visit: Visit, answers: int, dots: list[int]
) -> None:
    half = answers // 2
    visit.exhibit._sources.tallies.change(
        {("survey-something-new", "4"): half, ("survey-something-new", "5"): answers - half}
    )
    ask(visit)
    assert shown(visit, "ShareDots") == [], "first one's own answer"

    visit.touch(shown(visit, "ScaleDisc")[3])

    assert [item.property("count") for item in shown(visit, "ShareDots")] == dots


def test_an_answer_that_was_touched_counts_when_the_visitor_walks_away(visit: Visit) -> None:
    ask(visit)
    visit.exhibit.survey.choose(5)

    visit.clock.forward(600)
    visit.exhibit.idle.tick()
    visit.clock.forward(60)
    visit.exhibit.idle.tick()

    assert kept(visit) == {"survey-something-new": {"5": 1}}
    assert told(visit)[1:] == [("answer", "something-new", "disc", "5"), ("end", "", "", "1")]
    assert visit.notes.events[-1].kind == "visit.end"


def test_leaving_half_way_keeps_what_was_sent(visit: Visit) -> None:
    ask(visit)
    visit.exhibit.survey.choose(2)
    visit.exhibit.survey.next()

    visit.exhibit.goHome()

    assert kept(visit) == {"survey-something-new": {"2": 1}}
    assert told(visit)[-1] == ("end", "", "", "1")


def test_thanks_come_after_the_disk_and_a_disk_that_fails_is_told(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(visit)
    survey = visit.exhibit.survey

    def failing(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", failing)
        survey.skip()
        survey.choose(3)
        survey.next()
        assert survey.phase == "saving", "no thanks yet"
        assert kept(visit) == {}
    assert (survey.phase, survey.failed) == ("thanks", True)
    assert "This could not be kept." in [copy.property("text") for copy in shown(visit, "Copy")]
    assert [event.kind for event in visit.notes.events].count("fault") == 1

    visit.touch(shown(visit, "OptionLine")[0])

    assert kept(visit) == {"survey-easy-to-use": {"3": 1}}
    assert (survey.phase, survey.failed) == ("thanks", False)


def test_finish_asks_once_whoever_has_seen_something(visit: Visit) -> None:
    exhibit = visit.exhibit
    for goal in ("goal-01", "goal-02"):
        visit.open("goal", goal)

    exhibit.leave()
    assert exhibit.navigation.screen == "survey"
    assert told(visit) == [("open", "", "rail", "")]
    assert [event.kind for event in visit.notes.events].count("rail.finish") == 1
    visit.settle()
    visit.touch(door(visit, "Finish now"))
    assert exhibit.navigation.screen == "attract"

    exhibit.wake("en", "line")
    for goal in ("goal-01", "goal-02"):
        visit.open("goal", goal)
    exhibit.leave()
    exhibit.back()
    assert exhibit.navigation.screen == "goal"
    exhibit.leave()
    assert exhibit.navigation.screen == "attract", "nobody is asked twice"


@pytest.mark.parametrize(("seconds", "screen"), [(59, "attract"), (60, "survey")])
def test_a_visit_of_a_minute_is_one_to_speak_of(visit: Visit, seconds: int, screen: str) -> None:
    visit.clock.forward(seconds)

    visit.exhibit.leave()

    assert visit.exhibit.navigation.screen == screen


def test_finish_on_the_questions_ends_the_visit(visit: Visit) -> None:
    visit.clock.forward(90)
    visit.exhibit.leave()

    visit.exhibit.leave()

    assert visit.exhibit.navigation.screen == "attract"


def test_who_does_not_want_to_be_counted_is_not_asked_and_takes_answers_back(visit: Visit) -> None:
    ask(visit)
    visit.exhibit.survey.choose(4)
    visit.exhibit.survey.next()
    assert kept(visit) == {"survey-something-new": {"4": 1}}

    visit.open("privacy", "")
    visit.exhibit.privacy.decline()
    assert kept(visit) == {}
    assert not visit.exhibit.survey.offered

    visit.exhibit.goHome()
    visit.clock.forward(90)
    visit.exhibit.leave()
    assert visit.exhibit.navigation.screen == "attract"


def test_answers_of_who_is_not_counted_are_not_kept(visit: Visit) -> None:
    visit.exhibit.privacy.decline()
    ask(visit)

    visit.exhibit.survey.choose(4)
    visit.exhibit.survey.next()

    assert kept(visit) == {}


def test_a_venue_that_counts_nobody_asks_nobody(visit: Visit) -> None:
    exhibit = visit.exhibit

    assert exhibit.survey.offered
    assert not SurveyViewModel(exhibit._sources, False, exhibit).offered


def test_the_next_visitor_is_asked_anew(visit: Visit) -> None:
    ask(visit)
    visit.exhibit.survey.choose(4)
    visit.exhibit.survey.next()
    visit.exhibit.finish()

    visit.exhibit.wake("fr", "line")

    survey = visit.exhibit.survey
    ask(visit)
    assert (survey.at, survey.chosen, survey.phase) == (0, 0, "question")
    assert survey.question == "Avez-vous appris quelque chose de nouveau ici\u202f?"
