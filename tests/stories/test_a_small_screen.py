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
    clerk.qtbot.waitUntil(lambda: not places[0].isVisible())
    clerk.leave()


def test_with_type_half_as_large_again_nobody_has_to_scroll_sideways(begin: Begin) -> None:
    """150 % on a screen of 1366 by 768: buttons without room go on in a second line."""
    clerk = begin(OfficeKind.SAMPLE)
    photographer = Photographer(clerk.composition)
    photographer.settle()
    window = photographer.window
    window.resize(LARGE_TYPE)
    sideways = window.pages_place.horizontalScrollBar()
    cut = []
    for name in tour(photographer):
        if window.isFullScreen():
            window.showNormal()
            window.resize(LARGE_TYPE)
            photographer.settle()
        cut += [name] if sideways.isVisible() else []
    assert cut == []
    [live] = window.findChildren(LivePage)
    live.left.emit()
    clerk.leave()


def test_a_long_name_is_read_where_the_title_has_no_room_for_it(begin: Begin) -> None:
    """The tool tip is for the mouse alone: whoever works by keyboard reads the line below."""
    clerk = begin(OfficeKind.SAMPLE)
    clerk.composition.window.resize(SCREEN_WIDTH, SCREEN_HEIGHT)
    ids = {label: one for one, label in clerk.office.meetings.choices()}
    name = "Gesundheitsversorgung, Religion, Kultur und Medien"
    [forum] = [one for label, one in ids.items() if name in label]
    clerk.composition.desk.open("meeting", forum)
    page = clerk.see(SessionPage)
    assert name in page.facts.text()
    [plenary] = [one for label, one in ids.items() if "03.11.2020" in label]
    clerk.composition.desk.open("meeting", plenary)
    assert page.page_title.text() == "2. Sitzung · Hessische Integrationskonferenz"
    assert page.page_title.text() not in page.facts.text()
    clerk.leave()
