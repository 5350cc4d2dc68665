"""What an attached file says, for the search: PDF, Word, Excel, plain text; read apart like lists.

The answer is one sheet, each row one paragraph, line of a sheet, or page.
"""

import zipfile
import zlib
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from sekretariat.domain.obstacles import obstacle_of
from sekretariat.domain.problems import Problem, Refused
from sekretariat.exchange.reading.files import read_file
from sekretariat.exchange.sheets import Row, Sheet, SheetFile

LIMIT_LETTERS = 2_000_000
LIMIT_PART = 64 * 1024 * 1024
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DOCUMENT = "word/document.xml"
_HEAD = 4096
_PLAIN = frozenset({".txt", ".md", ".csv", ".log", ".tsv"})


def read_text(path: Path) -> SheetFile:
    """Read what a file says; raises Refused with one problem where nothing can be read."""
    try:
        with path.open("rb") as stream:
            head = stream.read(_HEAD)
    except OSError as error:
        values = {"file": path.name, "reason": obstacle_of(error)}
        raise Refused(Problem("file.unreadable", values)) from error
    if head.startswith(b"%PDF"):
        lines: Iterable[str] = _pages(path)
    elif path.suffix.casefold() in _PLAIN and b"\0" not in head:
        lines = _plain(path)
    elif _is_word(path):
        lines = _paragraphs(path)
    else:
        lines = _rows(path)
    rows = tuple(Row(number, (line,)) for number, line in enumerate(_kept(lines), start=1))
    if not rows:
        raise Refused(Problem("file.empty", {"file": path.name}))
    return SheetFile(path.name, (Sheet(path.stem, rows),))


def _kept(lines: Iterable[str]) -> Iterator[str]:
    """Yield lines with something in them, up to the limit of letters."""
    left = LIMIT_LETTERS
    for line in lines:
        bare = " ".join(line.split())[:left]
        left -= len(bare)
        if bare:
            yield bare


def _plain(path: Path) -> list[str]:
    content = path.read_bytes()
    try:
        return content.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace").splitlines()


def _pages(path: Path) -> Iterator[str]:
    import pypdfium2  # noqa: PLC0415  lazy: only PDF files need it

    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        raise Refused(Problem("file.damaged", {"file": path.name})) from error
    for page in document:
        text: str = page.get_textpage().get_text_bounded()
        yield text.replace("\u00ad\r\n", "").replace("\ufffe", "")


def _is_word(path: Path) -> bool:
    if not zipfile.is_zipfile(path):
        return False
    with zipfile.ZipFile(path) as archive:
        return _DOCUMENT in archive.namelist()


def _paragraphs(path: Path) -> Iterator[str]:
    from lxml import etree  # noqa: PLC0415  lazy: only Word files need it

    damaged = Refused(Problem("file.damaged", {"file": path.name}))
    try:
        with zipfile.ZipFile(path) as archive, archive.open(_DOCUMENT) as part:
            content = part.read(LIMIT_PART)
        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        root = etree.fromstring(content, parser)
    except (zipfile.BadZipFile, zlib.error, RuntimeError, etree.XMLSyntaxError) as error:
        raise damaged from error
    for paragraph in root.iter(f"{_WORD}p"):
        signs = (f"{_WORD}t", f"{_WORD}tab", f"{_WORD}br")
        yield "".join(sign.text or " " for sign in paragraph.iter(*signs))


def _rows(path: Path) -> Iterator[str]:
    sheets = read_file(path).sheets
    return (" ".join(filter(None, row.texts)) for row in chain(*(one.rows for one in sheets)))
