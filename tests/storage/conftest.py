"""An office with a backup, to be damaged."""

from pathlib import Path

import pytest

from tests.conftest import office_of_yesterday
from tests.storage.damages import NAME


@pytest.fixture
def kept_office(empty_file: Path, tmp_path: Path) -> Path:
    """An office with one person; a backup of that is kept, then somebody else is added."""
    return office_of_yesterday(empty_file, tmp_path / NAME)
