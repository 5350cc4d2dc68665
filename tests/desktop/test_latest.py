"""Questions asked while typing: in a worker of their own, only the newest is answered."""

import threading

from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.latest import Latest


def test_of_what_is_asked_meanwhile_only_the_newest_is_answered(desk: Desk, qtbot: QtBot) -> None:
    go_on = threading.Event()
    asked: list[str] = []

    def find(typed: str) -> str:
        asked.append(typed)
        go_on.wait(10)
        return typed.upper()

    latest, told = Latest(desk.jobs, desk), []
    latest.answered.connect(lambda typed, answer: told.append((typed, answer)))
    for typed in ("m", "ma", "mar", "mart"):
        latest.ask(typed, find)
    with qtbot.waitSignal(latest.answered):
        go_on.set()
    assert (asked, told) == (["m", "mart"], [("mart", "MART")])
    assert not latest.is_asking


def test_what_is_no_longer_wished_is_not_told(desk: Desk, qtbot: QtBot) -> None:
    go_on = threading.Event()
    latest, told = Latest(desk.jobs, desk), []
    latest.answered.connect(lambda typed, answer: told.append((typed, answer)))
    latest.ask("m", lambda _typed: go_on.wait(10))
    latest.drop()
    go_on.set()
    qtbot.waitUntil(lambda: not desk.jobs.are_running)
    assert told == []
    latest.ask("n", str.upper)
    qtbot.waitUntil(lambda: told == [("n", "N")])


def test_a_question_waits_for_no_long_work_and_no_panel_tells_of_it(
    desk: Desk, qtbot: QtBot
) -> None:
    go_on = threading.Event()
    begun: list[object] = []
    desk.jobs.started.connect(begun.append)
    long = desk.jobs.prepare("Lesen", lambda _progress: go_on.wait(10))
    long.start()
    latest = Latest(desk.jobs, desk)
    with qtbot.waitSignal(latest.answered) as answered:
        latest.ask("m", str.upper)
    assert answered.args == ["m", "M"]
    with qtbot.waitSignal(long.finished):
        go_on.set()
    assert begun == [long]
    assert not desk.jobs.are_running


def test_after_a_failure_the_next_question_is_answered(desk: Desk, qtbot: QtBot) -> None:
    def fail(typed: str) -> str:
        raise OSError(typed)

    latest = Latest(desk.jobs, desk)
    with qtbot.waitSignal(desk.jobs.failed):
        latest.ask("m", fail)
    assert not latest.is_asking
    with qtbot.waitSignal(latest.answered):
        latest.ask("m", str.upper)
