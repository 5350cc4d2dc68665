"""Minutes of a session: drafted by themselves, sent, objected to, approved by silence."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QToolButton

from sekretariat.desktop.base.offices import OfficeKind
from sekretariat.desktop.meetings.minutes_panel import MinutesPanel
from sekretariat.desktop.meetings.objections_panel import ObjectionDialog
from sekretariat.desktop.meetings.session_page import SessionPage
from sekretariat.desktop.output.documents_page import DocumentsPage
from sekretariat.domain.bodies import Body, Membership, RulesProfile, Seat
from sekretariat.domain.meetings import AgendaItem, MeetingStatus
from sekretariat.domain.minutes import MinutesStatus
from sekretariat.domain.people import Person
from sekretariat.domain.resolutions import Dissent, Release
from sekretariat.services.bodies import BodyCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat, open_secretariat
from tests.desktop.bodies.hands import CTRL, activate, dialog, enter, go_to, lines, save
from tests.desktop.offices import fill
from tests.stories.clerk import SHIFT, Clerk, place_in
from tests.stories.conftest import Begin

FRIDAY = date(2020, 12, 11)


@pytest.fixture
def clerk(begin: Begin, tmp_path: Path) -> Iterator[Clerk]:
    """A clerk in an office whose session was held on 3 November 2020: two came, one decision."""
    office = open_secretariat(place_in(tmp_path), create=True)
    hold(office)
    office.close()
    started = begin(OfficeKind.FILE)
    yield started
    started.leave()


def hold(office: Secretariat) -> None:
    meeting = fill(office)
    card = office.bodies.card(meeting.body_id)
    card.body.rules_profile = RulesProfile.CONFERENCE
    office.bodies.save(card)
    for number, name in enumerate(("Muster", "Beispiel"), start=1):
        seat = Seat(body_id=meeting.body_id, number=number, valid_from=date(2020, 1, 1))
        office.seats.save_seat(seat)
        person = office.people.save(PersonCard(Person(given_names="Ada", family_name=name))).person
        member = Membership(seat_id=seat.id, person_id=person.id, valid_from=date(2020, 1, 1))
        office.seats.save_membership(member)
        office.attendances.check_in(meeting.id, person.id, at=time(14, 20))
    [first, *_] = office.agendas.items(meeting.id)
    motion = office.resolutions.draft(meeting.id, first.id)
    motion.wording = "Gesundheit wird Querschnittsthema."
    office.resolutions.save(motion, at=time(14, 50))
    meeting.status = MeetingStatus.HELD
    office.meetings.save(meeting)


def minutes_of(clerk: Clerk) -> MinutesPanel:
    """Open the minutes of the session held."""
    [meeting] = clerk.office.meetings.all()
    clerk.composition.desk.open("meeting", meeting.id)
    page = clerk.see(SessionPage)
    page.views.setCurrentWidget(page.minutes)
    activate(clerk.composition.window)
    return clerk.see(MinutesPanel)


def click(panel: MinutesPanel, text: str) -> None:
    [button] = [one for one in panel.bar.findChildren(QToolButton) if one.text() == text]
    button.click()


def today_is(clerk: Clerk, day: date) -> None:
    """Let the office's clock stand at noon of a day."""
    clerk.office.context.clock = lambda: datetime.combine(day, time(12), UTC)


def wording(panel: MinutesPanel, title: str) -> str:
    """Go to a part by its title and return what stands there."""
    for row in range(panel.text.blocks.count()):
        if panel.text.blocks.item(row).text().strip().startswith(title):
            panel.text.blocks.setCurrentRow(row)
            return panel.text.text.toPlainText()
    raise AssertionError(title)


def test_only_the_text_is_written(clerk: Clerk) -> None:
    """Scenario 46 of the domain paper: head, attendance, quorum, items, decisions, votes."""
    panel = minutes_of(clerk)
    assert "Anwesenheit: 2 von 2 stimmberechtigten Sitzen vertreten" in wording(panel, "Kopf")
    assert wording(panel, "Anwesenheit").splitlines() == [
        "Ada Beispiel | – | Mitglied | ab 14:20",
        "Ada Muster | – | Mitglied | ab 14:20",
    ]
    assert "2 von 2 Sitzen sind vertreten" in wording(panel, "Eröffnung und Beschluss")
    assert wording(panel, "Beschluss 01/2020-1") == "Gesundheit wird Querschnittsthema."
    assert wording(panel, "Abstimmung") == "Im Konsens angenommen, ohne Widerspruch."
    assert wording(panel, "Ergebnis") == ""
    panel.text.text.setFocus()
    clerk.write("Die Ergebnisse wurden beraten.")
    clerk.wait_for(lambda: click(panel, "Niederschrift drucken"))
    paper = clerk.see(DocumentsPage).preview.pdf.getAllText(0).text()
    for part in (
        "TOP 1 Eröffnung und Begrüßung",
        "Die Ergebnisse wurden beraten.",
        "Beschluss 01/2020-1: Gesundheit wird Querschnittsthema.",
        "Ada Beispiel",
    ):
        assert part in paper


def note_objection(clerk: Clerk, panel: MinutesPanel) -> None:
    """Note that a member wants another number in the result of the first item."""
    panel.views.setCurrentWidget(panel.objections)
    panel.objections.table.setFocus()
    clerk.press(Qt.Key.Key_N, CTRL)
    form = dialog(panel.objections, ObjectionDialog)
    parts = form.findChild(QComboBox, "part")
    assert parts is not None
    parts.setCurrentIndex(parts.findText("TOP 1 Eröffnung und Begrüßung: Ergebnis"))
    form.binding.suggest("wording", "Es waren zwölf Forderungen.")
    enter(form, person_id="Muster", received_on="21.12.2020")
    save(form)


def test_an_objection_becomes_a_correction(clerk: Clerk) -> None:
    """Scenario 47 of the domain paper: sent on Fri 11.12.2020, objections until Mon 04.01.2021."""
    panel = minutes_of(clerk)
    wording(panel, "Ergebnis")
    panel.text.text.setFocus()
    clerk.write("Es waren elf Forderungen.")
    today_is(clerk, FRIDAY)
    click(panel, "Versand vermerken")
    assert "Einwendungen bis 04.01.2021" in panel.bar.state.text()
    note_objection(clerk, panel)
    go_to(panel.objections, 0)
    clerk.press(Qt.Key.Key_Return)
    form = dialog(panel.objections, ObjectionDialog)
    form.binding.suggest("correction", "Es waren zwölf Forderungen.")
    enter(form, decision="angenommen", decided_by="Vorsitz")
    save(form)
    assert lines(panel.objections, "number", "state") == [["1", "angenommen"]]
    activate(clerk.composition.window)
    panel.objections.table.setFocus()
    clerk.wait_for(lambda: clerk.press(Qt.Key.Key_O, CTRL | SHIFT))
    paper = clerk.see(DocumentsPage).preview.pdf.getAllText(0).text()
    assert "Berichtigung 1 · TOP 1 Eröffnung und Begrüßung: Ergebnis" in paper
    assert "Richtig: „Es waren zwölf Forderungen.“" in paper


def test_silence_approves(clerk: Clerk) -> None:
    """Scenario 48 of the domain paper: nobody objects, approved on the next working day."""
    panel = minutes_of(clerk)
    today_is(clerk, FRIDAY)
    click(panel, "Versand vermerken")
    today_is(clerk, date(2021, 1, 4))
    click(panel, "Genehmigung vermerken")
    assert clerk.office.minutes.of_meeting(panel.meeting_id).status is MinutesStatus.SENT
    today_is(clerk, date(2021, 1, 5))
    click(panel, "Genehmigung vermerken")
    minutes = clerk.office.minutes.of_meeting(panel.meeting_id)
    assert (minutes.status, minutes.approved_on) == (MinutesStatus.APPROVED, date(2021, 1, 5))
    assert panel.bar.state.text() == (
        "genehmigt · Bis zum 04.01.2021 ging keine Einwendung ein; die Niederschrift ist genehmigt."
    )


def test_the_extract_is_free_of_what_is_not_public(clerk: Clerk) -> None:
    """Scenario 49 of the domain paper: no closed item, no personal dissent without consent."""
    office = clerk.office
    [meeting] = office.meetings.all()
    closed = AgendaItem(meeting_id=meeting.id, title="Personalfrage", is_public=False)
    office.agendas.add(closed)
    office.minutes.write(meeting.id, closed.id, "Vertraulich beraten.")
    [row] = office.resolutions.rows(meeting.id)
    resolution, _ = office.resolutions.get(row["id"])
    resolution.release = Release.YES
    rows = office.attendances.rows(meeting.id, time(15))
    people = {row["name"].partition(",")[0]: row["person_id"] for row in rows}
    dissents = [
        Dissent(person_id=people["Muster"], wording="Das geht zu weit."),
        Dissent(person_id=people["Beispiel"], wording="Gern früher.", may_be_published=True),
    ]
    office.resolutions.save(resolution, dissents)
    panel = minutes_of(clerk)
    clerk.wait_for(lambda: click(panel, "Auszug drucken"))
    paper = clerk.see(DocumentsPage).preview.pdf.getAllText(0).text()
    for part in ("Öffentlicher Auszug", "Gesundheit wird Querschnittsthema.", "Gern früher."):
        assert part in paper
    for part in ("Personalfrage", "Vertraulich beraten.", "Das geht zu weit."):
        assert part not in paper


def test_the_press_text_of_the_next_day_says_yesterday(clerk: Clerk) -> None:
    """Scenario 50 of the domain paper: "gestern", forums as of the session, signs by the day."""
    office = clerk.office
    [meeting] = office.meetings.all()
    forum = Body(name="Bildung", number="1", parent_id=meeting.body_id)
    office.bodies.save(BodyCard(forum))
    late = Body(name="Kultur", parent_id=meeting.body_id, constituted_on=date(2021, 2, 1))
    office.bodies.save(BodyCard(late))
    panel = minutes_of(clerk)
    today_is(clerk, date(2020, 11, 4))
    panel.views.setCurrentWidget(panel.press)
    panel.press.text.setFocus()
    clerk.press(Qt.Key.Key_U, CTRL | SHIFT)
    text = panel.press.text.toPlainText()
    assert "Konrad Mustermann hat gestern die Mitglieder" in text
    assert "Die Foren:\n1 Bildung" in text
    assert "Kultur" not in text
    clerk.write("Die Teilnehmer*innen danken.")
    panel.press.keep()
    assert panel.press.told.text() == "04.11.2020"
    today_is(clerk, date(2024, 3, 4))
    panel.press.draft()
    office.history.undo()
    assert panel.press.text.toPlainText() == "Die Teilnehmer*innen danken."
    panel.press.draft()
    panel.press.text.setFocus()
    clerk.write("Die Teilnehmer*innen danken.")
    panel.press.keep()
    assert panel.press.told.text().endswith("zu vermeiden: Teilnehmer*innen")
