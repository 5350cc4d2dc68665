"""Voting in the window: the result told at once, votes by name by letters, the beamer."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QTabWidget
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.reference import ReferenceEdit
from sekretariat.desktop.meetings.motions_dialog import MotionsDialog
from sekretariat.desktop.meetings.named_votes import NamedVotes
from sekretariat.desktop.meetings.resolution_dialog import ResolutionDialog
from sekretariat.desktop.meetings.resolutions_panel import ResolutionsPanel
from sekretariat.domain.resolutions import ResolutionKind, VoteForm
from sekretariat.domain.votes import Candidate, Fate, Motion, MotionKind
from sekretariat.services.secretariat import Secretariat
from tests.desktop.bodies.hands import activate, save
from tests.desktop.offices import on_desk
from tests.services.test_attendances import Council


@pytest.fixture
def council(sqlite_office: Secretariat) -> Council:
    council = Council(sqlite_office)
    now = sqlite_office.attendances.now()
    for person in council.members[:3]:
        council.come(person, now)
    return council


@pytest.fixture
def panel(council: Council, desk: Desk, qtbot: QtBot) -> Iterator[ResolutionsPanel]:
    with on_desk(desk, council.office):
        panel = ResolutionsPanel(desk)
        qtbot.addWidget(panel)
        panel.show_meeting(council.meeting)
        panel.show()
        yield panel
        if panel.projection is not None:
            panel.projection.close()


def opened(panel: ResolutionsPanel) -> ResolutionDialog:
    panel.add()
    return panel.findChildren(ResolutionDialog)[-1]


def type_wording(dialog: ResolutionDialog, wording: str) -> None:
    widget = dialog.binding.widget("wording")
    assert isinstance(widget, QPlainTextEdit)
    widget.setPlainText(wording)


def test_the_result_is_told_while_figures_are_typed(panel: ResolutionsPanel) -> None:
    dialog = opened(panel)
    QTest.keyClicks(dialog.binding.widget("yes"), "2")
    QTest.keyClicks(dialog.binding.widget("no"), "1")
    assert "2 ist mehr als 1" in dialog.vote_told
    QTest.keyClicks(dialog.binding.widget("no"), "0")
    assert "Bitte prüfen Sie die Zahlen" in dialog.vote_told
    QTest.keyClicks(dialog.binding.widget("decided_at"), "00:00")
    assert dialog.vote_told.startswith("⚠")
    votes = dialog.form.findChild(NamedVotes)
    assert isinstance(votes, NamedVotes)
    assert votes.rowCount() == 0  # nobody votes at a minute nobody is there
    dialog.reject()


def test_votes_by_name_are_one_letter_each(panel: ResolutionsPanel, council: Council) -> None:
    dialog = opened(panel)
    type_wording(dialog, "Der Beirat tagt öffentlich.")
    tabs = dialog.form.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentIndex(1)
    votes = dialog.form.findChild(NamedVotes)
    assert isinstance(votes, NamedVotes)
    activate(dialog)
    votes.setFocus()
    for letter in "jjn":
        QTest.keyClicks(votes, letter)
    assert dialog.binding.value("form") is VoteForm.BY_NAME
    assert [dialog.binding.value(name) for name in ("yes", "no", "abstain")] == [2, 1, 0]
    QTest.keyClick(votes, Qt.Key.Key_Delete)
    assert votes.rowCount() == 3
    assert dialog.binding.value("no") == 0
    QTest.keyClicks(votes, "e")
    save(dialog)
    [row] = council.office.resolutions.rows(council.meeting)
    assert (row["yes"], row["no"], row["abstain"], row["adopted"]) == (2, 0, 1, True)
    panel.edit(row["id"])
    kept = panel.findChildren(ResolutionDialog)[-1]
    assert "Regeln: Voreinstellung „Beirat“" in kept.vote_told
    kept.reject()


def test_the_wording_is_shown_large_while_it_is_typed(
    panel: ResolutionsPanel, council: Council
) -> None:
    dialog = opened(panel)
    type_wording(dialog, "Der Beirat")
    activate(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_F11)
    beamer = panel.projection
    assert beamer is not None
    assert (beamer.number, beamer.wording, beamer.result) == ("", "Der Beirat", "")
    type_wording(dialog, "Der Beirat tagt im Mai.")
    assert beamer.wording == "Der Beirat tagt im Mai."
    assert beamer.grab().height() == beamer.height()
    QTest.keyClicks(dialog.binding.widget("yes"), "3")
    save(dialog)
    [row] = council.office.resolutions.rows(council.meeting)
    assert (beamer.number, beamer.result) == (row["number"], "3/0/0: adopted")
    beamer.close()
    panel.show_record(row["id"])
    panel.project()
    assert beamer.isVisible()
    activate(beamer)
    QTest.keyClick(beamer, Qt.Key.Key_F11)
    assert beamer.isFullScreen()
    activate(beamer)
    QTest.keyClick(beamer, Qt.Key.Key_Escape)
    assert not beamer.isVisible()


def test_a_motion_is_put_to_the_vote(panel: ResolutionsPanel, council: Council) -> None:
    office = council.office
    matter = Motion(meeting_id=council.meeting, wording="Der Plan wird beschlossen.")
    change = Motion(
        meeting_id=council.meeting, wording="Mit Frist bis Mai.", kind=MotionKind.AMENDMENT
    )
    office.motions.save(council.meeting, [matter])
    office.motions.save(council.meeting, [*office.motions.of_meeting(council.meeting), change])
    panel.open_motions()
    dialog = panel.findChildren(MotionsDialog)[-1]
    dialog.motions.table.selectRow(0)
    dialog.vote_button.click()
    voting = panel.findChildren(ResolutionDialog)[-1]
    QTest.keyClicks(voting.binding.widget("yes"), "3")
    save(voting)
    fates = {one.wording: one.fate for one in office.motions.of_meeting(council.meeting)}
    assert fates == {"Mit Frist bis Mai.": Fate.ADOPTED, "Der Plan wird beschlossen.": Fate.OPEN}


def test_a_run_off_follows_by_one_key(panel: ResolutionsPanel, council: Council) -> None:
    """Who stands in it comes from the election before; the field says which one that was."""
    resolutions = council.office.resolutions
    motion = resolutions.draft(council.meeting)
    motion.kind, motion.wording = ResolutionKind.ELECTION, "Wahl des Vorsitzes"
    standing = [Candidate(name=name, votes=1) for name in ("Ada", "Ben", "Cem")]
    resolutions.save(motion, candidates=standing)
    panel.run_off()  # nothing is chosen yet
    assert panel.findChildren(ResolutionDialog) == []
    panel.show_record(motion.id)
    activate(panel)
    panel.table.setFocus()
    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(panel.table, Qt.Key.Key_W, control)
    dialog = panel.findChildren(ResolutionDialog)[-1]
    shown = dialog.binding.widget("run_off_of_id")
    assert isinstance(shown, ReferenceEdit)
    assert shown.text() == "Wahl des Vorsitzes"
    assert dialog.tables["candidates"].table.rowCount() == 3
    dialog.reject()
