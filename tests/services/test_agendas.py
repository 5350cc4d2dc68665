"""An agenda kept by a clerk: added, moved, fixed, copied, removed, and every step undone."""

from datetime import date

import pytest

from sekretariat.domain.bodies import Body
from sekretariat.domain.meetings import AgendaItem, Meeting
from sekretariat.domain.problems import Refused
from sekretariat.services.bodies import BodyCard
from sekretariat.services.secretariat import Secretariat


def add_meeting(office: Secretariat, body_id: str, number: int = 1) -> str:
    made = Meeting(body_id=body_id, ordinal_in_term=number, held_on=date(2020, 11, number))
    return office.meetings.add(made).id


@pytest.fixture
def meeting_id(office: Secretariat) -> str:
    """A session with the items A, B (with C below) and D."""
    body = office.bodies.save(BodyCard(Body(name="Konferenz"))).body
    made = add_meeting(office, body.id)
    for title, parent in (("A", ""), ("B", ""), ("C", "B"), ("D", "")):
        above = id_of(office, made, parent) if parent else ""
        office.agendas.add(AgendaItem(meeting_id=made, title=title, parent_id=above))
    return made


def id_of(office: Secretariat, meeting_id: str, title: str) -> str:
    return next(one.id for one in office.agendas.items(meeting_id) if one.title == title)


def shown(office: Secretariat, meeting_id: str) -> list[str]:
    return [f"{one.number} {one.title}" for one in office.agendas.lines(meeting_id)]


START = ["1 A", "2 B", "2.1 C", "3 D"]


def test_items_are_added_at_the_end_or_after_another(office: Secretariat, meeting_id: str) -> None:
    assert shown(office, meeting_id) == START
    after = id_of(office, meeting_id, "C")
    office.agendas.add(AgendaItem(meeting_id=meeting_id, title="E"), after_id=after)
    assert shown(office, meeting_id) == ["1 A", "2 B", "2.1 C", "2.2 E", "3 D"]
    assert office.agendas.item(after).title == "C"


@pytest.mark.parametrize(
    ("action", "title", "expected"),
    [
        ("down", "A", ["1 B", "1.1 C", "2 A", "3 D"]),
        ("up", "A", START),
        ("up", "D", ["1 A", "2 D", "3 B", "3.1 C"]),
        ("down", "D", START),
        ("indent", "D", ["1 A", "2 B", "2.1 C", "2.2 D"]),
        ("indent", "A", START),
        ("outdent", "C", ["1 A", "2 B", "3 C", "4 D"]),
        ("outdent", "A", START),
    ],
)
def test_items_are_moved_by_keys_and_the_step_is_undone(
    action: str, title: str, expected: list[str], office: Secretariat, meeting_id: str
) -> None:
    before = len(office.history.recent())
    item_id = id_of(office, meeting_id, title)
    if action in {"up", "down"}:
        office.agendas.shift(item_id, -1 if action == "up" else 1)
    elif action == "indent":
        office.agendas.indent(item_id)
    else:
        office.agendas.outdent(item_id)
    assert shown(office, meeting_id) == expected
    if expected == START:
        assert len(office.history.recent()) == before
    else:
        office.history.undo()
        assert shown(office, meeting_id) == START


def test_an_item_moves_with_all_below_it(office: Secretariat, meeting_id: str) -> None:
    b, d = (id_of(office, meeting_id, title) for title in "BD")
    office.agendas.move(b, d, 0)
    assert shown(office, meeting_id) == ["1 A", "2 D", "2.1 B", "2.1.1 C"]
    with pytest.raises(Refused, match=r"agenda\.under_itself"):
        office.agendas.move(d, b, 0)


def test_an_edited_item_does_not_come_under_itself(office: Secretariat, meeting_id: str) -> None:
    item = office.agendas.item(id_of(office, meeting_id, "B"))
    item.parent_id = id_of(office, meeting_id, "C")
    with pytest.raises(Refused) as refused:
        office.agendas.save(item)
    (problem,) = refused.value.problems
    assert (problem.code, problem.field) == ("agenda.under_itself", "parent_id")
    assert shown(office, meeting_id) == START


def test_fixed_numbers_stay_and_later_items_get_letters(
    office: Secretariat, meeting_id: str
) -> None:
    office.agendas.freeze(meeting_id)
    after = id_of(office, meeting_id, "A")
    office.agendas.add(AgendaItem(meeting_id=meeting_id, title="E"), after_id=after)
    assert shown(office, meeting_id) == ["1 A", "1a E", "2 B", "2.1 C", "3 D"]
    office.agendas.shift(id_of(office, meeting_id, "D"), -1)
    assert shown(office, meeting_id) == ["1 A", "1a E", "3 D", "2 B", "2.1 C"]
    office.agendas.freeze(meeting_id, frozen=False)
    assert shown(office, meeting_id) == ["1 A", "2 E", "3 D", "4 B", "4.1 C"]


def test_a_number_written_by_hand_is_kept_and_given_once(
    office: Secretariat, meeting_id: str
) -> None:
    item = office.agendas.item(id_of(office, meeting_id, "D"))
    item.number, item.number_frozen = "9", True
    office.agendas.save(item)
    assert shown(office, meeting_id)[-1] == "9 D"
    second = office.agendas.item(id_of(office, meeting_id, "A"))
    second.number, second.number_frozen = "9", True
    with pytest.raises(Refused) as refused:
        office.agendas.save(second)
    (problem,) = refused.value.problems
    assert (problem.code, problem.field) == ("agenda.number_taken", "number")


def test_an_item_without_a_title_is_refused(office: Secretariat, meeting_id: str) -> None:
    with pytest.raises(Refused, match=r"field\.missing"):
        office.agendas.add(AgendaItem(meeting_id=meeting_id))
    assert shown(office, meeting_id) == START


def test_removed_items_take_along_what_is_below(office: Secretariat, meeting_id: str) -> None:
    office.agendas.remove([id_of(office, meeting_id, "B")])
    assert shown(office, meeting_id) == ["1 A", "2 D"]
    office.history.undo()
    assert shown(office, meeting_id) == START
    office.history.redo()
    assert shown(office, meeting_id) == ["1 A", "2 D"]


def test_items_of_another_session_are_copied_with_their_tree(
    office: Secretariat, meeting_id: str
) -> None:
    body_id = office.meetings.get(meeting_id).body_id
    second = add_meeting(office, body_id, number=2)
    office.agendas.add(AgendaItem(meeting_id=second, title="Z"))
    chosen = [id_of(office, meeting_id, title) for title in "BC"]
    assert len(office.agendas.copy_items(second, chosen)) == 2
    assert shown(office, second) == ["1 Z", "2 B", "2.1 C"]
    office.agendas.copy_items(second, chosen[1:])
    assert shown(office, second)[-1] == "3 C"
    assert shown(office, meeting_id) == START


def test_items_are_offered_by_number_title_and_day(office: Secretariat, meeting_id: str) -> None:
    offered = dict(office.agendas.choices())
    assert offered[id_of(office, meeting_id, "C")] == "2.1 C · 01.11.2020"
    assert len(offered) == 4
