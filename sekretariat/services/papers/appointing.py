"""Letters about memberships: appointment, certificate, thanks."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sekretariat.domain.bodies import EndReason, LegislativeTerm, Membership, Role
from sekretariat.domain.carrying_over import OFF
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.rosters import RosterLine, roster
from sekretariat.services.papers.addressed import addressed, chosen, series
from sekretariat.services.papers.copying import Written, copies, letters
from sekretariat.services.papers.kinds import AppointmentVariant, ThanksVariant
from sekretariat.services.papers.sources import Source
from sekretariat.services.papers.subjects import occasion_of
from sekretariat.storage.bodies import roster_sources

if TYPE_CHECKING:
    from sekretariat.documents.appointments import Appointed
    from sekretariat.documents.bindings import Written as Paper
    from sekretariat.documents.masthead import Masthead


def appointment(source: Source) -> "Paper":
    """Return the letters of appointment of a body's members or deputies, or of one person."""
    board = Appointing(source)
    return letters("appointment_letters", board.masthead, _appointments(source, board))


def appointment_copies(source: Source) -> "Paper":
    """Return what organisations get of the letters of appointment, for their information."""
    board = Appointing(source)
    return copies(source, "appointment_copies", board.masthead, _appointments(source, board))


def _appointments(source: Source, board: "Appointing") -> "list[Written]":
    from sekretariat.documents.appointments import appointment_letter  # noqa: PLC0415  lazy

    lines = board.lines(source.variant(AppointmentVariant))
    return [
        Written(
            to=one,
            organization_id=lines[person_id].organization_id,
            document=appointment_letter(one, board.told(lines[person_id]), board.masthead),
        )
        for person_id, one in addressed(source, lines).items()
    ]


def certificate(source: Source) -> "Paper":
    """Return the certificates of appointment; they are handed over, so no address is needed."""
    from sekretariat.documents.appointments import certificate as paper  # noqa: PLC0415  lazy

    board = Appointing(source)
    lines = board.lines(source.variant(AppointmentVariant))
    papers = [
        (line.sort_key, paper(line.name, board.told(line), board.masthead))
        for line in lines.values()
    ]
    return series(board.masthead.words.say("certificate"), board.masthead, papers)


def thanks(source: Source) -> "Paper":
    """Return the letters to those whose membership ends, or has ended for the reason asked for."""
    board = Appointing(source)
    return letters("thanks_letters", board.masthead, _thanks(source, board))


def thanks_copies(source: Source) -> "Paper":
    """Return what organisations get of the letters at the end, for their information."""
    board = Appointing(source)
    return copies(source, "thanks_copies", board.masthead, _thanks(source, board))


def _thanks(source: Source, board: "Appointing") -> "list[Written]":
    from sekretariat.documents.appointments import thanks as paper  # noqa: PLC0415  lazy

    variant = source.variant(ThanksVariant)
    ended = board.in_office() if variant is ThanksVariant.TERM else board.ended(_REASONS[variant])
    to = addressed(source, chosen(source, list(ended), "letter.nobody_ended"))
    return [
        Written(
            to=one,
            organization_id=ended[person_id].organization_id,
            document=paper(one, board.ending(variant, ended[person_id]), board.masthead),
        )
        for person_id, one in to.items()
    ]


_REASONS = {
    ThanksVariant.RECALL: frozenset({EndReason.RECALL}),
    ThanksVariant.RESIGNATION: frozenset({EndReason.RESIGNATION}),
    ThanksVariant.ORGANIZATION: frozenset(
        {EndReason.LEFT_ORGANIZATION, EndReason.CHANGE_OF_OFFICE}
    ),
}


@dataclass(frozen=True, kw_only=True)
class Ended:
    """When a membership began and ends, and who sent the person."""

    start: date | None
    end: date | None
    organization_id: str = ""
    organization: str = ""


class Appointing:
    """A body on a day, with everybody in its seats."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._body = source.body()
        self.masthead: Masthead = source.masthead(self._body, source.as_of)
        found = roster_sources(source.reader, [self._body.id], source.as_of)
        self._memberships = found.memberships
        self._senders = found.organizations
        self._seats = {one.id: one for one in found.seats}
        self._authorities = {one.id: one.appointed_by for one in found.memberships}
        self._lines = roster(found, source.as_of).lines

    def lines(self, variant: AppointmentVariant) -> dict[str, RosterLine]:
        """Return those appointed in this way, or the one asked for, by person."""
        found = {
            line.person_id: line
            for line in self._lines
            if line.person_id and line.seat_id and _fits(line, variant)
        }
        ids = chosen(self._source, list(found), "letter.nobody_appointed")
        return {one: found[one] for one in ids}

    def everybody(self) -> dict[str, RosterLine]:
        """Return all members and deputies of the day, or the one asked for, by person."""
        found = {one.person_id: one for one in self._lines if one.person_id and one.seat_id}
        ids = chosen(self._source, list(found), "letter.nobody_appointed")
        return {one: found[one] for one in ids}

    def told(self, line: RosterLine) -> "Appointed":
        """Return what letters say of an appointment."""
        from sekretariat.documents.appointments import Appointed  # noqa: PLC0415  lazy

        partners = (
            (line.deputy_for,)
            if line.role is Role.DEPUTY
            else tuple(
                one.name
                for one in self._lines
                if one.seat_id == line.seat_id and one.role is Role.DEPUTY
            )
        )
        return Appointed(
            kind=self._kind(line),
            start=line.since,
            end=line.until or self._end_of_term(),
            organization=line.sender,
            partners=tuple(one for one in partners if one),
            basis=self._body.legal_basis,
            next_session=self._next_session(),
            authority=self._authorities.get(line.membership_id, ""),
            copy_to=line.organization,
        )

    def in_office(self) -> dict[str, Ended]:
        """Return the members and deputies of the day with their time."""
        return {
            one.person_id: Ended(
                start=one.since,
                end=one.until or self._end_of_term(),
                organization_id=one.organization_id,
                organization=one.organization,
            )
            for one in self._lines
            if one.person_id and one.seat_id
        }

    def ended(self, reasons: frozenset[EndReason]) -> dict[str, Ended]:
        """Return whose membership ended for a reason, with their time."""
        return {
            one.person_id: Ended(
                start=one.valid_from,
                end=one.valid_to,
                organization_id=self._sender(one),
                organization=self._senders.get(self._sender(one), ""),
            )
            for one in self._memberships
            if one.end_reason in reasons
        }

    def ending(self, variant: ThanksVariant, ended: Ended) -> "Appointed":
        """Return what the thanks say of a membership."""
        from sekretariat.documents.appointments import Appointed  # noqa: PLC0415  lazy

        return Appointed(
            kind=variant.value, start=ended.start, end=ended.end, copy_to=ended.organization
        )

    def _sender(self, membership: Membership) -> str:
        """Return the id of the organisation that sent a person, "" where none did."""
        return membership.on_behalf_of_id or self._seats[membership.seat_id].organization_id

    def _kind(self, line: RosterLine) -> str:
        if self._source.question.variant == AppointmentVariant.AGAIN.value:
            return AppointmentVariant.AGAIN.value
        if line.role is Role.DEPUTY:
            return AppointmentVariant.DEPUTY.value
        return (AppointmentVariant.MEMBER if line.voting else AppointmentVariant.ADVISORY).value

    def _end_of_term(self) -> date | None:
        if not self._body.term_id:
            return None
        return self._source.reader.get(LegislativeTerm, self._body.term_id).valid_to

    def _next_session(self) -> str:
        from sekretariat.documents.masthead import when  # noqa: PLC0415  lazy

        reader, as_of = self._source.reader, self._source.as_of
        coming = [
            one
            for one in reader.find(Meeting, body_id=self._body.id)
            if one.held_on and one.held_on >= as_of and one.status not in OFF
        ]
        if not coming:
            return ""
        first = min(coming, key=lambda one: one.held_on or date.max)
        return when(self.masthead.words, occasion_of(reader, first))


def _fits(line: RosterLine, variant: AppointmentVariant) -> bool:
    if variant is AppointmentVariant.DEPUTY:
        return line.role is Role.DEPUTY
    is_member = line.role is Role.MEMBER
    return is_member and (line.voting is not (variant is AppointmentVariant.ADVISORY))
