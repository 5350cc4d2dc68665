"""What a calendar file holds and what taking it in would change; nothing is written before."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.appearance import make_heading
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.plain_table import PlainTable
from sekretariat.desktop.base.read_only import hold_back
from sekretariat.domain.planning.calendars import CalendarKind
from sekretariat.services.calendars import CalendarFile
from sekretariat.words import shown, translate


class TakeInDialog(QDialog):
    """Asks for the kind of a calendar and shows its days; one step to undo."""

    def __init__(self, desk: Desk, file: CalendarFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._file = desk, file
        self.setWindowTitle(self.tr("Take in calendar file"))
        self.resize(640, 480)
        self.kind, self.figures = QComboBox(), QLabel()
        self.entries = PlainTable(self.tr("Entries of the file"))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._lay_out()
        for one in CalendarKind:
            self.kind.addItem(translate(one.label), one)
        self.kind.setCurrentIndex(self.kind.findData(file.kind))
        self.kind.currentIndexChanged.connect(lambda _row: self._show_plan())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._show_plan()
        self.kind.setFocus()

    def accept(self) -> None:
        """Take the calendar in."""
        calendars = self._desk.secretariat.calendars
        kind = self._kind()
        if self._desk.act(lambda: calendars.take_in(self._file, kind)):
            super().accept()

    def _kind(self) -> CalendarKind:
        return CalendarKind(self.kind.currentData())

    def _show_plan(self) -> None:
        plan = self._desk.secretariat.calendars.plan(self._file, self._kind())
        figures = self.tr("{} new, {} go, {} stay as they are").format(
            len(plan.added), len(plan.removed), len(plan.kept)
        )
        if self._file.unread:
            unread = self.tr("%n cannot be read and stay out", None, self._file.unread)
            figures = f"{figures}; {unread}"
        self.figures.setText(figures)
        told = {self.tr("new"): plan.added, self.tr("goes"): plan.removed}
        rows = [
            (shown(one.first_day), shown(one.until), word, one.title)
            for word, entries in (*told.items(), (self.tr("stays"), plan.kept))
            for one in entries
        ]
        self.entries.show_rows(sorted(rows, key=lambda row: row[0].split(".")[::-1]))

    def _lay_out(self) -> None:
        column, label = QVBoxLayout(self), QLabel(self.tr("Take in &as"))
        name = QLabel(self._file.name)
        make_heading(name)
        label.setBuddy(self.kind)
        self.kind.setAccessibleName(label.text().replace("&", ""))
        self.entries.show_headings(
            [self.tr("From"), self.tr("To"), self.tr("What happens"), self.tr("Title")]
        )
        self.entries.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setText(self.tr("Take in &calendar"))
        hold_back(save)
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        for widget in (name, label, self.kind, self.figures):
            column.addWidget(widget)
        column.addWidget(self.entries, 1)
        column.addWidget(self.buttons)
