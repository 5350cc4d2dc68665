"""The last door for errors: a sentence or a report to copy, and the program goes on."""

import platform
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.messages import Messages
from sekretariat.domain.problems import Refused

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


def report_of(error: BaseException) -> str:
    """Return the report of an error: versions and traceback, no data of the office."""
    versions = f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}"
    return f"{versions}\n\n{''.join(traceback.format_exception(error))}"


class CrashDialog(QDialog):
    """Says that something went wrong and offers the report."""

    crash_text: QLabel
    crash_report: QPlainTextEdit
    crash_buttons: QDialogButtonBox

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "crash_dialog")
        self.crash_report.setPlainText(report_of(error))
        copy = QPushButton(self.tr("&Copy report"))
        copy.clicked.connect(self._copy)
        self.crash_buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        self.crash_buttons.rejected.connect(self.reject)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.crash_report.toPlainText())


def tell_failed_start(error: BaseException, frame: QWidget) -> None:
    """Show that the window cannot be furnished, with the report; then the empty frame goes."""
    traceback.print_exception(error)
    frame.setStyleSheet("")
    dialog = CrashDialog(error, frame)
    dialog.crash_text.setText(
        QCoreApplication.translate(
            "CrashDialog",
            "The program could not start. Your offices are safe. Please send this report to those "
            "who look after the program.",
        )
    )
    dialog.finished.connect(frame.close)
    dialog.open()


class Errors(QObject):
    """The last door for errors: refusals become messages, anything else the crash dialog."""

    crashed = Signal(object)

    def __init__(self, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._messages = messages
        self._window = window
        self._hook_before: Hook = sys.excepthook
        self._dialog: CrashDialog | None = None

    def install(self) -> None:
        """Hear of every error nobody caught."""
        self._hook_before = sys.excepthook
        sys.excepthook = self._hear

    def uninstall(self) -> None:
        """Leave errors to whoever heard of them before."""
        sys.excepthook = self._hook_before

    def show(self, error: BaseException) -> None:
        """Tell the clerk of an error."""
        if isinstance(error, Refused):
            self._messages.problems(error.problems)
            return
        self.crashed.emit(error)
        if self._dialog is None:
            self._dialog = CrashDialog(error, self._window)
            self._dialog.finished.connect(self._forget)
            self._dialog.open()

    def _hear(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, Exception):
            traceback.print_exception(kind, error, trace)
            self.show(error)
        else:
            self._hook_before(kind, error, trace)

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
