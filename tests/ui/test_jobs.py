"""Work beside the screen: one after another, told on the screen's thread."""

from threading import current_thread, main_thread

from pytestqt.qtbot import QtBot

from kiosk.errors import StoreError
from kiosk.ui.jobs import Jobs


def test_results_come_in_order_on_the_screens_thread(qtbot: QtBot) -> None:
    jobs, seen = Jobs(), []

    for number in range(20):
        jobs.run(
            lambda number=number: (number, current_thread() is main_thread()),
            lambda result: seen.append((*result, current_thread() is main_thread())),
            seen.append,
        )
    qtbot.waitUntil(lambda: len(seen) == 20)
    jobs.close()

    assert seen == [(number, False, True) for number in range(20)]


def test_what_the_disk_refuses_is_told_and_the_next_goes_on(qtbot: QtBot) -> None:
    jobs, seen = Jobs(), []

    def refused() -> None:
        raise StoreError("the disk is full")

    jobs.run(refused, seen.append, lambda error: seen.append(str(error)))
    jobs.run(lambda: 1, seen.append, lambda error: seen.append(str(error)))
    qtbot.waitUntil(lambda: len(seen) == 2)
    jobs.close()

    assert seen == ["the disk is full", 1]


def test_a_bug_is_raised_where_it_is_seen(qtbot: QtBot) -> None:
    jobs = Jobs()

    with qtbot.captureExceptions() as raised:
        jobs.run(lambda: 1 // 0, print, print)
        qtbot.waitUntil(lambda: bool(raised))
    jobs.close()

    assert raised[0][0] is ZeroDivisionError


def test_what_was_asked_for_is_finished_at_the_end() -> None:
    jobs, done, told = Jobs(), [], []

    jobs.run(lambda: done.append(1), told.append, told.append)
    jobs.close()

    assert (done, told) == ([1], [])


def test_closing_without_work_is_nothing() -> None:
    Jobs().close()
