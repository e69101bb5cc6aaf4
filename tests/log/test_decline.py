"""A visitor who does not want to be counted: what was noted goes, from memory and from the disk."""

from pathlib import Path

from hand_clock import HandClock
from logwork import NOON, Book, Disk, Start, event, stored, wait_for

from kiosk.log.visit import VisitLog


def test_only_the_wish_itself_stays(visit: VisitLog, book: Book, clock: HandClock) -> None:
    visit.start("en", "touch")
    visit.enter("home")
    visit.act("goal.open", subject="goal-13", control="bead")

    visit.decline()
    visit.enter("goal", "goal-13")
    visit.act("goal.easy", subject="goal-13")
    visit.language("fr")
    clock.forward(60)
    visit.end("idle")

    assert book.told("kind", "visit", "language", "screen", "subject") == [("visit.declined", 0, "", "", "")]


def test_the_next_visitor_is_counted(visit: VisitLog, book: Book) -> None:
    visit.start("en", "touch")
    visit.decline()
    visit.end("finish")

    visit.start("ar", "touch")
    visit.end("finish")

    assert [kind for (kind,) in book.told("kind")] == ["visit.declined", "visit.start", "visit.end"]


def test_a_wish_outside_a_visit_is_nothing(visit: VisitLog, book: Book) -> None:
    visit.decline()

    assert book.events == []


def test_events_on_the_disk_are_deleted_and_those_of_others_stay(path: Path, start: Start) -> None:
    recorder = start()
    recorder.record(event("visit.start", 1))
    recorder.record(event("visit.end", 1))
    recorder.record(event("visit.start", 2, value="41"))
    wait_for(lambda: len(stored(path, "seq")) == 3)

    recorder.forget(2)

    wait_for(lambda: len(stored(path, "seq")) == 2)
    assert stored(path, "kind", "visit") == [("visit.start", 1), ("visit.end", 1)]


def test_events_that_still_wait_never_reach_the_disk(path: Path, start: Start) -> None:
    recorder = start()
    for number in range(50):
        recorder.record(event(visit=7, value=str(number)))
    recorder.forget(7)
    recorder.record(event("visit.declined"))
    recorder.close()

    assert stored(path, "kind") == [("visit.declined",)]


def test_a_full_disk_does_not_bring_the_events_back(path: Path, start: Start) -> None:
    disk = Disk(path, "PRAGMA query_only = ON")
    recorder = start(disk)
    recorder.record(event(visit=7, at=NOON))
    wait_for(lambda: disk.opened)

    recorder.forget(7)
    recorder.record(event("kiosk.stop"))
    disk.trouble = ""
    wait_for(lambda: stored(path, "kind"))
    recorder.close()

    assert stored(path, "kind") == [("kiosk.stop",)]
