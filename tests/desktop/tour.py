"""A tour of the window: every place, what is behind it, the parts of a session."""

from collections.abc import Iterator

from sekretariat.desktop.meetings.session_page import SessionPage
from tests.desktop.photographer import PLACES, Photographer

BEHIND = {
    "organizations": "inquiries",
    "bodies": "members",
    "duplicates": "decided",
    "calendar": "calendars",
    "resolutions": "circulars",
}
WITHOUT_ROW = frozenset({"calendar", "duplicates"})


def tour(photographer: Photographer) -> Iterator[str]:
    """Show every place and the pages behind them, tab by tab; yield what each is called."""
    window = photographer.window
    for place in (*PLACES, "imports", "settings", "search"):
        window.go_to(place)
        photographer.settle()
        yield place
    for place, action in BEHIND.items():
        window.go_to(place)
        photographer.settle()
        if place not in WITHOUT_ROW:
            photographer.first_row()
        photographer.trigger(action)
        yield action
    window.go_to("meetings")
    photographer.first_row()
    photographer.trigger("open")
    [page] = window.findChildren(SessionPage)
    for number in range(page.views.count()):
        page.views.setCurrentIndex(number)
        photographer.settle()
        yield f"session, {page.views.tabText(number)}"
    page.live_asked.emit()
    photographer.settle()
    yield "live"
