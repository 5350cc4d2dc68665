"""Helps to look at papers: waiting for a preview, reading text, a clerk at the print dialog."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sekretariat.desktop.output.documents_page import DocumentsPage
from sekretariat.desktop.output.paper_printer import Spooling
from sekretariat.desktop.output.paper_view import PaperView
from sekretariat.documents.content import Document, Heading, PageBreak, Paragraph, Run
from sekretariat.documents.pdf import write_pdf
from tests.desktop.conftest import AnsweringDialogs

MakePage = Callable[[Spooling], DocumentsPage]
MakeView = Callable[[], PaperView]
MADE_AT = datetime(2020, 11, 2, 9, 0, tzinfo=UTC)
ADDRESS = "https://www.example.org/satzung"


class PrintingDialogs(AnsweringDialogs):
    """Chooses a printer at once: `set_up` does what a clerk does in the system's dialog."""

    def __init__(self) -> None:
        super().__init__()
        self.set_up: Callable[[QPrinter], object] = lambda _printer: None

    def choose_printer(
        self, _parent: QWidget, printer: QPrinter, pages: int, then: Callable[[], object]
    ) -> None:
        self.asked.append(f"{pages} page(s)")
        self.set_up(printer)
        then()


def ready(page: DocumentsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.preview.pdf.pageCount() > 0 and page.view.page_text.text() != "")


def text_of(page: DocumentsPage) -> str:
    pdf = page.preview.pdf
    return "".join(pdf.getAllText(number).text() for number in range(pdf.pageCount()))


def pdf_of(path: Path) -> QPdfDocument:
    pdf = QPdfDocument()
    assert pdf.load(str(path)) is QPdfDocument.Error.None_
    return pdf


def paper(*, has_link: bool = True) -> bytes:
    """Return four pages, each with a heading; the word "Satzung" stands on the last two."""
    link = Run("Wortlaut der Satzung", link=ADDRESS) if has_link else Run("Wortlaut der Satzung")
    blocks = (
        Heading("Bericht"),
        Paragraph("Die Konferenz wurde begrüßt."),
        PageBreak(),
        Heading("Haushalt", 2),
        Paragraph("Die Mittel reichen aus."),
        PageBreak(),
        Heading("Grundlagen", 2),
        Paragraph((Run("Hier steht der "), link, Run("."))),
        PageBreak(),
        Heading("Ausblick", 2),
        Paragraph("Über die Satzung wird beraten."),
    )
    return write_pdf(Document("Bericht", blocks), made_at=MADE_AT)


def fake_program(path: Path, script: str) -> Path:
    """Put a program there that does what a shell script says."""
    path.write_text(f"#!/bin/sh\n{script}")
    path.chmod(0o755)
    return path
