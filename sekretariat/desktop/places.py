"""What stands behind each place of the window; an area is loaded when its page is first opened."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk, Maker
from sekretariat.desktop.base.doubles import MERGED

if TYPE_CHECKING:
    from sekretariat.desktop.handbook.handbook_window import HandbookWindow

# lazy, all of them: a page is first opened after the frame is painted


def people(desk: Desk) -> QWidget:
    """Return the page of persons."""
    from sekretariat.desktop.people.people_page import PeoplePage  # noqa: PLC0415

    return PeoplePage(desk)


def add_person(desk: Desk, parent: QWidget, typed: str, take: Callable[[str], object]) -> None:
    """Open the dialog of a new person."""
    from sekretariat.desktop.people.person_dialog import add_person  # noqa: PLC0415

    add_person(desk, parent, typed, take)


def organizations(desk: Desk) -> QWidget:
    """Return the area of organisations."""
    from sekretariat.desktop.organizations.area import OrganizationsArea  # noqa: PLC0415

    return OrganizationsArea(desk)


def bodies(desk: Desk) -> QWidget:
    """Return the area of bodies."""
    from sekretariat.desktop.bodies.area import BodiesArea  # noqa: PLC0415

    return BodiesArea(desk)


def meetings(desk: Desk) -> QWidget:
    """Return the area of sessions."""
    from sekretariat.desktop.agenda.agenda_panel import AgendaPanel  # noqa: PLC0415
    from sekretariat.desktop.meetings.meetings_page import MeetingsPage  # noqa: PLC0415

    return MeetingsPage(desk, AgendaPanel, live)


def live(desk: Desk) -> QWidget:
    """Return the page for writing while a session runs."""
    from sekretariat.desktop.live.live_page import LivePage, Parts  # noqa: PLC0415
    from sekretariat.desktop.meetings.attendance_panel import AttendancePanel  # noqa: PLC0415
    from sekretariat.desktop.meetings.resolutions_panel import ResolutionsPanel  # noqa: PLC0415
    from sekretariat.desktop.resolutions.task_dialog import TaskDialog  # noqa: PLC0415

    page = LivePage(desk, Parts(AttendancePanel, ResolutionsPanel, TaskDialog))
    page.attendance.day_chosen.connect(page.resolutions.use_day)
    return page


def resolutions(desk: Desk) -> QWidget:
    """Return the area of resolutions."""
    from sekretariat.desktop.resolutions.area import ResolutionsArea  # noqa: PLC0415

    return ResolutionsArea(desk)


def tasks(desk: Desk) -> QWidget:
    """Return the page of tasks."""
    from sekretariat.desktop.resolutions.tasks_page import TasksPage  # noqa: PLC0415

    return TasksPage(desk)


def add_meeting(desk: Desk, parent: QWidget, typed: str, take: Callable[[str], object]) -> None:
    """Open the dialog of a new session; `typed` is "body id:day"."""
    from sekretariat.desktop.meetings.meeting_dialog import add_meeting  # noqa: PLC0415

    add_meeting(desk, parent, typed, take)


def calendar(desk: Desk) -> QWidget:
    """Return the area of the year."""
    from sekretariat.desktop.calendar.area import CalendarArea  # noqa: PLC0415

    return CalendarArea(desk)


def statistics(desk: Desk) -> QWidget:
    """Return the area of statistics."""
    from sekretariat.desktop.statistics.area import StatisticsArea  # noqa: PLC0415

    return StatisticsArea(desk)


def claims(desk: Desk) -> QWidget:
    """Return the area of travel costs."""
    from sekretariat.desktop.claims.area import ClaimsArea  # noqa: PLC0415

    return ClaimsArea(desk)


def documents(desk: Desk) -> QWidget:
    """Return the page of papers."""
    from sekretariat.desktop.output.documents_page import DocumentsPage  # noqa: PLC0415

    return DocumentsPage(desk)


def search(desk: Desk) -> QWidget:
    """Return the page of the search."""
    from sekretariat.desktop.search.search_page import SearchPage  # noqa: PLC0415

    return SearchPage(desk)


def overview(desk: Desk) -> QWidget:
    """Return the start page."""
    from sekretariat.desktop.overview.overview_page import OverviewPage  # noqa: PLC0415

    return OverviewPage(desk)


def imports(desk: Desk) -> QWidget:
    """Return the page of imports."""
    from sekretariat.desktop.imports.imports_page import ImportsPage  # noqa: PLC0415

    return ImportsPage(desk)


def duplicates(desk: Desk) -> QWidget:
    """Return the area of duplicates."""
    from sekretariat.desktop.duplicates.area import DuplicatesArea  # noqa: PLC0415

    return DuplicatesArea(desk)


def mergers() -> dict[str, Maker]:
    """Return what opens two records side by side, by their kind."""
    return {f"{MERGED}{kind}": partial(_merge, kind) for kind in ("person", "organization")}


def _merge(kind: str, desk: Desk, parent: QWidget, ids: str, take: Callable[[str], object]) -> None:
    """Open two records side by side."""
    from sekretariat.desktop.duplicates.merge_dialog import open_merge  # noqa: PLC0415

    open_merge(desk, parent, ids.split(":"), take, kind)


def templates(desk: Desk) -> QWidget:
    """Return the area of templates."""
    from sekretariat.desktop.output.preview import Preview  # noqa: PLC0415
    from sekretariat.desktop.templates.area import TemplatesArea  # noqa: PLC0415

    return TemplatesArea(desk, Preview)


def handbook(desk: Desk) -> "HandbookWindow":
    """Return the window of the handbook."""
    from sekretariat.desktop.handbook.handbook_window import HandbookWindow  # noqa: PLC0415

    return HandbookWindow(desk)


def history(desk: Desk) -> QWidget:
    """Return the page of what was done."""
    from sekretariat.desktop.history.history_page import HistoryPage  # noqa: PLC0415

    return HistoryPage(desk)
