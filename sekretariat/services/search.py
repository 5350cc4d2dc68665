"""Search over all an office keeps: persons, organisations, bodies, sessions, agenda items."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sekretariat.domain.meetings import Meeting
from sekretariat.domain.names import full_name
from sekretariat.domain.searching import rank
from sekretariat.domain.sessions import latest_first, meeting_name
from sekretariat.services.context import Context
from sekretariat.storage import bodies as body_questions
from sekretariat.storage import search
from sekretariat.storage.organizations import organization_rows
from sekretariat.storage.people import person_rows
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import shown

SHOWN = 8


@dataclass(frozen=True)
class Hit:
    """Something found: kind and id, what it is called, more about it; an item names its session."""

    kind: str
    record_id: str
    text: str
    detail: str = ""
    meeting_id: str = ""


class Search:
    """Finds records by words; umlauts, marks and case make no difference."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def find(self, typed: str, limit: int = SHOWN) -> list[Hit]:
        """Return what fits, at most `limit` of each kind, kinds in their order, best first."""
        if not typed.strip():
            return []
        today = self._context.today()
        with self._context.reader() as reader:
            bodies = {
                body_id: names[0]
                for body_id, names in body_questions.body_names(reader, today).items()
            }
            return [
                *_persons(reader, typed, today, limit),
                *_organizations(reader, typed, today, limit),
                *_bodies(reader, typed, bodies, limit),
                *_meetings(reader, typed, bodies, limit),
            ]


def _persons(reader: Reader, typed: str, today: date, limit: int) -> list[Hit]:
    keys = search.named_keys(reader, "person", typed, limit)
    records = {row.id: row for row in search.records_by_key(reader, "person", keys)}
    hits = []
    for row in person_rows(reader, keys, today) if keys else ():
        titles = str(row["titles"]).split()
        about = _joined(row["function"], row["organization"], row["city"])
        hits.append(Hit("person", row["id"], full_name(records[row["id"]], titles), about))
    return hits


def _organizations(reader: Reader, typed: str, today: date, limit: int) -> list[Hit]:
    keys = search.named_keys(reader, "organization", typed, limit)
    rows = organization_rows(reader, keys, today) if keys else ()
    return [
        Hit("organization", row["id"], row["name"], _joined(row["short_name"], row["city"]))
        for row in rows
    ]


def _bodies(reader: Reader, typed: str, names: Mapping[str, str], limit: int) -> list[Hit]:
    keys = search.named_keys(reader, "body", typed, limit)
    rows = search.records_by_key(reader, "body", keys)
    return [Hit("body", row.id, names[row.id], names.get(row.parent_id or "", "")) for row in rows]


def _meetings(reader: Reader, typed: str, bodies: Mapping[str, str], limit: int) -> list[Hit]:
    meetings = latest_first(reader.find(Meeting))
    names = {one.id: meeting_name(one, bodies.get(one.body_id, "")) for one in meetings}
    days = {one.id: shown(one.held_on) for one in meetings}
    sessions = [
        Hit("meeting", one.id, names[one.id], _joined(days[one.id], one.title, one.venue))
        for one in meetings
    ]
    items = [
        Hit("agenda_item", item_id, title, _joined(names[meeting_id], days[meeting_id]), meeting_id)
        for item_id, meeting_id, title in search.all_titles(reader)
    ]
    return [*_best(sessions, typed, limit), *_best(items, typed, limit, with_detail=False)]


def _best(hits: Iterable[Hit], typed: str, limit: int, *, with_detail: bool = True) -> list[Hit]:
    """Return the hits whose texts hold the words, best first; equal ones keep their order."""
    ranked = [
        (place, hit)
        for hit in hits
        if (place := rank(f"{hit.text} {hit.detail}" if with_detail else hit.text, typed))
        is not None
    ]
    ranked.sort(key=lambda pair: pair[0])
    return [hit for _, hit in ranked[:limit]]


def _joined(*parts: object) -> str:
    return ", ".join(str(part) for part in parts if part)
