"""The list of what was issued, and beside it the file as it went out."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.output.issued_view import IssuedView
from sekretariat.desktop.output.paper_printer import PaperPrinter
from sekretariat.domain.issued import IssueOccasion
from sekretariat.words import shown

ROW = Qt.ItemDataRole.UserRole
WIDE_PX, HIGH_PX, LIST_PX = 1080, 640, 300
TITLED = (IssueOccasion.DISPATCH, IssueOccasion.INQUIRY)
"""Whose pieces say in their title how they went out."""


class IssuedDialog(QDialog):
    """What was issued, the latest first: the file as it went out, and what changed since."""

    def __init__(
        self, desk: Desk, rows: list[dict[str, Any]], printer: PaperPrinter, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Issued papers"))
        self.resize(WIDE_PX, HIGH_PX)
        self._desk = desk
        self._printer = printer
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search by title or recipient"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.issued = QListWidget()
        self.issued.setAccessibleName(self.tr("Issued papers"))
        self.issued.setWordWrap(True)
        self.shown = IssuedView(desk, self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.print_again = self._button(self.tr("&Print again…"), self._print)
        self.save_as = self._button(self.tr("&Save as…"), self.save)
        self._lay_out()
        for row in rows:
            item = QListWidgetItem(self._named(row), self.issued)
            item.setData(ROW, row)
        self.buttons.rejected.connect(self.reject)
        self.issued.currentRowChanged.connect(lambda _row: self._show())
        self.search.textChanged.connect(self._narrow)
        self.issued.setCurrentRow(0)
        self.issued.setFocus()
        if not rows:
            self._show()

    def save(self) -> None:
        """Ask for a place and write the file there, byte for byte."""
        row = self.shown.row
        is_message = row["file"].endswith(".eml")
        title = self.tr("Save as message") if is_message else self.tr("Save as PDF")
        pattern = self.tr("Message (*.eml)") if is_message else self.tr("PDF (*.pdf)")
        take = partial(self._write, row["id"])
        self._desk.dialogs.choose_place(self, title, row["file"], pattern, take)

    def _write(self, issued_id: str, path: Path) -> None:
        issuing = self._desk.secretariat.issuing
        told = self.tr("Saved: {}").format(path)
        self._desk.act(
            lambda: issuing.export(issued_id, path),
            then=lambda _: self._desk.messages.notice(told),
        )

    def _print(self) -> None:
        if self.shown.paper is not None:
            page = self.shown.view.preview.page
            self._printer.print_paper(self.shown.paper, self.save, page)

    def _show(self) -> None:
        chosen = self.issued.selectedItems()
        self.shown.show_row(dict(chosen[0].data(ROW)) if chosen else {})
        self.print_again.setEnabled(self.shown.paper is not None)
        self.save_as.setEnabled(self.shown.is_whole)

    def _narrow(self, text: str) -> None:
        """Show only what has every word in its title or among its recipients."""
        words = text.casefold().split()
        for place in range(self.issued.count()):
            item = self.issued.item(place)
            said = "\n".join((item.text(), *item.data(ROW)["recipients"])).casefold()
            item.setHidden(not all(word in said for word in words))
        seen = [one for one in map(self.issued.item, range(self.issued.count())) if _is_seen(one)]
        if seen and not _is_seen(self.issued.currentItem()):
            self.issued.setCurrentItem(seen[0])

    def _named(self, row: dict[str, Any]) -> str:
        at = f"{row['issued_at'].astimezone():%d.%m.%Y %H:%M}"
        if row["occasion"] in TITLED:
            return f"{row['title']}\n{at}"
        occasion = shown(IssueOccasion(row["occasion"]))
        return f"{row['title']}\n{at} · {occasion} · {row['clerk']}"

    def _button(self, text: str, do: Callable[[], object]) -> QPushButton:
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.clicked.connect(do)
        return button

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.issued, 1)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(self.shown)
        split.setSizes([LIST_PX, WIDE_PX - LIST_PX])
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.addWidget(split, 1)
        whole.addWidget(self.buttons)


def _is_seen(item: QListWidgetItem | None) -> bool:
    return item is not None and not item.isHidden()
