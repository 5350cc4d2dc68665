"""Writing a long paper tells how far it is and can be called off within it."""

from collections.abc import Callable
from datetime import UTC, datetime
from itertools import pairwise
from time import thread_time

import pytest

from sekretariat.documents.bindings import Enclosed, Folder, FolderPart
from sekretariat.documents.content import Column, Document, Heading, Paragraph, Row, Series, Table
from sekretariat.documents.docx import write_docx
from sekretariat.documents.pdf import write_pdf
from sekretariat.documents.pdf.foreign_pages import page_sizes
from sekretariat.progress import Cancelled, Progress

Write = Callable[..., bytes]
NOW = datetime(2027, 3, 9, 10, tzinfo=UTC)
A_SECOND = 1.0


def directory(count: int) -> Document:
    rows = tuple(Row((f"Muster {n}, Ada", "Referentin", f"Musterverein {n}")) for n in range(count))
    table = Table((Column("Name"), Column("Funktion"), Column("Organisation")), rows, "Liste", 0)
    return Document(title="Verzeichnis", blocks=(Heading("Verzeichnis"), table))


def letters(count: int) -> Series:
    body = tuple(Paragraph("Hiermit lade ich Sie zur Sitzung ein. " * 9) for _ in range(5))
    one = Document(title="Einladung", blocks=(Heading("Einladung"), *body))
    return Series(title="Einladungen", documents=(one,) * count)


@pytest.mark.parametrize("write", [write_pdf, write_docx])
@pytest.mark.parametrize("paper", [directory(5000), letters(300)], ids=["rows", "letters"])
def test_no_second_passes_without_a_chance_to_call_it_off(write: Write, paper: Document) -> None:
    moments, told = [thread_time()], []

    def watch(done: int, total: int) -> None:
        moments.append(thread_time())
        told.append((done, total))

    write(paper, made_at=NOW, progress=Progress(watch))
    moments.append(thread_time())
    longest = max(after - before for before, after in pairwise(moments))
    assert longest < A_SECOND
    assert told[-1][0] == told[-1][1]
    assert [done for done, _ in told] == sorted(done for done, _ in told)


@pytest.mark.parametrize("write", [write_pdf, write_docx])
def test_it_stops_at_the_row_it_is_called_off_at(write: Write) -> None:
    progress = Progress(watch=lambda done, _total: progress.cancel() if done == 20 else None)
    with pytest.raises(Cancelled):
        write(directory(100), made_at=NOW, progress=progress)
    assert write(directory(100), made_at=NOW) == write(
        directory(100), made_at=NOW, progress=Progress()
    )


def test_a_folder_tells_its_pages_and_can_be_called_off() -> None:
    pages = write_pdf(directory(200), made_at=NOW)
    file = Enclosed("Anlage", pages, page_sizes(pages))
    cover = Document(title="Mappe", blocks=(Heading("Mappe"),))
    folder = Folder("Mappe", cover, cover, (FolderPart("Anlage", content=file),))
    told: list[tuple[int, int]] = []
    made = write_pdf(folder, made_at=NOW, progress=Progress(lambda *one: told.append(one)))
    assert len(page_sizes(made)) == 2 + len(file.sizes)
    assert told[-1][0] == told[-1][1]
    progress = Progress(watch=lambda _done, _total: progress.cancel())
    with pytest.raises(Cancelled):
        write_pdf(folder, made_at=NOW, progress=progress)
