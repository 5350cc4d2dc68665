"""A real office, its page of documents, and dialogs that answer for the clerk."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.output.documents_page import DocumentsPage
from sekretariat.desktop.output.paper_printer import Spooling
from sekretariat.desktop.output.paper_view import PaperView
from sekretariat.domain.meetings import Meeting
from sekretariat.services.secretariat import Secretariat
from tests.desktop.bodies.hands import activate
from tests.desktop.offices import fill, on_desk
from tests.desktop.output.papers import MakePage, MakeView, PrintingDialogs, paper, ready

FIXED = datetime(2020, 11, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def dialogs() -> PrintingDialogs:
    return PrintingDialogs()


@pytest.fixture
def meeting(sqlite_office: Secretariat) -> Meeting:
    sqlite_office.context.clock = lambda: FIXED
    return fill(sqlite_office)


@pytest.fixture
def make_page(
    desk: Desk, sqlite_office: Secretariat, meeting: Meeting, qtbot: QtBot
) -> Iterator[MakePage]:
    assert meeting.id

    def make(spooling: Spooling) -> DocumentsPage:
        page = DocumentsPage(desk, spooling)
        qtbot.addWidget(page)
        page.resize(1170, 640)
        page.show()
        return page

    with on_desk(desk, sqlite_office):
        yield make


@pytest.fixture
def page(make_page: MakePage, meeting: Meeting, qtbot: QtBot) -> DocumentsPage:
    page = make_page(Spooling(printers=list))
    page.show_record(f"agenda:{meeting.id}")
    ready(page, qtbot)
    return page


@pytest.fixture
def make_view(desk: Desk, qtbot: QtBot) -> MakeView:
    def make() -> PaperView:
        view = PaperView(desk)
        qtbot.addWidget(view)
        view.resize(900, 600)
        view.show()
        return view

    return make


@pytest.fixture
def view(make_view: MakeView) -> PaperView:
    view = make_view()
    view.show_pdf(paper())
    activate(view)
    view.preview.setFocus()
    return view
