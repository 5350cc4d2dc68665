"""Whom letters go to: who can be written to, who cannot and why."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from sekretariat.domain.addressing import address_lines, opening
from sekretariat.domain.invitations import proof
from sekretariat.domain.names import full_name, sort_key
from sekretariat.domain.problems import Problem, Refused, Severity
from sekretariat.services.inviting.recipients import reaches_of
from sekretariat.services.papers.sources import Source
from sekretariat.words import N_, fill

if TYPE_CHECKING:
    from sekretariat.documents.content import Document, Series
    from sekretariat.documents.masthead import Masthead
    from sekretariat.documents.personal_letter import To

NAMED = 5


def addressed(source: Source, person_ids: Iterable[str]) -> "dict[str, To]":
    """Return whom letters can be written to, by id; the others are told as problems.

    Raises Refused where nobody is left.
    """
    from sekretariat.documents.personal_letter import To  # noqa: PLC0415  lazy

    found: dict[str, To] = {}
    problems: list[Problem] = []
    homeless: dict[str, tuple[str, str]] = {}
    language = source.language
    for person_id, reach in reaches_of(source.reader, list(person_ids), source.as_of).items():
        who = reach.addressee
        name = full_name(who.person, who.titles)
        lacking = [one for one in proof(reach) if one.severity is Severity.ERROR]
        if lacking or not reach.has_place:
            problems += lacking
            if not lacking:
                homeless[name] = ("person", person_id)
            continue
        found[person_id] = To(
            name=name,
            lines=tuple(address_lines(who)),
            opening=opening(who, language),
            sort_key=sort_key(who.person, who.person.sort_override),
        )
    problems += without_place(source, homeless, "letter.no_place")
    if problems and not found:
        raise Refused(*problems)
    source.told.extend(problems)
    return found


def without_place(
    source: Source, placeless: Mapping[str, tuple[str, str]], code: str
) -> list[Problem]:
    """Return one problem that names all who have no postal address, the first few by name.

    The source takes who they are, so that each can be led to.
    """
    if not placeless:
        return []
    source.placeless.update(placeless)
    values = {"names": named_together(list(placeless))}
    return [Problem(code, values, severity=Severity.WARNING)]


def named_together(names: Sequence[str]) -> str:
    """Return names in one line, of many the first few and how many more."""
    more = len(names) - NAMED
    named = ", ".join(names[:NAMED])
    if more <= 0:
        return named
    return fill(N_("{names} and {count} more"), {"names": named, "count": more})


def series(
    title: str, masthead: "Masthead", letters: "Sequence[tuple[str, Document]]"
) -> "Document | Series":
    """Return letters as one file, sorted by a key; a single one stands for itself."""
    from sekretariat.documents.content import Series  # noqa: PLC0415  lazy

    ordered = [letter for _, letter in sorted(letters, key=lambda pair: pair[0])]
    if len(ordered) == 1:
        return ordered[0]
    return Series(
        title=f"{title} · {masthead.body}",
        documents=tuple(ordered),
        language=masthead.language,
        subject=title,
        author=masthead.office,
    )


def chosen(source: Source, ids: Sequence[str], code: str) -> list[str]:
    """Return the persons a letter is for: the one asked for, else all; Refused where none is."""
    wanted = [one for one in ids if source.question.person_id in {"", one}]
    if not wanted:
        raise Refused(Problem(code, {}, "person"))
    return list(dict.fromkeys(wanted))
