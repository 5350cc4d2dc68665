"""The list of those invited: by their seats, guests beside them; what speaks against sending."""

from typing import Any

from sekretariat.domain.invitations import SEATED, Invitation, InvitedAs, Reach, Response, fill_in
from sekretariat.domain.people import Person
from sekretariat.domain.problems import Problem, Refused, Severity
from sekretariat.services.boards import read_board
from sekretariat.services.context import Context
from sekretariat.services.inviting.recipients import (
    Recipient,
    add_missing,
    hints,
    language_of,
    reaches_of,
    recipients_of,
)
from sekretariat.services.settings import Settings
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_, fill


class Invitations:
    """Invitations to sessions."""

    def __init__(self, context: Context, settings: Settings) -> None:
        self._context = context
        self._settings = settings

    def rows(self, meeting_id: str) -> list[dict[str, Any]]:
        """Return everybody invited or to be invited, by seats, then guests; with their hints."""
        with self._context.reader() as reader:
            found = recipients_of(reader, read_board(reader, meeting_id))
            reaches = _reaches(reader, found, self._context)
        told = _hints(found, reaches)
        names = {one.person_id: one.name for one in found}
        return [
            {
                **_row(one, names),
                "organization": _house(one, reaches),
                "hints": tuple(told.get(one.person_id, ())),
            }
            for one in found
        ]

    def proof(self, meeting_id: str) -> list[Problem]:
        """Return what speaks against sending: no salutation, no address, valid but not invited."""
        with self._context.reader() as reader:
            found = recipients_of(reader, read_board(reader, meeting_id))
            told = _hints(found, _reaches(reader, found, self._context))
        problems = [problem for own in told.values() for problem in own]
        if not self._settings.load().email:
            values: dict[str, object] = {}
            problems.append(Problem("invitation.no_office_email", values, "", Severity.HINT))
        return problems

    def prepare(self, meeting_id: str) -> int:
        """Give everybody who is valid on the day an invitation; return how many were added."""
        with self._context.work("invitation.prepare", N_("Prepare invitations")) as work:
            found = recipients_of(work, read_board(work, meeting_id))
            return len(add_missing(work, found, meeting_id, self._context.today()))

    def invite_guest(
        self, meeting_id: str, person_id: str, invited_as: InvitedAs = InvitedAs.GUEST
    ) -> Invitation:
        """Put somebody without a seat on the list: a guest, a speaker, press, administration."""
        if invited_as in SEATED:
            raise Refused(Problem("invitation.needs_seat", {}, "invited_as"))
        with self._context.work("invitation.guest", N_("Invite {name}"), name="") as work:
            person = work.get(Person, person_id)
            found = recipients_of(work, read_board(work, meeting_id))
            known = next((one for one in found if one.person_id == person_id), None)
            if known is not None:
                code = "invited_already" if known.line is None else "has_seat"
                raise Refused(Problem(f"invitation.{code}", {"name": known.name}, "person_id"))
            invitation = Invitation(
                meeting_id=meeting_id, person_id=person_id, invited_as=invited_as
            )
            reach = reaches_of(work, [person_id], self._context.today())[person_id]
            fill_in(invitation, reach, language_of(work, meeting_id))
            name = f"{person.given_names} {person.family_name}".strip()
            work.relabel(fill(N_("Invite {name}"), {"name": name}))
            return work.add(invitation)

    def strike(self, meeting_id: str, person_id: str) -> None:
        """Take somebody without a seat off the list; who was written to stays on it."""
        with self._context.work("invitation.strike", N_("Strike off the list")) as work:
            found = recipients_of(work, read_board(work, meeting_id))
            one = next((one for one in found if one.person_id == person_id), None)
            if one is None or one.kept is None:
                raise Refused(Problem("invitation.not_invited", {}, "person_id"))
            if one.was_sent:
                raise Refused(Problem("invitation.was_sent", {"name": one.name}, "person_id"))
            work.delete(one.kept)


def _reaches(reader: Reader, found: list[Recipient], context: Context) -> dict[str, Reach]:
    return reaches_of(reader, [one.person_id for one in found], context.today())


def _hints(found: list[Recipient], reaches: dict[str, Reach]) -> dict[str, list[Problem]]:
    return hints(found, reaches, are_invited=any(one.was_sent for one in found))


def _house(one: Recipient, reaches: dict[str, Reach]) -> str:
    """Return who sent somebody; a guest comes from where they work."""
    return one.line.sender if one.line else reaches[one.person_id].addressee.organization


def _row(one: Recipient, names: dict[str, str]) -> dict[str, Any]:
    kept = one.kept or Invitation(invited_as=one.invited_as)
    accepted = kept.response is Response.ACCEPTED
    return {
        "id": one.person_id,
        "invitation_id": one.kept.id if one.kept else "",
        "person_id": one.person_id,
        "seat_id": one.line.seat_id if one.line else "",
        "seat_number": (one.line.seat_number or None) if one.line else None,
        "name": one.sorted_name,
        "group": one.group,
        "invited_as": kept.invited_as,
        "channel": kept.channel if one.kept else None,
        "email": kept.email,
        "sent_on": kept.sent_on,
        "reminded_on": kept.reminded_on,
        "bounced": kept.bounced,
        "response": kept.response,
        "response_mode": kept.response_mode if accepted else None,
        "represented_by_id": kept.represented_by_id,
        "represented_by": names.get(kept.represented_by_id, ""),
        "responded_on": kept.responded_on,
        "responded_via": kept.responded_via,
        "remark": kept.remark,
        "will_be_represented": accepted or bool(kept.represented_by_id),
    }
