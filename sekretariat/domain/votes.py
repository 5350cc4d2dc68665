"""What is voted on and how each voted: motions, votes by name, candidates of an election."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sekretariat.domain.fields import Choice, choice, flag, long_text, reference, text, whole_number
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import Record
from sekretariat.words import N_


class MotionKind(Choice):
    """What a motion asks for."""

    MATTER = "sache", N_("motion")
    AMENDMENT = "änderung", N_("amendment")
    PROCEDURE = "geschäftsordnung", N_("point of order")


class Fate(Choice):
    """What became of a motion."""

    OPEN = "offen", N_("open")
    ADOPTED = "angenommen", N_("adopted")
    REJECTED = "abgelehnt", N_("rejected")
    WITHDRAWN = "zurückgezogen", N_("withdrawn")
    SETTLED = "erledigt", N_("settled")


@dataclass(kw_only=True, eq=False)
class Motion(Record):
    """What somebody asks a session to decide; `reach` orders amendments, 1 goes furthest."""

    meeting_id: str = reference(N_("Session"), "meeting", required=True)
    item_id: str = reference(N_("Agenda item"), "agenda_item")
    amends_id: str = reference(N_("Amends"), "motion")
    kind: MotionKind = choice(N_("Kind"), MotionKind.MATTER)
    reach: int | None = whole_number(N_("How far it goes"), minimum=1, maximum=99)
    wording: str = long_text(N_("Wording"))
    mover_id: str = reference(N_("Moved by"), "person")
    mover: str = text(N_("Moved by (otherwise)"))
    fate: Fate = choice(N_("Fate"), Fate.OPEN)
    remark: str = text(N_("Remark"))


class Voice(Choice):
    """How somebody voted."""

    YES = "ja", N_("yes")
    NO = "nein", N_("no")
    ABSTAIN = "enthaltung", N_("abstention")
    INVALID = "ungültig", N_("invalid")


@dataclass(kw_only=True, eq=False)
class NamedVote(Record):
    """A vote by name: who voted how for which seat."""

    resolution_id: str = reference(N_("Resolution"), "resolution", required=True)
    person_id: str = reference(N_("Person"), "person", required=True)
    seat_id: str = reference(N_("Seat"), "seat")
    vote: Voice = choice(N_("Vote"), Voice.YES)


@dataclass(kw_only=True, eq=False)
class Candidate(Record):
    """Somebody who can be elected, with the votes they got."""

    resolution_id: str = reference(N_("Election"), "resolution", required=True)
    position: int | None = whole_number(N_("Position"), minimum=1, maximum=99)
    person_id: str = reference(N_("Person"), "person")
    name: str = text(N_("Name"))
    votes: int | None = whole_number(N_("Votes"), minimum=0, maximum=9999)
    is_elected: bool = flag(N_("Elected"))


def voting_order(motions: Iterable[Motion]) -> list[Motion]:
    """Return motions in the order suggested for the vote: points of order, then amendments.

    Of amendments the one that goes furthest comes first, then the matter itself.
    """
    rank = {MotionKind.PROCEDURE: 0, MotionKind.AMENDMENT: 1, MotionKind.MATTER: 2}
    return sorted(motions, key=lambda one: (rank[one.kind], one.reach or 99))


def counted(votes: Sequence[NamedVote]) -> dict[str, int]:
    """Return the figures of votes by name, as a resolution keeps them."""
    names = {
        "yes": Voice.YES,
        "no": Voice.NO,
        "abstain": Voice.ABSTAIN,
        "invalid": Voice.INVALID,
    }
    return {name: sum(one.vote is voice for one in votes) for name, voice in names.items()}


def check_named_votes(votes: Sequence[NamedVote]) -> list[Problem]:
    """Return what is wrong with votes by name: one person or one seat voting twice."""
    persons = [one.person_id for one in votes]
    seats = [one.seat_id for one in votes if one.seat_id]
    if len(set(persons)) < len(persons) or len(set(seats)) < len(seats):
        return [Problem("vote.twice", {}, "named_votes")]
    return []
