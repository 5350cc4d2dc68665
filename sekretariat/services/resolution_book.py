"""The resolution book: what all sessions decided, and what became of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sekretariat.domain.bodies import LegislativeTerm
from sekretariat.domain.circulars import Circular
from sekretariat.domain.fields import Kind
from sekretariat.domain.meetings import AgendaItem, Meeting
from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.domain.planning.gatherings import SessionDay
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.records import holds_on
from sekretariat.domain.resolutions import Dissent, Resolution, ResolutionStatus, Task
from sekretariat.domain.sessions import ordinal_name, term_name
from sekretariat.services.context import Context
from sekretariat.services.exporting import Heading
from sekretariat.services.reports import Report, described
from sekretariat.storage import bodies as questions
from sekretariat.storage.sessions import session_days
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_, shown, translate

Row = dict[str, Any]
HEADINGS = (
    Heading("decided_on", N_("Decided on"), Kind.DAY, 12),
    described(Resolution, "number", 12),
    Heading("body", N_("Body"), Kind.TEXT, 24),
    described(Resolution, "wording", 60),
    Heading("votes", N_("Yes/no/abstentions"), Kind.TEXT, 12),
    described(Resolution, "status", 14),
    described(Resolution, "due_on", 12),
)


@dataclass(frozen=True, kw_only=True)
class BookQuestion:
    """What is looked for; "" and None are everything. Codes are those of the choices."""

    as_of: date | None = None
    search: str = ""
    meeting_id: str = ""
    body_id: str = ""
    term_id: str = ""
    year: str = ""
    status: str = ""


class ResolutionBook:
    """All resolutions with their places; a motion that was rejected has no number."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def rows(self, question: BookQuestion | None = None) -> list[Row]:
        """Return the resolutions that fit, the latest first; bodies are named as on their day."""
        with self._context.reader() as reader:
            found = reader.find(Resolution)
            rows = _rows(reader, found)
        rows.sort(key=lambda row: (row["decided_on"] or date.min, row["number"]), reverse=True)
        return fitting(rows, question or BookQuestion())

    def report(self, question: BookQuestion) -> Report:
        """Return the book as it is printed and written to sheets."""
        chosen = [question.search, question.year]
        if question.body_id:
            with self._context.reader() as reader:
                chosen.append(_names(reader)(question.body_id, question.as_of))
        if question.status:
            chosen.append(shown(ResolutionStatus(question.status)))
        return Report(
            title=translate(N_("Resolutions")),
            headings=HEADINGS,
            rows=self.rows(question),
            as_of=question.as_of or self._context.today(),
            chosen=", ".join(part for part in chosen if part),
        )

    def one(self, resolution_id: str) -> Row:
        """Return one resolution with dissents and follow-ups, names as of its day."""
        with self._context.reader() as reader:
            [row] = _rows(reader, [reader.get(Resolution, resolution_id)])
            dissents = reader.find(Dissent, resolution_id=resolution_id)
            tasks = reader.find(Task, resolution_id=resolution_id)
            ids = {one.person_id for one in dissents} | {one.owner_id for one in tasks} - {""}
            day = row["decided_on"] or self._context.today()
            names = questions.roster_persons(reader, sorted(ids), day)
        tasks.sort(key=lambda one: one.due_on or date.max)
        return {
            **row,
            "dissents": [(names[one.person_id].name, one.wording) for one in dissents],
            "follow_ups": [
                (one.title, names[one.owner_id].name if one.owner_id else one.owner, one.due_on)
                for one in tasks
            ],
        }

    def set_status(self, resolution_ids: Sequence[str], status: ResolutionStatus) -> None:
        """Note how resolutions stand; raises Refused where one was never adopted."""
        label = N_("Resolutions: {name}")
        with self._context.work("resolution.status", label, name=shown(status)) as work:
            for one in work.find(Resolution, id=list(resolution_ids)):
                if not one.number:
                    raise Refused(Problem("resolution.not_adopted", {"wording": one.wording[:60]}))
                one.status = status
                work.save(one)


def searched_by(row: Row) -> str:
    """Return what the words of a search are looked for in."""
    keys = ("number", "wording", "item", "body", "addressee")
    return search_key(*(row[key] for key in keys))


def fitting(
    rows: Sequence[Row], asked: BookQuestion, key_of: Callable[[Row], str] = searched_by
) -> list[Row]:
    """Return the rows that fit a question, in their order; `key_of` may know the keys already."""
    words = search_words(asked.search)
    return [row for row in rows if _fits(row, asked) and (not words or matches(key_of(row), words))]


def _fits(row: Row, asked: BookQuestion) -> bool:
    day = row["decided_on"]
    if asked.as_of is not None and day is not None and day > asked.as_of:
        return False
    wanted = {
        "meeting_id": asked.meeting_id,
        "body_id": asked.body_id,
        "term_id": asked.term_id,
        "year": asked.year,
        "status": asked.status,
    }
    return all(not value or row[key] == value for key, value in wanted.items())


def _rows(reader: Reader, found: Sequence[Resolution]) -> list[Row]:
    items = {one.id: one for one in reader.find(AgendaItem, id={one.item_id for one in found})}
    places = {
        **_sessions(reader, {one.meeting_id for one in found if one.meeting_id}),
        **_circulars(reader, {one.id for one in found if not one.meeting_id}),
    }
    beyond = {one.meeting_id for one in found if one.day_number > 1}
    later = {one.id: session_days(reader, one) for one in reader.find(Meeting, id=beyond)}
    rows = []
    for one in found:
        item = items.get(one.item_id)
        told = f"{item.number} {item.title}".strip() if item else ""
        place = {**places[one.meeting_id or one.id], **_later_day(later, one)}
        rows.append({**_own_cells(one), **place, "item": told})
    return rows


def _later_day(later: Mapping[str, Sequence[SessionDay]], one: Resolution) -> Row:
    """Return when something was decided that was not decided on the first day of its session."""
    if one.day_number == 1:
        return {}
    return _day_cells(later[one.meeting_id][one.day_number - 1].held_on)


def _sessions(reader: Reader, meeting_ids: set[str]) -> dict[str, Row]:
    """Return where and when sessions decided, by their ids."""
    terms = {one.id: one for one in reader.find(LegislativeTerm)}
    named = _names(reader)
    return {
        one.id: {
            **_day_cells(one.held_on),
            "body_id": one.body_id,
            "body": named(one.body_id, one.held_on),
            "session": ordinal_name(one),
            "circular_id": "",
            "term_id": one.term_id,
            "term": term_name(terms.get(one.term_id)),
        }
        for one in reader.find(Meeting, id=meeting_ids)
    }


def _circulars(reader: Reader, resolution_ids: set[str]) -> dict[str, Row]:
    """Return where and when circular votes decided, by the ids of what they decided."""
    terms = reader.find(LegislativeTerm)
    named = _names(reader)
    rows = {}
    for one in reader.find(Circular, resolution_id=resolution_ids):
        day = one.closed_on or date.max
        term = next((term for term in terms if holds_on(term, day)), None)
        rows[one.resolution_id] = {
            **_day_cells(one.closed_on),
            "body_id": one.body_id,
            "body": named(one.body_id, one.closed_on),
            "session": translate(N_("Circular vote")),
            "circular_id": one.id,
            "term_id": term.id if term else "",
            "term": term_name(term),
        }
    return rows


def _day_cells(day: date | None) -> Row:
    return {"decided_on": day, "year": str(day.year) if day else ""}


def _own_cells(one: Resolution) -> Row:
    counted = (one.yes, one.no, one.abstain)
    figures = "/".join(str(vote or 0) for vote in counted)
    return {
        "id": one.id,
        "meeting_id": one.meeting_id,
        "number": one.number,
        "wording": one.wording,
        "kind": one.kind,
        "form": one.form,
        "yes": one.yes,
        "no": one.no,
        "abstain": one.abstain,
        "votes": figures if any(vote is not None for vote in counted) else shown(one.form),
        "adopted": bool(one.number),
        "status": one.status,
        "addressee": one.addressee,
        "due_on": one.due_on,
        "release": one.release,
        "explanation": one.explanation,
        "remark": one.remark,
    }


def _names(reader: Reader) -> Callable[[str, date | None], str]:
    """Return what names a body on a day."""
    names = questions.body_names_by_day(reader)
    return lambda body_id, day: names(day or date.max)[body_id][0]
