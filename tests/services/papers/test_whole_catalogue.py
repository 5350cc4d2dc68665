"""Every paper in every variant comes out of the sample conference, accessible and archivable."""

from collections.abc import Iterator

import pytest

from sekretariat.services.demonstration import SAMPLE_NAME, demonstrate
from sekretariat.services.papers.catalogue import CATALOGUE
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat, open_secretariat
from tests.documents.reading import VALID, verdicts

ASKED = [
    (paper, variant)
    for paper, entry in CATALOGUE.items()
    for variant in ([one.value for one in entry.variants] if entry.variants else [""])
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
    told: list[object] = []
    content = sample.printing.pdf(PrintQuestion(paper=paper, variant=variant), told.append)
    assert verdicts(content) == VALID
    assert told == []
