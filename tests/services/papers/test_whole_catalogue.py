"""Every paper in every variant comes out of the sample conference, accessible and archivable."""

from collections.abc import Iterator

import pytest

from sekretariat.documents.reading_order import texts
from sekretariat.services.demonstration import SAMPLE_NAME, demonstrate
from sekretariat.services.papers.catalogue import CATALOGUE
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat, open_secretariat
from tests.documents.docx.word_reading import barriers, disordered, read, spoken
from tests.documents.reading import VALID, verdicts

# nobody in the sample has left the organisation that sent them, nor was recalled
NOBODY_THERE = {
    (paper, variant)
    for paper in (Paper.THANKS, Paper.THANKS_COPY)
    for variant in ("organization", "recall")
}
ASKED = [
    (paper, variant)
    for paper, entry in CATALOGUE.items()
    for variant in ([one.value for one in entry.variants] if entry.variants else [""])
    if (paper, variant) not in NOBODY_THERE
]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Secretariat]:
    """The sample conference after its second session."""
    folder = tmp_path_factory.mktemp("katalog")
    target = str(folder / SAMPLE_NAME)
    demonstrate(target, folder)
    office = open_secretariat(target, create=False)
    yield office
    office.close()


@pytest.mark.parametrize(("paper", "variant"), ASKED, ids=lambda one: str(one) or "usual")
def test_a_paper_comes_out_with_nothing_but_its_name_said(
    sample: Secretariat, paper: Paper, variant: str
) -> None:
    codes: set[str] = set()
    question = PrintQuestion(paper=paper, variant=variant)
    content = sample.printing.pdf(question, lambda problem: codes.add(problem.code))
    assert verdicts(content) == VALID
    assert codes <= {"letter.no_place", "letter.no_place_printed", "letter.no_reason"}


@pytest.mark.parametrize(
    ("paper", "variant"),
    [(paper, variant) for paper, variant in ASKED if "docx" in CATALOGUE[paper].formats],
    ids=lambda one: str(one) or "usual",
)
def test_its_twin_for_word_says_the_same_to_everybody(
    sample: Secretariat, paper: Paper, variant: str
) -> None:
    question = PrintQuestion(paper=paper, variant=variant)
    word = read(sample.printing.docx(question))
    meant = "".join(texts(sample.printing.document(question)))
    assert "".join(spoken(word).split()) == "".join(meant.split())
    assert disordered(word) == []
    free = {"blank heading"} if CATALOGUE[paper].is_of_cards else set[str]()  # places left free
    assert set(barriers(word)) <= free
