"""What every paper of the office is written on: its letterhead of the day, its own words."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from sekretariat.domain.bodies import Body, PaperLanguage
from sekretariat.domain.letterheads import Letterhead, head_on, return_lines, said_lines
from sekretariat.domain.templates import TemplateText
from sekretariat.services.papers.looks import look_of
from sekretariat.services.settings import OfficeSettings
from sekretariat.storage import contents
from sekretariat.storage.unit_of_work import Reader

if TYPE_CHECKING:
    from sekretariat.documents.content import LetterHead
    from sekretariat.documents.masthead import Masthead, Sender
    from sekretariat.documents.words import Words

HIGHEST_LOGO_MM = 28.0
"""A logo ends above the window of a letter."""


@dataclass(frozen=True)
class Draft:
    """What is being written and not kept yet: one letterhead with its logo, some texts.

    `language` is the one of the paper, "" its body's; `said` takes the keys of the texts a paper
    says, in its order. A letterhead being written stands above every paper.
    """

    head: Letterhead | None = None
    logo: bytes | None = None
    texts: tuple[TemplateText, ...] = ()
    language: str = ""
    said: dict[str, None] | None = None


@dataclass(frozen=True)
class Stationery:
    """Letterheads and words of the office, as one reader sees them.

    `found` takes the id of the letterhead whose look a paper has.
    """

    reader: Reader
    office: OfficeSettings
    draft: Draft = field(default_factory=Draft)
    found: dict[str, str] = field(default_factory=dict)

    def masthead(self, body: Body | None, name: str, as_of: date, day: date) -> "Masthead":
        """Return the masthead of a body's paper, of the office's where there is no body.

        `name` is what the body is called; the head is that of `day`.
        """
        from sekretariat.documents.masthead import Masthead  # noqa: PLC0415  lazy

        language = self.language(body)
        head, said = self._head(body, day)
        above = head or self._nearest(body, day)
        if above is not None:
            self.found["letterhead"] = above.id
        return Masthead(
            body=name,
            as_of=as_of,
            author=self.office.name,
            language=language,
            letterhead=self._printed(head) if head else self._of_lines(said, above),
            sender=sender_of(head),
            wording=self.wording(language),
        )

    def language(self, body: Body | None) -> str:
        """Return the language a body's papers are written in, or the one that is tried."""
        is_english = body is not None and body.language is PaperLanguage.ENGLISH
        return self.draft.language or ("en-GB" if is_english else "de-DE")

    def words(self, language: str) -> "Words":
        """Return the words of a language with those the office changed."""
        from sekretariat.documents.words import words_of  # noqa: PLC0415  lazy

        return words_of(language, self.wording(language))

    def wording(self, language: str) -> dict[str, str]:
        """Return the office's own texts of a language by their keys."""
        from sekretariat.documents.words import Noted, own_wording  # noqa: PLC0415  lazy

        kept = [*self.reader.find(TemplateText), *self.draft.texts]
        own = own_wording(language, {(one.language, one.key): one.wording for one in kept})
        return own if self.draft.said is None else Noted(own, self.draft.said)

    def pattern(self, body: Body, day: date) -> str:
        """Return the pattern of file references that holds for a body on a day."""
        head, _ = self._head(body, day)
        return head.reference_pattern if head else ""

    def _head(self, body: Body | None, day: date) -> tuple[Letterhead | None, str]:
        """Return the head of the nearest body above that has one; else text lines, as kept."""
        if self.draft.head is not None:
            return self.draft.head, ""
        heads = self.reader.find(Letterhead)
        for one in self._upwards(body):
            head = head_on(heads, one.id, day)
            if head or one.letterhead:
                return head, one.letterhead
        return head_on(heads, "", day), self.office.letterhead

    def _nearest(self, body: Body | None, day: date) -> Letterhead | None:
        """Return the nearest head above, whose look papers have that say lines of their own."""
        heads = self.reader.find(Letterhead)
        above = (head_on(heads, one, day) for one in (*(o.id for o in self._upwards(body)), ""))
        return next((one for one in above if one is not None), None)

    def _of_lines(self, said: str, above: Letterhead | None) -> "LetterHead | None":
        from sekretariat.documents.masthead import letterhead_of  # noqa: PLC0415  lazy

        head = letterhead_of(said)
        if head is None or above is None:
            return head
        return replace(head, look=look_of(self.reader, above))

    def _upwards(self, body: Body | None) -> list[Body]:
        found: dict[str, Body] = {}
        while body is not None and body.id not in found:
            found[body.id] = body
            body = self.reader.get(Body, body.parent_id) if body.parent_id else None
        return list(found.values())

    def _printed(self, head: Letterhead) -> "LetterHead":
        from sekretariat.documents.content import Figure, LetterHead  # noqa: PLC0415  lazy
        from sekretariat.documents.pictures import height_of  # noqa: PLC0415  lazy: pillow

        lines = (head.name, *said_lines(head.lines), *said_lines(head.address))
        image, look = self._logo(head), look_of(self.reader, head)
        if image is None:
            return LetterHead(lines, look=look)
        width = min(float(head.logo_width or 0), HIGHEST_LOGO_MM / height_of(image))
        return LetterHead(lines, Figure(image, head.logo_alternative, width), look)

    def _logo(self, head: Letterhead) -> bytes | None:
        if head is self.draft.head and self.draft.logo is not None:
            return self.draft.logo
        return contents.content(self.reader.connection, head.logo) if head.logo else None


def sender_of(head: Letterhead | None) -> "Sender":
    """Return who writes letters under a head."""
    from sekretariat.documents.masthead import Sender  # noqa: PLC0415  lazy

    if head is None:
        return Sender()
    lines = return_lines(head)
    return Sender(lines=lines, contact=head.contact, phone=head.phone, email=head.email)
