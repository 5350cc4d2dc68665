"""An agenda that was sent: its numbers and its items stay, others come and go beside them."""

from pathlib import Path

import pytest

from sekretariat.domain.meetings import AgendaItem, ItemStatus
from sekretariat.domain.problems import Refused
from sekretariat.services.secretariat import Secretariat
from tests.services.inviting.council import code, reachable
from tests.services.test_attendances import Council


@pytest.fixture
def council(office: Secretariat) -> Council:
    return reachable(office)


def test_what_was_sent_keeps_its_number_and_its_place(council: Council, tmp_path: Path) -> None:
    """A removed item stays as removed; one added since goes; numbers are not given anew."""
    office, meeting = council.office, council.meeting
    office.dispatches.send(meeting, tmp_path)
    first, second, _ = office.agendas.items(meeting)
    added = office.agendas.add(
        AgendaItem(meeting_id=meeting, parent_id=first.id, title="Dazu eine Frage")
    )
    second.number = "7"
    with pytest.raises(Refused) as refused:
        office.agendas.save(second)
    assert code(refused) == "agenda.number_fixed"
    with pytest.raises(Refused) as refused:
        office.agendas.freeze(meeting, frozen=False)
    assert code(refused) == "agenda.numbers_sent"
    office.agendas.remove([first.id])
    kept = office.agendas.items(meeting)
    assert [(one.number, one.status) for one in kept] == [
        ("1", ItemStatus.REMOVED),
        ("2", ItemStatus.INCLUDED),
        ("3", ItemStatus.INCLUDED),
    ]
    assert added.id not in {one.id for one in kept}
