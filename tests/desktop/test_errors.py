"""What happens when something goes wrong that nobody foresaw."""

import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.errors import CrashDialog, Errors
from sekretariat.desktop.base.messages import Tone
from sekretariat.diagnosis import Diagnosis, Report
from sekretariat.domain.problems import Problem, Refused


@pytest.fixture
def errors(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[Errors]:
    window = QMainWindow()
    qtbot.addWidget(window)
    errors = Errors(desk.messages, window, Diagnosis(tmp_path))
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


def test_an_error_is_told_at_the_foot_with_a_report_to_copy_and_to_find(
    errors: Errors, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(desk.messages.posted) as posted, qtbot.waitSignal(errors.crashed):
        hear(fail(ZeroDivisionError("by nothing")))
    assert posted.args[0].tone is Tone.PROBLEM
    assert dialogs_of(errors) == []
    posted.args[0].action()
    (dialog,) = dialogs_of(errors)
    report = dialog.crash_report.toPlainText()
    assert "ZeroDivisionError: by nothing" in report
    assert "Qt 6" in report
    (file,) = tmp_path.glob("Fehlerbericht-*.txt")
    assert file.read_text(encoding="utf-8") == report
    assert str(file) in dialog.crash_place.text()
    (copy,) = [b for b in dialog.findChildren(QPushButton) if "Copy" in b.text()]
    copy.click()
    assert QGuiApplication.clipboard().text() == report
    dialog.reject()
    assert not dialog.isVisible()


def test_above_a_dialog_the_report_is_shown_at_once_and_only_one(
    errors: Errors, qtbot: QtBot
) -> None:
    window = errors.parent()
    assert isinstance(window, QMainWindow)
    form = QDialog(window)
    form.open()
    with qtbot.waitSignal(errors.crashed):
        hear(fail(ValueError("one")))
    hear(fail(ValueError("two")))
    (dialog,) = form.findChildren(CrashDialog)
    assert dialog.isVisible()
    dialog.reject()
    form.reject()


def test_an_error_in_another_thread_is_told_in_the_windows(errors: Errors, qtbot: QtBot) -> None:
    error = fail(ValueError("beside"))
    with qtbot.waitSignal(errors.crashed) as crashed:
        worker = Thread(target=hear, args=[error])
        worker.start()
        worker.join()
    assert crashed.args == [error]


def test_a_run_that_ended_badly_is_told_with_its_report_where_there_is_one(
    errors: Errors, desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.messages.posted) as posted:
        errors.tell_earlier(Report(""))
    assert (posted.args[0].tone, posted.args[0].action) == (Tone.NOTICE, None)
    with qtbot.waitSignal(desk.messages.posted) as posted:
        errors.tell_earlier(Report("Segmentation fault"))
    posted.args[0].action()
    (dialog,) = dialogs_of(errors)
    assert dialog.crash_report.toPlainText() == "Segmentation fault"
    assert not dialog.crash_place.isVisible()
    dialog.reject()


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
