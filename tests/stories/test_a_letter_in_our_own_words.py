"""The clerk words a letter anew, sees it on the paper, mends a slip and takes it back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sekretariat.desktop.base.offices import OfficeKind
from sekretariat.desktop.output.preview import Preview
from sekretariat.desktop.templates.texts_page import TextsPage
from tests.stories.clerk import Clerk
from tests.stories.conftest import Begin


def test_the_title_of_the_agenda_in_our_own_words(begin: Begin) -> None:
    """Issue 5, point 3: the clerk changes a template alone, with live preview, and restores it."""
    clerk = begin(OfficeKind.SAMPLE)
    jobs = clerk.composition.desk.jobs
    page = clerk.go("templates", TextsPage)
    clerk.qtbot.waitUntil(lambda: not jobs.are_running)
    page.list.begin_search()
    clerk.write("sitzung wahlperiode")
    clerk.press(Qt.Key.Key_Return)
    assert page.list.current_key() == "session_in_term"
    page.editor.wording.setFocus()
    clerk.write("Sitzung Nr. {nr}")
    assert "Zeile 1: Für {nr} ist nichts bekannt" in page.editor.problem_text.text()
    _word(clerk, page)
    assert not page.editor.problem_text.isVisible()
    assert isinstance(page.trial.preview, Preview)
    paper = page.trial.preview.pdf
    clerk.qtbot.waitUntil(lambda: "Sitzung Nr. 1, Wahlperiode 20" in paper.getAllText(0).text())
    page.list.list.setFocus()
    kept = clerk.office.templates.line("session_in_term")
    assert kept.wording == "Sitzung Nr. {Nummer}, Wahlperiode {Wahlperiode}"
    clerk.qtbot.waitUntil(lambda: not jobs.are_running)
    clerk.undo()
    assert clerk.office.templates.line("session_in_term").wording == ""
    clerk.qtbot.waitUntil(lambda: "1. Sitzung in der 20." in paper.getAllText(0).text())
    clerk.qtbot.waitUntil(lambda: not jobs.are_running)
    clerk.leave()


def _word(clerk: Clerk, page: TextsPage) -> None:
    """Type the text, with the placeholders from the list."""
    clerk.write("Sitzung Nr. ")
    for row, behind in enumerate((", Wahlperiode ", "")):
        page.editor.places.setCurrentRow(row)
        page.editor.places.setFocus()
        clerk.press(Qt.Key.Key_Return)
        assert QApplication.focusWidget() is page.editor.wording
        QTest.keyClicks(page.editor.wording, behind)
