"""The sample conference, only read by the tests here."""

from collections.abc import Iterator

import pytest

from sekretariat.services.sample import SampleReport
from sekretariat.services.secretariat import Secretariat, open_secretariat
from tests.conftest import Sample


@pytest.fixture(scope="session")
def sample(sample_file: Sample, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Secretariat]:
    """The office."""
    place = sample_file.copy(tmp_path_factory.mktemp("read") / "sample.sekretariat")
    office = open_secretariat(str(place), create=False)
    yield office
    office.close()


@pytest.fixture(scope="session")
def report(sample_file: Sample) -> SampleReport:
    """What was done."""
    return sample_file.report
