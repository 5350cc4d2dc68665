"""The clerk gives the papers another typeface, margins and a logo, and mends a broken template."""

from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from sekretariat.desktop.base.offices import OfficeKind
from sekretariat.desktop.output.preview import Preview
from sekretariat.desktop.templates.area import TemplatesArea
from sekretariat.desktop.templates.letterhead_dialog import LetterheadDialog
from sekretariat.desktop.templates.letterheads_page import LetterheadsPage
from sekretariat.desktop.templates.texts_page import TextsPage
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from tests.desktop.bodies.hands import CTRL, activate
from tests.documents.font_making import small
from tests.documents.measuring import writing
from tests.documents.reading import VALID, read, verdicts
from tests.stories.clerk import Clerk
from tests.stories.conftest import Begin


def test_typeface_margins_logo_and_a_mended_text(begin: Begin, tmp_path: Path) -> None:
    """Issue 5, point 3: letterhead, fonts and sizes, margins, texts, each with a live preview.

    A margin of 32 mm is 32 mm on the paper; text of 13 points makes headings of 19 (16 of 11).
    """
    clerk = begin(OfficeKind.SAMPLE)
    clerk.go("templates", TextsPage)
    _rest(clerk)
    clerk.press(Qt.Key.Key_L, CTRL)
    heads = clerk.see(LetterheadsPage)
    heads.table.setFocus()
    clerk.press(Qt.Key.Key_Return)
    dialog = clerk.see(LetterheadDialog)
    activate(dialog)
    _give_a_name(clerk, dialog, tmp_path)
    _give_a_look(clerk, dialog, tmp_path)
    clerk.qtbot.waitUntil(lambda: "Ministerium Muster" in _said(dialog.trial.preview))
    clerk.press(Qt.Key.Key_S, CTRL)
    assert dialog.problem_text.text() == ""
    assert not dialog.isVisible()
    _rest(clerk)
    [kept] = clerk.office.letterheads.all()
    assert (kept.typeface, kept.type_size, kept.margin_left) == ("Muster Antiqua", 13, 32)
    _see_the_paper(clerk)
    _break_and_restore(clerk)
    clerk.leave()


def _rest(clerk: Clerk) -> None:
    clerk.qtbot.waitUntil(lambda: not clerk.composition.desk.jobs.are_running)


def _said(preview: QWidget) -> str:
    assert isinstance(preview, Preview)
    return preview.pdf.getAllText(0).text()


def _give_a_name(clerk: Clerk, dialog: LetterheadDialog, folder: Path) -> None:
    """Write name and address, choose a logo and say what it shows."""
    logo = folder / "wappen.png"
    Image.new("RGBA", (300, 200), (20, 60, 120, 255)).save(logo)
    for field, text in (("name", "Ministerium Muster"), ("logo_alternative", "Wappen")):
        dialog.binding.widget(field).setFocus()
        clerk.write(text)
    clerk.dialogs.path = logo
    dialog.fields.choose_logo.setFocus()
    clerk.press(Qt.Key.Key_Space)


def _give_a_look(clerk: Clerk, dialog: LetterheadDialog, folder: Path) -> None:
    """Add a font, set 13 points, a margin of 32 mm, and a colour: first a pale one."""
    font = folder / "Muster.ttf"
    font.write_bytes(small())
    clerk.dialogs.path = font
    dialog.fields.letterhead_tabs.setCurrentIndex(1)
    dialog.fields.add_font.setFocus()
    clerk.press(Qt.Key.Key_Space)
    assert dialog.fields.typeface.currentText() == "Muster Antiqua"
    for field, text in (("type_size", "13"), ("margin_left", "32"), ("accent", "#BBBBBB")):
        dialog.binding.widget(field).setFocus()
        clerk.write(text)
    assert "Kontrast 1,9 : 1" in dialog.fields.accent_hint.text()
    clerk.write("#1F4E79")
    assert dialog.fields.accent_hint.isHidden()


def _see_the_paper(clerk: Clerk) -> None:
    """Look at the agenda: valid, in the new look."""
    content = clerk.office.printing.pdf(PrintQuestion(paper=Paper.AGENDA))
    assert verdicts(content) == VALID
    reading = read(content)
    lines = writing(reading.pdf.pages[0])
    assert round(min(one.left for one in lines), 1) == 32.0
    assert 19 in {one.size for one in lines}


def _break_and_restore(clerk: Clerk) -> None:
    """Word a text with an unknown placeholder: it is told and waits, the shipped one comes back."""
    clerk.see(TemplatesArea).show_texts()
    page = clerk.see(TextsPage)
    _rest(clerk)
    page.list.go_to("agenda")
    page.editor.wording.setFocus()
    clerk.write("Ablauf {wo}")
    assert page.editor.problem_text.text().startswith("Zeile 1:")
    page.list.list.setFocus()
    assert clerk.office.templates.line("agenda").wording == ""
    page.editor.wording.setFocus()
    clerk.write("Ablauf")
    clerk.qtbot.waitUntil(lambda: "Ablauf" in _said(page.trial.preview))
    page.list.list.setFocus()
    assert clerk.office.templates.line("agenda").wording == "Ablauf"
    _rest(clerk)
    clerk.wait_for(page.restore)
    assert clerk.office.templates.line("agenda").wording == ""
    clerk.qtbot.waitUntil(lambda: "Tagesordnung" in _said(page.trial.preview))
    _rest(clerk)
    assert QApplication.focusWidget() is not None
    QTest.keyClick(page.list.list, Qt.Key.Key_Escape)
