"""Two clerks in the same card: the second one chooses, field by field, and nothing is lost."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPlainTextEdit, QRadioButton
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.people.person_dialog import PersonDialog
from sekretariat.domain.people import ContactPoint, ContactPurpose, Person
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from tests.desktop.conftest import TODAY
from tests.desktop.offices import on_desk

MAIL = "erika@example.org"


@pytest.fixture
def kept(sqlite_office: Secretariat) -> PersonCard:
    card = PersonCard(Person(given_names="Erika", family_name="Muster"))
    card.contacts = [ContactPoint(value=MAIL), ContactPoint(value="muster@example.org")]
    return sqlite_office.people.save(card)


@pytest.fixture
def dialog(
    desk: Desk, sqlite_office: Secretariat, kept: PersonCard, qtbot: QtBot
) -> Iterator[PersonDialog]:
    """The dialog as the second clerk opened it."""
    with on_desk(desk, sqlite_office):
        dialog = PersonDialog(desk)
        qtbot.addWidget(dialog)
        dialog.open_card(sqlite_office.people.card(kept.person.id), TODAY)
        qtbot.waitUntil(dialog.isActiveWindow)
        yield dialog


@pytest.fixture
def other_clerk(sqlite_office: Secretariat, kept: PersonCard, dialog: PersonDialog) -> PersonCard:  # noqa: ARG001 (opened before)
    """What the first clerk saves meanwhile."""
    card = sqlite_office.people.card(kept.person.id)
    card.person.pronunciation, card.person.remark = "Muh-ster", "zieht um"
    card.contacts[0].value = "e.muster@example.org"
    return sqlite_office.people.save(card)


def line(dialog: PersonDialog, name: str) -> QLineEdit:
    found = dialog.binding.widget(name)
    assert isinstance(found, QLineEdit)
    return found


def buttons(dialog: PersonDialog) -> list[QRadioButton]:
    found = dialog.conflict_choices.findChildren(QRadioButton)
    return [one for one in found if one.isVisible()]


def save(dialog: PersonDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.usefixtures("other_clerk")
def test_my_wording_is_kept_and_the_rest_of_both_is_saved(
    dialog: PersonDialog, sqlite_office: Secretariat, kept: PersonCard, qtbot: QtBot
) -> None:
    line(dialog, "pronunciation").setText("Mus-ter")
    line(dialog, "suffix").setText("MdL")
    save(dialog, qtbot)
    mine, theirs = buttons(dialog)
    assert "Mus-ter" in mine.text()
    assert "Muh-ster" in theirs.text()
    remark = dialog.binding.widget("remark")
    assert isinstance(remark, QPlainTextEdit)
    assert remark.toPlainText() == "zieht um"
    save(dialog, qtbot)  # not before a choice
    assert dialog.isVisible()
    assert dialog.focusWidget() is mine
    qtbot.keyClick(mine, Qt.Key.Key_Space)
    save(dialog, qtbot)
    assert not dialog.isVisible()
    person = sqlite_office.people.card(kept.person.id).person
    assert (person.pronunciation, person.suffix, person.remark) == ("Mus-ter", "MdL", "zieht um")


@pytest.mark.usefixtures("other_clerk")
def test_the_other_wording_is_taken_by_keyboard(
    dialog: PersonDialog, sqlite_office: Secretariat, kept: PersonCard, qtbot: QtBot
) -> None:
    line(dialog, "pronunciation").setText("Mus-ter")
    save(dialog, qtbot)
    mine, theirs = buttons(dialog)
    qtbot.keyClick(mine, Qt.Key.Key_Right)
    qtbot.keyClick(theirs, Qt.Key.Key_Space)
    assert theirs.isChecked()
    assert line(dialog, "pronunciation").text() == "Muh-ster"
    qtbot.keyClick(theirs, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.dialog_buttons.button(
        QDialogButtonBox.StandardButton.Save
    )
    save(dialog, qtbot)
    assert not dialog.isVisible()
    assert sqlite_office.people.card(kept.person.id).person.pronunciation == "Muh-ster"


@pytest.mark.parametrize(
    ("place", "wanted"), [(0, "mine@example.org"), (1, "e.muster@example.org")]
)
@pytest.mark.usefixtures("other_clerk")
def test_a_part_changed_by_both_is_chosen_too(
    place: int,
    wanted: str,
    dialog: PersonDialog,
    sqlite_office: Secretariat,
    kept: PersonCard,
    qtbot: QtBot,
) -> None:
    contacts = dialog.tables["contacts"]
    first, second = contacts.parts()
    contacts.edited.put(first.id, "value", "mine@example.org")
    contacts.edited.put(first.id, "purpose", ContactPurpose.PRIVATE)
    contacts.edited.put(second.id, "purpose", ContactPurpose.PRIVATE)
    save(dialog, qtbot)
    assert 'href="contacts"' in dialog.problem_text.text()
    buttons(dialog)[place].click()
    save(dialog, qtbot)
    assert not dialog.isVisible()
    contacts_now = sqlite_office.people.card(kept.person.id).contacts
    assert [one.value for one in contacts_now] == [wanted, "muster@example.org"]
    assert {one.purpose for one in contacts_now} == {ContactPurpose.PRIVATE}


@pytest.mark.usefixtures("other_clerk")
def test_a_part_added_is_still_new_after_a_refusal(
    dialog: PersonDialog, sqlite_office: Secretariat, kept: PersonCard, qtbot: QtBot
) -> None:
    contacts = dialog.tables["contacts"]
    contacts.load([ContactPoint(value="neu@example.org"), *contacts.parts()])
    contacts.edited.put(contacts.parts()[1].id, "value", "mine@example.org")
    save(dialog, qtbot)
    buttons(dialog)[0].click()
    save(dialog, qtbot)
    assert not dialog.isVisible()
    told = [one.value for one in sqlite_office.people.card(kept.person.id).contacts]
    assert told == ["neu@example.org", "mine@example.org", "muster@example.org"]


def test_what_the_other_clerk_added_meanwhile_stays(
    dialog: PersonDialog, sqlite_office: Secretariat, kept: PersonCard, qtbot: QtBot
) -> None:
    theirs = sqlite_office.people.card(kept.person.id)
    theirs.contacts.append(ContactPoint(value="neu@example.org"))
    sqlite_office.people.save(theirs)
    contacts = dialog.tables["contacts"]
    contacts.table.selectRow(0)
    contacts.remove()
    save(dialog, qtbot)
    assert not dialog.isVisible()
    kept_now = [one.value for one in sqlite_office.people.card(kept.person.id).contacts]
    assert sorted(kept_now) == ["muster@example.org", "neu@example.org"]


@pytest.mark.parametrize(("is_kept", "wanted"), [(True, ["mine@example.org"]), (False, [])])
def test_a_part_removed_by_the_other_and_changed_here_is_the_clerks_to_decide(
    dialog: PersonDialog,
    sqlite_office: Secretariat,
    kept: PersonCard,
    qtbot: QtBot,
    *,
    is_kept: bool,
    wanted: list[str],
) -> None:
    theirs = sqlite_office.people.card(kept.person.id)
    theirs.contacts.clear()
    sqlite_office.people.save(theirs)
    contacts = dialog.tables["contacts"]
    contacts.edited.put(contacts.parts()[0].id, "value", "mine@example.org")
    save(dialog, qtbot)
    assert 'href="contacts"' in dialog.problem_text.text()
    assert dialog.isVisible()
    if not is_kept:
        contacts.table.selectRow(0)
        contacts.remove()
    save(dialog, qtbot)
    assert not dialog.isVisible()
    assert [one.value for one in sqlite_office.people.card(kept.person.id).contacts] == wanted


@pytest.mark.usefixtures("other_clerk")
def test_a_part_removed_here_and_changed_by_the_other_stands_there_again(
    dialog: PersonDialog, sqlite_office: Secretariat, kept: PersonCard, qtbot: QtBot
) -> None:
    contacts = dialog.tables["contacts"]
    contacts.table.selectRow(0)
    contacts.remove()
    save(dialog, qtbot)
    assert "e.muster@example.org" in [one.value for one in contacts.parts()]
    contacts.table.selectRow(len(contacts.parts()) - 1)
    contacts.remove()
    save(dialog, qtbot)
    assert not dialog.isVisible()
    kept_now = [one.value for one in sqlite_office.people.card(kept.person.id).contacts]
    assert kept_now == ["muster@example.org"]
