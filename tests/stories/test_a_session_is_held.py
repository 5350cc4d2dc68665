"""A session is held: checked in by typing, the chair changes, the quorum is lost, votes."""

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from sekretariat.desktop.base.message_bar import MessageBar
from sekretariat.desktop.base.offices import OfficeKind
from sekretariat.desktop.base.parts_table import PartDialog
from sekretariat.desktop.meetings.attendance_panel import AttendancePanel
from sekretariat.desktop.meetings.meetings_list import MeetingsList
from sekretariat.desktop.meetings.meetings_page import MeetingsPage
from sekretariat.desktop.meetings.resolution_dialog import ResolutionDialog
from sekretariat.desktop.meetings.resolutions_panel import ResolutionsPanel
from sekretariat.services.secretariat import open_secretariat
from tests.desktop.bodies.hands import CTRL, activate, dialog, enter, press, save
from tests.stories.clerk import Clerk, place_in
from tests.stories.conftest import Begin
from tests.stories.council import Held


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Held]:
    """The council's file, made once."""
    place = place_in(tmp_path_factory.mktemp("held"))
    office = open_secretariat(place, create=True)
    held = Held(office)
    office.close()
    return Path(place).read_bytes(), held


@pytest.fixture
def clerk(begin: Begin, prepared: tuple[bytes, Held], tmp_path: Path) -> Iterator[Clerk]:
    """A clerk in the council's office."""
    Path(place_in(tmp_path)).write_bytes(prepared[0])
    started = begin(OfficeKind.FILE)
    yield started
    started.leave()


def open_part(clerk: Clerk, held: Held, kind: type) -> AttendancePanel | ResolutionsPanel:
    page = clerk.composition.window.findChild(MeetingsPage)
    if page is None:
        clerk.go("meetings", MeetingsList)
        page = clerk.composition.window.findChild(MeetingsPage)
    assert isinstance(page, MeetingsPage)
    page.show_record(held.meeting)
    views = page.session.views
    [place] = [n for n in range(views.count()) if isinstance(views.widget(n), kind)]
    views.setCurrentIndex(place)
    found = views.widget(place)
    assert isinstance(found, AttendancePanel | ResolutionsPanel)
    return found


def attendance(clerk: Clerk, held: Held) -> AttendancePanel:
    panel = open_part(clerk, held, AttendancePanel)
    assert isinstance(panel, AttendancePanel)
    return panel


def at(clerk: Clerk, panel: AttendancePanel, minute: str) -> None:
    """Set the minute shown and noted for."""
    panel.minute.setFocus()
    clerk.write(minute)
    clerk.press(Qt.Key.Key_Return)
    panel.search_text.setFocus()


def come(clerk: Clerk, panel: AttendancePanel, *typed: str) -> None:
    """Type two or three letters and Enter for each."""
    panel.search_text.setFocus()
    for letters in typed:
        QTest.keyClicks(panel.search_text, letters)
        clerk.press(Qt.Key.Key_Return)
        clerk.qtbot.waitUntil(lambda: panel.search_text.text() == "")


def stands(clerk: Clerk, panel: AttendancePanel, told: str) -> None:
    """Wait until the line above the list says how the session stands."""
    clerk.qtbot.waitUntil(lambda: panel.standing.told.text().startswith(told))


def voting_for(panel: AttendancePanel, seat: int) -> list[str]:
    """Return who votes for a seat, as the list shows it."""
    keys = [column.key for column in panel.model.columns]
    rows = [
        {key: panel.model.index(row, place).data() for place, key in enumerate(keys)}
        for row in range(panel.model.rowCount())
    ]
    return [row["name"] for row in rows if row["for_seat"] == str(seat) and row["votes"] == "ja"]


def bar(clerk: Clerk) -> str:
    found = clerk.composition.window.findChild(MessageBar)
    assert isinstance(found, MessageBar)
    return found.message_text.text()


def test_people_come_by_typing_until_the_quorum_is_reached_and_lost(
    clerk: Clerk, prepared: tuple[bytes, Held]
) -> None:
    """Scenarios 38 and 40 of the domain paper: 33 of 66 are not more than half, 34 are."""
    panel = attendance(clerk, prepared[1])
    at(clerk, panel, "10:00")
    come(clerk, panel, *(f"{number:02}" for number in range(1, 34)))
    stands(clerk, panel, "33 von 66 Sitzen vertreten · nicht beschlussfähig")
    come(clerk, panel, "34")
    stands(clerk, panel, "34 von 66 Sitzen vertreten · beschlussfähig")
    come(clerk, panel, "springer / 42", "35", "36", "37", "38")
    stands(clerk, panel, "39 von 66")
    assert voting_for(panel, 42) == ["Springer"]

    at(clerk, panel, "15:10")
    panel.table.setFocus()
    flags = QItemSelectionModel.SelectionFlag
    panel.table.clearSelection()
    for row in range(6):
        place = panel.model.index(row, 0)
        panel.table.selectionModel().select(place, flags.Select | flags.Rows)
    clerk.press(Qt.Key.Key_Delete)
    stands(clerk, panel, "33 von 66")
    assert bar(clerk).startswith("Die Beschlussfähigkeit ist verloren.")
    assert "34 sind nötig" in bar(clerk)

    resolutions = open_part(clerk, prepared[1], ResolutionsPanel)
    assert isinstance(resolutions, ResolutionsPanel)
    resolutions.add()
    form = dialog(resolutions, ResolutionDialog)
    enter(form, decided_at="15:11")
    assert form.vote_told.startswith("⚠ Beschlussfähigkeit „mehr als die Hälfte“: 33 von 66")
    form.reject()


def test_a_deputy_acts_until_the_member_comes_and_the_chair_changes(
    clerk: Clerk, prepared: tuple[bytes, Held]
) -> None:
    """Scenarios 39 and 45 of the domain paper: deputy at 10:30, member at 11:00; the chair."""
    held = prepared[1]
    panel = attendance(clerk, held)
    at(clerk, panel, "10:00")
    come(clerk, panel, "vie", "02")
    at(clerk, panel, "10:40")
    come(clerk, panel, "40")
    at(clerk, panel, "10:30")
    assert voting_for(panel, 40) == ["Vertretung Vierzig"]
    QTest.keyClicks(panel.search_text, "02")
    clerk.press(Qt.Key.Key_F8)
    chair = panel.standing.chair.text
    wanted = "Vorsitz: Mitglied 02, stellvertretend für Mitglied 01"
    clerk.qtbot.waitUntil(lambda: chair() == wanted)
    at(clerk, panel, "11:00")
    assert voting_for(panel, 40) == ["Mitglied 40"]
    stands(clerk, panel, "2 von 66")
    assert chair() == wanted
    draft = clerk.office.drafts.draft(held.meeting)
    told = "\n".join(one.block.wording for one in draft)
    assert "ab 10:30 Mitglied 02, stellvertretend für Mitglied 01" in told
    panel.table.setFocus()
    clerk.undo()
    clerk.qtbot.waitUntil(lambda: chair() == "Vorsitz: Mitglied 01")


def test_votes_are_explained_and_the_wording_is_shown_large(
    clerk: Clerk, prepared: tuple[bytes, Held]
) -> None:
    """Scenarios 41 and 43 of the domain paper: 20/18/5 by two rules; the number at adoption."""
    held = prepared[1]
    office = clerk.office
    office.attendances.check_in_all(held.meeting, held.members[:43], at=time(10))
    panel = open_part(clerk, held, ResolutionsPanel)
    assert isinstance(panel, ResolutionsPanel)
    panel.table.setFocus()
    clerk.press(Qt.Key.Key_N, CTRL)
    form = dialog(panel, ResolutionDialog)
    wording = form.binding.widget("wording")
    assert isinstance(wording, QPlainTextEdit)
    press(form, Qt.Key.Key_F11)
    assert panel.projection is not None
    activate(form)
    QTest.keyClicks(wording, "Gesundheit wird Querschnittsthema.")
    assert panel.projection.wording == "Gesundheit wird Querschnittsthema."
    enter(form, yes="20", no="18", abstain="5", decided_at="10:30")
    assert "20 ist mehr als 18, der Antrag ist angenommen" in form.vote_told
    enter(form, majority_kind="Mehrheit der Stimmen einschließlich Enthaltungen")
    assert "40 ist nicht mehr als 43, der Antrag ist abgelehnt" in form.vote_told
    enter(form, majority_kind="mehr Ja als Nein")
    save(form)
    [row] = office.resolutions.rows(held.meeting)
    assert (row["number"], panel.projection.number) == ("02/2020-1", "02/2020-1")
    assert panel.projection.result == "20/18/5: angenommen"
    panel.projection.close()


def test_consensus_with_one_dissent_on_record(clerk: Clerk, prepared: tuple[bytes, Held]) -> None:
    """Scenario 42 of the domain paper: recorded with wording and name, nobody is counted."""
    held = prepared[1]
    panel = open_part(clerk, held, ResolutionsPanel)
    assert isinstance(panel, ResolutionsPanel)
    panel.table.setFocus()
    clerk.press(Qt.Key.Key_N, CTRL)
    form = dialog(panel, ResolutionDialog)
    wording = form.binding.widget("wording")
    assert isinstance(wording, QPlainTextEdit)
    wording.setPlainText("Die Mitglieder verständigen sich auf den Plan.")
    enter(form, form="Konsens")
    form.go_to("dissents")
    press(form.tables["dissents"].table, Qt.Key.Key_Insert)
    part = dialog(form.tables["dissents"], PartDialog)
    enter(part, person_id="Mitglied 07")
    said = part.binding.widget("wording")
    assert isinstance(said, QPlainTextEdit)
    said.setPlainText("Der Plan geht nicht weit genug.")
    save(part)
    activate(form)
    save(form)
    [row] = clerk.office.resolutions.rows(held.meeting)
    found, [dissent] = clerk.office.resolutions.get(row["id"])
    assert (found.number, found.yes) == ("02/2020-1", None)
    assert dissent.person_id == held.members[6]
    told = "\n".join(one.block.wording for one in clerk.office.drafts.draft(held.meeting))
    assert "Mitglied 07" in told
    assert "Der Plan geht nicht weit genug." in told
