"""Letterheads in the window: added from a day on, with a logo chosen or dropped."""

from collections.abc import Iterator
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
from sekretariat.services.secretariat import Secretariat
from tests.desktop.conftest import AnsweringDialogs
from tests.desktop.offices import on_desk


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
