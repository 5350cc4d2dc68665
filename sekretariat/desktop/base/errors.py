"""The last door for errors: a sentence and a report, and the program goes on."""

import sys
import traceback
from collections.abc import Callable
from functools import partial
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.messages import Messages, Tone
from sekretariat.diagnosis import Diagnosis, Report
from sekretariat.domain.problems import Refused

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class CrashDialog(QDialog):
    """Shows a report: what went wrong, without anything of the office, and where it lies."""

    crash_text: QLabel
    crash_report: QPlainTextEdit
    crash_place: QLabel
    crash_buttons: QDialogButtonBox

    def __init__(self, report: Report, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "crash_dialog")
        self.crash_report.setPlainText(report.text)
        self.crash_place.setVisible(report.path is not None)
        if report.path is not None:
            self.crash_place.setText(self.tr("The report is kept as {}").format(report.path))
            folder = QUrl.fromLocalFile(str(report.path.parent))
            self._offer(self.tr("&Open folder"), lambda: QDesktopServices.openUrl(folder))
        self._offer(self.tr("&Copy report"), self._copy)
        self.crash_buttons.rejected.connect(self.reject)

    def _offer(self, text: str, act: Callable[[], object]) -> None:
        button = QPushButton(text)
        button.clicked.connect(act)
        self.crash_buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.crash_report.toPlainText())


def tell_failed_start(report: Report, frame: QWidget) -> None:
    """Show that the window cannot be furnished, with the report; then the empty frame goes."""
    frame.setStyleSheet("")
    dialog = CrashDialog(report, frame)
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
    """The last door for errors: refusals become messages, anything else a report as well."""

    crashed = Signal(object)
    _arrived = Signal(object)

    def __init__(
        self, messages: Messages, window: QWidget, diagnosis: Diagnosis | None = None
    ) -> None:
        super().__init__(window)
        self._messages = messages
        self._window = window
        self._diagnosis = diagnosis or Diagnosis()
        self._hook_before: Hook = sys.excepthook
        self._dialog: CrashDialog | None = None
        self._arrived.connect(self.show)  # in the window's thread, wherever it happened

    def install(self) -> None:
        """Hear of every error nobody caught."""
        self._hook_before = sys.excepthook
        sys.excepthook = self._hear

    def uninstall(self) -> None:
        """Leave errors to whoever heard of them before."""
        sys.excepthook = self._hook_before

    def show(self, error: BaseException) -> None:
        """Tell the clerk of an error: in the bar at the foot, above a dialog where one is open."""
        if isinstance(error, Refused):
            self._diagnosis.note(f"refused {error}")
            if any(one.code.startswith("upgrade.failed") for one in error.problems):
                self._diagnosis.report(error)
            self._messages.problems(error.problems)
            return
        report = self._diagnosis.report(error)
        self.crashed.emit(error)
        if QApplication.activeModalWidget() is not None:
            self.open_report(report)
            return
        text = self.tr("This did not work. What was saved before is safe, and you can go on.")
        show = partial(self.open_report, report)
        self._messages.offer(Tone.PROBLEM, text, self.tr("Show report"), show)

    def tell_earlier(self, report: Report) -> None:
        """Tell that the program did not end as it should the last time."""
        text = self.tr("The program was not closed properly last time. What was saved is there.")
        if not report.text:
            self._messages.notice(text)
            return
        show = partial(self.open_report, report)
        self._messages.offer(Tone.PROBLEM, text, self.tr("Show report"), show)

    def open_report(self, report: Report) -> None:
        """Show a report, one at a time."""
        if self._dialog is None:
            above = QApplication.activeModalWidget() or self._window
            self._dialog = CrashDialog(report, above)
            self._dialog.finished.connect(self._forget)
            self._dialog.open()

    def _hear(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, Exception):
            traceback.print_exception(kind, error, trace)
            self._arrived.emit(error)
        else:
            self._hook_before(kind, error, trace)

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
