"""Tasks: due first, late told, ticked off and opened again."""

from datetime import date

from sekretariat.domain.bodies import Body
from sekretariat.domain.due import Due
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.people import Person
from sekretariat.domain.resolutions import Task, TaskStatus
from sekretariat.services.bodies import BodyCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat


def test_tasks_stand_by_their_day_and_tell_what_is_late(office: Secretariat) -> None:
    """The clock stands at 2 November 2020."""
    person = office.people.save(PersonCard(Person(given_names="Erika", family_name="Muster")))
    office.tasks.save(Task(title="Ohne Tag", owner="Haus"))
    office.tasks.save(Task(title="Morgen", due_on=date(2020, 11, 3), owner_id=person.person.id))
    late = office.tasks.save(Task(title="Gestern", due_on=date(2020, 11, 1)))
    rows = office.tasks.rows()
    assert [(row["title"], row["is_late"]) for row in rows] == [
        ("Gestern", True),
        ("Morgen", False),
        ("Ohne Tag", False),
    ]
    assert [row["owner"] for row in rows] == ["", "Erika Muster", "Haus"]
    office.tasks.tick([late.id])
    assert office.tasks.rows()[0]["status"] is TaskStatus.DONE
    assert office.tasks.get(late.id).done_on == date(2020, 11, 2)
    office.tasks.tick([late.id])
    assert office.tasks.get(late.id).done_on is None
    assert [row["title"] for row in office.tasks.rows(search="muster")] == ["Morgen"]
    office.tasks.delete(late.id)
    assert len(office.tasks.rows()) == 2


def test_a_task_tells_the_session_and_resolution_it_comes_from(office: Secretariat) -> None:
    """The body is called as on the day of the session."""
    body = Body(name="Musterbeirat")
    office.bodies.save(BodyCard(body))
    meeting = office.meetings.add(Meeting(body_id=body.id, held_on=date(2020, 10, 20)))
    motion = office.resolutions.draft(meeting.id)
    motion.wording = "Ein Papier wird geschrieben."
    decided = office.resolutions.save(motion).resolution
    office.tasks.save(Task(title="Papier", resolution_id=decided.id, remind_on=date(2020, 11, 2)))
    card = office.bodies.card(body.id)
    card.body.name = "Neuer Name"
    office.bodies.save(card, since=date(2020, 11, 1))
    [row] = office.tasks.rows(only_open=True)
    assert (row["body"], row["resolution"]) == ("Musterbeirat", decided.number)
    assert (row["meeting_id"], row["due"]) == (meeting.id, Due.TODAY)
    report = office.tasks.report([row], "Muster")
    assert (report.rows, report.chosen) == ([row], "Muster")
