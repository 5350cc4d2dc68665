"""The imports of the past: what was read when and by whom, each with its report."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QTextBrowser, QWidget

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.appearance import make_muted
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.plain_table import PlainTable
from sekretariat.desktop.base.table_model import EMPTY
from sekretariat.desktop.imports.report_text import report_html
from sekretariat.domain.imports.reports import ImportHead, ImportReport
from sekretariat.words import shown

COUNTED = ("new", "changed", "left_out", "failed")
LIST_PX, REPORT_PX = 740, 400
FIGURES = range(3, 7)
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ReportsTable(PlainTable):
    """A line for each import; several can be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)


class EarlierImports(QWidget):
    """The list of all imports beside the report of the one chosen; `left` asks to go back."""

    left = Signal()

    imports_hint: QLabel
    reports_splitter: QSplitter
    reports_table: ReportsTable
    report_title: QLabel
    report_text: QTextBrowser
    leave_button: QPushButton
    print_button: QPushButton
    export_button: QPushButton
    delete_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "earlier_imports", ReportsTable)
        self._desk = desk
        self._heads: list[ImportHead] = []
        make_muted(self.imports_hint)
        self.reports_splitter.setSizes([LIST_PX, REPORT_PX])
        self.reports_table.itemSelectionChanged.connect(self._show_chosen)
        self.reports_table.itemActivated.connect(lambda _item: self.report_text.setFocus())
        self.leave_button.clicked.connect(self.left)
        make_action("back", self, self.left.emit)
        self.print_button.clicked.connect(self._print)
        self.export_button.clicked.connect(self._export)
        self.delete_button.clicked.connect(self._delete)
        desk.changed.connect(self._hear)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the imports of the moment whenever the clerk comes here."""
        super().showEvent(event)
        self.refresh()
        self.reports_table.setFocus()

    def _hear(self) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read the list of imports; the one chosen stays chosen."""
        chosen = {head.id for head in self._chosen()}
        self._heads = self._desk.secretariat.importing.reports.all()
        headings = (
            self.tr("Read on"), self.tr("File"), self.tr("State"), self.tr("new"),
            self.tr("changed"), self.tr("left out"), self.tr("faulty"), self.tr("Body"),
            self.tr("By"),
        )  # fmt: skip
        self.reports_table.show_headings(headings)
        self.reports_table.show_rows([_cells(head) for head in self._heads])
        self._align_figures()
        ids = [head.id for head in self._heads]
        self.reports_table.selectRow(next((ids.index(one) for one in ids if one in chosen), 0))
        self._show_chosen()

    def _align_figures(self) -> None:
        table = self.reports_table
        for column in FIGURES:
            cells = (table.item(row, column) for row in range(table.rowCount()))
            for item in (table.horizontalHeaderItem(column), *cells):
                if item is not None:
                    item.setTextAlignment(RIGHT)

    def _chosen(self) -> list[ImportHead]:
        rows = {index.row() for index in self.reports_table.selectionModel().selectedRows()}
        return [self._heads[row] for row in sorted(rows) if row < len(self._heads)]

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        for button in (self.print_button, self.export_button):
            button.setEnabled(len(chosen) == 1)
        self.delete_button.setEnabled(bool(chosen))
        if len(chosen) != 1:
            self.report_title.setText(self.tr("No import yet.") if not self._heads else "")
            self.report_text.clear()
            return
        reports = self._desk.secretariat.importing.reports
        self._desk.act(partial(reports.get, chosen[0].id), then=self._show_report)

    def _show_report(self, report: ImportReport) -> None:
        head = report.head
        facts = [f"{head.file} · {head.sheet}"]
        if head.profile:
            facts.append(self.tr("Profile: {}").format(head.profile))
        self.report_title.setText("\n".join(facts))
        self.report_text.setHtml(report_html(self.report_text, report))

    def _print(self) -> None:
        for head in self._chosen()[:1]:
            self._desk.open("print", f"import-report:{head.id}")

    def _export(self) -> None:
        for head in self._chosen()[:1]:
            pattern = self.tr("Excel ({})").format("*.xlsx")
            suggested = f"{self.tr('Report')} {Path(head.file).stem}.xlsx"
            title = self.tr("Save the report")
            self._desk.dialogs.choose_place(
                self, title, suggested, pattern, partial(self._write, head.id)
            )

    def _write(self, record_id: str, path: Path) -> None:
        reports = self._desk.secretariat.importing.reports
        told = self.tr("Report saved as {}.").format(path.name)
        self._desk.act(
            lambda: reports.export(record_id, path),
            then=lambda _: self._desk.messages.notice(told),
        )

    def _delete(self) -> None:
        ids = [head.id for head in self._chosen()]
        question = self.tr(
            "Delete %n report(s) for good? What was imported stays; the next list of this kind "
            "is compared with the office alone.",
            None,
            len(ids),
        )
        reports = self._desk.secretariat.importing.reports
        self._desk.dialogs.confirm(
            self,
            question,
            self.tr("&Delete reports"),
            lambda: self._desk.act(lambda: reports.delete(ids), then=lambda _: self.refresh()),
        )


def _cells(head: ImportHead) -> list[str]:
    counts = [str(head.counts.get(name, 0)) for name in COUNTED]
    moment = shown(head.at.astimezone())
    return [moment, head.file, shown(head.state), *counts, head.body or EMPTY, head.clerk]
