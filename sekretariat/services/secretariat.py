"""The secretariat: all services over one open office."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from sekretariat.domain.holders import Holder, ReadOnly
from sekretariat.domain.problems import Problem
from sekretariat.services.agendas import Agendas
from sekretariat.services.attendances import Attendances
from sekretariat.services.bodies import Bodies
from sekretariat.services.business_cards import BusinessCards
from sekretariat.services.context import Context, clerk_name, system_clock
from sekretariat.services.exporting import Exporting
from sekretariat.services.history import History
from sekretariat.services.inquiries.rounds import Inquiries
from sekretariat.services.invitations import Invitations
from sekretariat.services.journal import Journal
from sekretariat.services.lists import Lists
from sekretariat.services.meetings import Meetings
from sekretariat.services.milestones import Milestones
from sekretariat.services.minutes import MinutesTaking
from sekretariat.services.needs import Needs
from sekretariat.services.organizations import Organizations
from sekretariat.services.overview import Overviews
from sekretariat.services.participations import Participations
from sekretariat.services.people import People
from sekretariat.services.printing import Printing
from sekretariat.services.publishing import Publishing
from sekretariat.services.resolutions import Resolutions
from sekretariat.services.rules import Rules
from sekretariat.services.search import Search
from sekretariat.services.seat_histories import SeatHistories
from sekretariat.services.seats import Seats
from sekretariat.services.settings import Settings
from sekretariat.services.tasks import Tasks
from sekretariat.services.upkeep import Upkeep
from sekretariat.storage.database import Database
from sekretariat.storage.holders import this_computer

if TYPE_CHECKING:
    from sekretariat.services.duplicates import Duplicates
    from sekretariat.services.imports.importing import Importing
    from sekretariat.services.merging import Merging


class Secretariat:
    """Everything a clerk can do, made once by whoever starts the program and handed around."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.people = People(context)
        self.needs = Needs(context)
        self.organizations = Organizations(context)
        self.bodies = Bodies(context)
        self.seats = Seats(context)
        self.seat_histories = SeatHistories(context)
        self.participations = Participations(context)
        self.meetings = Meetings(context)
        self.agendas = Agendas(context)
        self.rules = Rules(context)
        self.attendances = Attendances(context)
        self.resolutions = Resolutions(context)
        self.tasks = Tasks(context)
        self.minutes = MinutesTaking(context)
        self.milestones = Milestones(context)
        self.history = History(context)
        self.journal = Journal(context)
        self.overviews = Overviews(context)
        self.search = Search(context)
        self.upkeep = Upkeep(context)
        self.lists = Lists(context)
        self.exporting = Exporting(self.lists)
        self.business_cards = BusinessCards(context, self.lists)
        self.settings = Settings(context)
        self.printing = Printing(context, self.settings)
        self.invitations = Invitations(context, self.printing)
        self.inquiries = Inquiries(context, self.settings)
        self.publishing = Publishing(context, self.settings)

    @cached_property
    def importing(self) -> "Importing":
        """Taking in lists; its readers and comparisons are loaded when a list is."""
        from sekretariat.services.imports.importing import Importing  # noqa: PLC0415  lazy: 0.1 s

        return Importing(self.context)

    @cached_property
    def duplicates(self) -> "Duplicates":
        """Records kept twice; what compares names is loaded when somebody looks for them."""
        from sekretariat.services.duplicates import Duplicates  # noqa: PLC0415  lazy: as above

        return Duplicates(self.context)

    @cached_property
    def merging(self) -> "Merging":
        """Uniting two records."""
        from sekretariat.services.merging import Merging  # noqa: PLC0415  lazy: few days need it

        return Merging(self.context)

    @property
    def target(self) -> str:
        """The file or server this office lives in, as it is named to people."""
        return self.context.database.name

    @property
    def read_only(self) -> ReadOnly | None:
        """Why nothing can be written, None where everything can."""
        return self.context.database.read_only

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
