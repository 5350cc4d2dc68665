"""Labels and envelopes: every line of an address, at its place, in one size."""

import pytest

from sekretariat.documents.addresses import envelopes, labels
from sekretariat.documents.cards import Feed, sheet_format
from sekretariat.documents.pdf import write_pdf
from tests.documents import samples
from tests.documents.measuring import page_mm, writing
from tests.documents.reading import VALID, read, verdicts

STANDARD = ("Musterverein", "Frau Dr. Ada Muster", "Musterallee 1", "65000 Musterstadt")
ABROAD = (
    "Herrn Professor Maximilian-Alexander Freiherr von Musterhausen zu Beispielsberg",
    "1 rue de l'Exemple",
    "67000 STRASBOURG",
    "FRANKREICH",
)


def test_each_label_is_heard_as_one_address() -> None:
    sheet = labels([STANDARD, ABROAD], sheet_format("L7163"), samples.masthead(), Feed())
    content = write_pdf(sheet, made_at=samples.MADE_AT)
    assert verdicts(content) == VALID
    assert [node.text for node in read(content).root.all("P")] == [
        " ".join(STANDARD),
        " ".join(ABROAD),
    ]


def test_the_lines_of_an_address_begin_at_one_edge_in_one_size() -> None:
    """On 3475 the second label begins 70 mm from the left, 4.43 mm from the top."""
    sheet = labels([STANDARD, ABROAD], sheet_format("3475"), samples.masthead(), Feed())
    reading = read(write_pdf(sheet, made_at=samples.MADE_AT))
    lines = writing(reading.pdf.pages[0])
    first = [one for one in lines if one.left < 70]
    second = [one for one in lines if one.left >= 70]
    assert len(first) == 4
    assert {one.size for one in first} == {10.5}
    assert {round(one.left, 1) for one in first} == {5.0}
    assert {round(one.left, 1) for one in second} == {75.0}
    assert len(second) > 4
    assert len({one.size for one in second}) == 1
    assert all(4.43 < one.base < 4.43 + 36 for one in lines)


@pytest.mark.parametrize(
    ("name", "page"), [("DL", (220, 110)), ("C5", (229, 162)), ("C4", (324, 229))]
)
def test_the_address_stands_where_machines_read_it(name: str, page: tuple[float, float]) -> None:
    """At least 40 mm from the upper edge and 15 mm from the others, right of the middle."""
    sheet = envelopes([STANDARD], sheet_format(name), samples.masthead(), Feed())
    content = write_pdf(sheet, made_at=samples.MADE_AT)
    assert verdicts(content) == VALID
    reading = read(content)
    assert page_mm(reading.pdf.pages[0]) == page
    sender, *address = writing(reading.pdf.pages[0])
    assert (round(sender.left), round(sender.base)) == (15, 15)
    assert all(40 < one.base < page[1] - 15 for one in address)
    assert all(one.left >= page[0] / 2 for one in address)


def test_an_office_without_a_letterhead_prints_no_sender() -> None:
    bare = samples.masthead().__class__(body="Beirat", as_of=samples.masthead().as_of)
    assert envelopes([STANDARD], sheet_format("DL"), bare, Feed()).sender == ""
