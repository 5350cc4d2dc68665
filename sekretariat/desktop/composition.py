"""The composition root: makes the window, shows it at once, then lets the office in.

run(Launch(open_office, OfficeRequest(OfficeKind.SAMPLE), state_path=path))
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from sekretariat.desktop import places
from sekretariat.desktop.base.about import ProgramHelp
from sekretariat.desktop.base.appearance import Appearance
from sekretariat.desktop.base.desk import Desk, Surroundings
from sekretariat.desktop.base.dialogs import Dialogs
from sekretariat.desktop.base.doorbell import Doorbell
from sekretariat.desktop.base.errors import Errors
from sekretariat.desktop.base.frame import Frame
from sekretariat.desktop.base.help import Help
from sekretariat.desktop.base.loading import SentencePage
from sekretariat.desktop.base.offices import Launch, Office, OfficeKind, OfficeRequest
from sekretariat.desktop.base.pages import PageEntry
from sekretariat.desktop.base.reference import choice_sources
from sekretariat.desktop.base.rescue import Rescue
from sekretariat.desktop.base.safety import Safety
from sekretariat.desktop.base.start_page import StartPage
from sekretariat.desktop.base.translation import install_language
from sekretariat.desktop.base.window_state import WindowState
from sekretariat.desktop.main_window import MainWindow
from sekretariat.domain.damage import MALFORMED
from sekretariat.domain.servers import without_password
from sekretariat.doorbells import bell_of, ring
from sekretariat.words import DEFAULT_LANGUAGE, speak

RECENT_KEPT, SETTLED_MS = 4, 1000
KEYS = "tasten"
"""The chapter of the handbook that names the keys."""


class Composition(QObject):
    """One running window."""

    def __init__(self, qt: QApplication, launch: Launch, dialogs: Dialogs | None = None) -> None:
        super().__init__(qt)
        self._launch = launch
        self._request = launch.request
        state = WindowState(launch.state_path)
        language = str(state.get("language", DEFAULT_LANGUAGE))
        install_language(qt, language)
        speak(language)
        self.appearance = Appearance(qt, state.get("scheme", "system"))
        self.desk = Desk(Surroundings(state, dialogs or Dialogs()), self)
        self.window = MainWindow(self.desk)
        self.help = Help(
            lambda: places.handbook(self.desk), self.window.pages.currentWidget, self.window
        )
        self.errors = Errors(self.desk.messages, self.window, launch.diagnosis)
        ProgramHelp(self.desk, self.window.help_menu, launch, self.window)
        self.window.show_places(self._places())
        self.window.cover(QWidget())
        self.safety = Safety(self.desk, self.window, self._begin, daily=launch.backs_up_daily)
        self.safety.put_into(self.window.office_menu, self.window.office_menu.actions()[-1])
        self.rescue = Rescue(self.desk, self.window.cover, self.open, self._show_start)
        self.desk.messages.remedy(MALFORMED, self.tr("Show backups"), self._show_copies)
        self.doorbell = Doorbell(launch.bells, self)
        self.doorbell.rung.connect(self._come_forward)
        self.desk.jobs.failed.connect(self.errors.show)
        self._connect_window()

    def _connect_window(self) -> None:
        """Do what the window asks for."""
        launch = self._launch
        self.window.page_shown.connect(lambda place: launch.diagnosis.note(f"page {place}"))
        self.desk.changed.connect(lambda done: launch.diagnosis.note(f"did {done.action}"))
        self.window.first_painted.connect(self._begin)
        self.window.first_painted.connect(self._look_back)
        self.window.office_asked.connect(self._ask_for_office)
        self.window.office_arrived.connect(self._change_office)
        self.window.read_only_line.again.connect(self._begin)
        self.window.help_asked.connect(self.help.open_here)
        self.window.keys_asked.connect(lambda: self.help.open(KEYS))
        self.window.closing.connect(self._close)

    def show(self) -> None:
        """Show the frame; everything else follows when it is painted."""
        self.errors.install()
        self.window.show()

    def show_in(self, frame: Frame) -> None:
        """Show the window inside the frame that stands already."""
        self.errors.install()
        frame.furnish(self.window)

    def open(self, request: OfficeRequest) -> None:
        """Open an office beside the window; one that another window has comes forward there."""
        self._leave_office()
        bells = self._launch.bells
        if bells is not None and request.place and ring(bell_of(bells, request.place)):
            self._show_start()
            self.desk.messages.notice(
                self.tr("This office is open in another window, which comes to the front.")
            )
            return
        self._request = request
        title = self.tr("One moment")
        self.window.cover(SentencePage(title, self.tr("The office is being opened.")))
        job = self.desk.jobs.prepare(
            self.tr("Opening the office"), lambda _progress: self._launch.open_office(request)
        )
        job.succeeded.connect(self._let_in)
        job.failed.connect(lambda error: self.rescue.take(error, request))
        job.start()

    def _look_back(self) -> None:
        """Tell that the last run ended badly, where it did."""
        if self._launch.earlier is not None:
            self.errors.tell_earlier(self._launch.earlier)

    def _begin(self) -> None:
        if self._request is None:
            self._show_start()
        else:
            self.open(self._request)

    def _come_forward(self) -> None:
        """Be in front of everything, as where somebody opens the same office once more."""
        frame = self.window.window()
        frame.setWindowState(frame.windowState() & ~Qt.WindowState.WindowMinimized)
        frame.raise_()
        frame.activateWindow()
        QApplication.alert(frame)

    def _show_copies(self) -> None:
        """Leave an office that turned out to be damaged, for its copies."""
        if self.desk.secretariat is None:
            return  # it was left meanwhile
        place = self.desk.secretariat.target
        self._leave_office()
        self.rescue.show(place)

    def _show_start(self, _error: object = None) -> StartPage:
        page = StartPage(self.desk.dialogs, self._recent())  # a drive that is gone would hold it up
        page.chosen.connect(self.open)
        self.window.cover(page)
        return page

    def _ask_for_office(self) -> None:
        self._leave_office()
        self._show_start()

    def _change_office(self, place: str) -> None:
        self.open(OfficeRequest(OfficeKind.FILE, place))

    def _let_in(self, office: Office) -> None:
        """Put the services on the desk and open the pages."""
        desk, secretariat = self.desk, office.secretariat
        desk.secretariat = secretariat
        desk.today = secretariat.context.today
        secretariat.context.listeners.append(desk.hear)
        sources = choice_sources(secretariat)
        for source in sources.values():
            desk.changed.connect(lambda _changes, kept=source: kept.forget())
        desk.sources = dict(sources)
        desk.makers = {
            "person": places.add_person,
            "meeting": places.add_meeting,
            **places.mergers(),
        }
        if office.place:
            self.doorbell.answer_for(office.place)
            place = without_password(office.place)
            kept = [one for one in self._recent() if one != place]
            desk.state.put("recent", [place, *kept][:RECENT_KEPT])
        self.window.read_only_line.tell(secretariat.read_only)
        self.window.open_office(secretariat.history, office.name)
        self._launch.diagnosis.note(f"office {secretariat.database_version}")
        self.safety.welcome()
        self.rescue.welcome()
        QTimer.singleShot(SETTLED_MS, self, self._delete_due_needs)

    def _delete_due_needs(self) -> None:
        if self.desk.secretariat is not None:
            self.desk.act(self.desk.secretariat.needs.delete_due, then=self._tell_deleted)

    def _tell_deleted(self, needs: int) -> None:
        if needs:
            self.desk.messages.notice(
                self.tr("%n support need(s) reached the day of deletion and went.", None, needs)
            )

    def _recent(self) -> list[str]:
        return [str(place) for place in self.desk.state.get("recent", ())]

    def _leave_office(self) -> None:
        self.doorbell.leave()
        self.safety.leave()
        if self.desk.secretariat is not None:
            self.desk.leave_office()
            self.desk.secretariat.close()
            self.desk.secretariat = None

    def _close(self) -> None:
        self.help.close()
        self.desk.jobs.close()
        self._leave_office()
        self.desk.state.save()
        self.errors.uninstall()

    def _places(self) -> Sequence[PageEntry]:
        """Return the table of pages; areas are loaded when their page is first opened."""
        return (
            PageEntry("search", self.tr("Search"), "search", places.search),
            PageEntry("overview", self.tr("Overview"), "home", places.overview),
            PageEntry("people", self.tr("People"), "person", places.people, ("person",)),
            PageEntry(
                "organizations",
                self.tr("Organisations"),
                "organization",
                places.organizations,
                ("organization",),
            ),
            PageEntry("bodies", self.tr("Bodies"), "body", places.bodies, ("body",)),
            PageEntry("meetings", self.tr("Sessions"), "meeting", places.meetings, ("meeting",)),
            PageEntry(
                "resolutions",
                self.tr("Resolutions"),
                "resolution",
                places.resolutions,
                ("resolution", "circular"),
            ),
            PageEntry("tasks", self.tr("Tasks"), "check", places.tasks, ("task",)),
            PageEntry("calendar", self.tr("Year plan"), "calendar", places.calendar, keys="Ctrl+J"),
            PageEntry("documents", self.tr("Documents"), "document", places.documents, ("print",)),
            PageEntry("statistics", self.tr("Attendance"), "plan", places.statistics),
            PageEntry("claims", self.tr("Travel costs"), "money", places.claims),
            PageEntry("imports", self.tr("Import"), "import", places.imports),
            PageEntry("duplicates", self.tr("Duplicates"), "copy", places.duplicates),
            PageEntry("templates", self.tr("Templates"), "edit", places.templates, ("letterhead",)),
            PageEntry("history", self.tr("History"), "history", places.history, keys="Ctrl+H"),
            PageEntry("settings", self.tr("Settings"), "settings", self._settings),
        )

    def _settings(self, desk: Desk) -> QWidget:
        # lazy: as below
        from sekretariat.desktop.settings.settings_page import SettingsPage  # noqa: PLC0415

        return SettingsPage(desk, self.appearance)
