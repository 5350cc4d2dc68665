"""A dialog over a record: saving, refusing, closing; nothing typed is ever lost."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.mnemonics import mnemonic_of
from sekretariat.domain.problems import Refused
from tests.desktop.conftest import TODAY, AnsweringDialogs
from tests.desktop.forms import Sheet
from tests.desktop.records import SheetDialog, full_sheet


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> SheetDialog:
    dialog = SheetDialog(desk)
    qtbot.addWidget(dialog)
    dialog.load(full_sheet())
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def title(dialog: SheetDialog) -> QLineEdit:
    widget = dialog.binding.widget("title")
    assert isinstance(widget, QLineEdit)
    return widget


def test_what_was_typed_is_saved(dialog: SheetDialog, qtbot: QtBot) -> None:
    assert dialog.focusWidget() is title(dialog)
    qtbot.keyClicks(title(dialog), "Dritte Sitzung")
    with qtbot.waitSignal(dialog.saved) as saved:
        qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert [sheet.title for sheet in dialog.kept] == ["Dritte Sitzung"]
    assert saved.args == dialog.kept
    assert not dialog.isVisible()


def test_a_refused_record_stays_open_with_its_problems(dialog: SheetDialog, qtbot: QtBot) -> None:
    title(dialog).clear()
    dialog.binding.go_to("count")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.kept == []
    assert title(dialog).accessibleDescription()
    assert 'href="title"' in dialog.problem_text.text()
    assert dialog.problem_text.isVisible()
    assert dialog.focusWidget() is title(dialog)


def test_a_problem_leads_to_its_field(dialog: SheetDialog) -> None:
    dialog.problem_text.linkActivated.emit("held_on")
    assert dialog.focusWidget() is dialog.binding.widget("held_on")


def test_an_unreadable_day_is_never_saved(dialog: SheetDialog, qtbot: QtBot) -> None:
    edit = dialog.binding.widget("held_on")
    assert isinstance(edit, QLineEdit)
    edit.setText("31.2.2020")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.kept == []
    assert "31.2.2020" in dialog.problem_text.text()


def test_closing_unchanged_asks_nothing(dialog: SheetDialog, dialogs: AnsweringDialogs) -> None:
    dialog.reject()
    assert not dialog.isVisible()
    assert dialogs.asked == []


def test_closing_with_edits_asks_first(
    dialog: SheetDialog, dialogs: AnsweringDialogs, qtbot: QtBot
) -> None:
    dialogs.consents = False
    qtbot.keyClicks(title(dialog), "x")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialogs.consents = True
    dialog.close()
    assert not dialog.isVisible()
    assert len(dialogs.asked) == 2


def test_change_or_correction_is_asked_where_told_to(desk: Desk, qtbot: QtBot) -> None:
    dialog = SheetDialog(desk)
    qtbot.addWidget(dialog)
    dialog.load(full_sheet())
    assert dialog.changed_from() is None
    dialog.load(full_sheet(), asks_change_from=TODAY)
    assert dialog.change_row.isVisibleTo(dialog)
    dialog.change_day.setText("1.12.20")
    assert dialog.changed_from() == date(2020, 12, 1)
    dialog.is_correction.setChecked(True)
    assert dialog.changed_from() is None
    dialog.is_change.setChecked(True)
    dialog.change_day.setText("bald")
    with pytest.raises(Refused):
        dialog.changed_from()


def test_every_letter_is_given_once(dialog: SheetDialog) -> None:
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    texts += [button.text() for button in dialog.findChildren(QAbstractButton)]
    letters = [mnemonic_of(text) for text in texts if mnemonic_of(text)]
    assert sorted(letters) == sorted(set(letters))
    assert len(letters) >= 11


def test_tab_goes_through_the_fields_and_ends_at_save(dialog: SheetDialog, qtbot: QtBot) -> None:
    names = []
    for _ in dialog.binding.fields:
        names.append(dialog.focusWidget().objectName())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert names == list(dialog.binding.fields)
    save = dialog.dialog_buttons.button(QDialogButtonBox.StandardButton.Save)
    assert dialog.focusWidget() is save


def test_a_saved_record_is_a_copy(desk: Desk, qtbot: QtBot) -> None:
    record = Sheet(title="Alt")
    dialog = SheetDialog(desk)
    qtbot.addWidget(dialog)
    dialog.load(record)
    title(dialog).setText("Neu")
    dialog.accept()
    assert (record.title, dialog.kept[0].title) == ("Alt", "Neu")
