"""Several PDF files as one, for the printer alone: the tags of the parts are not carried over."""

from collections.abc import Sequence
from io import BytesIO


def joined(parts: Sequence[bytes]) -> bytes:
    """Return the pages of several PDF files one after the other as one file."""
    import pypdfium2  # noqa: PLC0415  lazy: only bundles need it

    whole = pypdfium2.PdfDocument.new()
    for part in parts:
        whole.import_pages(pypdfium2.PdfDocument(part))
    stream = BytesIO()
    whole.save(stream)
    return stream.getvalue()
