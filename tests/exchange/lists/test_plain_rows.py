"""Plain rows are read by a short way; it says what a close look says, and leaves the rest to it."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from sekretariat.domain.bodies import Role
from sekretariat.domain.imports.lists import ColumnMapping, Entry
from sekretariat.domain.people import Salutation
from sekretariat.exchange.lists.entries import read_entry
from sekretariat.exchange.lists.line import Lines
from sekretariat.exchange.lists.plain_rows import PlainRows
from sekretariat.exchange.lists.rows import DataRow
from sekretariat.exchange.parsing.cells import Cell
from sekretariat.exchange.sheets import Row

TODAY = date(2026, 11, 22)
PLAIN: dict[str, Cell] = {
    "salutation": "Frau", "titles": "Dr.", "given_names": "Eva Maria", "family_name": "von Muster",
    "organization": "Musterverband Hessen", "function": "Vorsitzende", "street": "Musterweg 12",
    "postcode": "65189", "city": "Wiesbaden", "emails": "eva@example.org",
    "phones": "0611 123456", "mobile": "0171 1234567", "start": date(2019, 12, 3),
    "role": "Mitglied", "seat_number": 27, "remark": "barrierefrei", "group": "Verbände",
}  # fmt: skip
# what lists hold besides: each of them once made a list go wrong
ODD: tuple[Cell, ...] = (
    "-", "k. A.", "N. N.", "Müller/Schmidt", "Eva\nMax", "Prof. Dr. Dr. h. c.", "Freiherr von Ried",
    "Müller, Hans", "Meyer jun.", "  Ka  ", "Herr Dr.", "Divers", 65189, 65189.0, "6618", "A-1010",
    "65189 Wiesbaden", "Wien, Österreich", "(0611) 32 19-0", "Fax 0611 321999", "+49 171 555",
    "0171 7654321", 61132190, "EVA@EXAMPLE.ORG", "eva (at) example.org", "a@example.org; b@x.de",
    "seit März 2020", "31.12.2019", "heute", 43802, True, "2. Stv.",
    datetime(2019, 12, 3, 10, 0, tzinfo=UTC),
    "ehem. Mitglied", "beratend", "Sitz 12", "0", "x" * 300, "Ä" * 70, "\u00adEva", "Eva\u00a0M.",
    "wird noch benannt", "Hans Müller", "Lê Thị Hoa", "MÜLLER Dr. Hans",
)  # fmt: skip
FIELDS = (*PLAIN, "name", "fax", "end", "country", "particle", "known_as", "forum_2")


def both(cells: dict[str, Cell], group: str = "") -> tuple[Entry | None, Entry, int]:
    """Read a row the short way and closely; return both and how many problems were told."""
    columns = {
        name: (ColumnMapping(place, name.capitalize(), name),) for place, name in enumerate(cells)
    }
    data = DataRow(Row(2, tuple(cells.values())), group=group)
    line = Lines("Liste", columns, TODAY, with_seats=True).line(data.row)
    parsed = read_entry(line, data, is_abroad=False)
    return PlainRows(columns, TODAY).read(data), parsed.entry, len(parsed.problems)


def test_a_row_as_most_are_is_read_the_short_way() -> None:
    """Everything it says is there."""
    entry, _, _ = both(dict(PLAIN), group="Kirchen")
    assert entry is not None
    assert (entry.salutation, entry.titles) == (Salutation.WOMAN, ("Dr.",))
    assert (entry.given_names, entry.particle, entry.family_name) == ("Eva Maria", "von", "Muster")
    assert (entry.phones, entry.mobiles) == (("0611 123456",), ("0171 1234567",))
    assert (entry.role, entry.seat_number, entry.group) == (Role.MEMBER, 27, "Verbände")
    assert entry.start == date(2019, 12, 3)


def test_a_mobile_number_is_one_wherever_it_stands() -> None:
    """Also beside another one, and only once where it stands twice."""
    cells: dict[str, Cell] = {"name": "Eva Muster", "phones": "0171 1234567"}
    assert both(cells)[0] == Entry(
        given_names="Eva", family_name="Muster", mobiles=("0171 1234567",)
    )
    entry, _, _ = both({**cells, "mobile": "0171 1234567"})
    assert entry is not None
    assert (entry.phones, entry.mobiles) == ((), ("0171 1234567",))


@pytest.mark.parametrize(
    "odd",
    [
        {"name": "N. N."}, {"name": "Müller/Schmidt"}, {"family_name": "Muster"},
        {"emails": "eva (at) example.org"}, {"phones": "61132190"}, {"postcode": "6618"},
        {"function": "Vorsitzende", "organization": ""}, {"salutation": "Familie"},
        {"start": "12/3/2019"}, {"role": "Kassenwart"}, {"country": "Frankreich"},
    ],
)  # fmt: skip
def test_whatever_is_left_open_gets_a_close_look(odd: dict[str, Cell]) -> None:
    """The short way never guesses."""
    cells: dict[str, Cell] = {"name": "Eva Muster", **odd}
    if "family_name" in odd:
        del cells["name"]
    assert both(cells)[0] is None


@given(
    row=some.dictionaries(
        some.sampled_from(FIELDS), some.one_of(some.sampled_from(ODD), some.text(max_size=40))
    ),
    plain=some.sets(some.sampled_from(sorted(PLAIN))),
    group=some.sampled_from(("", "Kirchen")),
)
@example(row={"name": "Hans Müller", "titles": "Prof."}, plain={"salutation"}, group="")
@example(row={"end": date(2018, 1, 1)}, plain=set(PLAIN), group="")
def test_both_ways_say_the_same(row: dict[str, Cell], plain: set[str], group: str) -> None:
    """A row read the short way is one that a close look reads alike, without a word about it."""
    cells = {
        name: cell.strip() if isinstance(cell, str) else cell
        for name, cell in ({name: PLAIN[name] for name in plain} | row).items()
    }
    entry, looked_at, problems = both(cells, group)
    if entry is not None:
        assert (entry, problems) == (looked_at, 0)
