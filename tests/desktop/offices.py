"""A small real office in a file for the window's tests: a conference, a chair by office, a session.

All persons are invented.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, time

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.reference import ChoiceSource
from sekretariat.desktop.people.person_dialog import add_person
from sekretariat.domain.bodies import (
    Body,
    BodyKind,
    Function,
    LegislativeTerm,
    Office,
    OfficeHolder,
)
from sekretariat.domain.meetings import ItemKind, Meeting, StandardItem
from sekretariat.domain.people import Person, Salutation
from sekretariat.services.bodies import BodyCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat

STANDARD = (
    ("Eröffnung und Begrüßung", ItemKind.OPENING, 0, 15),
    ("Formalia", ItemKind.FORMALITY, 0, None),
    ("Annahme der Tagesordnung", ItemKind.FORMALITY, 1, 5),
    ("Niederschrift der vorigen Sitzung", ItemKind.MINUTES, 1, 5),
    ("Termine und Verschiedenes", ItemKind.ANY_OTHER, 0, 10),
)


def fill(office: Secretariat) -> Meeting:
    """Put a term, a conference with standard items, its chair and one session into an office."""
    term = LegislativeTerm(
        jurisdiction="HE", number=20, valid_from=date(2019, 1, 18), valid_to=date(2024, 1, 17)
    )
    office.bodies.save_term(term)
    chair = Person(salutation=Salutation.MAN, given_names="Konrad", family_name="Mustermann")
    office.people.save(PersonCard(chair))
    minister = Office(name="Ministerin oder Minister für Soziales")
    holder = OfficeHolder(office_id=minister.id, person_id=chair.id, valid_from=date(2019, 1, 18))
    office.bodies.save_office(minister, [holder])
    body = Body(name="Musterkonferenz", kind=BodyKind.PLENARY, term_id=term.id)
    items = [
        StandardItem(title=title, kind=kind, depth=depth, minutes_planned=minutes)
        for title, kind, depth, minutes in STANDARD
    ]
    function = Function(by_office=True, office_id=minister.id, valid_from=date(2019, 1, 18))
    card = BodyCard(body, functions=[function], standard_items=items)
    for one in items:
        one.body_id = body.id
    function.body_id = body.id
    office.bodies.save(card)
    meeting = office.meetings.draft(body.id, date(2020, 11, 3))
    meeting.begins_at, meeting.ends_at = time(14, 30), time(15, 0)
    meeting.venue = "Musterhaus, Wiesbaden"
    return office.meetings.add(meeting)


@contextmanager
def on_desk(desk: Desk, office: Secretariat) -> Iterator[Desk]:
    """Put an office on a desk, as the application does."""
    desk.secretariat = office
    office.context.listeners.append(desk.hear)
    sources = {
        "person": ChoiceSource(office.people.choices),
        "organization": ChoiceSource(office.organizations.choices),
        "body": ChoiceSource(office.bodies.choices),
        "legislative_term": ChoiceSource(office.bodies.term_choices),
        "office": ChoiceSource(office.bodies.office_choices),
    }
    for source in sources.values():
        desk.changed.connect(lambda _changes, kept=source: kept.forget())
    desk.sources = dict(sources)
    desk.makers = {"person": add_person}
    desk.undo = office.history.undo
    yield desk
    office.context.listeners.remove(desk.hear)
