"""Letters on letterhead paper: the head left out, each sheet from the right pile."""

import pytest

from sekretariat.documents.bundles import page_count
from sekretariat.domain.letterheads import Letterhead, LetterSheet, NextSheet
from sekretariat.domain.people import Salutation
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.papers.letter_sheets import Stretch, stretches
from sekretariat.services.secretariat import Secretariat
from tests.documents.reading import VALID, plain, read, verdicts
from tests.services.papers.test_letters import give_address
from tests.services.test_attendances import Council

NAME = "Ministerium für Muster"


@pytest.fixture
def council(office: Secretariat) -> Council:
    council = Council(office)
    for member in council.members[:2]:
        give_address(council, member, Salutation.WOMAN)
    return council


def head(following: NextSheet = NextSheet.BLANK) -> Letterhead:
    first, address = LetterSheet.PRINTED, "Musterallee 1"
    return Letterhead(name=NAME, address=address, first_sheet=first, next_sheets=following)


def question(council: Council, paper: Paper = Paper.APPOINTMENT) -> PrintQuestion:
    return PrintQuestion(paper=paper, meeting_id=council.meeting)


def heads_in(content: bytes) -> int:
    """Return how often the letterhead is printed; the line above the window says more."""
    return [plain(one) for one in read(content).root.leaves].count(NAME)


def test_letters_leave_out_the_head_their_paper_bears(council: Council) -> None:
    office = council.office
    office.letterheads.save(head())
    for is_duplex in (True, False):
        copy = office.letter_printing.for_printer(question(council), is_duplex=is_duplex)
        assert copy is not None
        assert verdicts(copy.content) == VALID
        assert heads_in(copy.content) == 0
        assert copy.stretches[0].is_printed
        assert copy.stretches[-1].last == page_count(copy.content)
    assert heads_in(office.printing.pdf(question(council))) == 2


def test_printed_on_one_side_no_page_stays_empty(council: Council) -> None:
    office = council.office
    office.letterheads.save(head())
    both = office.letter_printing.for_printer(question(council), is_duplex=True)
    one = office.letter_printing.for_printer(question(council), is_duplex=False)
    assert both is not None
    assert one is not None
    assert (page_count(both.content), page_count(one.content)) == (3, 2)
    assert one.stretches == (Stretch(1, 2, is_printed=True),)
    assert both.stretches == (Stretch(1, 3, is_printed=True),)


def test_a_single_letter_is_one_too(council: Council) -> None:
    office = council.office
    office.letterheads.save(head())
    asked = PrintQuestion(
        paper=Paper.APPOINTMENT, meeting_id=council.meeting, person_id=council.members[0]
    )
    copy = office.letter_printing.for_printer(asked, is_duplex=True)
    assert copy is not None
    assert heads_in(copy.content) == 0
    assert copy.stretches == (Stretch(1, 1, is_printed=True),)


def test_other_papers_and_blank_paper_need_nothing(council: Council) -> None:
    office, printing = council.office, council.office.letter_printing
    assert printing.for_printer(question(council), is_duplex=False) is None
    office.letterheads.save(head())
    for paper in (Paper.AGENDA, Paper.BADGES, Paper.FOLDER):
        assert printing.for_printer(question(council, paper), is_duplex=False) is None
    office.letterheads.save(turned(office))
    copy = printing.for_printer(question(council), is_duplex=False)
    assert copy is not None
    assert heads_in(copy.content) == 2


def turned(office: Secretariat) -> Letterhead:
    [kept] = office.letterheads.all()
    kept.first_sheet, kept.next_sheets = LetterSheet.BLANK, NextSheet.PRINTED
    return kept


@pytest.mark.parametrize(
    ("begins", "pages", "is_duplex", "expected"),
    [
        ((1,), 1, False, [(1, 1, True)]),
        ((1,), 3, False, [(1, 1, True), (2, 3, False)]),
        ((1,), 3, True, [(1, 2, True), (3, 3, False)]),
        ((1, 3, 4), 6, False, [(1, 1, True), (2, 2, False), (3, 4, True), (5, 6, False)]),
        ((1, 3, 7), 7, True, [(1, 4, True), (5, 6, False), (7, 7, True)]),
    ],
)
def test_first_sheets_lie_on_letterhead_paper_and_others_do_not(
    begins: tuple[int, ...],
    pages: int,
    is_duplex: bool,
    expected: list[tuple[int, int, bool]],
) -> None:
    found = stretches(head(), begins, pages, is_duplex=is_duplex)
    assert [(one.first, one.last, one.is_printed) for one in found] == expected
    same = stretches(head(NextSheet.PRINTED), begins, pages, is_duplex=is_duplex)
    assert [(one.first, one.last) for one in same] == [(1, pages)]
