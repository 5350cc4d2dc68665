"""`elect`, `run-off`, `vote-by-name`: votes that are more than three figures."""

from collections.abc import Mapping, Sequence
from typing import Annotated

import typer

from sekretariat.commandline.listing import item_of
from sekretariat.commandline.office import office_of, parse_time, print_json, say, warn
from sekretariat.commandline.options import (
    AtOption,
    ItemOption,
    JsonOption,
    MeetingOption,
    SessionDayOption,
)
from sekretariat.domain.fields import field_of
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.resolutions import ResolutionKind, VoteForm
from sekretariat.domain.rules.majorities import MajorityKind
from sekretariat.domain.typed_values import typed_value
from sekretariat.domain.votes import Candidate, NamedVote, Voice
from sekretariat.services.resolutions import Decided
from sekretariat.services.secretariat import Secretariat

WordingOption = Annotated[str, typer.Option(help="Der genaue Wortlaut.")]
CandidatesOption = Annotated[
    list[str],
    typer.Option("--candidate", metavar="NAME=STIMMEN", help="Name oder id; mehrmals."),
]
VotesOption = Annotated[
    list[str],
    typer.Option("--vote", metavar="PERSON=STIMME", help="id=ja, nein, enthaltung; mehrmals."),
]


def elect(
    context: typer.Context,
    meeting: MeetingOption,
    item: ItemOption,
    wording: WordingOption,
    candidates: CandidatesOption,
    at: AtOption = "",
    day: SessionDayOption = 0,
    as_json: JsonOption = False,
) -> None:
    """Eine geheime Wahl mit den Stimmen aller, die kandidieren."""
    with office_of(context).open() as secretariat:
        election = secretariat.resolutions.draft(meeting, item_of(secretariat, meeting, item))
        election.wording, election.kind = wording, ResolutionKind.ELECTION
        election.form, election.day_number = VoteForm.SECRET, day or election.day_number
        standing = [_candidate(secretariat, one) for one in candidates]
        decided = secretariat.resolutions.save(election, at=parse_time(at), candidates=standing)
    _tell(decided, standing, as_json=as_json)


def run_off(
    context: typer.Context,
    resolution: Annotated[str, typer.Option("--resolution", help="id der ersten Wahl.")],
    candidates: CandidatesOption,
    at: AtOption = "",
    as_json: JsonOption = False,
) -> None:
    """Die Stichwahl nach einer Wahl, die niemand gewonnen hat."""
    with office_of(context).open() as secretariat:
        ballot = secretariat.resolutions.run_off(resolution)
        standing = list(ballot.candidates)
        for written in candidates:
            found = _candidate(secretariat, written)
            _standing(standing, found).votes = found.votes
        decided = secretariat.resolutions.save(
            ballot.resolution, at=parse_time(at), candidates=standing
        )
    _tell(decided, standing, as_json=as_json)


def vote_by_name(
    context: typer.Context,
    meeting: MeetingOption,
    item: ItemOption,
    wording: WordingOption,
    votes: VotesOption,
    at: AtOption = "",
    day: SessionDayOption = 0,
    as_json: JsonOption = False,
) -> None:
    """Namentlich abstimmen lassen; gezählt wird, was genannt ist."""
    with office_of(context).open() as secretariat:
        motion = secretariat.resolutions.draft(meeting, item_of(secretariat, meeting, item))
        motion.wording, motion.form = wording, VoteForm.BY_NAME
        motion.day_number, motion.decided_at = day or motion.day_number, parse_time(at)
        if motion.majority_kind is MajorityKind.CONSENSUS:  # who counts does not seek it
            motion.majority_kind = MajorityKind.SIMPLE
        seats = {person: seat for person, seat, _name in secretariat.resolutions.voters(motion)}
        named = [_vote(secretariat, one, seats) for one in votes]
        decided = secretariat.resolutions.save(motion, named=named)
    _tell(decided, (), as_json=as_json)


def _candidate(secretariat: Secretariat, written: str) -> Candidate:
    """Read NAME=VOTES; whoever is known by that id is a person of the office."""
    named, _, votes = written.rpartition("=")
    described, today = field_of(Candidate, "votes"), secretariat.context.today()
    found = Candidate(votes=typed_value(described, votes, today))  # type: ignore[arg-type]
    if secretariat.people.key(named) is None:
        found.name = named
    else:
        found.person_id = named
    return found


def _standing(standing: Sequence[Candidate], wanted: Candidate) -> Candidate:
    called = wanted.person_id or wanted.name
    for one in standing:
        if called in (one.person_id, one.name):
            return one
    known = ", ".join(one.name for one in standing)
    values = {"value": called, "label": field_of(Candidate, "name").label, "choices": known}
    raise Refused(Problem("field.not_a_choice", values))


def _vote(secretariat: Secretariat, written: str, seats: Mapping[str, str]) -> NamedVote:
    person, _, voice = written.rpartition("=")
    if person not in seats:
        raise Refused(Problem("record.unknown", {"value": person}))
    read = typed_value(field_of(NamedVote, "vote"), voice, secretariat.context.today())
    return NamedVote(person_id=person, seat_id=seats[person], vote=Voice(str(read)))


def _tell(decided: Decided, standing: Sequence[Candidate], *, as_json: bool) -> None:
    for one in decided.warnings:
        warn(one)
    found = decided.resolution
    if as_json:
        elected = [one.name for one in standing if one.is_elected]
        told = {"id": found.id, "adopted": bool(found.number), "number": found.number}
        print_json({**told, "elected": elected, "explanation": found.explanation})
    else:
        say(f"{found.number or '–'}  {found.explanation}")


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.command("elect")(elect)
    app.command("run-off")(run_off)
    app.command("vote-by-name")(vote_by_name)
