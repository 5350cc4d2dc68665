"""Reports with figures: the composition of a body."""

from datetime import date
from typing import TYPE_CHECKING

from sekretariat.domain.bodies import Body, Role
from sekretariat.domain.names import text_sort_key
from sekretariat.domain.parity import Composition, Counted, by, composition
from sekretariat.domain.people import Person
from sekretariat.domain.presence_statistics import Grouping, summed
from sekretariat.domain.rosters import Roster, roster
from sekretariat.services.organization_figures import named_at_end
from sekretariat.services.papers.kinds import ParityVariant
from sekretariat.services.papers.sources import Source
from sekretariat.services.statistics import seats_in_sessions
from sekretariat.storage.bodies import roster_sources, tasks_on
from sekretariat.words import shown

if TYPE_CHECKING:
    from sekretariat.documents.content import Document

YEARS = 5


def parity(source: Source) -> "Document":
    """Return how a body is composed on a day, and was at the beginning of the years before."""
    from sekretariat.documents.parity_report import (  # noqa: PLC0415  lazy
        ParityTold,
        Section,
        parity_report,
    )

    body, as_of = source.body(), source.as_of
    masthead = source.masthead(body, as_of)
    language = masthead.words.language
    seated, people = counted(source, body, as_of)
    members = [one for one in people if one.role is Role.MEMBER]
    words = masthead.words
    trend = [
        (words.say("parity_members_on", day=words.short_date(day)), _members(source, body, day))
        for day in _days(body, as_of)
    ]
    sections = (
        Section("parity_by_role", by(people, lambda one: [shown(one.role, language)])),
        Section(
            "parity_by_function",
            by(people, lambda one: sorted(shown(kind, language) for kind in one.functions)),
        ),
        Section(
            "parity_by_group",
            by(members, lambda one: [one.group or words.say("no_group")]),
        ),
        Section("parity_by_right", by(members, lambda one: [shown(one.basis, language)])),
        Section("parity_by_day", trend if people else []),
    )
    told = ParityTold(
        sections=sections,
        persons=len(people),
        seats=seated.seats,
        is_external=source.variant(ParityVariant) is ParityVariant.EXTERNAL,
    )
    return parity_report(told, masthead)


def _members(source: Source, body: Body, day: date) -> Composition:
    _, people = counted(source, body, day)
    return composition(one for one in people if one.role is Role.MEMBER)


def counted(source: Source, body: Body, day: date) -> tuple[Roster, list[Counted]]:
    """Return who sits in a body on a day; those who take part without a seat are not counted."""
    reader = source.reader
    seated = roster(roster_sources(reader, [body.id], day), day)
    lines = [one for one in seated.lines if one.person_id and one.seat_id]
    ids = sorted({one.person_id for one in lines})
    genders = {one.id: one.gender for one in reader.find(Person, id=ids)}
    tasks = [one for one in tasks_on(reader, day) if one.body_id == body.id]
    return seated, [
        Counted(
            gender=genders[one.person_id],
            role=one.role,
            group=one.group,
            basis=one.basis,
            functions=frozenset(task.kind for task in tasks if task.person_id == one.person_id),
        )
        for one in lines
    ]


def _days(body: Body, as_of: date) -> list[date]:
    """Return the first days of the years before, not earlier than the body, and the day itself."""
    first = body.constituted_on or as_of
    years = (date(year, 1, 1) for year in range(as_of.year - YEARS + 1, as_of.year + 1))
    return [*(day for day in years if first <= day < as_of), as_of]


def attendance(source: Source) -> "Document":
    """Return who took part in the sessions of a body in its term, up to a day."""
    from sekretariat.documents.attendance_report import (  # noqa: PLC0415  lazy
        AttendanceTold,
        attendance_report,
    )

    body, as_of = source.body(), source.as_of
    found = [
        one
        for one in seats_in_sessions(source.reader, body_id=body.id)
        if one.sitting.held_on <= as_of and one.sitting.term_id in {"", body.term_id}
    ]
    masthead = source.masthead(body, as_of)
    if not found:
        return attendance_report(None, masthead)
    days = (found[-1].sitting.held_on, found[0].sitting.held_on)
    organizations = named_at_end(source.reader, summed(found, Grouping.ORGANIZATION), days)
    told = AttendanceTold(
        by_session=summed(found, Grouping.SESSION),
        by_organization=sorted(organizations, key=lambda one: text_sort_key(one.name)),
        start=days[0],
        end=days[1],
    )
    return attendance_report(told, masthead)
