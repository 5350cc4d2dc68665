"""The sample conference, built once and only read by the tests here."""

from collections.abc import Iterator

import pytest

from sekretariat.services.sample import SampleReport, build_sample
from sekretariat.services.secretariat import Secretariat, open_secretariat


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Secretariat, SampleReport]]:
    """An office with the sample conference."""
    office = open_secretariat(str(tmp_path_factory.mktemp("sample") / "sample.sqlite"))
    yield office, build_sample(office)
    office.close()


@pytest.fixture(scope="session")
def sample(built: tuple[Secretariat, SampleReport]) -> Secretariat:
    """The office."""
    return built[0]


@pytest.fixture(scope="session")
def report(built: tuple[Secretariat, SampleReport]) -> SampleReport:
    """What was done."""
    return built[1]
