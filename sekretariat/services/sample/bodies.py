"""Of the sample: letterhead, terms, bodies with their predecessors, offices and functions."""

from sekretariat.domain.bodies import (
    Body,
    BodySuccession,
    Function,
    LegislativeTerm,
    Office,
    OfficeHolder,
    Participation,
)
from sekretariat.domain.letterheads import Letterhead
from sekretariat.domain.meetings import StandardItem
from sekretariat.domain.people import OfficeTitle
from sekretariat.services.bodies import BodyCard
from sekretariat.services.sample.source import SampleSource
from sekretariat.services.secretariat import Secretariat


def write_letterhead(office: Secretariat, source: SampleSource) -> None:
    """Enter what the office writes its letters on."""
    office.letterheads.save(source.made(Letterhead, source.part("letterhead")))


def found_bodies(office: Secretariat, source: SampleSource) -> None:
    """Enter terms, the conference with its predecessors, and the five forums."""
    for term in source.several(LegislativeTerm, "terms"):
        office.bodies.save_term(term)
    for values in source.part("bodies"):
        card = BodyCard(source.made(Body, values))
        standard = source.part("standard_items").get(values["key"].partition("-")[0], ())
        card.standard_items = [
            source.made(StandardItem, item, body_id=card.body.id) for item in standard
        ]
        card.predecessors = [
            source.made(BodySuccession, one)
            for one in source.part("successions")
            if one["successor_id"] == values["key"]
        ]
        office.bodies.save(card)


def name_offices(office: Secretariat, source: SampleSource) -> None:
    """Enter the offices with their holders, their titles, and the seat that goes by office."""
    ministry = source.ids[source.part("ministry")["name"]]
    for values in source.part("offices"):
        made = source.made(Office, values, organization_id=ministry)
        holders = [source.made(OfficeHolder, one, office_id=made.id) for one in values["holders"]]
        office.bodies.save_office(made, holders)
    for title in source.several(OfficeTitle, "office_titles"):
        card = office.people.card(title.person_id)
        card.office_titles = [title]
        office.people.save(card)
    for values in source.part("seats_by_office"):
        seat = source.seat(office, values["number"])
        source.fill(seat, values)
        office.seats.save_seat(seat)


def give_functions(office: Secretariat, source: SampleSource) -> None:
    """Enter chair, spokespersons and guests of the bodies."""
    functions = list(source.several(Function, "functions"))
    guests = list(source.several(Participation, "participations"))
    body_ids = [one.body_id for one in functions] + [one.body_id for one in guests]
    for body_id in dict.fromkeys(body_ids):
        card = office.bodies.card(body_id)
        card.functions += [one for one in functions if one.body_id == body_id]
        card.participations += [one for one in guests if one.body_id == body_id]
        office.bodies.save(card)
