"""Pages of PDF files from outside: their sizes, and their pictures in pages of our own.

qpdf (pikepdf) reads, mends and copies them. What is filled in or stamped on a page becomes part of
its picture; links, bookmarks, scripts and signatures stay in the file itself.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO

import pikepdf
from pikepdf import Dictionary, Name

from sekretariat.documents.pace import Pace
from sekretariat.domain.problems import Problem, Refused

Place = tuple[float, float, float, float]
"""Left, bottom, width and height in points."""


def page_sizes(content: bytes) -> tuple[tuple[float, float], ...]:
    """Return width and height of each page in points, as it is seen.

    Raises Refused for a file that is locked by a password or damaged.
    """
    with _opened(content) as pdf:
        sizes = tuple(_size(page) for page in pdf.pages)
    if not sizes or any(min(size) < 1 for size in sizes):
        raise Refused(Problem("folder.damaged"))
    return sizes


def fill_in(content: bytes, files: Sequence[tuple[bytes, Sequence[Place]]], pace: Pace) -> bytes:
    """Return our file with the pages of others in the places kept free for them, in order."""
    with pikepdf.open(BytesIO(content)) as pdf:
        free = iter([page for page in pdf.pages if b"/Enclosed Do" in page.Contents.read_bytes()])
        for other, places in files:
            with _opened(other) as source:
                source.flatten_annotations("print")
                for theirs, place in zip(source.pages, places, strict=True):
                    pace.step()
                    _show(pdf, next(free), theirs, place)
        stream = BytesIO()
        pdf.save(stream, deterministic_id=True)
    return stream.getvalue()


@contextmanager
def _opened(content: bytes) -> Iterator[pikepdf.Pdf]:
    try:
        with pikepdf.open(BytesIO(content)) as pdf:
            yield pdf
    except pikepdf.PasswordError as error:
        raise Refused(Problem("folder.locked")) from error
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise Refused(Problem("folder.damaged")) from error


def _size(page: pikepdf.Page) -> tuple[float, float]:
    left, bottom, right, top = (float(edge) for edge in page.trimbox)
    scale = float(page.obj.get("/UserUnit", 1))
    width, height = abs(right - left) * scale, abs(top - bottom) * scale
    is_turned = int(page.rotation) % 180
    return (height, width) if is_turned else (width, height)


def _show(pdf: pikepdf.Pdf, own: pikepdf.Page, theirs: pikepdf.Page, place: Place) -> None:
    """Show a page in its place: a form as wide and high as that, which shows theirs."""
    _, _, width, height = place
    inner = pdf.copy_foreign(theirs.as_form_xobject())
    box = pikepdf.Rectangle(0, 0, width, height)
    shown = own.calc_form_xobject_placement(
        inner, Name.Inner, box, invert_transformations=False, allow_shrink=True, allow_expand=True
    )
    outer = pdf.make_stream(
        shown,
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=[0, 0, width, height],
        Resources=Dictionary(XObject=Dictionary(Inner=inner)),
    )
    resources = own.Resources
    own.Resources = Dictionary(Font=resources.Font, XObject=Dictionary(Enclosed=outer))
