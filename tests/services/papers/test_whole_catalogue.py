"""Every paper in every variant comes out of the sample conference, accessible and archivable."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from sekretariat.documents.cards import CardSheet
from sekretariat.documents.content import Document, Series, Written
from sekretariat.documents.docx import write_docx
from sekretariat.documents.pdf import write_pdf
from sekretariat.documents.reading_order import texts
from sekretariat.services.demonstration import SAMPLE_NAME, demonstrate
from sekretariat.services.papers.catalogue import CATALOGUE
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat, open_secretariat
from tests.documents.docx.accessible import faults as faults_of_word
from tests.documents.docx.word_reading import barriers, disordered, read, said, spoken
from tests.documents.reading import VALID, verdicts
from tests.documents.reading import read as read_pdf
from tests.documents.samples import MADE_AT
from tests.documents.structure import faults

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


class Papers:
    """The papers of the sample as trees of meaning, each drawn up once, with what was told."""

    def __init__(self, office: Secretariat) -> None:
        self._office = office
        self._made: dict[tuple[Paper, str], tuple[Written, set[str]]] = {}

    def __getitem__(self, asked: tuple[Paper, str]) -> tuple[Written, set[str]]:
        if asked not in self._made:
            told: set[str] = set()
            question = PrintQuestion(paper=asked[0], variant=asked[1])
            paper = self._office.printing.document(question, lambda one: told.add(one.code))
            self._made[asked] = paper, told
        return self._made[asked]


@pytest.fixture(scope="module")
def papers(sample: Secretariat) -> Papers:
    return Papers(sample)


def a_few(paper: Written) -> Written:
    """Return a paper with its first letters alone: the others are made the same way."""
    return replace(paper, documents=paper.documents[:3]) if isinstance(paper, Series) else paper


@pytest.mark.parametrize(("paper", "variant"), ASKED, ids=lambda one: str(one) or "usual")
def test_a_paper_comes_out_with_nothing_but_its_name_said(
    papers: Papers, paper: Paper, variant: str
) -> None:
    document, codes = papers[paper, variant]
    missing: list[str] = []
    content = write_pdf(document, made_at=MADE_AT, on_missing=missing.append)
    assert verdicts(content) == VALID
    assert codes <= {"letter.no_place", "letter.no_place_printed", "letter.no_reason"}
    assert missing == []


@pytest.mark.parametrize(("paper", "variant"), ASKED, ids=lambda one: str(one) or "usual")
def test_a_listener_misses_nothing_of_it(papers: Papers, paper: Paper, variant: str) -> None:
    """Structure, headings, lists, tables, order, language, title, bookmarks, letters: all of it."""
    document = a_few(papers[paper, variant][0])
    assert faults(read_pdf(write_pdf(document, made_at=MADE_AT)), document) == []


@pytest.mark.parametrize(
    ("paper", "variant"),
    [(paper, variant) for paper, variant in ASKED if "docx" in CATALOGUE[paper].formats],
    ids=lambda one: str(one) or "usual",
)
def test_its_twin_for_word_says_the_same_to_everybody(
    papers: Papers, paper: Paper, variant: str
) -> None:
    document = papers[paper, variant][0]
    assert isinstance(document, Document | Series | CardSheet)
    word = read(write_docx(document, made_at=MADE_AT))
    in_text = replace(document, sender="") if isinstance(document, CardSheet) else document
    assert "".join(spoken(word).split()) == "".join("".join(texts(in_text)).split())
    if isinstance(document, CardSheet):
        assert disordered(word) == []
        assert set(barriers(word)) <= {"blank heading"}  # places left free
        heads = "".join(said(one) for name, one in word.parts.items() if "/header" in name)
        assert document.sender in heads
    else:
        assert faults_of_word(word, document) == []
