"""What a document says from beginning to end, as a reader or a listener meets it."""

from collections.abc import Iterator

from sekretariat.documents.bindings import Folder, Written
from sekretariat.documents.cards import CardSheet
from sekretariat.documents.content import (
    AddressField,
    Block,
    Figure,
    GroupRow,
    Heading,
    KeyValues,
    NumberedList,
    PageBreak,
    Paragraph,
    Series,
    SignatureLine,
    Table,
    plain,
)


def texts(document: Written) -> Iterator[str]:
    """Yield every text of the document in reading order, as a reader or listener meets it."""
    if isinstance(document, Series | Folder):
        for one in document.documents:
            yield from texts(one)
        return
    if isinstance(document, CardSheet):
        yield from _texts_of_cards(document)
        return
    if document.letterhead:
        yield from document.letterhead.lines
    if document.address:
        yield from _texts_of_address(document.address)
    for block in document.blocks:
        yield from _texts_of(block)


def _texts_of_cards(sheet: CardSheet) -> Iterator[str]:
    first = sheet.feed.start - 1
    for number, card in enumerate(sheet.cards, start=first):
        if sheet.sender and (number == first or number % sheet.sheet.places == 0):
            yield sheet.sender
        yield from (line.text for line in card.lines)


def _texts_of_address(address: AddressField) -> Iterator[str]:
    yield from (line for line in (address.return_line, *address.lines) if line)
    yield from (text for pair in address.information for text in pair)


def _texts_of(block: Block) -> Iterator[str]:
    match block:
        case Heading() | Paragraph():
            yield plain(block.text)
        case NumberedList():
            yield from _texts_of_list(block)
        case Table():
            yield from _texts_of_table(block)
        case KeyValues():
            yield from (plain(text) for pair in block.pairs for text in pair)
        case SignatureLine():
            yield from block.captions
        case PageBreak() | Figure():
            return


def _texts_of_list(block: NumberedList) -> Iterator[str]:
    for item in block.items:
        yield item.label
        for inner in item.blocks:
            yield from _texts_of(inner)


def _texts_of_table(table: Table) -> Iterator[str]:
    if table.has_heading:
        yield from (column.heading for column in table.columns)
    for row in table.rows:
        if isinstance(row, GroupRow):
            yield row.text
        else:
            yield from (plain(cell) for cell in row.cells)
