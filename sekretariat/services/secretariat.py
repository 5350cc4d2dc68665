"""The secretariat: all services over one open office."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from sekretariat.domain.holders import Holder, ReadOnly
from sekretariat.domain.problems import Problem
from sekretariat.services.context import Context, clerk_name, system_clock
from sekretariat.services.history import History
from sekretariat.services.late import Late
from sekretariat.services.people import People
from sekretariat.storage.database import Database
from sekretariat.storage.engine import is_url
from sekretariat.storage.holders import this_computer

if TYPE_CHECKING:
    from sekretariat.services.additions import Additions
    from sekretariat.services.agendas import Agendas
    from sekretariat.services.attachments import Attachments
    from sekretariat.services.attendances import Attendances
    from sekretariat.services.bodies import Bodies
    from sekretariat.services.business_cards import BusinessCards
    from sekretariat.services.calendars import Calendars
    from sekretariat.services.card_formats import CardFormats
    from sekretariat.services.carrying_over import CarryingOver
    from sekretariat.services.circulars import Circulars
    from sekretariat.services.claims import Claims
    from sekretariat.services.duplicates import Duplicates
    from sekretariat.services.exporting import Exporting
    from sekretariat.services.fonts import Fonts
    from sekretariat.services.imports.importing import Importing
    from sekretariat.services.inquiries.rounds import Inquiries
    from sekretariat.services.inviting.dispatches import Dispatches
    from sekretariat.services.inviting.invitations import Invitations
    from sekretariat.services.inviting.replies import Replies
    from sekretariat.services.issuing import Issuing
    from sekretariat.services.journal import Journal
    from sekretariat.services.letter_printing import LetterPrinting
    from sekretariat.services.letterheads import Letterheads
    from sekretariat.services.lists import Lists
    from sekretariat.services.live import LiveWriting
    from sekretariat.services.meetings import Meetings
    from sekretariat.services.merging import Merging
    from sekretariat.services.milestones import Milestones
    from sekretariat.services.minutes import MinutesTaking
    from sekretariat.services.minutes_checks import MinutesChecks
    from sekretariat.services.minutes_drafts import MinutesDrafts
    from sekretariat.services.minutes_versions import MinutesVersions
    from sekretariat.services.motions import Motions
    from sekretariat.services.needs import Needs
    from sekretariat.services.objections import Objections
    from sekretariat.services.organizations import Organizations
    from sekretariat.services.overview import Overviews
    from sekretariat.services.participations import Participations
    from sekretariat.services.planning import Planning
    from sekretariat.services.precedence import Precedence
    from sekretariat.services.press import PressReleases
    from sekretariat.services.printing import Printing
    from sekretariat.services.proceedings import Proceedings
    from sekretariat.services.publishing import Publishing
    from sekretariat.services.reports import Reports
    from sekretariat.services.resolution_book import ResolutionBook
    from sekretariat.services.resolutions import Resolutions
    from sekretariat.services.rules import Rules
    from sekretariat.services.search import Search
    from sekretariat.services.seat_histories import SeatHistories
    from sekretariat.services.seats import Seats
    from sekretariat.services.series import SeriesPlanning
    from sekretariat.services.settings import Settings
    from sekretariat.services.spelling import Spelling
    from sekretariat.services.statistics import Statistics
    from sekretariat.services.tasks import Tasks
    from sekretariat.services.templates import Templates
    from sekretariat.services.text_modules import TextModules
    from sekretariat.services.upkeep import Upkeep
    from sekretariat.services.year_plans import YearPlans


class Secretariat:
    """Everything a clerk can do, made once by whoever starts the program and handed around.

    What the first page needs is there at once, everything else when it is first asked for.
    """

    bodies: "Late[Bodies]" = Late("sekretariat.services.bodies.Bodies")
    organizations: "Late[Organizations]" = Late("sekretariat.services.organizations.Organizations")
    needs: "Late[Needs]" = Late("sekretariat.services.needs.Needs")
    seats: "Late[Seats]" = Late("sekretariat.services.seats.Seats")
    seat_histories: "Late[SeatHistories]" = Late(
        "sekretariat.services.seat_histories.SeatHistories"
    )
    participations: "Late[Participations]" = Late(
        "sekretariat.services.participations.Participations"
    )
    meetings: "Late[Meetings]" = Late("sekretariat.services.meetings.Meetings")
    additions: "Late[Additions]" = Late(
        "sekretariat.services.additions.Additions", "attendances", "agendas"
    )
    agendas: "Late[Agendas]" = Late("sekretariat.services.agendas.Agendas")
    attachments: "Late[Attachments]" = Late("sekretariat.services.attachments.Attachments")
    carrying_over: "Late[CarryingOver]" = Late("sekretariat.services.carrying_over.CarryingOver")
    circulars: "Late[Circulars]" = Late("sekretariat.services.circulars.Circulars")
    claims: "Late[Claims]" = Late("sekretariat.services.claims.Claims")
    rules: "Late[Rules]" = Late("sekretariat.services.rules.Rules")
    attendances: "Late[Attendances]" = Late("sekretariat.services.attendances.Attendances")
    motions: "Late[Motions]" = Late("sekretariat.services.motions.Motions")
    resolutions: "Late[Resolutions]" = Late(
        "sekretariat.services.resolutions.Resolutions", "attendances"
    )
    proceedings: "Late[Proceedings]" = Late(
        "sekretariat.services.proceedings.Proceedings", "attendances"
    )
    resolution_book: "Late[ResolutionBook]" = Late(
        "sekretariat.services.resolution_book.ResolutionBook"
    )
    tasks: "Late[Tasks]" = Late("sekretariat.services.tasks.Tasks")
    minutes: "Late[MinutesTaking]" = Late("sekretariat.services.minutes.MinutesTaking", "printing")
    minutes_versions: "Late[MinutesVersions]" = Late(
        "sekretariat.services.minutes_versions.MinutesVersions"
    )
    minutes_checks: "Late[MinutesChecks]" = Late(
        "sekretariat.services.minutes_checks.MinutesChecks"
    )
    press: "Late[PressReleases]" = Late("sekretariat.services.press.PressReleases")
    objections: "Late[Objections]" = Late("sekretariat.services.objections.Objections")
    drafts: "Late[MinutesDrafts]" = Late("sekretariat.services.minutes_drafts.MinutesDrafts")
    text_modules: "Late[TextModules]" = Late("sekretariat.services.text_modules.TextModules")
    card_formats: "Late[CardFormats]" = Late("sekretariat.services.card_formats.CardFormats")
    precedence: "Late[Precedence]" = Late("sekretariat.services.precedence.Precedence")
    letterheads: "Late[Letterheads]" = Late(
        "sekretariat.services.letterheads.Letterheads", "printing"
    )
    fonts: "Late[Fonts]" = Late("sekretariat.services.fonts.Fonts")
    spelling: "Late[Spelling]" = Late("sekretariat.services.spelling.Spelling")
    live: "Late[LiveWriting]" = Late("sekretariat.services.live.LiveWriting")
    milestones: "Late[Milestones]" = Late("sekretariat.services.milestones.Milestones")
    year_plans: "Late[YearPlans]" = Late("sekretariat.services.year_plans.YearPlans")
    series: "Late[SeriesPlanning]" = Late("sekretariat.services.series.SeriesPlanning")
    calendars: "Late[Calendars]" = Late("sekretariat.services.calendars.Calendars")
    planning: "Late[Planning]" = Late("sekretariat.services.planning.Planning")
    journal: "Late[Journal]" = Late("sekretariat.services.journal.Journal")
    overviews: "Late[Overviews]" = Late("sekretariat.services.overview.Overviews")
    search: "Late[Search]" = Late("sekretariat.services.search.Search")
    upkeep: "Late[Upkeep]" = Late("sekretariat.services.upkeep.Upkeep")
    lists: "Late[Lists]" = Late("sekretariat.services.lists.Lists")
    exporting: "Late[Exporting]" = Late(
        "sekretariat.services.exporting.Exporting", "lists", has_context=False
    )
    business_cards: "Late[BusinessCards]" = Late(
        "sekretariat.services.business_cards.BusinessCards", "lists"
    )
    settings: "Late[Settings]" = Late("sekretariat.services.settings.Settings")
    reports: "Late[Reports]" = Late("sekretariat.services.reports.Reports", "exporting", "settings")
    statistics: "Late[Statistics]" = Late("sekretariat.services.statistics.Statistics")
    printing: "Late[Printing]" = Late("sekretariat.services.printing.Printing", "settings")
    letter_printing: "Late[LetterPrinting]" = Late(
        "sekretariat.services.letter_printing.LetterPrinting", "printing"
    )
    issuing: "Late[Issuing]" = Late("sekretariat.services.issuing.Issuing", "printing")
    templates: "Late[Templates]" = Late("sekretariat.services.templates.Templates", "printing")
    invitations: "Late[Invitations]" = Late(
        "sekretariat.services.inviting.invitations.Invitations", "settings"
    )
    dispatches: "Late[Dispatches]" = Late(
        "sekretariat.services.inviting.dispatches.Dispatches", "printing", "settings"
    )
    replies: "Late[Replies]" = Late("sekretariat.services.inviting.replies.Replies")
    inquiries: "Late[Inquiries]" = Late(
        "sekretariat.services.inquiries.rounds.Inquiries", "settings"
    )
    publishing: "Late[Publishing]" = Late("sekretariat.services.publishing.Publishing", "settings")
    importing: "Late[Importing]" = Late("sekretariat.services.imports.importing.Importing")
    duplicates: "Late[Duplicates]" = Late("sekretariat.services.duplicates.Duplicates")
    merging: "Late[Merging]" = Late("sekretariat.services.merging.Merging")

    def __init__(self, context: Context) -> None:
        self.context = context
        self.people = People(context)
        self.history = History(context)

    @property
    def target(self) -> str:
        """The file or server this office lives in, as it is named to people."""
        return self.context.database.name

    @property
    def database_version(self) -> str:
        """The database at work, by name and version."""
        return self.context.database.version

    @property
    def read_only(self) -> ReadOnly | None:
        """Why nothing can be written, None where everything can."""
        return self.context.database.read_only

    @property
    def upgraded(self) -> Problem | None:
        """What to tell of an office that was brought up to date when it was opened."""
        database = self.context.database
        if not database.copy:
            return None
        code = "upgrade.done_on_server" if is_url(database.target) else "upgrade.done"
        return Problem(code, {"path": database.name, "copy": database.copy})

    def is_empty(self) -> bool:
        """Tell whether nothing has been entered yet."""
        return not self.history.recent(1)

    def check(self) -> list[Problem]:
        """Check the integrity of the database; an empty list is a sound one."""
        return self.context.database.problems()

    def close(self) -> None:
        """Let go of the database."""
        self.context.database.close()


def open_secretariat(
    target: str,
    *,
    create: bool = True,
    clock: Callable[[], datetime] = system_clock,
    clerk: str = "",
) -> Secretariat:
    """Open (or create) an office; raises Refused when the file or server is not usable."""
    named = clerk or clerk_name()
    holder = Holder(named, this_computer(), clock())
    database = Database.open(target, create=create, holder=holder)
    return Secretariat(Context(database, clock, named))
