"""Documents and files from outside, bound into one file."""

from dataclasses import dataclass, field

from sekretariat.documents.cards import CardSheet
from sekretariat.documents.content import Document, Series


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file from outside, taken in page by page: a PDF, and (width, height) of its pages, points.

    title names it, as the picture of each page is told to readers who hear the paper.
    """

    title: str
    content: bytes = field(repr=False)
    sizes: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class FolderPart:
    """A part of a folder as contents and bookmarks name it: a document, or a file taken in.

    With neither it lies apart, or is found in another part: `stands_in` is the place of that one.
    With `shows_headings` those of its document are bookmarks too.
    """

    title: str
    level: int = 1
    content: Document | Enclosed | None = None
    stands_in: int | None = None
    shows_headings: bool = False


@dataclass(frozen=True, slots=True)
class Folder:
    """Documents and files bound into one: cover, contents, parts, pages numbered throughout.

    `page_words` is the key of the words a page's number is told in.
    """

    title: str
    cover: Document
    contents: Document
    parts: tuple[FolderPart, ...]
    language: str = "de-DE"
    subject: str = ""
    author: str = ""
    page_words: str = "folder_page_of"

    @property
    def documents(self) -> tuple[Document, ...]:
        """Its own documents in order; files from outside are none."""
        inner = (one.content for one in self.parts)
        own = (one for one in inner if one is not None and not isinstance(one, Enclosed))
        return (self.cover, self.contents, *own)

    @property
    def has_files(self) -> bool:
        """Tell whether files from outside are taken in, for which nothing can be promised."""
        return any(isinstance(one.content, Enclosed) for one in self.parts)


Written = Document | Series | CardSheet | Folder
"""What a writer makes one file of."""
