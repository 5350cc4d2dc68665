"""The window fits the screen of an old notebook, whatever is shown."""

from PySide6.QtCore import QSize

from sekretariat.desktop.base.offices import OfficeKind
from sekretariat.desktop.live.live_page import LivePage
from sekretariat.desktop.meetings.session_page import SessionPage
from sekretariat.domain.minutes import Minutes, MinutesStatus
from tests.desktop.photographer import Photographer
from tests.desktop.tour import tour
from tests.stories.conftest import Begin

SCREEN_WIDTH, SCREEN_HEIGHT = 1366, 768
LARGE_TYPE = QSize(SCREEN_WIDTH * 2 // 3, SCREEN_HEIGHT * 2 // 3)


def test_every_page_fits_a_screen_of_1366_by_768(begin: Begin) -> None:
    clerk = begin(OfficeKind.SAMPLE)
    photographer = Photographer(clerk.composition)
    photographer.settle()
    window = photographer.window
    window.resize(SCREEN_WIDTH, SCREEN_HEIGHT)
    places = [window.pages_place.horizontalScrollBar(), window.pages_place.verticalScrollBar()]
    cut = []
    for name in tour(photographer):
        if window.isFullScreen():  # the live page, on a screen that has another size here
            window.showNormal()
            window.resize(SCREEN_WIDTH, SCREEN_HEIGHT)
            photographer.settle()
        cut += [name] if any(one.isVisible() for one in places) else []
    [live] = window.findChildren(LivePage)
    live.left.emit()
    window.desk.concentrating.emit(False)
    window.resize(SCREEN_WIDTH, SCREEN_HEIGHT)
    [page] = window.findChildren(SessionPage)
    page.views.setCurrentWidget(page.minutes)
    for status in MinutesStatus:
        page.minutes.bar.show_minutes(Minutes(meeting_id=page.meeting_id, status=status))
        photographer.settle()
        cut += [f"minutes, {status}"] if any(one.isVisible() for one in places) else []
    assert cut == []
    assert window.size() == QSize(SCREEN_WIDTH, SCREEN_HEIGHT)
    window.resize(LARGE_TYPE)
    photographer.settle()
    assert window.size() == LARGE_TYPE
    assert places[0].isVisible()
    clerk.leave()
