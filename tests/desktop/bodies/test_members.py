"""The list of seats and members: created, searched, printed, exported, by keyboard."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from sekretariat.desktop.bodies.area import BodiesArea
from sekretariat.desktop.bodies.members_page import MembersPage
from sekretariat.desktop.bodies.seat_dialogs import SeatTemplateDialog
from sekretariat.domain.bodies import Body
from sekretariat.services.secretariat import Secretariat
from tests.desktop.bodies.conference import FOUNDED
from tests.desktop.bodies.hands import (
    CTRL,
    dialog,
    enter,
    go_to,
    members,
    press,
    save,
    shown,
)
from tests.desktop.conftest import AnsweringDialogs

if TYPE_CHECKING:
    from sekretariat.desktop.base.messages import Message


def test_five_seats_from_a_template(
    area: BodiesArea, body: Body, sqlite_office: Secretariat
) -> None:
    area.show_record(body.id)
    page = members(area)
    assert page.state_text.isVisible()
    press(page, Qt.Key.Key_N, CTRL)
    form = dialog(page, SeatTemplateDialog)
    enter(form, count="5", group="Kirchen")
    save(form)
    assert shown(page) == [
        [str(number), "N. N. (vacant since 03.12.2019)", "–"] for number in range(1, 6)
    ]
    assert page.count_text.text() == "0 of 5 seats filled"
    seats = sqlite_office.seats.of_body(body.id)
    assert {(seat.group, seat.valid_from) for seat in seats} == {("Kirchen", FOUNDED)}
    sqlite_office.history.undo()
    assert page.state_text.isVisible()


def test_the_list_is_searched_and_filtered(page: MembersPage) -> None:
    page.search_text.setText("lind")
    page._search_now()  # noqa: SLF001 (the typing pause is tested with the list page)
    assert [name for _, name, _ in shown(page)] == ["Bo Lind"]
    assert page.count_text.text().endswith("1 of 3 seats filled")
    page.clear_filters()
    box = page._filters["state"]  # noqa: SLF001 (the clerk picks it from the box)
    box.setCurrentIndex(box.findData("vacant"))
    assert [number for number, _, _ in shown(page)] == ["2", "3"]
    page.clear_filters()
    groups = page._filters["group"]  # noqa: SLF001
    assert [groups.itemData(place) for place in range(groups.count())] == ["", "Verbände"]


def test_the_directory_is_printed_for_the_day_shown(page: MembersPage) -> None:
    asked: list[tuple[str, str]] = []
    page.desk.opening.connect(lambda kind, key: asked.append((kind, key)))
    page.as_of.set_day(date(2019, 12, 31))
    press(page, Qt.Key.Key_P, CTRL)
    assert asked == [("print", f"member-list:{page.body_id}:2019-12-31")]


def test_excel_holds_the_lines_columns_and_day_shown(
    page: MembersPage, dialogs: AnsweringDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    dialogs.path = tmp_path / "Mitglieder.xlsx"
    page.as_of.set_day(date(2019, 12, 31))
    box = page._filters["state"]  # noqa: SLF001
    box.setCurrentIndex(box.findData("vacant"))
    press(page, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: not page.desk.jobs.are_running)
    sheet = CalamineWorkbook.from_path(dialogs.path).get_sheet_by_index(0).to_python()
    texts = [[cell for cell in row if cell != ""] for row in sheet]
    assert "Musterkonferenz" in str(texts[0])
    assert "31.12.2019" in str(texts[1])
    assert "vacant only" in str(texts[1])
    numbers = [row[0] for row in texts if "N. N. (vacant since 03.12.2019)" in row]
    assert numbers == [2.0, 3.0]


def test_a_seat_nobody_sat_in_is_deleted_and_another_one_stays(
    page: MembersPage, sqlite_office: Secretariat
) -> None:
    told: list[Message] = []
    page.desk.messages.posted.connect(told.append)
    go_to(page, 3)
    page.acts.delete_seat()
    assert [number for number, _, _ in shown(page)] == ["1", "1", "2"]
    go_to(page, 0)
    page.acts.delete_seat()
    assert [number for number, _, _ in shown(page)] == ["1", "1", "2"]
    assert "1" in told[-1].text
    sqlite_office.history.undo()
    assert [number for number, _, _ in shown(page)] == ["1", "1", "2", "3"]


def test_a_line_leads_to_its_person(page: MembersPage, persons: dict[str, str]) -> None:
    asked: list[tuple[str, str]] = []
    page.desk.opening.connect(lambda kind, key: asked.append((kind, key)))
    go_to(page, 0)
    press(page.table, Qt.Key.Key_Return, CTRL)
    assert asked == [("person", persons["Kaya"])]


def test_what_needs_a_member_says_so_on_a_vacant_seat(page: MembersPage) -> None:
    told: list[Message] = []
    page.desk.messages.posted.connect(told.append)
    go_to(page, 2)
    for key in (Qt.Key.Key_W, Qt.Key.Key_R):
        press(page.table, key, CTRL)
    press(page.table, Qt.Key.Key_Delete)
    assert len(told) == 3
    assert {message.text for message in told} == {"Please choose a member in the list first."}
