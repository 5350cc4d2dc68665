"""The press text in the window: drafted by a button, kept while it is typed."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.meetings.press_panel import PressDialog, PressPanel
from sekretariat.services.secretariat import Secretariat
from tests.desktop.bodies.hands import CTRL, press
from tests.desktop.offices import fill, on_desk
from tests.services.test_minutes import pass_to


@pytest.fixture
def panel(desk: Desk, sqlite_office: Secretariat, qtbot: QtBot) -> Iterator[PressPanel]:
    meeting = fill(sqlite_office)
    with on_desk(desk, sqlite_office):
        panel = PressPanel(desk)
        qtbot.addWidget(panel)
        panel.show()
        panel.show_meeting(meeting.id)
        yield panel


def test_the_text_is_drafted_and_worded(
    panel: PressPanel, sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    pass_to(sqlite_office, date(2024, 11, 4))
    panel.text.setFocus()
    shift = Qt.KeyboardModifier.ShiftModifier
    press(panel.text, Qt.Key.Key_U, CTRL | shift)
    assert "Musterkonferenz" in panel.text.toPlainText()
    assert panel.told.text() == "04.11.2024"
    panel.text.selectAll()
    QTest.keyClicks(panel.text, "Teilnehmer*innen")
    service = sqlite_office.press
    qtbot.waitUntil(
        lambda: service.of_meeting(panel.meeting_id).wording == "Teilnehmer*innen", timeout=3000
    )
    assert panel.told.text().endswith("Teilnehmer*innen")
    sqlite_office.history.undo()
    assert "Musterkonferenz" in panel.text.toPlainText()


def test_who_types_without_a_pause_is_kept_and_undone_in_one_step(
    panel: PressPanel, sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    """Each key stands no longer than a second, and one undo takes the whole turn back."""
    service = sqlite_office.press

    def kept() -> str:
        return service.of_meeting(panel.meeting_id).wording

    def type_on() -> bool:
        QTest.keyClick(panel.text, Qt.Key.Key_A)
        return kept().startswith("aaa")

    panel.text.setFocus()
    qtbot.waitUntil(type_on, timeout=1500)
    panel.keep()
    before = kept()
    QTest.keyClicks(panel.text, "b")
    panel.keep()
    assert kept() == before + "b"
    sqlite_office.history.undo()
    assert kept() == ""


def test_what_stands_around_the_text_is_typed_beside_it(
    panel: PressPanel, sqlite_office: Secretariat
) -> None:
    panel.edit()
    dialog = panel.findChild(PressDialog)
    assert isinstance(dialog, PressDialog)
    for name, typed in (
        ("number", "12/2020"),
        ("embargo", "10 Uhr"),
        ("quote", "Wir sind viele."),
        ("contact", "presse@example.org"),
    ):
        QTest.keyClicks(dialog.binding.widget(name), typed)
    press(dialog.binding.widget("contact"), Qt.Key.Key_S, CTRL)
    assert dialog.isVisible()
    assert "person quoted" in dialog.problem_text.text() or dialog.problem_text.isVisible()
    QTest.keyClicks(dialog.binding.widget("quoted"), "Erika Beispiel")
    press(dialog.binding.widget("quoted"), Qt.Key.Key_S, CTRL)
    assert not dialog.isVisible()
    kept = sqlite_office.press.of_meeting(panel.meeting_id)
    assert (kept.number, kept.quoted, kept.contact) == (
        "12/2020", "Erika Beispiel", "presse@example.org",
    )  # fmt: skip
    assert panel.told.text() == "12/2020 · 02.11.2020 · not before 10 Uhr"
