"""Files of records instead of rows: contact cards and OParl, made into exact sheets."""

import codecs
from pathlib import Path

from sekretariat.exchange.sheets import Sheet

_CARD = b"BEGIN:VCARD"
_CARD_ENDINGS = frozenset({".vcf", ".vcard"})


def read_records(path: Path) -> list[Sheet]:
    """Return the sheets of a file of cards, an OParl file, or a folder of those; raises Refused."""
    if _holds_cards(path):
        from sekretariat.exchange.vcards.reading import read_cards  # noqa: PLC0415  lazy: few files are

        return [read_cards(path)]
    from sekretariat.exchange.oparl.reading import read_oparl  # noqa: PLC0415  lazy: as above

    return read_oparl(path)


def _holds_cards(path: Path) -> bool:
    if path.is_dir():
        return False
    with path.open("rb") as stream:
        head = stream.read(32).removeprefix(codecs.BOM_UTF8).lstrip().upper()
    return path.suffix.casefold() in _CARD_ENDINGS or head.startswith(_CARD)
