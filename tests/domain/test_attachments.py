"""Which papers go with an agenda, and what tells that they are others than before."""

from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.addenda import agenda_changes, as_told
from sekretariat.domain.agenda import lines
from sekretariat.domain.attachments import Attachment, going_out, title_of, with_papers
from sekretariat.domain.meetings import AgendaItem, ItemStatus

COUNT = 6


@st.composite
def agendas(draw: st.DrawFn) -> tuple[list[AgendaItem], list[Attachment]]:
    """Draw a tree of items, some closed, some only proposed, and papers of them."""
    items: list[AgendaItem] = []
    for number in range(1, COUNT):
        above = draw(st.sampled_from(["", *(item.id for item in items)]))
        item = AgendaItem(meeting_id="m", title=str(number), position=number, parent_id=above)
        item.is_public = draw(st.booleans())
        item.status = draw(st.sampled_from([ItemStatus.INCLUDED, ItemStatus.PROPOSED]))
        items.append(item)
    places = st.sampled_from(["", *(item.id for item in items)])
    papers = [
        Attachment(meeting_id="m", title="a", position=n, item_id=draw(places))
        for n in range(1, COUNT)
    ]
    for one in papers:
        one.is_public = draw(st.booleans())
    return items, papers


def is_closed(item_id: str, items: dict[str, AgendaItem]) -> bool:
    """Tell whether an item or one above it is closed."""
    while item_id:
        if not items[item_id].is_public:
            return True
        item_id = items[item_id].parent_id
    return False


@given(agendas())
def test_guests_get_nothing_that_is_closed(
    drawn: tuple[list[AgendaItem], list[Attachment]],
) -> None:
    items, papers = drawn
    known = {item.id: item for item in items}
    everything = going_out(papers, lines(items))
    public = going_out(papers, lines(items), only_public=True)
    assert {one.id for one in public} <= {one.id for one in everything}
    assert not any(is_closed(one.item_id, known) or not one.is_public for one in public)
    for one in everything:
        assert not one.item_id or known[one.item_id].status is not ItemStatus.PROPOSED
    assert [one.position for one in everything] == sorted(one.position for one in everything)


def test_papers_of_the_session_go_with_every_agenda() -> None:
    own = Attachment(meeting_id="m", title="Zeitplan", position=1)
    assert going_out([own], [], only_public=True) == [own]


def test_another_file_is_another_paper_of_its_item() -> None:
    item = AgendaItem(meeting_id="m", title="Bericht", papers="Drs. 20/1")
    paper = Attachment(meeting_id="m", item_id=item.id, title="Zahlen", position=2, sha512="ab")
    [told] = with_papers([item], [paper])
    assert (told.id, told.papers, item.papers) == (item.id, "Drs. 20/1; 2 Zahlen ab", "Drs. 20/1")
    assert [one.papers for one in with_papers([item], [])] == ["Drs. 20/1"]
    item.papers = ""
    assert [one.papers for one in with_papers([item], [paper])] == ["2 Zahlen ab"]


def test_a_title_is_what_a_name_suggests() -> None:
    assert title_of("Bericht_zur__Lage.final.pdf") == "Bericht zur Lage.final"
    assert title_of(".pdf") == ".pdf"


def test_what_stands_below_a_closed_item_is_told_as_closed() -> None:
    """Guests would else read of it in an addendum."""
    closed = AgendaItem(meeting_id="m", title="Personal", is_public=False)
    below = AgendaItem(meeting_id="m", title="Stelle 4", parent_id=closed.id)
    beside = AgendaItem(meeting_id="m", title="Bericht")
    told = {one.title: one.is_public for one in as_told([closed, below, beside])}
    assert told == {"Personal": False, "Stelle 4": False, "Bericht": True}
    before = as_told([closed, beside])
    [change] = agenda_changes(before, [closed, below, beside])
    assert (change.title, change.is_public) == ("Stelle 4", False)
