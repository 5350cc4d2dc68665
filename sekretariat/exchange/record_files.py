"""Files of records instead of rows: contact cards and OParl, made into exact sheets."""

import codecs
from collections.abc import Collection, Sequence
from pathlib import Path

from sekretariat.exchange.reading import Row, Sheet

ORGANIZATIONS = "Organisationen"
"""The hidden sheet of what OParl says of organisations: it is no list of persons."""

_CARD = b"BEGIN:VCARD"
_CARD_ENDINGS = frozenset({".vcf", ".vcard"})


def read_records(path: Path) -> list[Sheet]:
    """Return the sheets of a file of cards, an OParl file, or a folder of those; raises Refused."""
    if _holds_cards(path):
        from sekretariat.exchange.vcards.reading import read_cards  # noqa: PLC0415  lazy: few files are

        return [read_cards(path)]
    from sekretariat.exchange.oparl.reading import read_oparl  # noqa: PLC0415  lazy: as above

    return read_oparl(path)


def exact_sheet(
    name: str, headings: Sequence[str], rows: Sequence[Sequence[str]], always: Collection[str]
) -> Sheet:
    """Return records as a sheet: row 0 has the headings, row 1 is the first record.

    Columns nobody fills are left out, but never those named in `always`.
    """
    used = [
        place
        for place, heading in enumerate(headings)
        if heading in always or any(row[place] for row in rows)
    ]
    header = Row(0, tuple(headings[place] for place in used))
    records = (tuple(row[place] for place in used) for row in rows)
    numbered = (Row(number, cells) for number, cells in enumerate(records, start=1))
    return Sheet(name, (header, *numbered), is_exact=True)


def _holds_cards(path: Path) -> bool:
    if path.is_dir():
        return False
    with path.open("rb") as stream:
        head = stream.read(32).removeprefix(codecs.BOM_UTF8).lstrip().upper()
    return path.suffix.casefold() in _CARD_ENDINGS or head.startswith(_CARD)
