"""A question goes round in writing; members answer, one objects to the procedure."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from sekretariat.desktop.base.message_bar import MessageBar
from sekretariat.desktop.base.offices import OfficeKind
from sekretariat.desktop.output.documents_page import DocumentsPage
from sekretariat.desktop.resolutions.ballots_page import BallotsPage
from sekretariat.desktop.resolutions.book_page import ResolutionBookPage
from sekretariat.desktop.resolutions.circular_dialog import CircularDialog
from sekretariat.desktop.resolutions.circulars_page import CircularsPage
from sekretariat.domain.meetings import Meeting
from sekretariat.services.secretariat import open_secretariat
from tests.desktop.bodies.hands import CTRL, activate, dialog, enter, go_to, lines, save
from tests.services.test_attendances import Council
from tests.stories.clerk import SHIFT, Clerk, place_in
from tests.stories.conftest import Begin


@pytest.fixture
def clerk(begin: Begin, tmp_path: Path) -> Clerk:
    """A council of three votes; seat 1 has a deputy; a session is planned far ahead."""
    council = Council(open_secretariat(place_in(tmp_path), create=True))
    far = Meeting(body_id=council.body.id, held_on=date(2099, 3, 3))
    council.office.meetings.add(far)
    council.office.close()
    return begin(OfficeKind.FILE)


def told(clerk: Clerk) -> str:
    """Return what the window says at its foot."""
    return clerk.see(MessageBar).message_text.text()


def open_a_vote(clerk: Clerk) -> BallotsPage:
    """Ask a question in writing and look at the answers."""
    clerk.go("resolutions", ResolutionBookPage).table.setFocus()
    clerk.press(Qt.Key.Key_U, CTRL | SHIFT)
    page = clerk.see(CircularsPage)
    clerk.press(Qt.Key.Key_N, CTRL)
    form = dialog(page, CircularDialog)
    enter(form, question="Neuer Termin", opened_on="heute")
    form.binding.suggest("wording", "Der Beirat tagt am 1. Dezember.")
    save(form)
    activate(clerk.composition.window)
    go_to(page, 0)
    clerk.press(Qt.Key.Key_Return)
    return clerk.see(BallotsPage)


def test_one_objection_moves_the_question_to_the_next_session(clerk: Clerk) -> None:
    """Scenario 54 of the domain paper: stopped and moved to the next agenda."""
    ballots = open_a_vote(clerk)
    go_to(ballots, 0)
    clerk.press(Qt.Key.Key_J)
    go_to(ballots, 2)
    clerk.press(Qt.Key.Key_W)
    assert lines(ballots, "name", "procedure", "vote") == [
        ["Mitglied 1", "einverstanden", "ja"],
        ["Vertretung 1", "–", "–"],
        ["Mitglied 2", "widerspricht dem Verfahren", "keine Stimme"],
        ["Mitglied 3", "–", "–"],
    ]
    assert "abgebrochen" in ballots.page_title.text()
    assert "03.03.2099" in told(clerk)
    [far] = [one for one in clerk.office.meetings.all() if one.held_on == date(2099, 3, 3)]
    assert [one.title for one in clerk.office.agendas.items(far.id)] == ["Neuer Termin"]
    clerk.undo()
    assert "läuft" in ballots.page_title.text()
    assert clerk.office.agendas.items(far.id) == []
    clerk.leave()


def test_answers_are_counted_and_the_resolution_stands_in_the_book(clerk: Clerk) -> None:
    ballots = open_a_vote(clerk)
    for row, key in ((1, Qt.Key.Key_N), (0, Qt.Key.Key_J), (2, Qt.Key.Key_J), (3, Qt.Key.Key_E)):
        go_to(ballots, row)
        clerk.press(key)
    assert lines(ballots, "vote", "state") == [
        ["ja", "zählt"],
        ["nein", "ungültig, das Mitglied hat abgestimmt"],
        ["ja", "zählt"],
        ["Enthaltung", "zählt"],
    ]
    go_to(ballots, 3)
    clerk.press(Qt.Key.Key_Delete)
    assert lines(ballots, "vote")[3] == ["–"]
    clerk.press(Qt.Key.Key_Return, CTRL)
    assert "Noch ohne Antwort: 1" in clerk.dialogs.asked[-1]
    assert "abgeschlossen" in ballots.page_title.text()
    clerk.press(Qt.Key.Key_J)
    assert "beendet" in told(clerk)
    clerk.press(Qt.Key.Key_Escape)
    clerk.press(Qt.Key.Key_Escape)
    book = clerk.see(ResolutionBookPage)
    year = clerk.office.context.today().year
    assert lines(book, "number", "wording", "votes") == [
        [f"U-01/{year}", "Der Beirat tagt am 1. Dezember.", "2/0/0"]
    ]
    go_to(book, 0)
    clerk.press(Qt.Key.Key_Return)
    assert lines(clerk.see(CircularsPage), "status") == [["abgeschlossen"]]
    clerk.leave()


def test_the_letters_are_seen_before_they_are_sent(clerk: Clerk) -> None:
    ballots = open_a_vote(clerk)
    clerk.press(Qt.Key.Key_Escape)
    circulars = clerk.see(CircularsPage)
    go_to(circulars, 0)
    clerk.press(Qt.Key.Key_L, CTRL)
    page = clerk.see(DocumentsPage)
    assert page.choice.subject.currentText().endswith("Neuer Termin")
    assert page.choice.variant.currentText() == "an Mitglieder"
    assert ballots.circular_id == page.choice.subject.currentData()
    clerk.leave()
