"""Every paper in every variant comes out of the sample conference, accessible and archivable."""

import shutil
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from itertools import cycle
from sqlite3 import connect

import pytest

from sekretariat.documents.bindings import Written
from sekretariat.documents.cards import CardSheet
from sekretariat.documents.content import Document, Series
from sekretariat.documents.docx import write_docx
from sekretariat.documents.pdf import write_pdf
from sekretariat.documents.reading_order import texts
from sekretariat.domain.people import Person
from sekretariat.services.demonstration import SAMPLE_NAME, Demonstration
from sekretariat.services.papers.catalogue import CATALOGUE
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat, open_secretariat
from tests.documents import samples
from tests.documents.docx.accessible import faults as faults_of_word
from tests.documents.docx.word_reading import barriers, disordered, read, said, spoken
from tests.documents.reading import VALID, plain, verdicts
from tests.documents.reading import read as read_pdf
from tests.documents.samples import MADE_AT
from tests.documents.structure import faults

ASKED = [
    (paper, variant)
    for paper, entry in CATALOGUE.items()
    for variant in ([one.value for one in entry.variants] if entry.variants else [""])
]


OF_EVERYBODY = {Paper.MEMBER_LIST, Paper.PHONE_LIST, Paper.EMAIL_LIST, Paper.ENVELOPES}


@pytest.fixture(scope="module")
def sample(
    demonstrated: Demonstration, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Secretariat]:
    """The sample conference after its second session."""
    target = shutil.copy(demonstrated.place, tmp_path_factory.mktemp("katalog") / SAMPLE_NAME)
    office = open_secretariat(str(target), create=False)
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


def a_few(paper: Written, count: int = 3) -> Written:
    """Return a paper with its first letters alone: the others are made the same way."""
    return replace(paper, documents=paper.documents[:count]) if isinstance(paper, Series) else paper


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


def strange_names() -> list[str]:
    """Return names of all letters of DIN 91379 and more, other scripts, and what is no name."""
    latin = [*range(0xC0, 0x250), *range(0x1E00, 0x1F00)]
    greek, cyrillic = range(0x386, 0x3CF), range(0x400, 0x460)
    ranges = [chr(code) for code in (*latin, *greek, *cyrillic) if chr(code).isalpha()]
    letters = "".join(ranges) + "".join(samples.DIN_91379).replace(" ", "")
    chunks = [letters[at : at + 25] for at in range(0, len(letters), 25)]
    no_names = ["ada.muster@musterverein.example", "Ada\x07\x1b\x7f Muster\u202e", "W" * 200]
    mixed = ["Jan \u0645\u062d\u0645\u062f 2087 \u0627\u0644\u0623\u062d\u0645\u062f Muster"]
    return [*samples.SCENARIO_NAMES, *samples.OTHER_SCRIPTS, *mixed, *no_names, *chunks]


@pytest.fixture(scope="module")
def renamed(sample: Secretariat, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Papers]:
    """The sample conference, where everybody has a strange name."""
    target = tmp_path_factory.mktemp("namen") / SAMPLE_NAME
    with closing(connect(sample.target)) as source, closing(connect(target)) as copy:
        source.backup(copy)
    office = open_secretariat(str(target), create=False)
    with office.context.work("test", "test") as work:
        for person, name in zip(work.find(Person), cycle(strange_names())):
            person.family_name, person.given_names, person.particle = name, "", ""
            work.save(person)
    yield Papers(office)
    office.close()


def seen(said: Iterable[str]) -> str:
    """Return what of a text can be seen, without white space."""
    marks = unicodedata.category
    return "".join(one for one in "".join(said) if marks(one)[0] not in "CZ")


@pytest.mark.parametrize("paper", list(CATALOGUE), ids=str)
def test_every_name_stands_in_it_as_it_is_written(renamed: Papers, paper: Paper) -> None:
    asked = next(one for one in ASKED if one[0] is paper)
    document = a_few(renamed[asked][0], 12)
    missing: list[str] = []
    content = write_pdf(document, made_at=MADE_AT, on_missing=missing.append)
    assert (missing, verdicts(content)) == ([], VALID)
    if paper in OF_EVERYBODY:
        assert [one for one in strange_names() if seen(one) not in seen(texts(document))] == []
    if isinstance(document, Document | Series | CardSheet):
        assert seen(plain(read_pdf(content).root.text)) == seen(texts(document))
    if "docx" in CATALOGUE[paper].formats and isinstance(document, Document | Series):
        word = read(write_docx(document, made_at=MADE_AT))
        assert seen(spoken(word)) == seen(texts(document))
