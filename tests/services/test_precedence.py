"""The order of precedence: the office's own, used by every list, undone, given up again."""

import pytest

from sekretariat.domain.halls import HallOrder
from sekretariat.domain.people import OfficeTitle
from sekretariat.domain.precedence import USUAL_ORDER
from sekretariat.domain.problems import Refused
from sekretariat.services.papers.hall_kinds import ParticipantsVariant
from sekretariat.services.papers.kinds import Paper
from sekretariat.services.secretariat import Secretariat
from tests.services.papers.test_halls import Hall

PAPERS = (Paper.SPEAKING_NOTES, Paper.SEATING_LIST, Paper.PARTICIPANTS)


def test_an_office_begins_with_the_usual_order_and_comes_back_to_it(office: Secretariat) -> None:
    assert office.precedence.order() == USUAL_ORDER
    office.precedence.save(["Landrat", "Imam", "MdL"])
    office.precedence.save([" Imam ", "Landrat"])
    assert office.precedence.order() == ("Imam", "Landrat")
    office.history.undo()
    assert office.precedence.order() == ("Landrat", "Imam", "MdL")
    office.precedence.save(["Landrat", "MdL", "Imam"])
    assert office.precedence.order() == ("Landrat", "MdL", "Imam")
    office.history.undo()
    office.precedence.restore()
    assert office.precedence.order() == USUAL_ORDER
    office.history.undo()
    assert office.precedence.order() == ("Landrat", "Imam", "MdL")


def test_an_empty_order_is_refused(office: Secretariat) -> None:
    with pytest.raises(Refused):
        office.precedence.save([])


def test_notes_and_lists_follow_it(office: Secretariat) -> None:
    """The usual order greets the state secretary first; this office greets the mayor first."""
    hall = Hall(office)
    for given, title in (("Berta", "Bürgermeisterin"), ("Stella", "Staatssekretärin")):
        hall.invite(hall.person(given, "Ehrengast", office_titles=[OfficeTitle(title=title)]))
    protocol = {
        Paper.SEATING_LIST: HallOrder.PROTOCOL.value,
        Paper.PARTICIPANTS: ParticipantsVariant.MEMBERS_PROTOCOL.value,
    }

    def first(paper: Paper) -> str:
        told = hall.paper(paper, variant=protocol.get(paper, ""))
        return min(("Berta", "Stella"), key=told.index)

    assert [first(paper) for paper in PAPERS] == ["Stella"] * 3
    office.precedence.save(["Bürgermeister", "Staatssekretär"])
    assert [first(paper) for paper in PAPERS] == ["Berta"] * 3
