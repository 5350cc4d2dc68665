"""The agenda on paper: head, numbers, details, parts public and not."""

from datetime import time

from sekretariat.documents.agenda import agenda
from sekretariat.documents.content import (
    Document,
    Heading,
    KeyValues,
    ListItem,
    NumberedList,
    Paragraph,
    plain,
)
from sekretariat.documents.reading_order import texts
from sekretariat.domain.agenda import AgendaLine
from sekretariat.domain.meetings import ItemKind, ItemStatus
from tests.documents import samples


def _document(*lines: AgendaLine) -> Document:
    return agenda(lines, samples.occasion(), samples.masthead())


def _headings(document: Document) -> list[tuple[int, str]]:
    return [(one.level, one.text) for one in document.blocks if isinstance(one, Heading)]


def _items(document: Document) -> list[ListItem]:
    return [item for one in document.blocks if isinstance(one, NumberedList) for item in one.items]


def _said(item: ListItem) -> list[str]:
    return [plain(block.text) for block in item.blocks if isinstance(block, Paragraph)]


def test_the_head_says_body_session_term_day_and_form() -> None:
    head = next(one for one in _document().blocks if isinstance(one, KeyValues))
    assert head.pairs == (
        ("Gremium", "Musterkonferenz"),
        ("Sitzung", "2. Sitzung in der 20. Wahlperiode"),
        ("Termin", "Dienstag, 3. November 2020, 14:30 bis 16:30 Uhr"),
        ("Form", "Videokonferenz"),
        ("Aktenzeichen", "MK 1 – 58a"),
    )


def test_items_keep_their_numbers_and_stand_below_one_another() -> None:
    lines = [
        samples.item("1", "Begrüßung"),
        samples.item("2", "Formalia"),
        samples.item("2.1", "Beschlussfähigkeit"),
        samples.item("2a", "Nachgetragenes"),
    ]
    items = _items(_document(*lines))
    assert [item.label for item in items] == ["1", "2", "2a"]
    below = items[1].blocks[-1]
    assert isinstance(below, NumberedList)
    assert [item.label for item in below.items] == ["2.1"]


def test_details_say_clock_minutes_kind_rapporteurs_and_papers() -> None:
    line = samples.item(
        "3",
        "Beschluss zum Forum",
        kind=ItemKind.DECISION,
        begins_at=time(14, 45),
        minutes_planned=30,
        rapporteurs="Eva Probe",
        papers="2020/14",
    )
    assert _said(_items(_document(line))[0]) == [
        "Beschluss zum Forum",
        "14:45 Uhr · 30 Minuten · Beschluss · Bericht: Eva Probe · Vorlage: 2020/14",
    ]


def test_what_came_later_or_was_dropped_says_so() -> None:
    statuses = (ItemStatus.ADDED, ItemStatus.REMOVED, ItemStatus.POSTPONED)
    lines = [samples.item(str(at), "x", status=one) for at, one in enumerate(statuses, start=1)]
    details = [_said(item)[1] for item in _items(_document(*lines))]
    assert [detail.rpartition(" · ")[2] for detail in details] == [
        "Nachtrag",
        "abgesetzt",
        "vertagt",
    ]


def test_a_proposal_is_not_printed() -> None:
    lines = [samples.item("1", "Fest"), samples.item("", "Idee", status=ItemStatus.PROPOSED)]
    assert "Idee" not in list(texts(_document(*lines)))


def test_public_and_closed_parts_are_headed_in_words() -> None:
    lines = [
        samples.item("1", "Offen"),
        samples.item("2", "Personal", is_public=False),
        samples.item("3", "Wieder offen"),
    ]
    assert _headings(_document(*lines)) == [
        (1, "Tagesordnung"),
        (2, "Öffentlicher Teil"),
        (2, "Nichtöffentlicher Teil"),
        (2, "Öffentlicher Teil"),
    ]


def test_a_session_of_one_kind_says_so_in_the_head() -> None:
    head = next(
        one
        for one in _document(samples.item("1", "x", is_public=False)).blocks
        if isinstance(one, KeyValues)
    )
    assert ("Öffentlichkeit", "nicht öffentlich") in head.pairs


def test_a_closed_item_below_a_public_one_is_marked() -> None:
    lines = [samples.item("1", "Offen"), samples.item("1.1", "Zu", is_public=False)]
    below = _items(_document(*lines))[0].blocks[-1]
    assert isinstance(below, NumberedList)
    assert _said(below.items[0])[1].endswith("nicht öffentlich")


def test_a_section_title_becomes_a_heading_without_a_gap_in_levels() -> None:
    lines = [
        samples.item("", "Teil A", kind=ItemKind.SECTION),
        samples.item("1", "Darunter", parent_id="Teil A", depth=1),
        samples.item("2", "Daneben"),
    ]
    document = _document(*lines)
    assert _headings(document) == [(1, "Tagesordnung"), (2, "Teil A")]
    assert [item.label for item in _items(document)] == ["1", "2"]


def test_without_items_it_says_so() -> None:
    assert list(texts(_document()))[-1] == "Es sind noch keine Tagesordnungspunkte festgelegt."
