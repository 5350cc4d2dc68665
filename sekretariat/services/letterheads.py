"""Letterheads of the office and its bodies: each holds from a day on, the earlier ones stay."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sekretariat.domain.letterheads import (
    Letterhead,
    check_letterhead,
    giving_way,
    head_on,
    pale_logo,
)
from sekretariat.domain.problems import Problem, refuse_errors
from sekretariat.domain.records import new_id
from sekretariat.services.bodies import find_body
from sekretariat.services.context import Context
from sekretariat.services.fonts import unknown
from sekretariat.services.office_files import content_of
from sekretariat.services.papers.kinds import PrintQuestion
from sekretariat.services.papers.looks import families
from sekretariat.services.papers.stationery import Draft
from sekretariat.storage import contents
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_

if TYPE_CHECKING:
    from sekretariat.services.printing import Printing, Trial


class Letterheads:
    """Letterheads."""

    def __init__(self, context: Context, printing: "Printing") -> None:
        self._context = context
        self._printing = printing

    def all(self, body_id: str | None = None) -> list[Letterhead]:
        """Return the heads of one body (of the office: ""), or all, the latest first."""
        with self._context.reader() as reader:
            found = reader.find(Letterhead, **({} if body_id is None else {"body_id": body_id}))
        return sorted(found, key=lambda one: one.valid_from or date.min, reverse=True)

    def current(self, body_id: str = "") -> Letterhead | None:
        """Return the head of a body, or the office, that holds today."""
        return head_on(self.all(body_id), body_id, self._context.today())

    def to_edit(self, body: str = "", since: date | None = None) -> Letterhead:
        """Return the head of a body (named or by id; "" the office) to be changed and saved.

        It is the one that holds today; with `since` a new one like it that holds from that day.
        """
        with self._context.reader() as reader:
            body_id = find_body(reader, body).id if body else ""
        current = self.current(body_id) or Letterhead(body_id=body_id)
        if since is None:
            return current
        return replace(current, id=new_id(), row_version=0, valid_from=since, valid_to=None)

    def logo(self, letterhead: Letterhead) -> bytes | None:
        """Return the logo of a head as PNG, None where it has none."""
        with self._context.reader() as reader:
            return contents.content(reader.connection, letterhead.logo) if letterhead.logo else None

    def fit_logo(self, path: Path) -> bytes:
        """Return a picture as it stands in a head; raises Refused for what is none."""
        from sekretariat.documents.pictures import fit_picture  # noqa: PLC0415  lazy: pillow

        return fit_picture(content_of(path, "logo"), path.name)

    def save(self, letterhead: Letterhead, logo: bytes | None = None) -> list[Letterhead]:
        """Save a head, with a fitted logo where one is given; return those that gave way to it.

        An open head that began earlier ends on the day before. Raises Refused where two would
        hold on the same day.
        """
        with self._context.work("letterhead.save", N_("Change a letterhead")) as work:
            if letterhead.typeface == families(work)[0]:
                letterhead.typeface = ""
            if logo is not None:
                letterhead.logo = contents.keep(work.connection, logo, "")
            found = work.find(Letterhead, body_id=letterhead.body_id)
            others = [one for one in found if one.id != letterhead.id]
            ended = giving_way(letterhead, others)
            refuse_errors([*check_letterhead(letterhead, others), *_typeface(work, letterhead)])
            for one in (*ended, letterhead):
                work.save(one)
        return ended

    def check(self, letterhead: Letterhead, logo: bytes | None = None) -> list[Problem]:
        """Return what speaks against a head as it is being written, a pale logo among it."""
        from sekretariat.documents.pictures import contrast_of  # noqa: PLC0415  lazy: pillow

        image = self.logo(letterhead) if logo is None else logo
        reached = None if image is None else contrast_of(image)
        return [*check_letterhead(letterhead), *pale_logo(reached)]

    def trial(
        self, question: PrintQuestion, letterhead: Letterhead, logo: bytes | None = None
    ) -> "Trial":
        """Return a paper under a head that is not kept yet, whatever its days are."""
        always = replace(letterhead, valid_from=None, valid_to=None)
        return self._printing.trial(question, Draft(head=always, logo=logo))

    def delete(self, ids: Sequence[str]) -> None:
        """Remove heads; the papers take the next one above."""
        with self._context.work("letterhead.delete", N_("Remove a letterhead")) as work:
            for one in ids:
                work.delete(work.get(Letterhead, one))


def _typeface(reader: Reader, letterhead: Letterhead) -> list[Problem]:
    known = families(reader)
    family = letterhead.typeface
    return [unknown(family, known)] if family and family not in known else []
