"""What a clerk does with those who take part in a forum, with or without a seat."""

import dataclasses
from collections.abc import Iterable, Sequence
from datetime import date

from sekretariat.domain.bodies import Body, Participation
from sekretariat.domain.fields import check
from sekretariat.domain.names import full_name
from sekretariat.domain.people import Person
from sekretariat.domain.problems import Problem, refuse_errors
from sekretariat.domain.records import check_validity, new_id, overlap
from sekretariat.services.context import Context
from sekretariat.words import N_, fill


class Participations:
    """Persons in forums: assign, change, end."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def one(self, participation_id: str) -> Participation:
        """Return one participation."""
        with self._context.reader() as reader:
            return reader.get(Participation, participation_id)

    def of_body(self, body_id: str) -> list[Participation]:
        """Return who takes or took part in a body, in the order entered."""
        with self._context.reader() as reader:
            return reader.find(Participation, body_id=body_id)

    def assign(self, person_ids: Sequence[str], like: Participation) -> int:
        """Let persons take part as one says (body, kind, days), in one action.

        Returns how many are new: whoever takes part at that time already is passed over.
        """
        made = [dataclasses.replace(like, id=new_id(), person_id=one) for one in person_ids]
        problems = [problem for one in made for problem in check(one)] if made else []
        if not made:
            problems = [Problem("participation.nobody", {}, "person_id")]
        refuse_errors([*problems, *check_validity(like)])
        label = N_("Assign {count} person(s) to {body}")
        with self._context.work("participation.add", label, count="", body="") as work:
            body = work.get(Body, like.body_id)
            there = work.find(Participation, body_id=body.id)
            new = [one for one in made if not _is_there(one, there)]
            for one in new:
                work.add(one)
            work.relabel(fill(label, {"count": len(new), "body": body.name}))
        return len(new)

    def save(self, participation: Participation) -> Participation:
        """Save a participation; raises Refused where somebody would take part twice."""
        refuse_errors([*check(participation), *check_validity(participation)])
        is_new = participation.row_version == 0
        label = (
            N_("Add participation of {name}") if is_new else N_("Change participation of {name}")
        )
        with self._context.work("participation.save", label, name="") as work:
            person = work.get(Person, participation.person_id)
            work.relabel(fill(label, {"name": full_name(person)}))
            there = work.find(Participation, body_id=participation.body_id)
            if _is_there(participation, there):
                refuse_errors([Problem("participation.twice", {}, "person_id")])
            return work.save(participation)

    def end(self, participation_ids: Iterable[str], last_day: date) -> None:
        """End participations with their last day, in one action."""
        ids = list(participation_ids)
        label = N_("End {count} participation(s)")
        with self._context.work("participation.end", label, count=str(len(ids))) as work:
            for one in work.find(Participation, id=ids):
                one.valid_to = last_day
                refuse_errors(check_validity(one))
                work.save(one)

    def delete(self, participation_id: str) -> None:
        """Remove a participation entered by mistake."""
        with self._context.work("participation.delete", N_("Delete participation")) as work:
            work.delete(work.get(Participation, participation_id))


def _is_there(participation: Participation, others: Iterable[Participation]) -> bool:
    """Tell whether the person takes part in the body at that time already."""
    return any(
        other.id != participation.id
        and other.person_id == participation.person_id
        and overlap(other, participation)
        for other in others
    )
