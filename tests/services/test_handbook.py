"""The handbook needs no office: it is read, searched and written as it lies beside the program."""

from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest

from sekretariat.documents.handbook.chapters import read_chapter
from sekretariat.services.handbook import chapters, found_in, picture, write
from tests.documents.reading import VALID, verdicts

PAGES = (
    read_chapter("erste", "# Erste Schritte\n\nDie Beispielkonferenz ansehen.\n"),
    read_chapter("sitzung", "# Sitzung\n\n## Einladung\n\nDie Konferenz einladen.\n"),
)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("konferenz", ["Erste Schritte", "Einladung"]),
        ("KONFERENZ lad", ["Einladung"]),
        ("erste", ["Erste Schritte"]),
        ("nirgends", []),
        (" ", []),
    ],
)
def test_words_are_found_where_all_of_them_stand(words: str, found: list[str]) -> None:
    assert [section.title for _, section in found_in(PAGES, words)] == found


def test_the_chapters_are_there_with_their_contents_first() -> None:
    assert chapters()[0].name == "inhalt"
    assert chapters()[1].title == "Erste Schritte"


def test_pictures_lie_beside_the_chapters() -> None:
    assert picture("pictures/x.png").parts[-3:] == ("handbook", "pictures", "x.png")


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("handbook") / "Handbuch.pdf"
    write(path, lambda: datetime(2020, 11, 3, 9, 0, tzinfo=UTC))
    return path


def test_the_pdf_is_accessible(written: Path) -> None:
    assert verdicts(written.read_bytes()) == VALID


def test_the_pdf_can_be_followed_by_its_chapters_and_sections(written: Path) -> None:
    with pikepdf.open(written) as pdf, pdf.open_outline() as outline:
        titles = [one.title for one in outline.root]
        sections = [one.title for item in outline.root for one in item.children]
    assert [chapter.title for chapter in chapters()[1:]] == titles[-len(chapters()) + 1 :]
    assert chapters()[1].sections[1].title in sections


def test_two_runs_write_the_same_bytes(written: Path, tmp_path: Path) -> None:
    write(tmp_path / "again.pdf", lambda: datetime(2020, 11, 3, 9, 0, tzinfo=UTC))
    assert (tmp_path / "again.pdf").read_bytes() == written.read_bytes()
