"""An office in a place nobody may write to: read it, search it, later try again to open it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from sekretariat.desktop.agenda.agenda_panel import AgendaPanel
from sekretariat.desktop.base.offices import OfficeKind
from sekretariat.desktop.base.writing import WRITING
from sekretariat.desktop.imports.imports_page import ImportsPage
from sekretariat.desktop.meetings.meetings_page import MeetingsPage
from sekretariat.desktop.people.people_page import PeoplePage
from sekretariat.desktop.people.person_dialog import PersonDialog
from sekretariat.domain.people import Person
from sekretariat.services.people import PersonCard
from tests.conftest import open_office
from tests.desktop.bodies.hands import CTRL, dialog, go_to, lines
from tests.desktop.offices import fill
from tests.shelves import Shelf
from tests.stories.clerk import Clerk
from tests.stories.conftest import Begin

PLACES = ("people", "organizations", "bodies", "meetings", "imports", "duplicates", "history")


@pytest.fixture
def stored(office_file: Path, shelf: Shelf) -> Path:
    """An office with a session on a shelf."""
    office = open_office(office_file)
    fill(office)
    office.people.save(PersonCard(Person(given_names="Özlem", family_name="Beispiel")))
    office.close()
    return shelf.put(office_file)


@pytest.fixture
def reader(begin: Begin, stored: Path, shelf: Shelf) -> Iterator[Clerk]:
    """A clerk who may only read."""
    with shelf.locked():
        clerk = begin(OfficeKind.FILE, str(stored))
        yield clerk
        clerk.leave()


def writing_actions(within: QWidget) -> Iterator[QAction]:
    for action in within.findChildren(QAction):
        owner = action.parent()
        is_shown = isinstance(owner, QWidget) and owner.isVisible()
        if is_shown and action.objectName().removeprefix("action_") in WRITING:
            yield action


def test_the_line_says_why_and_every_action_that_writes_is_disabled(reader: Clerk) -> None:
    window = reader.composition.window
    assert window.read_only_line.isVisible()
    assert "das Recht dazu fehlt" in window.read_only_line.read_only_text.text()
    seen = set()
    for place in PLACES:
        window.go_to(place)
        reader.qtbot.waitUntil(lambda: not reader.composition.desk.jobs.are_running)
        for action in writing_actions(window):
            seen.add(action.objectName())
            assert not action.isEnabled(), (place, action.objectName())
            assert str(reader.office.target) in action.toolTip()
    assert {"action_new", "action_delete", "action_undo", "action_merge"} <= seen


def test_a_clerk_reads_and_searches(reader: Clerk) -> None:
    people = reader.go("people", PeoplePage)
    assert lines(people, "name") == [["Beispiel, Özlem"], ["Mustermann, Konrad"]]
    people.search_text.setText("ozlem")
    reader.qtbot.waitUntil(lambda: lines(people, "name") == [["Beispiel, Özlem"]])
    go_to(people, 0)
    reader.press(Qt.Key.Key_Return)
    form = dialog(people, PersonDialog)
    name = form.binding.widget("family_name")
    assert isinstance(name, QLineEdit)
    assert (name.text(), name.isReadOnly()) == ("Beispiel", True)
    button = form.dialog_buttons.button(QDialogButtonBox.StandardButton.Save)
    assert not button.isEnabled()
    assert "Kopie" in button.toolTip() or "copy" in button.toolTip()
    reader.press(Qt.Key.Key_S, CTRL)
    assert form.isVisible()
    form.reject()
    assert not form.isVisible()


def test_an_agenda_is_shown_and_stays_as_it_is(reader: Clerk) -> None:
    meetings = reader.go("meetings", MeetingsPage)
    reader.press(Qt.Key.Key_Return)
    panel = reader.see(AgendaPanel)
    assert meetings.isVisible()
    assert panel.model.rowCount() > 0
    panel.agenda_tree.setFocus()
    for key in (Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Insert):
        reader.press(key)
    assert panel.agenda_tree.state() == panel.agenda_tree.State.NoState
    assert [one.isEnabled() for one in writing_actions(panel)].count(True) == 0


def test_a_list_is_compared_and_not_taken_over(reader: Clerk, tmp_path: Path) -> None:
    people = tmp_path / "liste.csv"
    people.write_text("Vorname;Nachname\nAyşe;Muster\n", encoding="utf-8")
    page = reader.go("imports", ImportsPage)
    reader.wait_for(lambda: page.take_file(people))
    page.next()
    reader.wait_for(page.next)
    assert page.steps.currentWidget() is page.plan_step
    assert not page.next_button.isEnabled()
    assert str(reader.office.target) in page.next_button.toolTip()


def test_what_may_be_written_again_is_written(begin: Begin, stored: Path, shelf: Shelf) -> None:
    with shelf.locked():
        clerk = begin(OfficeKind.FILE, str(stored))
        line = clerk.composition.window.read_only_line
        assert line.isVisible()
    with clerk.qtbot.waitSignal(clerk.composition.window.page_shown):
        line.read_only_again.click()
    assert not line.isVisible()
    people = clerk.go("people", PeoplePage)
    clerk.press(Qt.Key.Key_N, CTRL)
    form = dialog(people, PersonDialog)
    assert form.dialog_buttons.button(QDialogButtonBox.StandardButton.Save).isEnabled()
    form.reject()
    clerk.leave()
