"""Search over all an office keeps: by name, and over the full text of its sessions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sekretariat.domain.meetings import Meeting
from sekretariat.domain.minutes import MinutesBlock, Passage, PassageKind
from sekretariat.domain.minutes_blocks import passage_key
from sekretariat.domain.names import full_name, matches, search_key, search_words
from sekretariat.domain.searching import excerpt, rank
from sekretariat.domain.sessions import latest_first, meeting_name
from sekretariat.services.context import Context
from sekretariat.storage import audit, search
from sekretariat.storage import bodies as body_questions
from sekretariat.storage.organizations import organization_rows
from sekretariat.storage.people import person_rows
from sekretariat.storage.text_search import TextHit, texts_with
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import shown

SHOWN = 8
TEXT_KINDS = ("agenda_item", "resolution", "task", "minutes", "attachment")
_KINDS = {"passage": "minutes", "minutes_block": "minutes"}


@dataclass(frozen=True)
class Hit:
    """Something found: kind and id, what it is called, more about it; an item names its session.

    `part` is the block of the minutes it stands in.
    """

    kind: str
    record_id: str
    text: str
    detail: str = ""
    meeting_id: str = ""
    part: str = ""


_Keyed = Sequence[tuple[str, Hit]]


@dataclass(frozen=True)
class _Sessions:
    """All sessions by what they are searched by, as they stood at a mark of the audit and a day."""

    stamp: tuple[audit.Mark | None, date] | None = None
    keyed: _Keyed = ()


class Search:
    """Finds records by words; umlauts, marks and case make no difference."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._known = _Sessions()

    def find(self, typed: str, limit: int = SHOWN) -> list[Hit]:
        """Return what fits, at most `limit` of each kind, kinds in their order, best first."""
        if not typed.strip():
            return []
        today = self._context.today()
        with self._context.reader() as reader:
            bodies = _body_names(reader, today)
            return [
                *_persons(reader, typed, today, limit),
                *_organizations(reader, typed, today, limit),
                *_bodies(reader, typed, bodies, limit),
                *_best(self._sessions(reader, bodies, today), typed, limit),
                *_texts(reader, typed, bodies, limit),
            ]

    def find_texts(self, typed: str, limit: int = SHOWN) -> list[Hit]:
        """Return where agendas, resolutions, tasks and minutes say all the words, best first."""
        today = self._context.today()
        with self._context.reader() as reader:
            return _texts(reader, typed, _body_names(reader, today), limit)

    def _sessions(self, reader: Reader, bodies: Mapping[str, str], today: date) -> _Keyed:
        """Return the sessions by their keys; read again once anything was changed."""
        stamp = (audit.mark(reader.connection), today)
        if stamp != self._known.stamp:
            self._known = _Sessions(
                stamp, [(_key_of(hit), hit) for hit in _meetings(reader, bodies)]
            )
        return self._known.keyed

    def rebuild(self) -> None:
        """Make the index of the full text anew; mends one that `check` found damaged."""
        self._context.database.rebuild_search()


def _body_names(reader: Reader, as_of: date) -> dict[str, str]:
    named = body_questions.body_names(reader, as_of)
    return {body_id: names[0] for body_id, names in named.items()}


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


def _meetings(reader: Reader, bodies: Mapping[str, str]) -> list[Hit]:
    """Return sessions by name, day, title and place, the latest first."""
    fields = ("id", "body_id", "held_on", "ordinal_in_term", "title", "venue")
    meetings = latest_first(reader.columns(Meeting, *fields))
    return [
        Hit(
            "meeting",
            one.id,
            meeting_name(one, bodies.get(one.body_id, "")),
            _joined(shown(one.held_on), one.title, one.venue),
        )
        for one in meetings
    ]


def _texts(reader: Reader, typed: str, bodies: Mapping[str, str], limit: int) -> list[Hit]:
    """Return what the full text says, kinds in their order."""
    found = texts_with(reader.connection, typed, limit)
    ids = {hit.meeting_id for hit in found if hit.meeting_id}
    fields = ("id", "body_id", "held_on", "ordinal_in_term")
    places = {
        one.id: _joined(meeting_name(one, bodies.get(one.body_id, "")), shown(one.held_on))
        for one in (reader.columns(Meeting, *fields, id=list(ids)) if ids else ())
    }
    parts = _parts(reader, found)
    hits = [
        replace(
            _text_hit(hit, places.get(hit.meeting_id or "", ""), typed),
            part=parts.get(hit.record_id, ""),
        )
        for hit in found
    ]
    return sorted(hits, key=lambda hit: TEXT_KINDS.index(hit.kind))


def _parts(reader: Reader, found: Sequence[TextHit]) -> dict[str, str]:
    """Return the blocks of the minutes that hold what was found in them, by its id."""
    passages = [hit.record_id for hit in found if hit.entity == "passage"]
    blocks = [hit.record_id for hit in found if hit.entity == "minutes_block"]
    parts: dict[str, str] = {}
    if passages:
        rows = reader.columns(Passage, "id", "item_id", "kind", id=passages)
        parts |= {row.id: passage_key(row.item_id or "", PassageKind(row.kind)) for row in rows}
    if blocks:
        parts |= {row.id: row.key for row in reader.columns(MinutesBlock, "id", "key", id=blocks)}
    return parts


def _text_hit(hit: TextHit, place: str, typed: str) -> Hit:
    """Return a hit with what its heading says, and its text where the heading says less."""
    says_all = matches(search_key(hit.heading), search_words(typed))
    more = "" if says_all or not hit.content else excerpt(hit.content, typed)
    text = excerpt(hit.heading or hit.content, typed)
    detail = " – ".join(part for part in (place, more if hit.heading else "") if part)
    kind = _KINDS.get(hit.entity, hit.entity)
    return Hit(kind, hit.record_id, text, detail, hit.meeting_id or "")


def _key_of(hit: Hit) -> str:
    return search_key(f"{hit.text} {hit.detail}")


def _best(keyed: _Keyed, typed: str, limit: int) -> list[Hit]:
    """Return the hits whose texts hold the words, best first; equal ones keep their order."""
    words = search_words(typed)
    ranked = [
        (place, hit)
        for key, hit in keyed
        if matches(key, words) and (place := rank(f"{hit.text} {hit.detail}", typed)) is not None
    ]
    ranked.sort(key=lambda pair: pair[0])
    return [hit for _, hit in ranked[:limit]]


def _joined(*parts: object) -> str:
    return ", ".join(str(part) for part in parts if part)
