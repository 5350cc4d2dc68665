"""What happens when something goes wrong that nobody foresaw."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.errors import CrashDialog, Errors
from sekretariat.domain.problems import Problem, Refused


@pytest.fixture
def errors(desk: Desk, qtbot: QtBot) -> Iterator[Errors]:
    window = QMainWindow()
    qtbot.addWidget(window)
    errors = Errors(desk.messages, window)
    errors.install()
    yield errors
    errors.uninstall()


def fail(error: Exception) -> Exception:
    """Return an error with a traceback, as a slot would leave it."""
    try:
        raise error
    except type(error) as caught:
        return caught


def hear(error: BaseException) -> None:
    sys.excepthook(type(error), error, error.__traceback__)


def dialogs_of(errors: Errors) -> list[CrashDialog]:
    window = errors.parent()
    assert window is not None
    return window.findChildren(CrashDialog)


def test_an_error_shows_a_report_to_copy_and_the_program_goes_on(
    errors: Errors, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(errors.crashed):
        hear(fail(ZeroDivisionError("by nothing")))
    (dialog,) = dialogs_of(errors)
    report = dialog.crash_report.toPlainText()
    assert "ZeroDivisionError: by nothing" in report
    assert "Qt 6" in report
    (copy,) = [b for b in dialog.findChildren(QPushButton) if "Copy" in b.text()]
    copy.click()
    assert QGuiApplication.clipboard().text() == report
    dialog.reject()
    assert not dialog.isVisible()


def test_a_second_error_does_not_pile_up_dialogs(errors: Errors) -> None:
    hear(fail(ValueError("one")))
    hear(fail(ValueError("two")))
    assert len(dialogs_of(errors)) == 1


def test_a_refusal_is_a_message_and_no_crash(errors: Errors, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.messages.posted), qtbot.assertNotEmitted(errors.crashed):
        hear(fail(Refused(Problem("record.duplicate"))))
    assert dialogs_of(errors) == []


def test_stopping_the_program_is_left_to_python(
    errors: Errors, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    errors.uninstall()
    heard: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: heard.append(kind))
    errors.install()
    with qtbot.assertNotEmitted(errors.crashed):
        hear(KeyboardInterrupt())
    assert heard == [KeyboardInterrupt]
