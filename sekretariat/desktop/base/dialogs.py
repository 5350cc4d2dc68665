"""The only place that opens Qt's own dialogs; tests hand in others."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QColorDialog, QDialog, QFileDialog, QMessageBox, QPushButton, QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PathTaker = Callable[[Path], object]


class Dialogs:
    """Questions and file choices; all of them open and answer later, none of them blocks."""

    def choose_file(self, parent: QWidget, title: str, pattern: str, take: PathTaker) -> None:
        """Ask for a file to read, then call `take` with its path."""
        dialog = QFileDialog(parent, title, "", pattern)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._open_file(dialog, take)

    def choose_place(
        self, parent: QWidget, title: str, suggested: str, pattern: str, take: PathTaker
    ) -> None:
        """Ask where to write a file, then call `take` with its path."""
        dialog = QFileDialog(parent, title, suggested, pattern)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(suggested).suffix)
        self._open_file(dialog, take)

    def choose_folder(self, parent: QWidget, title: str, start: str, take: PathTaker) -> None:
        """Ask for a folder, then call `take` with its path."""
        dialog = QFileDialog(parent, title, start)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._open_file(dialog, take)

    def confirm(
        self, parent: QWidget, question: str, verb: str, then: Callable[[], object]
    ) -> None:
        """Ask before what cannot be undone; `verb` words the button that does it."""
        box = QMessageBox(QMessageBox.Icon.Question, "", question, parent=parent)
        button = QPushButton(verb, box)
        box.addButton(button, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel).setIcon(QIcon())
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        button.clicked.connect(then)
        box.finished.connect(box.deleteLater)
        box.open()

    def choose_printer(
        self, parent: QWidget, printer: "QPrinter", pages: int, then: Callable[[], object]
    ) -> None:
        """Let the system's dialog set up a printer for so many pages, then call `then`."""
        from PySide6.QtPrintSupport import QPrintDialog  # noqa: PLC0415  lazy: few starts print

        dialog = QPrintDialog(printer, parent)
        dialog.setMinMax(1, pages)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintCurrentPage)
        dialog.accepted.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # its own open() wants a receiver

    def choose_colour(
        self, parent: QWidget, title: str, start: QColor, take: Callable[[str], object]
    ) -> None:
        """Ask for a colour, then call `take` with it, written like #1F4E79."""
        dialog = QColorDialog(start, parent)
        dialog.setWindowTitle(title)
        dialog.colorSelected.connect(lambda colour: take(colour.name().upper()))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # its own open() wants a receiver

    def _open_file(self, dialog: QFileDialog, take: PathTaker) -> None:
        def answer(chosen: str) -> None:
            take(Path(chosen))

        dialog.fileSelected.connect(answer)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
