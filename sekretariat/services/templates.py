"""The texts of papers: as they are shipped, as the office words them; one can always go back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sekretariat.domain.placeholders import in_german, offered
from sekretariat.domain.problems import Problem, Refused, refuse_errors
from sekretariat.domain.templates import TemplateText, check_text
from sekretariat.services.context import Context
from sekretariat.services.papers.kinds import PrintQuestion
from sekretariat.services.papers.stationery import Draft
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_

if TYPE_CHECKING:
    from sekretariat.services.printing import Printing, Trial

GERMAN, ENGLISH = "de", "en"
LANGUAGES = {"": "", GERMAN: "de-DE", ENGLISH: "en-GB"}
"""The languages of papers, and how a paper names its own (BCP 47)."""


@dataclass(frozen=True)
class TextLine:
    """A text of papers; `wording` is the office's own, "" where the shipped one holds."""

    key: str
    language: str
    shipped: str
    wording: str = ""

    @property
    def said(self) -> str:
        """What papers say."""
        return self.wording or self.shipped.strip()

    @property
    def places(self) -> list[str]:
        """What can be put in, as it is written."""
        return offered(self.shipped)


class Templates:
    """The texts of papers."""

    def __init__(self, context: Context, printing: "Printing") -> None:
        self._context = context
        self._printing = printing

    def all(self, language: str = GERMAN) -> list[TextLine]:
        """Return every text of a language ("de", "en")."""
        with self._context.reader() as reader:
            own = {one.key: one.wording for one in _kept(reader, language)}
        texts = _shipped(language).items()
        return [TextLine(key, language, said, own.get(key, "")) for key, said in texts]

    def line(self, key: str, language: str = GERMAN) -> TextLine:
        """Return one text; raises Refused for a key that is none."""
        shipped = _shipped_text(key, language)
        with self._context.reader() as reader:
            own = _kept(reader, language, [key])
        return TextLine(key, language, shipped, own[0].wording if own else "")

    def check(self, line: TextLine, wording: str) -> list[Problem]:
        """Return what is wrong with a wording of a text, with line and reason."""
        return check_text(_template(line, wording), line.shipped)

    def save(self, key: str, wording: str, language: str = GERMAN) -> None:
        """Word a text anew; the shipped wording is not kept a second time.

        Raises Refused for a placeholder that is unknown, broken or missing.
        """
        line = self.line(key, language)
        template = _template(line, wording)
        refuse_errors(check_text(template, line.shipped))
        if template.wording == line.shipped.strip():
            self.restore([key], language)
            return
        with self._context.work("template.save", N_("Change a text of papers")) as work:
            [own] = _kept(work, language, [key]) or [template]
            own.wording = template.wording
            work.save(own)

    def restore(self, keys: Sequence[str] | None = None, language: str = GERMAN) -> int:
        """Take the shipped texts again, of some keys or all; return how many were changed."""
        for key in keys or ():
            _shipped_text(key, language)
        with self._context.work("template.restore", N_("Take shipped texts again")) as work:
            own = _kept(work, language, keys)
            for one in own:
                work.delete(one)
        return len(own)

    def trial(
        self,
        question: PrintQuestion,
        line: TextLine | None = None,
        wording: str = "",
        language: str = "",
    ) -> "Trial":
        """Return a paper as it would be with a wording that is not kept yet, if it holds.

        `language` ("de", "en") is the one it is written in, "" that of its body.
        """
        is_fit = line is not None and not self.check(line, wording)
        texts = (_template(line, wording),) if line is not None and is_fit else ()
        return self._printing.trial(question, Draft(texts=texts, language=LANGUAGES[language]))


def _template(line: TextLine, wording: str) -> TemplateText:
    said = in_german(wording) if line.language == GERMAN else wording
    return TemplateText(key=line.key, language=line.language, wording=said)


def _kept(reader: Reader, language: str, keys: Sequence[str] | None = None) -> list[TemplateText]:
    asked = {} if keys is None else {"key": list(keys)}
    return reader.find(TemplateText, language=language, **asked)


def _shipped(language: str) -> Mapping[str, str]:
    from sekretariat.documents.words import shipped_texts  # noqa: PLC0415  lazy: reads files

    return shipped_texts(language)


def _shipped_text(key: str, language: str) -> str:
    shipped = _shipped(language)
    if key not in shipped:
        raise Refused(Problem("template.unknown_key", {"key": key}, "key"))
    return shipped[key]
