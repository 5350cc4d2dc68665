"""A record in a form: every kind there and back, problems at their widgets."""

import string
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.binding import Binding
from sekretariat.desktop.base.mnemonics import mnemonic_of
from sekretariat.desktop.base.reference import ReferenceEdit
from sekretariat.desktop.base.rings import Ring
from sekretariat.desktop.base.widgets.day_edit import DayEdit
from sekretariat.domain.fields import fields_of
from sekretariat.domain.meetings import Mode
from sekretariat.domain.problems import Problem, Refused
from tests.desktop.conftest import TODAY
from tests.desktop.forms import Sheet, people, sheet_form

NOTED = datetime(2020, 11, 3, 9, 0, tzinfo=UTC)
LETTERS = string.ascii_letters + "äöüßÄÖÜŁşğ -"


@pytest.fixture
def form(qtbot: QtBot) -> QWidget:
    form = sheet_form()
    qtbot.addWidget(form)
    return form


@pytest.fixture
def binding(form: QWidget) -> Binding[Sheet]:
    binding = Binding(form, Sheet)
    binding.use_clock(lambda: TODAY)
    binding.use_sources({"person": people()})
    return binding


def full_sheet() -> Sheet:
    return Sheet(
        title="Zweite Sitzung",
        remark="Zeile eins\nZeile zwei",
        mode=Mode.DIGITAL,
        held_on=date(2020, 11, 3),
        begins_at=time(14, 30),
        noted_at=NOTED,
        count=80,
        is_public=True,
        chair_id="p2",
    )


def values(record: Sheet) -> dict[str, object]:
    return {field.name: getattr(record, field.name) for field in fields_of(Sheet)}


def line(binding: Binding[Sheet], name: str) -> QLineEdit:
    widget = binding.widget(name)
    assert isinstance(widget, QLineEdit)
    return widget


def test_every_kind_comes_back_as_it_went_in(binding: Binding[Sheet]) -> None:
    record = full_sheet()
    binding.load(record)
    assert not binding.dirty
    assert values(binding.record()) == values(record)


def test_empty_values_come_back_empty(binding: Binding[Sheet]) -> None:
    binding.load(full_sheet())
    binding.load(Sheet())
    assert values(binding.record()) == values(Sheet())
    assert line(binding, "held_on").text() == ""


@settings(max_examples=30, deadline=None)
@given(
    title=st.text(LETTERS),
    day=st.none() | st.dates(min_value=date(1000, 1, 1)),
    begin=st.none() | st.builds(time, st.integers(0, 23), st.integers(0, 59)),
    count=st.none() | st.integers(0, 999),
    mode=st.sampled_from(list(Mode)),
)
def test_any_record_survives_the_form(
    title: str, day: date | None, begin: time | None, count: int | None, mode: Mode
) -> None:
    form = sheet_form()
    record = Sheet(title=title, held_on=day, begins_at=begin, count=count, mode=mode)
    binding = Binding(form, Sheet)
    binding.load(record)
    assert values(binding.record()) == values(record)


def test_values_stand_as_a_clerk_reads_them(binding: Binding[Sheet]) -> None:
    binding.load(full_sheet())
    shown = {name: line(binding, name).text() for name in ("held_on", "begins_at", "chair_id")}
    assert shown == {"held_on": "03.11.2020", "begins_at": "14:30", "chair_id": "Özdemir, Şükrü"}


def test_a_form_edits_a_copy(binding: Binding[Sheet], qtbot: QtBot) -> None:
    record = full_sheet()
    binding.load(record)
    with qtbot.waitSignal(binding.signals.edited):
        line(binding, "title").setText("Dritte Sitzung")
    assert binding.dirty
    assert list(binding.edited_fields()) == ["title"]
    assert (binding.record().title, record.title) == ("Dritte Sitzung", "Zweite Sitzung")
    assert binding.record().id == record.id


def test_a_wrong_date_is_a_problem_at_its_field_and_stays_as_typed(
    binding: Binding[Sheet],
) -> None:
    binding.load(Sheet(title="Sitzung"))
    line(binding, "held_on").setText("31.2.20")
    line(binding, "begins_at").setText("früh")
    assert binding.dirty
    with pytest.raises(Refused) as refused:
        binding.record()
    found = [(problem.code, problem.field) for problem in refused.value.problems]
    assert found == [("field.not_a_day", "held_on"), ("field.not_a_time", "begins_at")]
    assert line(binding, "held_on").text() == "31.2.20"


def test_problems_are_shown_where_they_sit(binding: Binding[Sheet], form: QWidget) -> None:
    binding.load(Sheet())
    form.show()
    elsewhere = Problem("undo.nothing")
    missing = Problem("field.missing", {"label": "Test title"}, "title")
    assert binding.show_problems([missing, elsewhere]) == [elsewhere]
    title = binding.widget("title")
    assert "Test title" in title.toolTip()
    assert title.accessibleDescription() == title.toolTip()
    assert [ring.target for ring in form.findChildren(Ring)] == [title]
    assert form.focusWidget() is title
    binding.load(Sheet(title="x"))
    assert title.accessibleDescription() == ""


def test_labels_are_worded_by_the_field_with_letters_of_their_own(
    binding: Binding[Sheet], form: QWidget
) -> None:
    texts = [label.text() for label in form.findChildren(QLabel)]
    assert [text.replace("&", "") for text in texts][:3] == [
        "Test title *",
        "Test remark",
        "Test mode",
    ]
    texts += [box.text() for box in form.findChildren(QCheckBox)]
    letters = [mnemonic_of(text) for text in texts if mnemonic_of(text)]
    assert len(letters) == len(set(letters)) == 9
    assert binding.widget("held_on").accessibleName() == "Test date"


def test_letters_of_buttons_are_left_alone(qtbot: QtBot) -> None:
    form = sheet_form()
    qtbot.addWidget(form)
    Binding(form, Sheet, "te")
    letters = {mnemonic_of(label.text()) for label in form.findChildren(QLabel)}
    assert not letters & {"t", "e"}


def test_fields_without_a_widget_keep_their_values(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    title = QLineEdit()
    title.setObjectName("title")
    QFormLayout(form).addRow("…", title)
    binding = Binding(form, Sheet)
    binding.load(full_sheet())
    title.setText("Neu")
    edited = binding.record()
    assert (edited.title, edited.held_on, edited.chair_id) == ("Neu", date(2020, 11, 3), "p2")


def test_a_widget_that_cannot_hold_a_field_is_a_mistake(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    box = QCheckBox()
    box.setObjectName("title")
    QFormLayout(form).addRow("…", box)
    with pytest.raises(TypeError, match="title"):
        Binding(form, Sheet)


def test_a_person_is_found_without_diacritics(binding: Binding[Sheet], qtbot: QtBot) -> None:
    binding.load(Sheet())
    chair = binding.widget("chair_id")
    assert isinstance(chair, ReferenceEdit)
    qtbot.keyClicks(chair, "sukru")
    chair.tidy()
    assert (chair.text(), binding.record().chair_id) == ("Özdemir, Şükrü", "p2")
    chair.clear()
    assert binding.record().chair_id == ""


def test_a_name_nobody_bears_is_a_problem(binding: Binding[Sheet], qtbot: QtBot) -> None:
    binding.load(full_sheet())
    chair = line(binding, "chair_id")
    chair.selectAll()
    qtbot.keyClicks(chair, "Niemand")
    assert [(p.code, p.field) for p in binding.unreadable()] == [("reference.unknown", "chair_id")]


def test_up_and_down_go_by_days_from_today(binding: Binding[Sheet], qtbot: QtBot) -> None:
    binding.load(Sheet())
    edit = binding.widget("held_on")
    assert isinstance(edit, DayEdit)
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    assert edit.text() == "04.11.2020"
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    assert binding.record().held_on == date(2020, 11, 2)


def test_leaving_a_day_shows_it_tidily(binding: Binding[Sheet]) -> None:
    binding.load(Sheet())
    edit = binding.widget("held_on")
    assert isinstance(edit, DayEdit)
    edit.setText("heute")
    edit.tidy()
    assert edit.text() == "03.11.2020"
    edit.setText("irgendwann")
    edit.tidy()
    assert edit.text() == "irgendwann"
