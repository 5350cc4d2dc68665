"""Read CSV whatever its encoding and delimiter.

Excel's German CSV is Windows-1252 with semicolons; a first line "sep=;" is Excel's own directive
and no row.
"""

import codecs
import csv
import io
from pathlib import Path

from sekretariat.domain.problems import Problem, Refused
from sekretariat.exchange.cells import unguarded

LIMIT_CELL = 1_000_000
_DELIMITERS = ";,\t|:^~"
_FEWEST = 2
_END = "\x04"
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ALLOWED_CONTROLS = frozenset("\t\n\r\x0b\x0c\x85")


def read_delimited(path: Path) -> list[list[str]]:
    """Return the records of a CSV file; a blank line is an empty record. Raises Refused."""
    named = {"file": path.name}
    text = decode(path.read_bytes())
    if text is None:
        raise Refused(Problem("file.not_a_sheet", named))
    text, delimiter = _directive(text)
    csv.field_size_limit(LIMIT_CELL)
    try:
        records, opened_in = _records(text, delimiter or sniff(text))
    except csv.Error as error:
        raise Refused(Problem("file.damaged", named)) from error
    if opened_in:
        raise Refused(Problem("file.quote_left_open", {**named, "row": opened_in}))
    return [[unguarded(cell.strip()).strip() for cell in record] for record in records]


def _records(text: str, delimiter: str) -> tuple[list[list[str]], int]:
    """Return the records, and the line from which a quotation mark is open to the end, else 0.

    A record put behind the text is swallowed by such a mark.
    """
    is_ended = not text or text[-1] in "\r\n"
    whole = f"{text}{_END}" if is_ended else f"{text}\n{_END}"
    reader = csv.reader(io.StringIO(whole, newline=""), delimiter=delimiter)
    records: list[list[str]] = []
    begun = 1
    for record in reader:
        if record and record != [_END] and record[-1].endswith(_END):
            return records, begun
        records.append(record)
        begun = reader.line_num + 1
    return records[:-1], 0


def decode(data: bytes) -> str | None:
    """Return the text of the bytes, or None when they are no text."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _text(data, encoding)
    for encoding in (_wide_encoding(data), "utf-8", "cp1252", "latin-1"):
        text = _text(data, encoding) if encoding else None
        if text is not None:
            return text
    return None


def _text(data: bytes, encoding: str) -> str | None:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    strange = sum(1 for c in text if c < " " and c not in _ALLOWED_CONTROLS)
    return None if "\x00" in text or strange > len(text) // 100 else text


def _wide_encoding(data: bytes) -> str:
    """Return UTF-16 or UTF-32 without a mark, told by where the zero bytes of its ASCII are."""
    sample = data[:4096]
    zeros = [sample[place::4].count(0) for place in range(4)]
    quarter = max(len(sample) // 4, 1)
    is_zero = [count * 2 > quarter for count in zeros]
    return {
        (False, True, True, True): "utf-32-le",
        (True, True, True, False): "utf-32-be",
        (False, True, False, True): "utf-16-le",
        (True, False, True, False): "utf-16-be",
    }.get((is_zero[0], is_zero[1], is_zero[2], is_zero[3]), "")


def _directive(text: str) -> tuple[str, str]:
    """Cut Excel's "sep=;" line off and return its delimiter."""
    if text[:4].lower() == "sep=" and len(text) > 5 and text[5] in "\r\n":  # noqa: PLR2004
        return text[5:].lstrip("\r\n"), text[4]
    return text, ""


def sniff(text: str) -> str:
    """Return the delimiter that cuts most lines into the same number of cells, more is better."""
    sample = text[:20_000]
    return max(_DELIMITERS, key=lambda delimiter: _regularity(sample, delimiter))


def _regularity(sample: str, delimiter: str) -> tuple[int, int]:
    try:
        records = list(csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter))
    except csv.Error:
        return (0, 0)
    widths = [len(record) for record in records if len(record) > 1]
    if not widths:
        return (0, 0)
    usual = max(set(widths), key=lambda width: (widths.count(width), width))
    is_rare_sign = delimiter in ":^~"
    first = next(place for place, record in enumerate(records) if len(record) == usual)
    table = [record for record in records[first:] if record]  # titles above it have none
    if is_rare_sign and (widths.count(usual) * 10 < len(table) * 9 or len(table) < _FEWEST):
        return (0, 0)
    return (widths.count(usual), usual)
