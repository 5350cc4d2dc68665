"""Who sat in a seat, ever: memberships, vacant days between them, entries taken back."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sekretariat.domain.bodies import Membership, Seat
from sekretariat.domain.memberships import is_recorded, membership_status
from sekretariat.domain.rosters import RosterPerson
from sekretariat.domain.seating import Span, vacancies
from sekretariat.services.context import Context
from sekretariat.storage.bodies import roster_persons
from sekretariat.storage.organizations import organization_names

Row = dict[str, Any]


class SeatHistories:
    """Rows of everybody who sat in a seat."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def rows(self, seat_id: str) -> list[Row]:
        """Return the seat's memberships and vacancies, the latest first.

        Vacancies have no person and carry their length in `days` (None while they last); an entry
        ended as a correction is `corrected`.
        """
        with self._context.reader() as reader:
            seat = reader.get(Seat, seat_id)
            memberships = reader.find(Membership, seat_id=seat_id)
            ids = sorted({one.person_id for one in memberships})
            today = self._context.today()
            persons = roster_persons(reader, ids, today)
            names = organization_names(reader, today)
        rows = [
            {**_held(one, persons, names), "status": membership_status(one, today)}
            for one in memberships
        ]
        rows += [_vacant(seat, gap) for gap in vacancies(seat, memberships)]
        return sorted(rows, key=_latest_first, reverse=True)


def _held(
    membership: Membership, persons: Mapping[str, RosterPerson], names: Mapping[str, str]
) -> Row:
    return {
        "id": membership.id,
        "person_id": membership.person_id,
        "name": persons[membership.person_id].name,
        "role": membership.role,
        "rank": membership.rank,
        "on_behalf_of": names.get(membership.on_behalf_of_id, ""),
        "start": membership.valid_from,
        "end": membership.valid_to,
        "days": None,
        "end_reason": membership.end_reason,
        "appointed_on": membership.appointed_on,
        "appointed_by": membership.appointed_by,
        "corrected": not is_recorded(membership),
    }


def _vacant(seat: Seat, gap: Span) -> Row:
    first, last = gap.valid_from, gap.valid_to
    days = (last - first).days + 1 if first is not None and last is not None else None
    return {
        "id": f"{seat.id}:{gap.valid_from}",
        "person_id": "",
        "name": "N. N.",
        "start": gap.valid_from,
        "end": gap.valid_to,
        "days": days,
        "corrected": False,
    }


def _latest_first(row: Row) -> tuple[date, bool]:
    """Order by first day; of the same day, members come before deputies."""
    return row["start"] or date.min, row.get("role", "") == "mitglied"
