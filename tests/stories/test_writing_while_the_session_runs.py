"""The session runs: items left, text, attendance and clock on one screen, kept as it is typed."""

from collections.abc import Iterator
from datetime import UTC, datetime, time
from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from sekretariat.desktop.base.message_bar import MessageBar
from sekretariat.desktop.base.offices import OfficeKind
from sekretariat.desktop.live.live_page import LivePage
from sekretariat.desktop.live.modules_dialog import ModulesDialog
from sekretariat.desktop.meetings.resolution_dialog import ResolutionDialog
from sekretariat.desktop.meetings.session_page import SessionPage
from sekretariat.desktop.resolutions.task_dialog import TaskDialog
from sekretariat.domain.minutes import PassageKind
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.secretariat import open_secretariat
from tests.desktop.bodies.hands import ALT, CTRL, activate, dialog, enter, save
from tests.desktop.rich_text.clipboards import html_of
from tests.documents.reading import plain, read
from tests.stories.clerk import SHIFT, Clerk, place_in
from tests.stories.conftest import Begin
from tests.stories.test_minutes_of_a_session import hold

RESULT = PassageKind.RESULT


@pytest.fixture
def clerk(begin: Begin, tmp_path: Path) -> Iterator[Clerk]:
    """A clerk in an office whose session of 3 November 2020, 14:30 to 15:00, has begun."""
    office = open_secretariat(place_in(tmp_path), create=True)
    hold(office)
    office.close()
    started = begin(OfficeKind.FILE)
    yield started
    started.leave()


def clock_shows(clerk: Clerk, at: time) -> None:
    """Let the office's clock stand at a minute of the day of the session, at this computer."""
    here = datetime(2020, 11, 3, at.hour, at.minute).astimezone()
    clerk.office.context.clock = lambda: here.astimezone(UTC)


def write_live(clerk: Clerk) -> LivePage:
    """Open the session's page for writing, by its key."""
    [meeting] = clerk.office.meetings.all()
    clerk.composition.desk.open("meeting", meeting.id)
    activate(clerk.composition.window)
    clerk.see(SessionPage).setFocus()
    clerk.press(Qt.Key.Key_F12)
    return clerk.see(LivePage)


def kept(clerk: Clerk, page: LivePage) -> None:
    """Wait until the page says that all that was typed is kept."""
    clerk.qtbot.waitUntil(lambda: page.clock.kept.text() == "gespeichert", timeout=1000)


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_what_was_shown_as_saved_is_there_after_a_crash(clerk: Clerk, tmp_path: Path) -> None:
    """Scenario 44 of the domain paper: after a crash at most the last sentence is missing."""
    page = write_live(clerk)
    assert focused() is page.passages.editors[RESULT]
    for sentence in ("Die Konferenz tagt.", " Der Plan wird beraten.", " Er gilt ab Mai."):
        QTest.keyClicks(page.passages.editors[RESULT], sentence)
        assert page.clock.kept.text() == "wird gespeichert …"
        kept(clerk, page)
    clerk.press(Qt.Key.Key_3, ALT)
    QTest.keyClicks(focused(), "Bleibt in der Runde.")
    kept(clerk, page)
    QTest.keyClicks(focused(), " Und dann")
    for left in Path(place_in(tmp_path)).parent.glob("*.sekretariat*"):
        copy(left, tmp_path / f"Absturz {left.name}")
    [place] = tmp_path.glob("Absturz *.sekretariat")
    after = open_secretariat(str(place), create=False)
    texts = after.live.texts(page.meeting_id, page.item_id)
    assert after.check() == []
    after.close()
    assert texts == {
        RESULT: "Die Konferenz tagt. Der Plan wird beraten. Er gilt ab Mai.",
        PassageKind.INTERNAL: "Bleibt in der Runde.",
    }


def test_a_bold_word_and_a_table_of_word_are_printed(clerk: Clerk, tmp_path: Path) -> None:
    """Rich text limited to what prints: typed and pasted live, read in the minutes' PDF."""
    page = write_live(clerk)
    editor = page.passages.editors[RESULT]
    QTest.keyClicks(editor, "Der ")
    clerk.press(Qt.Key.Key_B, CTRL)
    QTest.keyClicks(editor, "Plan")
    clerk.press(Qt.Key.Key_B, CTRL)
    QTest.keyClicks(editor, " gilt.")
    clerk.press(Qt.Key.Key_Return)
    QApplication.clipboard().setMimeData(html_of("word"))
    clerk.press(Qt.Key.Key_V, CTRL)
    kept(clerk, page)
    told = clerk.see(MessageBar).message_text.text()
    assert told.startswith("1 Bild wurde nicht übernommen")
    question = PrintQuestion(paper=Paper.MINUTES, meeting_id=page.meeting_id)
    clerk.office.printing.write(question, tmp_path / "Niederschrift.pdf")
    paper = read((tmp_path / "Niederschrift.pdf").read_bytes())
    texts = [plain(one.text) for one in paper.root.all("P")]
    assert any(one.startswith("Der Plan gilt. Die Geschäftsstelle dankt") for one in texts)
    assert [plain(one.text) for one in paper.root.all("Lbl")][-5:] == ["•", "•", "•", "3.", "4."]
    cells = [plain(one.text) for table in paper.root.all("Table") for one in table.all("TH")]
    assert cells[-2:] == ["Verband", "Sitze"]
    clerk.undo()
    assert editor.kept_text() == "Der **Plan** gilt.\n"


def test_the_plan_is_watched_while_items_are_ticked_off(clerk: Clerk) -> None:
    """The first item is planned from 14:30 to 14:45; four of the five items have no heading."""
    clock_shows(clerk, time(14, 40))
    page = write_live(clerk)
    told = page.clock
    assert (told.clock.text(), told.planned.text()) == ("14:40", "geplant 14:30 bis 14:45")
    assert (told.left.text(), told.left_items.text()) == ("noch 5 Minuten", "noch 5 TOP")
    clock_shows(clerk, time(14, 46))
    page.show_pace()
    assert told.left.text() == "⚠ 1 Minute über der Zeit"
    QTest.keyClicks(focused(), "Es geht los.")
    clerk.press(Qt.Key.Key_Return, CTRL)
    [first, second, *_] = clerk.office.agendas.items(page.meeting_id)
    assert first.is_done
    assert clerk.office.live.texts(page.meeting_id, first.id) == {RESULT: "Es geht los."}
    assert page.item_id == second.id
    assert told.left_items.text() == "noch 4 TOP"
    assert page.items.item(1).text().startswith("✓ 1 ")
    clerk.press(Qt.Key.Key_Up, CTRL)
    assert page.passages.editors[RESULT].toPlainText() == "Es geht los."
    clerk.press(Qt.Key.Key_Return, CTRL)
    assert not clerk.office.agendas.item(first.id).is_done


def test_a_wording_typed_live_is_shown_large_and_numbered(clerk: Clerk) -> None:
    """Scenario 43 of the domain paper: typed live, shown large, the number given at adoption."""
    clock_shows(clerk, time(14, 50))
    page = write_live(clerk)
    clerk.press(Qt.Key.Key_F3)
    form = dialog(page, ResolutionDialog)
    assert form.binding.record().item_id == page.item_id
    form.binding.suggest("wording", "Der Plan wird beschlossen.")
    activate(form)
    clerk.press(Qt.Key.Key_F11)
    shown = page.resolutions.projection
    assert shown is not None
    assert (shown.number, shown.wording) == ("", "Der Plan wird beschlossen.")
    form.binding.suggest("wording", "Der Plan wird mit Dank beschlossen.")
    assert shown.wording == "Der Plan wird mit Dank beschlossen."
    save(form)
    assert (shown.number, shown.result) == ("01/2020-2", "Konsens: angenommen")
    shown.close()


def test_a_task_is_noted_from_within(clerk: Clerk) -> None:
    """A task with its owner and its day, to the item dealt with."""
    page = write_live(clerk)
    clerk.press(Qt.Key.Key_T, CTRL)
    form = dialog(page, TaskDialog)
    enter(form, title="Entwurf versenden", owner_id="Muster", due_on="17.11.2020")
    save(form)
    [row] = clerk.office.tasks.rows(page.meeting_id)
    task = clerk.office.tasks.get(row["id"])
    assert (task.item_id, row["due_on"].day) == (page.item_id, 17)
    assert "Muster" in row["owner"]


def test_the_page_stands_alone_until_it_is_left(clerk: Clerk) -> None:
    page = write_live(clerk)
    window = clerk.composition.window
    assert window.isFullScreen()
    assert not window.sidebar.isVisible()
    clerk.press(Qt.Key.Key_4, ALT)
    assert focused() is page.attendance.search_text
    clerk.press(Qt.Key.Key_1, ALT)
    QTest.keyClicks(focused(), "Noch nicht gespeichert")
    clerk.press(Qt.Key.Key_Escape)
    assert clerk.see(SessionPage).meeting_id == page.meeting_id
    assert window.sidebar.isVisible()
    assert not window.isFullScreen()
    texts = clerk.office.live.texts(page.meeting_id, page.item_id)
    assert texts == {RESULT: "Noch nicht gespeichert"}
    clerk.press(Qt.Key.Key_F12)
    assert page.passages.editors[RESULT].toPlainText() == "Noch nicht gespeichert"
    clerk.undo()
    assert page.passages.editors[RESULT].toPlainText() == ""


def test_a_code_and_a_key_put_a_wording_in(clerk: Clerk) -> None:
    page = write_live(clerk)
    editor = page.passages.editors[RESULT]
    QTest.keyClicks(editor, "Dank. KN")
    clerk.press(Qt.Key.Key_Space, CTRL)
    assert editor.toPlainText() == "Dank. Der Bericht wird zur Kenntnis genommen."
    QTest.keyClicks(editor, " x")
    clerk.press(Qt.Key.Key_Space, CTRL)
    assert editor.toPlainText().endswith("genommen. x")
    assert "Textbaustein „x“" in clerk.see(MessageBar).message_text.text()
    clerk.press(Qt.Key.Key_T, CTRL | SHIFT)
    form = dialog(page, ModulesDialog)
    assert [one.code for one in form.modules.parts()] == ["aus", "kn", "vd"]
    form.save_button.click()
    assert len(clerk.office.text_modules.all()) == len(form.modules.parts())
    page.attendance.search_text.setFocus()
    page.passages.expand()
    assert editor.toPlainText().endswith("genommen. x")
