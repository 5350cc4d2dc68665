"""The support needs in a person's dialog: behind the passphrase, saved and undone with it."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.marks import go_to_widget
from sekretariat.desktop.base.parts_table import PartDialog
from sekretariat.desktop.base.reference import ChoiceSource, ReferenceEdit
from sekretariat.desktop.people.person_dialog import PersonDialog
from sekretariat.domain.needs import NeedKind, NeedScope, SpecialNeed
from sekretariat.domain.people import Person
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from tests.desktop.offices import fill, on_desk

PASSPHRASE = "vier Wörter für Müller"  # noqa: S105 (of this test alone)
CONTROL = Qt.KeyboardModifier.ControlModifier
DAY = date(2020, 11, 3)


@pytest.fixture
def at_desk(desk: Desk, sqlite_office: Secretariat) -> Iterator[Desk]:
    """A desk with an office that has a session."""
    fill(sqlite_office)
    with on_desk(desk, sqlite_office):
        desk.sources["meeting"] = ChoiceSource(sqlite_office.meetings.choices)
        yield desk


@pytest.fixture
def card(at_desk: Desk) -> PersonCard:
    saved: PersonCard = at_desk.secretariat.people.save(PersonCard(Person(family_name="Kaya")))
    return saved


def opened(desk: Desk, card: PersonCard, qtbot: QtBot) -> PersonDialog:
    dialog = PersonDialog(desk)
    qtbot.addWidget(dialog, before_close_func=lambda one: one.done(0))
    dialog.open_card(card, DAY)
    qtbot.waitUntil(dialog.isActiveWindow)
    go_to_widget(dialog.needs_tab.passphrase)
    return dialog


def unlock(dialog: PersonDialog, qtbot: QtBot, passphrase: str = PASSPHRASE) -> None:
    tab = dialog.needs_tab
    tab.passphrase.setText(passphrase)
    qtbot.keyClick(tab.passphrase, Qt.Key.Key_Return)


def kept(desk: Desk, card: PersonCard) -> list[SpecialNeed]:
    desk.secretariat.needs.unlock(PASSPHRASE)
    needs: list[SpecialNeed] = desk.secretariat.needs.of_person(card.person.id)
    desk.secretariat.needs.lock()
    return needs


def test_the_first_time_a_passphrase_is_chosen_and_typed_twice(
    at_desk: Desk, card: PersonCard, qtbot: QtBot
) -> None:
    dialog = opened(at_desk, card, qtbot)
    tab = dialog.needs_tab
    tab.passphrase.setText(PASSPHRASE)
    tab.repeated.setText("vier Wörter für Möller")
    qtbot.mouseClick(tab.unlock_button, Qt.MouseButton.LeftButton)
    assert not tab.lock_problem.isHidden()
    assert tab.repeated.toolTip()
    assert not at_desk.secretariat.needs.is_set_up()
    tab.repeated.setText(PASSPHRASE)
    qtbot.mouseClick(tab.unlock_button, Qt.MouseButton.LeftButton)
    assert tab.lock_box.isHidden()
    assert not tab.needs.isHidden()
    assert at_desk.secretariat.needs.is_set_up()
    dialog.reject()
    assert opened(at_desk, card, qtbot).needs_tab.repeated.isHidden()


def test_a_wrong_passphrase_shows_one_sentence_and_no_needs(
    at_desk: Desk, card: PersonCard, qtbot: QtBot
) -> None:
    at_desk.secretariat.needs.set_up(PASSPHRASE)
    at_desk.secretariat.needs.lock()
    dialog = opened(at_desk, card, qtbot)
    unlock(dialog, qtbot, "vier Wörter für Möller")
    tab = dialog.needs_tab
    assert dialog.isVisible()  # the return key did not save the person
    assert not tab.lock_problem.isHidden()
    assert tab.needs.isHidden()
    assert "needs" not in dialog.tables


def test_a_need_is_added_saved_with_the_person_and_undone_with_it(
    at_desk: Desk, card: PersonCard, qtbot: QtBot
) -> None:
    office: Secretariat = at_desk.secretariat
    office.needs.set_up(PASSPHRASE)
    office.needs.lock()
    dialog = opened(at_desk, card, qtbot)
    unlock(dialog, qtbot)
    assert dialog.needs_tab.needs.parts() == []
    dialog.needs_tab.needs.add()
    [part] = [one for one in dialog.findChildren(PartDialog) if one.isVisible()]
    part.binding.suggest("kind", NeedKind.DIET)
    part.binding.suggest("detail", "ohne Nüsse")
    part.binding.suggest("consent_reference", "E-Mail vom 01.10.2020")
    part.accept()
    assert part.isVisible()  # neither session nor day of deletion
    session = part.binding.widget("meeting_id")
    assert isinstance(session, ReferenceEdit)
    qtbot.keyClicks(session, "Musterkonf")
    session.tidy()
    part.accept()
    assert dialog.dirty
    shown = dialog.needs_tab.needs.table.model()
    assert shown.index(0, 1).data() == "ohne Nüsse"
    assert "Musterkonferenz" in shown.index(0, 3).data()
    dialog.binding.suggest("given_names", "Ada")
    dialog.accept()
    assert not office.needs.is_unlocked
    [need] = kept(at_desk, card)
    assert (need.kind, need.detail, need.scope) == (
        NeedKind.DIET, "ohne Nüsse", NeedScope.ONE_SESSION,
    )  # fmt: skip
    office.history.undo()
    assert kept(at_desk, card) == []
    assert office.people.card(card.person.id).person.given_names == ""


def test_saving_a_person_with_the_needs_locked_leaves_them_alone(
    at_desk: Desk, card: PersonCard, qtbot: QtBot
) -> None:
    office: Secretariat = at_desk.secretariat
    office.needs.set_up(PASSPHRASE)
    need = SpecialNeed(scope=NeedScope.LASTING, consent_reference="Akte 5")
    office.needs.save(card.person.id, [need])
    office.needs.lock()
    dialog = opened(at_desk, card, qtbot)
    dialog.binding.suggest("given_names", "Ada")
    dialog.accept()
    assert [one.id for one in kept(at_desk, card)] == [need.id]


def test_closing_the_dialog_locks_the_needs(at_desk: Desk, card: PersonCard, qtbot: QtBot) -> None:
    office: Secretariat = at_desk.secretariat
    office.needs.set_up(PASSPHRASE)
    office.needs.lock()
    dialog = opened(at_desk, card, qtbot)
    unlock(dialog, qtbot)
    assert office.needs.is_unlocked
    dialog.reject()
    assert not office.needs.is_unlocked
