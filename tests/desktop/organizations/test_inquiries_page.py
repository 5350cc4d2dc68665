"""Rounds of asking organisations, worked in the window as a clerk works them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.organizations.area import OrganizationsArea
from sekretariat.desktop.organizations.inquiries_page import InquiriesPage
from sekretariat.desktop.organizations.inquiry_dialogs import InquiryDialog, ReplyDialog
from sekretariat.domain.bodies import Seat
from sekretariat.domain.inquiries import Outcome
from sekretariat.domain.organizations import Organization
from sekretariat.services.inquiries.rounds import ReplyQuestion
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.secretariat import Secretariat
from tests.desktop.conftest import AnsweringDialogs
from tests.desktop.offices import on_desk
from tests.services.returned_sheets import Office, make_office

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def kept(sqlite_office: Secretariat, tmp_path: Path) -> Office:
    """An office with a body and seats of two organisations."""
    made = make_office(sqlite_office, tmp_path)
    second = Organization(name="Zweiter Verein")
    sqlite_office.organizations.save(OrganizationCard(second))
    sqlite_office.seats.save_seat(Seat(body_id=made.body_id, number=3, organization_id=second.id))
    return made


@pytest.fixture
def page(
    desk: Desk, kept: Office, dialogs: AnsweringDialogs, qtbot: QtBot
) -> Iterator[InquiriesPage]:
    dialogs.path = kept.folder / "aus"
    with on_desk(desk, kept.secretariat):
        page = InquiriesPage(desk)
        qtbot.addWidget(page)
        page.resize(1170, 700)
        page.show()
        qtbot.waitUntil(page.isActiveWindow)
        yield page


def shown(page: InquiriesPage, column: int = 0) -> list[str]:
    """Return the texts of a column from above."""
    rows = range(page.model.rowCount())
    return [str(page.model.index(row, column).data() or "") for row in rows]


def replies(kept: Office) -> list[tuple[str, Outcome]]:
    """Return who answered what."""
    rows = kept.secretariat.inquiries.replies(ReplyQuestion())
    return [(row["organization"], row["outcome"]) for row in rows]


def send(page: InquiriesPage, kept: Office) -> None:
    """Ask both organisations; the list shows them."""
    kept.send()
    assert shown(page) == ["Musterverein", "Zweiter Verein"]


def trigger(page: QWidget, name: str) -> None:
    """Do an action of a page."""
    action = page.findChild(QAction, f"action_{name}")
    assert action is not None
    action.trigger()


def test_an_empty_page_says_what_it_is_for_and_offers_the_first_step(page: InquiriesPage) -> None:
    assert page.state_text.isVisible()
    assert page.state_button.isVisible()


def test_a_round_is_made_in_two_steps_and_listed(
    page: InquiriesPage, kept: Office, qtbot: QtBot
) -> None:
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_N, CONTROL)
    dialog = page.findChild(InquiryDialog)
    assert dialog is not None
    name = dialog.findChild(QLineEdit, "name")
    assert name is not None
    assert "03.11.2020" in name.text()
    dialog.dialog_buttons.buttons()[0].click()
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    assert shown(page) == ["Musterverein", "Zweiter Verein"]
    assert (kept.folder / "aus").is_dir()
    assert len(list((kept.folder / "aus").rglob("*.eml"))) == 1


def test_answers_are_ticked_off_by_keyboard_and_taken_back(
    page: InquiriesPage, kept: Office, qtbot: QtBot
) -> None:
    send(page, kept)
    page.table.go_to(page.model.id_at(0))
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_R, CONTROL)
    assert replies(kept)[0] == ("Musterverein", Outcome.UNCHANGED)
    page.table.selectAll()
    qtbot.keyClick(page.table, Qt.Key.Key_R, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert {outcome for _, outcome in replies(kept)} == {Outcome.CHANGES}
    page.table.selectAll()
    trigger(page, "answer_back")
    assert {outcome for _, outcome in replies(kept)} == {Outcome.OPEN}


def test_a_tick_can_be_undone(page: InquiriesPage, kept: Office) -> None:
    send(page, kept)
    page.table.go_to(page.model.id_at(1))
    trigger(page, "answered_right")
    kept.secretariat.history.undo()
    assert {outcome for _, outcome in replies(kept)} == {Outcome.OPEN}


def test_the_open_ones_are_filtered(page: InquiriesPage, kept: Office) -> None:
    send(page, kept)
    page.table.go_to(page.model.id_at(0))
    trigger(page, "answered_right")
    boxes = [box for box in page.findChildren(QComboBox) if box.findData("open") >= 0]
    boxes[0].setCurrentIndex(boxes[0].findData("open"))
    assert shown(page) == ["Zweiter Verein"]


def test_those_without_an_answer_are_reminded(
    page: InquiriesPage, kept: Office, qtbot: QtBot
) -> None:
    send(page, kept)
    page.table.go_to(page.model.id_at(0))
    trigger(page, "answered_right")
    told: list[str] = []
    page.desk.messages.posted.connect(lambda message: told.append(message.text))
    trigger(page, "remind")
    qtbot.waitUntil(lambda: bool(told) and "Zweiter Verein" in told[-1])
    rows = kept.secretariat.inquiries.replies(ReplyQuestion())
    assert [row["reminded_on"] is not None for row in rows] == [False, True]


def test_one_answer_is_opened_and_its_remark_kept(
    page: InquiriesPage, kept: Office, qtbot: QtBot
) -> None:
    send(page, kept)
    page.table.go_to(page.model.id_at(0))
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    dialog = page.findChild(ReplyDialog)
    assert dialog is not None
    remark = dialog.findChild(QPlainTextEdit, "remark")
    assert remark is not None
    remark.setPlainText("Anruf: kommt nächste Woche")
    dialog.dialog_buttons.buttons()[0].click()
    rows = kept.secretariat.inquiries.replies(ReplyQuestion())
    assert rows[0]["remark"] == "Anruf: kommt nächste Woche"


def test_an_answer_needs_its_day(page: InquiriesPage, kept: Office, qtbot: QtBot) -> None:
    send(page, kept)
    page.edit(str(page.model.id_at(0)))
    dialog = page.findChild(ReplyDialog)
    assert dialog is not None
    box = dialog.findChild(QComboBox, "outcome")
    assert box is not None
    box.setCurrentIndex(1)
    dialog.dialog_buttons.buttons()[0].click()
    assert dialog.isVisible()
    assert {outcome for _, outcome in replies(kept)} == {Outcome.OPEN}
    dialog.done(0)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_a_deleted_round_comes_back_by_undo(page: InquiriesPage, kept: Office) -> None:
    send(page, kept)
    page.table.go_to(page.model.id_at(0))
    trigger(page, "delete_inquiry")
    assert shown(page) == []
    kept.secretariat.history.undo()
    assert shown(page) == ["Musterverein", "Zweiter Verein"]


def test_the_way_leads_from_the_organisations_and_back(
    desk: Desk, kept: Office, qtbot: QtBot
) -> None:
    with on_desk(desk, kept.secretariat):
        area = OrganizationsArea(desk)
        qtbot.addWidget(area)
        area.show()
        trigger(area.organizations, "inquiries")
        assert area.currentWidget() is area.inquiries
        assert area.inquiries is not None
        trigger(area.inquiries, "back")
        assert area.currentWidget() is area.organizations
