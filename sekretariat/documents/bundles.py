"""Several PDF files as one, for the printer alone: the tags of the parts are not carried over."""

from collections.abc import Sequence
from io import BytesIO


def begins(content: bytes) -> tuple[int, ...]:
    """Return the pages (from 1) the parts of a file begin on, as its outline names them."""
    import pypdfium2  # noqa: PLC0415  lazy: as below

    marks = pypdfium2.PdfDocument(content).get_toc(max_depth=1)
    places = (mark.get_dest() for mark in marks if mark.level == 0)
    return tuple(place.get_index() + 1 for place in places if place is not None)


def page_count(content: bytes) -> int:
    """Return how many pages a file has."""
    import pypdfium2  # noqa: PLC0415  lazy: as below

    return len(pypdfium2.PdfDocument(content))


def joined(parts: Sequence[bytes]) -> bytes:
    """Return the pages of several PDF files one after the other as one file."""
    import pypdfium2  # noqa: PLC0415  lazy: only bundles need it

    whole = pypdfium2.PdfDocument.new()
    for part in parts:
        whole.import_pages(pypdfium2.PdfDocument(part))
    stream = BytesIO()
    whole.save(stream)
    return stream.getvalue()
