"""A form with a field of every kind, made in code, and a record to fill it."""

from dataclasses import dataclass
from datetime import date, datetime, time

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from sekretariat.desktop.base.reference import ChoiceSource, ReferenceEdit
from sekretariat.desktop.base.widgets.day_edit import DayEdit
from sekretariat.desktop.base.widgets.number_edit import NumberEdit
from sekretariat.desktop.base.widgets.time_edit import TimeEdit
from sekretariat.domain.fields import (
    choice,
    day,
    flag,
    long_text,
    moment,
    reference,
    text,
    time_of_day,
    whole_number,
)
from sekretariat.domain.meetings import Mode
from sekretariat.domain.records import Record

PEOPLE = [("p1", "Muster, Erika"), ("p2", "Özdemir, Şükrü"), ("p3", "Größe, Anna")]


@dataclass(kw_only=True, eq=False)
class Sheet(Record):
    """One field of every kind."""

    title: str = text("Test title", required=True)
    remark: str = long_text("Test remark")
    mode: Mode = choice("Test mode", Mode.IN_PERSON)
    held_on: date | None = day("Test date")
    begins_at: time | None = time_of_day("Test begin")
    noted_at: datetime | None = moment("Test noted at")
    count: int | None = whole_number("Test count", minimum=0, maximum=999)
    is_public: bool = flag("Test public")
    chair_id: str = reference("Test chair", "person")


def sheet_form() -> QWidget:
    """Return a form for Sheet."""
    form = QWidget()
    layout = QFormLayout(form)
    widgets: dict[str, QWidget] = {
        "title": QLineEdit(),
        "remark": QPlainTextEdit(),
        "mode": QComboBox(),
        "held_on": DayEdit(),
        "begins_at": TimeEdit(),
        "noted_at": QLineEdit(),
        "count": NumberEdit(),
        "is_public": QCheckBox(),
        "chair_id": ReferenceEdit(),
    }
    for name, widget in widgets.items():
        widget.setObjectName(name)
        layout.addRow("…", widget)
    return form


def people() -> ChoiceSource:
    """Return the people a reference may name."""
    return ChoiceSource(lambda: PEOPLE)
