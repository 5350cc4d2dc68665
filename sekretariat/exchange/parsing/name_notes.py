"""What stands beside a name in its cell: in brackets or quotes, "geb. X", a footnote's mark."""

import re
from dataclasses import dataclass, replace

from sekretariat.domain.people import Salutation
from sekretariat.exchange.parsing.offices import only_office
from sekretariat.exchange.parsing.titles import is_degree, split_before

_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
_OF_A_TITLE = re.compile(
    r"(?:Dr\.|Prof\.|\bDipl[\w.-]*(?:\s[\w.-]+)?|\bDI|\bIng\.|\bLL\.\s?M\.|\bM\.\s?(?:A|Sc)\.)\s*$"
)
_SCHOOL = re.compile(r"[A-Z]{2,5}|(?:Univ|Uni|FH|TU)\b.*|[A-Z][a-z]+|grad\.")
_QUOTED = re.compile(r"(?<=\w)\s*[„\"“”«»]([^„\"“”«»]+)[“”\"»«](?=\s*\w)")
_BORN = re.compile(
    r"[\s,]+((?:geb(?:\.|orene[rs]?\b)|née\b|verw\.|verwitwete\b|gesch\.)\s?[^,]+)(?=,|$)"
)
_BESIDE = re.compile(r"[()„\"“”«»*¹²³]|geb(?:\.|oren)|née|verw|gesch\.")
_MARK = re.compile(r"\s*(?:\*\d*|[¹²³])$")


@dataclass(frozen=True)
class Noted:
    """A name's text without what stands beside it, and what that said."""

    text: str
    note: str = ""
    titles: tuple[str, ...] = ()
    suffix: str = ""
    offices: tuple[str, ...] = ()
    salutation: Salutation | None = None


def without_notes(text: str) -> Noted:
    """Take what stands beside a name off: "Max X (SPD)" -> "Max X", note "SPD".

    A title, degree, office or salutation in brackets is understood as such.
    """
    noted = Noted(text)
    if not _BESIDE.search(text):
        return noted
    for found in _BRACKETS.finditer(text):
        if _OF_A_TITLE.search(text[: found.start()]) and _SCHOOL.fullmatch(found[1]):
            continue
        noted = _understood(noted, found[1].strip(), found[0])
    noted = _cut(noted, _QUOTED)
    noted = _cut(noted, _BORN)
    noted = replace(noted, text=_MARK.sub("", noted.text).strip(" "))
    if not any(character.isalnum() for character in noted.text):
        return Noted(text)
    return noted


def _understood(noted: Noted, said: str, written: str) -> Noted:
    rest = noted.text.replace(written, " " if written[0] == " " else "", 1)
    noted = replace(noted, text=" ".join(rest.replace(" ,", ",").split()))
    before = split_before(said)
    if only_office(said):
        return replace(noted, offices=(*noted.offices, only_office(said)))
    if is_degree(said):
        return replace(noted, suffix=f"{noted.suffix} {said}".strip())
    if said and not before.rest and not before.offices:
        salutation = noted.salutation or before.salutation
        return replace(noted, titles=noted.titles + before.titles, salutation=salutation)
    return replace(noted, note=_joined(noted.note, said))


def _cut(noted: Noted, pattern: re.Pattern[str]) -> Noted:
    found = pattern.search(noted.text)
    if not found:
        return noted
    text = " ".join((noted.text[: found.start()] + " " + noted.text[found.end() :]).split())
    text = text.replace(" ,", ",")
    return replace(noted, text=text, note=_joined(noted.note, found[1].strip()))


def _joined(note: str, said: str) -> str:
    return "; ".join(part for part in (note, said) if part)
