"""What is pasted, copied and dropped: only the dress that prints comes in."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.rich_text.editor import OWN_FORM, RichEdit
from sekretariat.desktop.base.rich_text.format_row import FormatRow
from tests.desktop.bodies.hands import CTRL, press
from tests.desktop.rich_text.clipboards import html_of, select


def test_an_address_stands_for_itself_or_for_what_is_selected(editor: RichEdit) -> None:
    editor.set_link("")
    assert editor.kept_text() == ""
    editor.set_link("https://example.org")
    assert editor.kept_text() == "[https://example.org](https://example.org)"
    editor.show_text("Büro")
    editor.selectAll()
    data = QMimeData()
    data.setText("buero@example.org")
    editor.insertFromMimeData(data)
    assert editor.kept_text() == "[Büro](mailto:buero@example.org)"


def test_text_of_word_comes_in_clean_and_goes_by_one_undo(editor: RichEdit, desk: Desk) -> None:
    said = []
    desk.messages.posted.connect(lambda message: said.append(message.text))
    editor.show_text("Vorab")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.insertFromMimeData(html_of("word"))
    lines = editor.kept_text().split("\n")
    assert lines[0] == "VorabDie Geschäftsstelle dankt **allen Verbänden**"
    assert lines[3:8] == [
        "- Pflege",
        "  - **Ausbildung** im Land",
        "- Wohnen",
        "3. Termin finden",
        "4. Saal buchen",
    ]
    assert lines[8:11] == [
        "| Verband | Sitze |",
        "|---|---|",
        "| Verein Muster e.\u00a0V.<br>(mit Jugend) | 2 |",
    ]
    assert said[-1] == "1 picture(s) left out: texts hold what is printed."
    press(editor, Qt.Key.Key_Z, CTRL)
    assert editor.kept_text() == "Vorab"


def test_cells_of_excel_become_a_table_whose_cells_tab_leads_through(editor: RichEdit) -> None:
    editor.insertFromMimeData(html_of("excel"))
    assert editor.kept_text().startswith("| Titel | Betrag | Stand |\n|---|---|---|\n")
    select(editor, "Druck")
    press(editor, Qt.Key.Key_Tab)
    press(editor, Qt.Key.Key_Tab)
    QTest.keyClicks(editor, "bezahlt")
    assert "| Druck | 80,50 | bezahlt |" in editor.kept_text()
    for _ in range(4):
        press(editor, Qt.Key.Key_Tab)
    QTest.keyClicks(editor, "neu")
    assert editor.kept_text().endswith("| neu |  |  |")
    assert editor.focusNextPrevChild(False)
    assert editor.focusNextPrevChild(True)
    editor.toggle_points(numbered=False)
    editor.insertFromMimeData(html_of("outlook"))
    assert "| Sehr geehrte Frau Muster,<br><br>die Vorlage **2020/14**" in editor.kept_text()


def test_tabs_of_plain_text_become_a_table(editor: RichEdit) -> None:
    data = QMimeData()
    data.setText("Land\tSitze\nMitte\t2\n")
    editor.insertFromMimeData(data)
    assert editor.kept_text() == "| Land | Sitze |\n| Mitte | 2 |"


def test_a_picture_alone_is_told_of(editor: RichEdit, desk: Desk) -> None:
    said = []
    desk.messages.posted.connect(lambda message: said.append(message.text))
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    assert editor.canInsertFromMimeData(data)
    editor.insertFromMimeData(data)
    assert editor.kept_text() == ""
    assert said[-1].startswith("1 picture(s) left out")


def test_what_is_copied_within_comes_back_as_it_was(editor: RichEdit) -> None:
    kept = "- **eins**\n- [zwei](https://example.org)\n| a | b |\n|---|---|\n| c | *d* |"
    editor.show_text(kept)
    editor.selectAll()
    data = editor.createMimeDataFromSelection()
    assert data.text() == "– eins\n– zwei\na | b\nc | d"
    assert data.hasFormat(OWN_FORM)
    editor.show_text("")
    editor.insertFromMimeData(data)
    assert editor.kept_text() == kept


def test_what_other_programs_get_comes_back_too(editor: RichEdit) -> None:
    kept = "Ein **Wort**\n1. eins\n2. zwei"
    editor.show_text(kept)
    editor.selectAll()
    data = QMimeData()
    data.setHtml(editor.createMimeDataFromSelection().html())
    editor.show_text("")
    editor.insertFromMimeData(data)
    assert editor.kept_text() == kept


def test_plain_text_stays_plain(editor: RichEdit, row: FormatRow) -> None:
    editor.show_text("**a**\n- b", rich=False)
    assert editor.toPlainText() == "**a**\n- b"
    editor.selectAll()
    for name in ("bold", "italic", "bullets", "deeper", "link"):
        row.by_name[name].trigger()
    editor.toggle_bold()
    editor.toggle_points(numbered=True)
    editor.set_link("https://example.org")
    assert editor.kept_text() == "**a**\n- b"
    assert not editor.createMimeDataFromSelection().hasFormat(OWN_FORM)
    editor.insertFromMimeData(html_of("word"))
    assert editor.kept_text() == "was ohne Auszeichnung da wäre"
    editor.insert_kept("*x*")
    assert editor.kept_text().endswith("wäre*x*")
