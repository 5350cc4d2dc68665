"""What the window says, and the way back it offers."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.message_bar import MessageBar
from sekretariat.desktop.base.messages import Message, Tone
from sekretariat.desktop.base.undo import Undo
from sekretariat.domain.changes import Change, ChangeSet
from sekretariat.domain.problems import Problem, Refused

AT = datetime(2020, 11, 3, 9, 0, tzinfo=UTC)
CHANGES = (Change("person", "p1", {"family_name": "Alt"}, {"family_name": "Neu"}),)


class FakeHistory:
    """One action to undo, then one to redo; told like the services tell."""

    def __init__(self, tell: Callable[[ChangeSet], object]) -> None:
        self.tell = tell
        self.undone = False
        self.problem: Problem | None = None

    def undo_label(self) -> str:
        return "" if self.undone else "Person geändert"

    def redo_label(self) -> str:
        return "Person geändert" if self.undone else ""

    def undo(self) -> ChangeSet:
        return self._turn(undone=True)

    def redo(self) -> ChangeSet:
        return self._turn(undone=False)

    def _turn(self, *, undone: bool) -> ChangeSet:
        if self.problem is not None:
            raise Refused(self.problem)
        self.undone = undone
        done = ChangeSet("c2", AT, "clerk", "x", "Person geändert", CHANGES, undoes="c1")
        self.tell(done)
        return done


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def bar(desk: Desk, window: QMainWindow, qtbot: QtBot) -> MessageBar:
    bar = MessageBar(desk.messages)
    window.setCentralWidget(bar)
    with qtbot.waitExposed(window):
        window.show()
    return bar


@pytest.fixture
def history(desk: Desk) -> FakeHistory:
    return FakeHistory(desk.hear)


@pytest.fixture
def undo(desk: Desk, window: QMainWindow, history: FakeHistory) -> Undo:
    undo = Undo(window, desk.messages)
    undo.use(history)
    desk.undo = undo.undo
    desk.changed.connect(undo.refresh)
    return undo


def test_what_was_done_is_said_with_a_way_back(
    desk: Desk, bar: MessageBar, undo: Undo, history: FakeHistory, qtbot: QtBot
) -> None:
    desk.hear(ChangeSet("c1", AT, "clerk", "x", "Person geändert", CHANGES))
    assert bar.message_text.text() == "Done: Person geändert"
    assert bar.message_action.text() == "Undo"
    assert bar.timer.interval() == 10_000
    assert bar.timer.isActive()
    qtbot.mouseClick(bar.message_action, Qt.MouseButton.LeftButton)
    assert history.undone
    assert bar.message_text.text() == "Undone: Person geändert"
    assert not bar.message_action.isVisible()
    assert undo.redo_action.isEnabled()
    assert not undo.undo_action.isEnabled()


def test_after_ten_seconds_a_good_message_goes(bar: MessageBar, desk: Desk) -> None:
    desk.messages.done("Gespeichert")
    assert bar.isVisible()
    bar.timer.timeout.emit()
    assert not bar.isVisible()


def test_a_problem_stays_and_leads_to_its_place(bar: MessageBar, desk: Desk, qtbot: QtBot) -> None:
    shown: list[str] = []
    desk.messages.problems([Problem("undo.nothing")], lambda: shown.append("there"))
    assert bar.isVisible()
    assert not bar.timer.isActive()
    qtbot.mouseClick(bar.message_action, Qt.MouseButton.LeftButton)
    assert shown == ["there"]
    assert not bar.isVisible()


def test_nothing_changed_is_nothing_said(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(desk.messages.posted):
        desk.hear(ChangeSet("c1", AT, "clerk", "x", "Nichts"))


def test_a_refusal_goes_to_whoever_wants_it_or_into_the_bar(desk: Desk, qtbot: QtBot) -> None:
    def refuse() -> None:
        raise Refused(Problem("record.duplicate"))

    taken: list[Problem] = []
    assert not desk.act(refuse, problems=taken.extend)
    assert [problem.code for problem in taken] == ["record.duplicate"]
    with qtbot.waitSignal(desk.messages.posted) as posted:
        assert not desk.act(refuse)
    message = posted.args[0]
    assert isinstance(message, Message)
    assert message.tone is Tone.PROBLEM


def test_an_action_hands_on_its_outcome(desk: Desk) -> None:
    outcome: list[int] = []
    assert desk.act(lambda: 7, then=outcome.append)
    assert outcome == [7]


def test_undo_that_is_refused_says_why(undo: Undo, history: FakeHistory, bar: MessageBar) -> None:
    history.problem = Problem("undo.nothing")
    undo.undo()
    assert bar.isVisible()
    assert not history.undone


def test_redo_does_it_again_with_a_way_back(
    undo: Undo, history: FakeHistory, bar: MessageBar
) -> None:
    undo.undo()
    undo.redo()
    assert not history.undone
    assert bar.message_text.text() == "Done again: Person geändert"
    assert bar.message_action.text() == "Undo"


def test_the_menu_names_what_undo_takes_back(undo: Undo) -> None:
    assert undo.undo_action.text() == "Undo: Person geändert"
    assert undo.redo_action.text() == "Redo"
    undo.use(None)
    assert not undo.undo_action.isEnabled()
