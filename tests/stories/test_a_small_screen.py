"""The window fits the screen of an old notebook, whatever is shown."""

from sekretariat.desktop.base.offices import OfficeKind
from sekretariat.desktop.meetings.session_page import SessionPage
from sekretariat.domain.minutes import Minutes, MinutesStatus
from tests.desktop.photographer import Photographer
from tests.desktop.tour import tour
from tests.stories.conftest import Begin

SCREEN_WIDTH, SCREEN_HEIGHT = 1366, 768


def test_every_page_fits_a_screen_of_1366_by_768(begin: Begin) -> None:
    clerk = begin(OfficeKind.SAMPLE)
    photographer = Photographer(clerk.composition)
    photographer.settle()
    window = photographer.window
    needed = {name: window.minimumSizeHint() for name in tour(photographer)}
    [page] = window.findChildren(SessionPage)
    page.views.setCurrentWidget(page.minutes)
    for status in MinutesStatus:
        page.minutes.bar.show_minutes(Minutes(meeting_id=page.meeting_id, status=status))
        photographer.settle()
        needed[f"minutes, {status}"] = window.minimumSizeHint()
    assert {name: size.width() for name, size in needed.items() if size.width() > SCREEN_WIDTH} == (
        {}
    )
    assert max(size.height() for size in needed.values()) <= SCREEN_HEIGHT
    clerk.leave()
