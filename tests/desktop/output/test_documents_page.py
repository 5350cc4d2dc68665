"""Papers on screen: preview, search, saving, what can be chosen."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.messages import Message, Tone
from sekretariat.desktop.output.documents_page import DocumentsPage
from sekretariat.desktop.output.paper_printer import Spooling
from sekretariat.desktop.output.papers import Wish, file_name, read_wish
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.sheets import SheetOrder
from sekretariat.services.papers.kinds import Paper
from sekretariat.services.secretariat import Secretariat
from tests.desktop.offices import on_desk
from tests.desktop.output.papers import text_of


def test_the_preview_follows_changes(
    page: DocumentsPage, sqlite_office: Secretariat, meeting: Meeting, qtbot: QtBot
) -> None:
    item = sqlite_office.agendas.items(meeting.id)[0]
    item.title = "Grußwort der Ministerin"
    sqlite_office.agendas.save(item)
    qtbot.waitUntil(lambda: "Grußwort der Ministerin" in text_of(page))


def test_characters_no_typeface_has_are_told(
    page: DocumentsPage, desk: Desk, sqlite_office: Secretariat, meeting: Meeting, qtbot: QtBot
) -> None:
    item = sqlite_office.agendas.items(meeting.id)[0]
    item.title = "Grußwort von 王"
    told: list[Message] = []
    desk.messages.posted.connect(told.append)
    sqlite_office.agendas.save(item)
    qtbot.waitUntil(lambda: "Grußwort von" in text_of(page))
    assert "王" in told[-1].text
    assert told[-1].tone is Tone.PROBLEM


def test_a_directory_is_of_a_day_and_a_sheet_has_an_order(
    page: DocumentsPage, meeting: Meeting, qtbot: QtBot
) -> None:
    assert not page.choice.as_of_day.isVisible()
    page.show_record(f"member-list:{meeting.body_id}:2019-12-03")
    qtbot.waitUntil(lambda: "3. Dezember 2019" in text_of(page))
    assert page.choice.as_of_day.text() == "03.12.2019"
    page.show_record(f"attendance-sheet:{meeting.id}")
    assert page.choice.variant.isVisible()
    assert not page.choice.as_of_day.isVisible()


def test_an_office_without_bodies_says_what_to_do(
    desk: Desk, sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    with on_desk(desk, sqlite_office):
        page = DocumentsPage(desk, Spooling(printers=list))
        qtbot.addWidget(page)
        page.show()
        assert page.view.sentence.isVisible()
        page.save_pdf()


def test_wishes_are_read_from_the_words_pages_use() -> None:
    before = Wish(as_of=date(2020, 11, 3))
    assert read_wish("member-list:b1:2019-12-03", before) == Wish(
        Paper.MEMBER_LIST, "b1", date(2019, 12, 3)
    )
    assert read_wish("agenda:m1", before) == Wish(Paper.AGENDA, "m1", date(2020, 11, 3))
    with pytest.raises(ValueError, match="poster"):
        read_wish("poster:m1", before)


def test_file_names_fit_every_system() -> None:
    assert file_name('Liste 2. Sitzung · "Forum 1/2": Ä?') == "Liste 2. Sitzung Forum 1 2 Ä.pdf"


def test_orders_offered_are_those_of_the_sheet(page: DocumentsPage, meeting: Meeting) -> None:
    page.show_record(f"attendance-sheet:{meeting.id}")
    shown = [page.choice.variant.itemData(row) for row in range(page.choice.variant.count())]
    assert shown == list(SheetOrder)


def test_participants_are_sorted_by_name_or_by_order_of_precedence(
    page: DocumentsPage, meeting: Meeting, qtbot: QtBot
) -> None:
    page.show_record(f"participant-list:{meeting.id}")
    box = page.choice.variant
    assert [box.itemText(row) for row in range(box.count())][::3] == [
        "für die Geschäftsstelle",
        "für die Geschäftsstelle, nach protokollarischer Reihenfolge",
    ]
    box.setCurrentIndex(box.findData("members-protocol"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: text_of(page).startswith("Teilnehmendenliste"))
    assert box.currentText() == "für Mitglieder, nach protokollarischer Reihenfolge"


def test_a_year_is_shown_for_the_body_that_was_asked_for(
    page: DocumentsPage, meeting: Meeting, qtbot: QtBot
) -> None:
    page.show_record(f"year-plan:2020/{meeting.body_id}")
    qtbot.waitUntil(lambda: text_of(page).startswith("Jahresplan 2020"))
    assert page.choice.subject.currentText() == "2020 · Musterkonferenz"
    assert "Musterkonferenz" in text_of(page)
    page.show_record("year-plan:2020")
    qtbot.waitUntil(lambda: "Alle Gremien" in text_of(page))
    assert page.choice.subject.currentText() == "2020"
    assert page.choice.subject.findText("2020 · Musterkonferenz") == -1
