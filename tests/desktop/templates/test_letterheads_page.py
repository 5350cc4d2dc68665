"""Letterheads in the window: added from a day on, with a logo chosen or dropped."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.arrivals import papers_of
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.output.preview import Preview
from sekretariat.desktop.templates.letterhead_dialog import LetterheadDialog
from sekretariat.desktop.templates.letterheads_page import LetterheadsPage
from sekretariat.domain.letterheads import Letterhead
from sekretariat.services.papers.kinds import Paper
from sekretariat.services.secretariat import Secretariat
from tests.desktop.conftest import AnsweringDialogs
from tests.desktop.offices import fill, on_desk
from tests.documents.font_making import small


@pytest.fixture
def page(desk: Desk, sqlite_office: Secretariat, qtbot: QtBot) -> Iterator[LetterheadsPage]:
    with on_desk(desk, sqlite_office):
        page = LetterheadsPage(desk, Preview)
        qtbot.addWidget(page)
        page.show()
        yield page


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    path = tmp_path / "wappen.png"
    Image.new("RGB", (90, 120), "navy").save(path)
    return path


def dialog_of(page: LetterheadsPage) -> LetterheadDialog:
    return [one for one in page.findChildren(LetterheadDialog) if one.isVisible()][-1]


def write(dialog: LetterheadDialog, field: str, text: str) -> None:
    widget = dialog.binding.widget(field)
    assert isinstance(widget, QLineEdit)
    widget.setText(text)
    widget.textEdited.emit(text)


def test_a_head_with_a_logo_is_added_and_a_new_one_follows_it(
    page: LetterheadsPage, desk: Desk, sqlite_office: Secretariat, logo: Path
) -> None:
    assert isinstance(desk.dialogs, AnsweringDialogs)
    desk.dialogs.path = logo
    page.add()
    dialog = dialog_of(page)
    write(dialog, "name", "Ministerium für Altes")
    dialog.choose_logo()
    assert dialog.dirty
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.binding.widget("logo_alternative").accessibleDescription()
    write(dialog, "logo_alternative", "Wappen")
    dialog.accept()
    [kept] = sqlite_office.letterheads.all()
    assert sqlite_office.letterheads.logo(kept) is not None
    page.show_record(kept.id)
    page.add()
    follower = dialog_of(page)
    write(follower, "name", "Ministerium für Neues")
    follower.accept()
    new, old = sqlite_office.letterheads.all()
    assert (new.name, old.name) == ("Ministerium für Neues", "Ministerium für Altes")
    assert new.valid_from == desk.today()
    assert old.valid_to is not None
    page.show_record(new.id)
    page.delete()
    assert len(sqlite_office.letterheads.all()) == 1


def test_what_is_no_picture_is_said_at_the_logo(
    page: LetterheadsPage, sqlite_office: Secretariat, tmp_path: Path
) -> None:
    sqlite_office.letterheads.save(Letterhead(name="Ministerium"))
    page.refresh()
    page.edit(sqlite_office.letterheads.all()[0].id)
    dialog = dialog_of(page)
    text = tmp_path / "logo.png"
    text.write_text("Kein Bild")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(text))])
    arrival = papers_of(dropped, "")
    assert arrival is not None
    dialog.drop_zone.dropped.emit(arrival)
    assert "logo.png" in dialog.problem_text.text()
    assert not dialog.dirty
    dialog.reject()


def shown(dialog: LetterheadDialog) -> str:
    """Return what the paper beside the form says."""
    assert isinstance(dialog.trial.preview, Preview)
    return dialog.trial.preview.pdf.getAllText(0).text()


@pytest.fixture
def dialog(
    page: LetterheadsPage, sqlite_office: Secretariat, qtbot: QtBot
) -> Iterator[LetterheadDialog]:
    """The dialog of the office's letterhead, with a paper beside it."""
    fill(sqlite_office)
    sqlite_office.letterheads.save(Letterhead(name="Ministerium"))
    page.refresh()
    page.edit(sqlite_office.letterheads.all()[0].id)
    dialog = dialog_of(page)
    qtbot.waitUntil(lambda: "Ministerium" in shown(dialog))
    yield dialog
    dialog.pause.stop()
    qtbot.waitUntil(lambda: not page.desk.jobs.are_running)


def test_a_paper_beside_the_form_follows_what_is_typed(
    dialog: LetterheadDialog, sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    write(dialog, "name", "Ministerium für Neues")
    qtbot.waitUntil(lambda: "Ministerium für Neues" in shown(dialog))
    box = dialog.fields.preview_paper
    box.setCurrentIndex(box.findData(Paper.YEAR_PLAN.value))
    box.activated.emit(box.currentIndex())
    dialog.binding.suggest("large_tables", True)
    assert isinstance(dialog.trial.preview, Preview)
    pdf = dialog.trial.preview.pdf
    qtbot.waitUntil(lambda: round(pdf.pagePointSize(0).width() / 72 * 25.4) == 420)
    assert sqlite_office.letterheads.all()[0].name == "Ministerium"
    dialog.accept()
    kept = sqlite_office.letterheads.all()[0]
    assert (kept.name, kept.large_tables) == ("Ministerium für Neues", True)


def test_a_font_is_added_chosen_and_removed_again(
    dialog: LetterheadDialog, desk: Desk, sqlite_office: Secretariat, tmp_path: Path
) -> None:
    assert isinstance(desk.dialogs, AnsweringDialogs)
    font, text = tmp_path / "Muster.ttf", tmp_path / "Text.ttf"
    font.write_bytes(small())
    text.write_text("Kein Font")
    desk.dialogs.path = text
    dialog.choose_font()
    assert "Text.ttf" in dialog.problem_text.text()
    desk.dialogs.path = font
    dialog.choose_font()
    assert dialog.fields.typeface.currentText() == "Muster Antiqua"
    assert "bold, italic, bold italic" in dialog.fields.typeface_hint.text()
    assert dialog.fields.remove_font.isEnabled()
    dialog.remove_font()
    assert sqlite_office.fonts.all() == []
    assert dialog.fields.typeface.currentText() == "Noto Sans"
    assert not dialog.fields.remove_font.isEnabled()
    dialog.choose_font()
    dialog.accept()
    assert sqlite_office.letterheads.all()[0].typeface == "Muster Antiqua"


def test_what_is_pale_is_told_at_once(
    dialog: LetterheadDialog, desk: Desk, sqlite_office: Secretariat, tmp_path: Path
) -> None:
    assert isinstance(desk.dialogs, AnsweringDialogs)
    hint = dialog.fields.accent_hint
    write(dialog, "accent", "#BBBBBB")
    assert not hint.isHidden()
    assert "4" in hint.text()
    assert dialog.binding.widget("accent").accessibleDescription() == hint.text()
    dialog.choose_colour()
    assert dialog.binding.value("accent") == "#1F4E79"
    assert hint.isHidden()
    pale = tmp_path / "blass.png"
    Image.new("RGB", (90, 120), (240, 240, 200)).save(pale)
    desk.dialogs.path = pale
    dialog.choose_logo()
    assert not dialog.fields.logo_hint.isHidden()
    write(dialog, "valid_from", "übermorgens")
    write(dialog, "logo_alternative", "Wappen")  # what cannot be read waits
    dialog.accept()
    assert dialog.isVisible()
    write(dialog, "valid_from", "")
    write(dialog, "accent", "blau")
    dialog.accept()
    assert dialog.binding.widget("accent").accessibleDescription()
    write(dialog, "accent", "#BBBBBB")
    dialog.accept()
    assert sqlite_office.letterheads.all()[0].accent == "#BBBBBB"


def test_the_list_says_what_holds_on_its_day(
    page: LetterheadsPage, sqlite_office: Secretariat
) -> None:
    heads = {"Altes": None, "Neues": date(2019, 1, 18), "Morgen": date(2099, 1, 1)}
    for name, since in heads.items():
        sqlite_office.letterheads.save(Letterhead(name=name, valid_from=since))

    def told(day: date) -> list[str]:
        page.as_of.set_day(day)
        rows = range(page.model.rowCount())
        return sorted(str(page.model.index(row, 2).data()) for row in rows)

    assert told(date(2019, 1, 17)) == ["holds", "later on", "later on"]
    assert told(date(2020, 1, 1)) == ["held before", "holds", "later on"]
