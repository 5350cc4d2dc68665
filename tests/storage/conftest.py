"""An office with a backup, to be damaged."""

from pathlib import Path

import pytest

from tests.conftest import open_office
from tests.shelves import add
from tests.storage.damages import NAME


@pytest.fixture
def kept_office(empty_file: Path, tmp_path: Path) -> Path:
    """An office with one person; a backup of that is kept, then somebody else is added."""
    path = tmp_path / NAME
    path.write_bytes(empty_file.read_bytes())
    opened = open_office(path)
    add(opened, "Gestern")
    opened.upkeep.backup(tmp_path / "Sicherungen")
    add(opened, "Heute")
    opened.close()
    return path
