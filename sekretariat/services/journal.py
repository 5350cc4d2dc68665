"""The journal: the newest actions of the office, their lines when asked, the way to each record."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sekretariat.domain.changes import Change, ChangeSet
from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.services.context import Context
from sekretariat.services.history import HistoryLine, lines_of, names_of
from sekretariat.storage import audit
from sekretariat.storage.kinds import RECORDS
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_, translate

LOOKED_AT = 5000
LINES_SHOWN = 400

# kind of record -> how it is called, and the field that names the record it is opened with
_KINDS: Mapping[str, tuple[str, str]] = {
    "organization": (N_("Organisation"), ""),
    "former_organization_name": (N_("Former name"), "organization_id"),
    "person": (N_("Person"), ""),
    "former_name": (N_("Former name"), "person_id"),
    "academic_title": (N_("Title"), "person_id"),
    "office_title": (N_("Office title"), "person_id"),
    "affiliation": (N_("Affiliation"), "person_id"),
    "address": (N_("Address"), "person_id organization_id"),
    "contact_point": (N_("Contact"), "person_id organization_id"),
    "legislative_term": (N_("Legislative term"), ""),
    "body": (N_("Body"), ""),
    "former_body_name": (N_("Former name"), "body_id"),
    "body_succession": (N_("Predecessor"), "body_id"),
    "body_category": (N_("Category"), "body_id"),
    "category_in_body": (N_("Category in a body"), "organization_id"),
    "body_rules": (N_("Rules"), "body_id"),
    "nomination_right": (N_("Nomination right"), "organization_id"),
    "office": (N_("Office"), ""),
    "office_holder": (N_("Office holder"), "person_id"),
    "seat": (N_("Seat"), "body_id"),
    "membership": (N_("Membership"), "person_id"),
    "function": (N_("Function"), "person_id body_id"),
    "participation": (N_("Participation"), "person_id"),
    "meeting": (N_("Session"), ""),
    "agenda_item": (N_("Agenda item"), "meeting_id"),
    "standard_item": (N_("Standard item"), "body_id"),
    "attendance": (N_("Attendance"), "person_id meeting_id"),
    "resolution": (N_("Resolution"), "meeting_id"),
    "dissent": (N_("Dissent"), "person_id"),
    "task": (N_("Task"), "meeting_id"),
    "invitation": (N_("Invitation"), "person_id meeting_id"),
    "dispatch": (N_("Dispatch"), "meeting_id"),
    "delivery": (N_("Piece sent"), "person_id meeting_id"),
    "passage": (N_("Minutes"), "meeting_id"),
    "minutes": (N_("Minutes"), "meeting_id"),
    "objection": (N_("Objection"), "person_id"),
    "milestone": (N_("Step"), "meeting_id"),
    "special_need": (N_("Special need"), "person_id"),
    "import_profile": (N_("Import profile"), ""),
    "distinction": (N_("Not the same"), "person_id organization_id"),
    "inquiry": (N_("Inquiry"), ""),
    "inquiry_reply": (N_("Answer to an inquiry"), "organization_id"),
}
_OPENED_WITH = {
    "person_id": "person",
    "organization_id": "organization",
    "body_id": "body",
    "meeting_id": "meeting",
}


def kind_label(entity: str) -> str:
    """Return how a kind of record is called."""
    return translate(_KINDS.get(entity, (entity, ""))[0])


@dataclass(frozen=True, kw_only=True)
class Headline:
    """One action: when, who, what, over how many records; `undone` when it was taken back."""

    id: str
    at: datetime
    clerk: str
    label: str
    records: int
    is_undo: bool
    undone: bool


@dataclass(frozen=True)
class JournalLine:
    """A line of an action: whose record, which field, old and new, what opens it ("" nothing).

    A record added or removed is one line with all its values.
    """

    record: str
    field: str
    old: str
    new: str
    kind: str
    record_id: str


class Journal:
    """What was done in the office, newest first."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def headlines(self, typed: str = "", limit: int = 200) -> list[Headline]:
        """Return the newest actions whose words hold every typed one."""
        words = search_words(typed)
        with self._context.reader() as reader:
            found = audit.headlines(reader.connection, LOOKED_AT if words else limit)
        rows = [
            (done, records, undone)
            for done, records, undone in found
            if matches(search_key(done.label, done.clerk), words)
        ]
        return [
            Headline(
                id=done.id,
                at=done.at,
                clerk=done.clerk,
                label=done.label,
                records=records,
                is_undo=bool(done.undoes),
                undone=undone,
            )
            for done, records, undone in rows[:limit]
        ]

    def lines(self, headline_id: str, limit: int = LINES_SHOWN) -> list[JournalLine]:
        """Return what an action changed, field by field, at most `limit` lines."""
        with self._context.reader() as reader:
            done = audit.one_set(reader.connection, headline_id)
            if done is None:
                return []
            done = replace(done, changes=done.changes[:limit])
            names = names_of(reader, [done], ())
            told = _Told(reader, done, names)
            lines: list[JournalLine] = []
            for change in done.changes:
                lines += told.lines(change, lines_of(done, change, names))
        return lines[:limit]


class _Told:
    """Names the records of one action."""

    def __init__(self, reader: Reader, done: ChangeSet, names: dict[str, str]) -> None:
        self._values: dict[str, dict[str, Any]] = {}
        for change in done.changes:
            both = {**(change.before or {}), **(change.after or {})}
            self._values.setdefault(change.record_id, {}).update(both)
        self._reader = reader
        self._names = names

    def lines(self, change: Change, lines: Sequence[HistoryLine]) -> list[JournalLine]:
        """Return the lines of one change with the record it belongs to."""
        _, owners = _KINDS.get(change.entity, (change.entity, ""))
        kind, record_id = self._opened(change, owners)
        name = self._name(kind, record_id) if owners and kind else ""
        name = name or self._name(change.entity, change.record_id)
        record = ": ".join(part for part in (kind_label(change.entity), name) if part)
        if change.before is not None and change.after is not None:
            return [
                JournalLine(record, one.label, one.old, one.new, kind, record_id) for one in lines
            ]
        told = "; ".join(f"{one.label}: {one.new or one.old}" for one in lines)
        if change.before is None:
            return [JournalLine(record, translate(N_("added")), "", told, kind, record_id)]
        return [JournalLine(record, translate(N_("removed")), told, "", kind, record_id)]

    def _opened(self, change: Change, owners: str) -> tuple[str, str]:
        """Return kind and id of the record that is opened for a change."""
        if not owners:
            is_page = change.entity in _OPENED_WITH.values()
            return (change.entity, change.record_id) if is_page else ("", "")
        values = self._full(change.entity, change.record_id)
        for owner in owners.split():
            if values.get(owner):
                return _OPENED_WITH[owner], str(values[owner])
        return "", ""

    def _full(self, entity: str, record_id: str) -> dict[str, Any]:
        """Return what is known of a record: as it stands now, else as the action tells."""
        known = self._values.setdefault(record_id, {})
        if "id" not in known:
            found = self._reader.find(RECORDS[entity], id=record_id)
            known.update({**(vars(found[0]) if found else {}), **known, "id": record_id})
        return known

    def _name(self, entity: str, record_id: str) -> str:
        if record_id not in self._names:
            values = self._full(entity, record_id)
            family = " ".join(
                str(values[one])
                for one in ("given_names", "particle", "family_name")
                if values.get(one)
            )
            own = (values.get(one) for one in ("name", "title", "number"))
            self._names[record_id] = family or next((str(one) for one in own if one), "")
        return self._names[record_id]
