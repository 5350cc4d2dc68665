"""Contact cards from the list of persons: the chosen ones or all, for whom, in which version."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.card_export import CardExportDialog
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.people.people_page import PeoplePage
from sekretariat.domain.people import ContactPoint, Person, Visibility
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from tests.desktop.conftest import AnsweringDialogs
from tests.desktop.offices import on_desk


@pytest.fixture
def page(desk: Desk, sqlite_office: Secretariat, qtbot: QtBot) -> Iterator[PeoplePage]:
    for name in ("Muster", "Probe", "Beispiel"):
        card = PersonCard(Person(given_names="Ada", family_name=name))
        card.contacts = [ContactPoint(value=f"{name.lower()}@example.org")]
        sqlite_office.people.save(card)
    with on_desk(desk, sqlite_office):
        page = PeoplePage(desk)
        qtbot.addWidget(page)
        page.show()
        yield page


def opened(page: PeoplePage) -> CardExportDialog:
    page.cards.ask()
    dialog = page.findChild(CardExportDialog)
    assert isinstance(dialog, CardExportDialog)
    return dialog


def save(dialog: CardExportDialog, desk: Desk, qtbot: QtBot) -> None:
    button = dialog.cards_buttons.button(QDialogButtonBox.StandardButton.Save)
    with qtbot.waitSignal(desk.messages.posted):
        button.click()
    qtbot.waitUntil(lambda: not desk.jobs.are_running)


def names(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.removeprefix("FN:Ada ") for line in lines if line.startswith("FN:")]


def test_all_persons_of_the_list_are_written(
    page: PeoplePage, desk: Desk, dialogs: AnsweringDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    dialogs.path = tmp_path / "karten.vcf"
    save(opened(page), desk, qtbot)
    assert names(dialogs.path) == ["Beispiel", "Muster", "Probe"]
    assert "VERSION:4.0" in dialogs.path.read_text(encoding="utf-8")


def test_a_search_is_what_the_list_shows(
    page: PeoplePage, desk: Desk, dialogs: AnsweringDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    dialogs.path = tmp_path / "karten.vcf"
    page.search_text.setText("must")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    save(opened(page), desk, qtbot)
    assert names(dialogs.path) == ["Muster"]


def test_chosen_persons_are_written_for_others_in_outlooks_version(
    page: PeoplePage, desk: Desk, dialogs: AnsweringDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    dialogs.path = tmp_path / "karten.vcf"
    selection = page.table.selectionModel()
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    selection.clearSelection()
    for row in (0, 2):
        selection.select(page.model.index(row, 0), rows)
    dialog = opened(page)
    assert dialog.whose.count() == 2
    dialog.audience.setCurrentIndex(dialog.audience.findData(Visibility.MEMBERS))
    dialog.version.setCurrentIndex(1)
    save(dialog, desk, qtbot)
    assert names(dialogs.path) == ["Beispiel", "Probe"]
    text = dialogs.path.read_text(encoding="utf-8")
    assert "VERSION:3.0" in text
    assert "@" not in text
