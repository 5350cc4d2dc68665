"""Sessions in a row: the rule, the dates it gives, what speaks against each; ticked ones come."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTreeWidget, QTreeWidgetItem, QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.base.reading_order import read_like_the_page
from sekretariat.desktop.base.record_dialog import RecordDialog, RecordForm
from sekretariat.domain.planning.recurrence import Series, check_series, told
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.series import Proposal

DAY = Qt.ItemDataRole.UserRole


class SeriesForm(QWidget):
    """The form of a series."""

    rule_text: QLabel
    dates: QTreeWidget

    def __init__(self) -> None:
        super().__init__()
        load_form(self, "series_form")
        self.dates.setHeaderLabels([self.tr("Date"), self.tr("What speaks against it")])
        self.dates.setColumnWidth(0, 150)

    def show_dates(self, proposals: Sequence[Proposal]) -> None:
        """Offer dates; those somebody is on holiday are not ticked."""
        self.dates.clear()
        for one in proposals:
            weekday = f"{one.held_on:%d.%m.%Y}"
            row = QTreeWidgetItem([weekday, " ".join(worded(hint) for hint in one.hints)])
            row.setToolTip(1, row.text(1))
            row.setData(0, DAY, one.held_on.isoformat())
            is_wanted = Qt.CheckState.Unchecked if one.is_skipped else Qt.CheckState.Checked
            row.setCheckState(0, is_wanted)
            self.dates.addTopLevelItem(row)
        first = self.dates.topLevelItem(0)
        if first is not None:
            self.dates.setCurrentItem(first)

    def ticked(self) -> list[date]:
        """Return the dates that are ticked."""
        rows = (self.dates.topLevelItem(place) for place in range(self.dates.topLevelItemCount()))
        return [
            date.fromisoformat(str(row.data(0, DAY)))
            for row in rows
            if row is not None and row.checkState(0) is Qt.CheckState.Checked
        ]


class SeriesDialog(RecordDialog[Series]):
    """Asks for a series; its dates follow each change of the rule."""

    def __init__(self, desk: Desk, series: Series, parent: QWidget | None = None) -> None:
        form = SeriesForm()
        title, save = self.tr("Sessions in a row"), self.tr("Add ticked sessions")
        super().__init__(desk, RecordForm(Series, lambda: form, title, save), parent)
        self._form = form
        self._rule = ""
        self.load(series)
        self.binding.signals.edited.connect(self._propose)
        self._propose()
        read_like_the_page(self)

    def problems(self, record: Series) -> Sequence[Problem]:
        """Return what is wrong with the series."""
        return check_series(record)

    def save(self, record: Series) -> object:
        """Add the ticked sessions in one step."""
        return self.desk.secretariat.series.add(record, self._form.ticked())

    def _propose(self) -> None:
        """Show the dates of the rule, once it is another one and nothing is wrong with it."""
        try:
            series = self.binding.record()
            if repr(series) == self._rule:
                return
            proposals = self.desk.secretariat.series.proposals(series)
        except Refused:
            self._rule = ""
            self._form.rule_text.setText(self.tr("Please enter body and rule; the dates follow."))
            self._form.show_dates([])
            return
        self._rule = repr(series)
        self._form.rule_text.setText(worded(told(series)))
        self._form.show_dates(proposals)
