"""A session is approved, sent, amended, answered and reminded of, by keys, in the real window."""

import shutil
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from time import monotonic
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from sekretariat.desktop.agenda.agenda_panel import AgendaPanel
from sekretariat.desktop.base.message_bar import MessageBar
from sekretariat.desktop.base.offices import OfficeKind
from sekretariat.desktop.meetings.invitation_dialogs import (
    AnswerDialog,
    ApprovalDialog,
    GuestDialog,
)
from sekretariat.desktop.meetings.invitations_panel import InvitationsPanel
from sekretariat.desktop.meetings.meetings_list import MeetingsList
from sekretariat.desktop.meetings.session_page import SessionPage
from sekretariat.domain.attendance import AttendanceState
from sekretariat.services.secretariat import open_secretariat
from tests.desktop.bodies.hands import CTRL, activate, dialog, enter, save
from tests.documents.reading import plain, read
from tests.stories.clerk import SHIFT, Clerk, place_in
from tests.stories.conference import BY_POST, DEPUTIES, LINK, Conference, letters
from tests.stories.conftest import Begin

W = TypeVar("W", bound=QWidget)
SECONDS_EACH = 10


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Conference]:
    """Make the conference once."""
    place = Path(place_in(tmp_path_factory.mktemp("conference")))
    office = open_secretariat(str(place), create=True)
    found = Conference(office)
    office.close()
    return place, found


@pytest.fixture
def conference(prepared: tuple[Path, Conference], tmp_path: Path) -> Conference:
    """A copy of the conference for each story."""
    place, found = prepared
    shutil.copy(place, place_in(tmp_path))
    return found


def begin_inviting(clerk: Clerk) -> InvitationsPanel:
    """Open the session and go to its invitations."""
    sessions = clerk.go("meetings", MeetingsList)
    sessions.table.setFocus()
    clerk.press(Qt.Key.Key_Home)
    clerk.press(Qt.Key.Key_Return)
    return go_to_part(clerk, InvitationsPanel)


def go_to_part(clerk: Clerk, kind: type[W]) -> W:
    """Go to a part of the session by Ctrl+Tab."""
    views = clerk.see(SessionPage).views
    while not isinstance(views.currentWidget(), kind):
        views.tabBar().setFocus()
        clerk.press(Qt.Key.Key_Tab, CTRL)
    return clerk.see(kind)


def messages(folder: Path, pattern: str = "*") -> list[EmailMessage]:
    found = []
    for path in sorted((folder / "E-Mail-Entwürfe").glob(f"{pattern}.eml")):
        message = message_from_bytes(path.read_bytes(), policy=policy.default)
        assert isinstance(message, EmailMessage)
        found.append(message)
    return found


def said(message: EmailMessage) -> str:
    body = message.get_body()
    assert body is not None
    return str(body.get_content())


def paper(content: bytes) -> str:
    return plain(" ".join(read(content).root.leaves))


def approve_and_send(clerk: Clerk, panel: InvitationsPanel, folder: Path) -> None:
    """Send with Ctrl+Enter; what is not approved yet is approved first, with Ctrl+S."""
    clerk.dialogs.path = folder
    activate(clerk.composition.window)
    panel.table.setFocus()
    clerk.press(Qt.Key.Key_Return, CTRL)
    form = dialog(panel, ApprovalDialog)
    clerk.wait_for(lambda: save(form))
    activate(clerk.composition.window)


@pytest.mark.usefixtures("conference")
def test_invitations_go_out_one_by_one(begin: Begin, tmp_path: Path) -> None:
    """Scenarios 29, 30 and 31 of the domain paper.

    72 drafts with one recipient each and 6 letters; deputies "zur Kenntnis", the guest without the
    closed item; the access in the mails alone, in no paper.
    """
    clerk = begin(OfficeKind.FILE)
    panel = begin_inviting(clerk)
    panel.table.setFocus()
    clerk.press(Qt.Key.Key_G, CTRL)
    form = dialog(panel, GuestDialog)
    enter(form, person_id="Gerda")
    save(form)
    folder = tmp_path / "Versand"
    approve_and_send(clerk, panel, folder)

    drafts = messages(folder)
    assert len(drafts) == 72
    assert len(list((folder / "Briefe").glob("*.pdf"))) == BY_POST
    assert {len(one["To"].addresses) for one in drafts} == {1}
    assert not any(one["Cc"] or one["Bcc"] for one in drafts)
    assert len({one["To"].addresses[0].addr_spec for one in drafts}) == 72
    assert sum("zu Ihrer Kenntnis" in said(one) for one in drafts) == DEPUTIES + 1
    assert all(LINK in said(one) for one in drafts)
    papers = {path.name: paper(path.read_bytes()) for path in folder.rglob("*.pdf")}
    assert not any(LINK in told for told in papers.values())
    assert "Personalsache" in papers["Tagesordnung.pdf"]
    assert "Personalsache" not in papers["Tagesordnung öffentlicher Teil.pdf"]
    assert "Bericht der Foren" in papers["Tagesordnung öffentlicher Teil.pdf"]
    log = (folder / "Versandnachweis.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(log) == 1 + 72 + BY_POST
    bar = clerk.see(MessageBar)
    assert bar.message_text.text().startswith("Einladung: 72 Entwürfe und 6 Briefe")
    clerk.leave()


def test_an_item_that_comes_later_goes_out_as_an_addendum(
    begin: Begin, conference: Conference, tmp_path: Path
) -> None:
    """Scenario 28 of the domain paper: an addendum is asked for, the new item is 4a."""
    clerk = begin(OfficeKind.FILE)
    panel = begin_inviting(clerk)
    folder = tmp_path / "Versand"
    approve_and_send(clerk, panel, folder)
    assert panel.line.told.text().startswith("Zuletzt versandt: Einladung am ")
    assert "Jetzt fällig" not in panel.line.told.text()

    agenda = go_to_part(clerk, AgendaPanel)
    agenda.agenda_tree.setFocus()
    for _ in range(3):
        clerk.press(Qt.Key.Key_Down)
    clerk.press(Qt.Key.Key_Insert)
    clerk.write("Haushalt")
    clerk.press(Qt.Key.Key_Return)
    clerk.qtbot.waitUntil(lambda: agenda.model.index(4, 1).data() == "Haushalt")
    panel = go_to_part(clerk, InvitationsPanel)
    assert "Jetzt fällig: Nachtrag" in panel.line.told.text()
    assert "neu TOP 4a" in panel.line.told.text()
    approve_and_send(clerk, panel, folder)
    assert len(messages(folder, "Nachtrag*")) == 71
    assert "Neu: TOP 4a, Haushalt" in said(messages(folder, "Nachtrag*")[0])
    numbers = [one.number for one in clerk.office.agendas.items(conference.meeting)]
    assert numbers == ["1", "2", "3", "4", "4a", "5"]
    assert "Jetzt fällig" not in panel.line.told.text()
    clerk.leave()


@pytest.mark.usefixtures("conference")
def test_answers_are_noted_with_a_few_letters_and_a_key(begin: Begin) -> None:
    """Scenario 32 of the domain paper: less than ten seconds each, by group, and the quorum.

    Of 66 seats 34 are more than half, 33 are not.
    """
    clerk = begin(OfficeKind.FILE)
    panel = begin_inviting(clerk)
    panel.search_text.setFocus()
    began = monotonic()
    for number in range(1, 34):
        clerk.write(f"{letters(number)}mi")
        clerk.press(Qt.Key.Key_Return, SHIFT if number % 2 else None)
        assert panel.search_text.text() == ""
        assert QApplication.focusWidget() is panel.search_text
    assert monotonic() - began < 33 * SECONDS_EACH
    told = "33 von 66 Sitzen erwartet, 34 nötig: nicht beschlussfähig."
    assert panel.line.promise.text() == told
    for number, key, modifier in ((34, Qt.Key.Key_F6, SHIFT), (35, Qt.Key.Key_F4, None)):
        clerk.write(f"{letters(number)}mi")
        clerk.press(key, modifier)
    assert "nur mit den Vorbehalten (34 Sitze)" in panel.line.promise.text()
    clerk.write(f"{letters(34)}mi")
    clerk.press(Qt.Key.Key_F7)
    assert panel.line.promise.text() == "34 von 66 Sitzen erwartet, 34 nötig: beschlussfähig."
    panel.table.setFocus()
    clerk.press(Qt.Key.Key_B, CTRL | SHIFT)
    rows = panel.overview.table.texts()
    assert [row[0] for row in rows] == ["Kommunen", "Religion", "Verbände", "Alle Mitglieder"]
    assert rows[-1] == ["Alle Mitglieder", "66", "16", "18", "0", "1", "0", "31"]
    assert [sum(int(row[place]) for row in rows[:3]) for place in (1, 2, 3)] == [66, 16, 18]
    clerk.leave()


def test_a_deputy_is_named_by_keyboard(begin: Begin, conference: Conference) -> None:
    """Scenario 32 of the domain paper: the only deputy at once, of two the one that is chosen."""
    clerk = begin(OfficeKind.FILE)
    panel = begin_inviting(clerk)
    panel.search_text.setFocus()
    for number in (1, 2):
        clerk.write(f"{letters(number)}mi")
        clerk.press(Qt.Key.Key_F8)
    [menu] = [one for one in panel.findChildren(QMenu) if one.isVisible()]
    assert len(menu.actions()) == 2
    clerk.qtbot.keyClick(menu, Qt.Key.Key_Down)
    clerk.qtbot.keyClick(menu, Qt.Key.Key_Return)
    rows = {row["person_id"]: row for row in clerk.office.invitations.rows(conference.meeting)}
    first, second = (rows[one] for one in conference.members[:2])
    assert first["represented_by"].endswith("vertretung")
    assert second["represented_by_id"] == conference.second_deputy
    assert panel.line.promise.text().startswith("2 von 66 Sitzen erwartet")
    panel.show_record(conference.members[2])
    clerk.press(Qt.Key.Key_Return)
    form = dialog(panel, AnswerDialog)
    enter(form, response="Absage", responded_on="heute")
    form.binding.widget("remark").setFocus()
    clerk.write("auf Dienstreise")
    save(form)
    assert clerk.office.replies.get(conference.meeting, conference.members[2]).remark == (
        "auf Dienstreise"
    )
    clerk.leave()


def test_the_silent_are_reminded_with_one_key(
    begin: Begin, conference: Conference, tmp_path: Path
) -> None:
    """Scenario 33 of the domain paper: not who answered or is excused, nor N. N., nor deputies."""
    clerk = begin(OfficeKind.FILE)
    panel = begin_inviting(clerk)
    approve_and_send(clerk, panel, tmp_path / "Versand")
    for number in (10, 11, 12):
        panel.search_text.setFocus()
        clerk.write(f"{letters(number)}mi")
        clerk.press(Qt.Key.Key_Return)
    excused = conference.members[40]
    clerk.office.attendances.stay_away(conference.meeting, [excused], AttendanceState.EXCUSED)
    panel.table.setFocus()
    folder = clerk.dialogs.path = tmp_path / "Erinnerung"
    clerk.wait_for(lambda: clerk.press(Qt.Key.Key_M, CTRL))
    assert len(messages(folder)) == 60 - 3 - 1
    assert len(list((folder / "Briefe").glob("*.pdf"))) == BY_POST
    assert "liegt uns Ihre Antwort noch nicht vor" in said(messages(folder)[0])
    clerk.leave()
