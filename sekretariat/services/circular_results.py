"""How a circular vote ends: decided by the rules of its day, or stopped and put to a session."""

from datetime import date

from sekretariat.domain.carrying_over import upcoming
from sekretariat.domain.circulars import Circular, CircularCount, CircularStatus, question_item
from sekretariat.domain.meetings import AgendaItem, Meeting
from sekretariat.domain.resolutions import Resolution, ResolutionStatus, VoteForm, resolution_number
from sekretariat.domain.rules.majorities import MajorityRule, decide
from sekretariat.domain.rules.rulebook import BodyRules
from sekretariat.services.carrying_over import put_on_agenda
from sekretariat.storage import bodies as questions
from sekretariat.storage.unit_of_work import UnitOfWork
from sekretariat.words.sentences import sentence

USUAL_PATTERN = "U-{lfd_jahr}/{jjjj}"


def conclude(
    work: UnitOfWork, circular: Circular, counted: CircularCount, rules: BodyRules, today: date
) -> None:
    """Decide by the rules and keep what was decided as a resolution, inside an action."""
    rule = MajorityRule(
        kind=circular.majority_kind, tie=rules.tie_rule, abstention_is_no=rules.abstention_is_no
    )
    outcome = decide(rule, counted.tally)
    values = {
        "answered": counted.answered,
        "seats": counted.answered + counted.silent,
        "day": circular.deadline,
        "label": circular.silence.label,
        "majority": outcome.explanation,
    }
    circular.explanation = sentence("circular.result", values)
    resolution = Resolution(
        number=circular.number if outcome.adopted else "",
        wording=circular.wording,
        form=VoteForm.CIRCULAR,
        majority_kind=circular.majority_kind,
        yes=counted.tally.yes,
        no=counted.tally.no,
        abstain=counted.tally.abstain,
        present=counted.tally.present,
        base=counted.tally.members,
        explanation=circular.explanation,
        status=ResolutionStatus.OPEN if outcome.adopted else ResolutionStatus.REJECTED,
    )
    work.save(resolution)
    circular.resolution_id = resolution.id
    circular.status, circular.closed_on = CircularStatus.CLOSED, today
    work.save(circular)


def stop(work: UnitOfWork, circular: Circular, objector_id: str, today: date) -> None:
    """Stop a vote somebody objects to and put its question to the next session there is."""
    name = questions.roster_persons(work, [objector_id], today)[objector_id].name
    values = {"name": name, "number": circular.number}
    target = upcoming(work.find(Meeting, body_id=circular.body_id), today)
    circular.status, circular.closed_on = CircularStatus.ABORTED, today
    if target is None:
        circular.explanation = sentence("circular.stopped_no_session", values)
    else:
        item = question_item(circular, target.id)
        put_on_agenda(work, work.find(AgendaItem, meeting_id=target.id), [item])
        circular.item_id = item.id
        circular.explanation = sentence("circular.stopped", {**values, "day": target.held_on})
    work.save(circular)


def next_number(work: UnitOfWork, circular: Circular, rules: BodyRules) -> str:
    """Return the next number of the body's year, "U-01/2021"; none is given twice."""
    pattern, day = rules.circular_pattern or USUAL_PATTERN, circular.opened_on or date.max
    taken = {one.number for one in work.find(Circular, body_id=circular.body_id)}
    short_name = questions.body_names(work, day)[circular.body_id][1]
    count_of_year = 0
    while True:
        count_of_year += 1
        values = {"lfd_jahr": f"{count_of_year:02}", "jjjj": day.year}
        number = resolution_number(pattern, {**values, "gremium_kürzel": short_name})
        if number not in taken or "{lfd_jahr}" not in pattern:
            return number
