"""What a session decided: exact wording, how it was voted, who dissented, what is to be done."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time

from sekretariat.domain.fields import (
    Choice,
    choice,
    day,
    flag,
    long_text,
    reference,
    text,
    time_of_day,
    whole_number,
)
from sekretariat.domain.planning.gatherings import day_number
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.records import Record
from sekretariat.domain.rules.majorities import MajorityKind
from sekretariat.words import N_


class ResolutionKind(Choice):
    """What was decided; a vote, an agreement and a recommendation are different things."""

    RESOLUTION = "beschluss", N_("resolution")
    RECOMMENDATION = "empfehlung", N_("recommendation")
    AGREEMENT = "vereinbarung", N_("agreement")
    NOTE = "kenntnisnahme", N_("taken note of")
    EXAMINATION = "prüfauftrag", N_("request to examine")
    ELECTION = "wahl", N_("election")


class VoteForm(Choice):
    """How it was voted."""

    OPEN = "offen", N_("open vote")
    SECRET = "geheim", N_("secret vote")
    BY_NAME = "namentlich", N_("vote by name")
    ACCLAMATION = "akklamation", N_("acclamation")
    CONSENSUS = "konsens", N_("consensus")
    CIRCULAR = "umlauf", N_("circular vote")


class ResolutionStatus(Choice):
    """What became of it."""

    OPEN = "offen", N_("open")
    UNDER_WAY = "in_umsetzung", N_("under way")
    DONE = "erledigt", N_("done")
    REJECTED = "abgelehnt", N_("rejected")
    SUPERSEDED = "überholt", N_("superseded")


class Release(Choice):
    """Whether it may be published."""

    NO = "nein", N_("no")
    YES = "ja", N_("yes")
    EXTRACT = "auszugsweise", N_("in part")


class ChairVote(Choice):
    """How the chair voted, where that decides a tie."""

    NONE = "", N_("–")
    YES = "ja", N_("yes")
    NO = "nein", N_("no")


@dataclass(kw_only=True, eq=False)
class Resolution(Record):
    """A motion that was decided; `number` is given at adoption, `explanation` is of that moment.

    `calculation` keeps the version of the rules and the figures (`domain/calculations.py`).
    What was decided by circular has no session.
    """

    meeting_id: str = reference(N_("Session"), "meeting")
    item_id: str = reference(N_("Agenda item"), "agenda_item")
    motion_id: str = reference(N_("Motion"), "motion")
    run_off_of_id: str = reference(N_("Run-off after"), "resolution")
    number: str = text(N_("No."), limit=60)
    kind: ResolutionKind = choice(N_("Kind"), ResolutionKind.RESOLUTION)
    wording: str = long_text(N_("Wording"))
    form: VoteForm = choice(N_("Vote"), VoteForm.OPEN)
    majority_kind: MajorityKind = choice(N_("Majority"), MajorityKind.SIMPLE)
    yes: int | None = whole_number(N_("Yes"), minimum=0, maximum=9999)
    no: int | None = whole_number(N_("No"), minimum=0, maximum=9999)
    abstain: int | None = whole_number(N_("Abstentions"), minimum=0, maximum=9999)
    invalid: int | None = whole_number(N_("Invalid"), minimum=0, maximum=9999)
    present: int | None = whole_number(N_("Entitled to vote"), minimum=0, maximum=9999)
    base: int | None = whole_number(N_("Seats"), minimum=0, maximum=9999)
    day_number: int = day_number()
    decided_at: time | None = time_of_day(N_("Decided at"))
    chair_vote: ChairVote = choice(N_("Vote of the chair"), ChairVote.NONE)
    explanation: str = long_text(N_("Calculation"))
    calculation: str = long_text(N_("Calculated from"))
    override_reason: str = text(N_("Why decided otherwise"))
    status: ResolutionStatus = choice(N_("Status"), ResolutionStatus.OPEN)
    addressee: str = text(N_("Addressee"))
    due_on: date | None = day(N_("Due on"))
    release: Release = choice(N_("May be published"), Release.NO)
    remark: str = long_text(N_("Remark"))


@dataclass(kw_only=True, eq=False)
class Dissent(Record):
    """Somebody's dissent, put on record at their wish."""

    resolution_id: str = reference(N_("Resolution"), "resolution", required=True)
    person_id: str = reference(N_("Person"), "person", required=True)
    wording: str = long_text(N_("Wording"))
    may_be_published: bool = flag(N_("May be published"))


class TaskStatus(Choice):
    """How a task stands."""

    OPEN = "offen", N_("open")
    DONE = "erledigt", N_("done")
    DROPPED = "entfallen", N_("dropped")


@dataclass(kw_only=True, eq=False)
class Task(Record):
    """Something to be done by somebody until a day."""

    title: str = text(N_("Task"), required=True, limit=500)
    owner_id: str = reference(N_("Person in charge"), "person")
    owner: str = text(N_("In charge (otherwise)"))
    due_on: date | None = day(N_("Due on"))
    remind_on: date | None = day(N_("Remind on"))
    meeting_id: str = reference(N_("Session"), "meeting")
    item_id: str = reference(N_("Agenda item"), "agenda_item")
    resolution_id: str = reference(N_("Resolution"), "resolution")
    status: TaskStatus = choice(N_("Status"), TaskStatus.OPEN)
    done_on: date | None = day(N_("Done on"))
    remark: str = long_text(N_("Remark"))


_TOKEN = re.compile(r"\{(\w+)\}")
TOKENS = ("nr_wp", "nr_jahr", "wp", "jjjj", "lfd_sitzung", "lfd_jahr", "top", "gremium_kürzel")


def resolution_number(pattern: str, values: Mapping[str, object]) -> str:
    """Return a number written by a pattern (domain paper 4.8): "{nr_wp}/{jjjj}-{lfd_sitzung}".

    Session numbers have two digits. Raises Refused for a token that does not exist.
    """
    unknown = [token for token in _TOKEN.findall(pattern) if token not in TOKENS]
    if unknown:
        known = ", ".join(f"{{{token}}}" for token in TOKENS)
        raise Refused(Problem("resolution.token", {"value": unknown[0], "known": known}))

    def written(found: re.Match[str]) -> str:
        value = values.get(found.group(1))
        if found.group(1) in {"nr_wp", "nr_jahr"} and isinstance(value, int):
            return f"{value:02}"
        return "" if value is None else str(value)

    return _TOKEN.sub(written, pattern)


def check_resolution(resolution: Resolution) -> list[Problem]:
    """Return what is wrong: nothing is decided without its exact wording."""
    if not resolution.wording.strip():
        label = N_("Wording")
        return [Problem("field.missing", {"label": label}, "wording")]
    if not resolution.meeting_id and resolution.form is not VoteForm.CIRCULAR:
        return [Problem("resolution.no_place", {}, "meeting_id")]
    return []
