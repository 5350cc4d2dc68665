"""Places in a text that are filled when a paper is made: {day}, {count:seat|seats}.

A text that takes the place of another one may use the places of that one, and no others. Clerks
read and write them in German: {Tag}, {Anzahl:Sitz|Sitze}.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from sekretariat import assets
from sekretariat.domain.problems import Problem

_PLACE = re.compile(r"\{([^{}\n]*)\}")
_NAME = re.compile(r"(?<=\{)[^{}:\n]+")
_CODE = re.compile(r"[a-z_]+")


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a text: its name, the form behind the colon, its line from 1 on."""

    name: str
    form: str
    line: int

    @property
    def is_choice(self) -> bool:
        """Tell whether it chooses one of two words by a number."""
        return self.form.count("|") == 1


def in_german(text: str) -> str:
    """Return a text with the names of its places as clerks read them."""
    names = _german()
    return _NAME.sub(lambda found: names.get(found[0], found[0]), in_code(text))


def in_code(text: str) -> str:
    """Return a text with the names of its places as papers fill them; {tag} is {Tag}."""
    names = _codes()
    return _NAME.sub(lambda found: names.get(found[0].casefold(), found[0]), text)


@lru_cache(maxsize=1)
def _german() -> Mapping[str, str]:
    path = assets.resource("templates", "placeholders.json")
    names: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return names


@lru_cache(maxsize=1)
def _codes() -> Mapping[str, str]:
    """Return the names papers know by the German ones in small letters."""
    return {said.casefold(): name for name, said in _german().items()}


def places_of(text: str) -> list[Place]:
    """Return the places of a text in their order."""
    return [
        Place(*_parted(found[1]), line)
        for line, said in enumerate(text.split("\n"), start=1)
        for found in _PLACE.finditer(said)
    ]


def offered(shipped: str) -> list[str]:
    """Return the places one may put in, as they are written, each once."""
    return list(dict.fromkeys(found[0] for found in _PLACE.finditer(shipped)))


def flaws(text: str, shipped: str, *, needs_all: bool = True) -> list[Problem]:
    """Return what is wrong with a text in the place of the shipped one, with its line.

    Every place of the shipped text is needed: a paper must not lose a day or a name unseen.
    """
    known = places_of(shipped)
    problems = list(_unbalanced(text))
    if problems:
        return problems
    used = places_of(text)
    for place in used:
        problems.extend(_judged(place, known))
    if needs_all:
        named = {one.name for one in used}
        missing = dict.fromkeys(one.name for one in known if one.name not in named)
        last = text.count("\n") + 1
        problems += [
            Problem("template.place_missing", {"name": f"{{{name}}}", "line": last}, "wording")
            for name in missing
        ]
    return problems


def unresolved(text: str) -> str:
    """Return the first place of a finished text that nothing was put into, "" where none is."""
    for found in _PLACE.finditer(text) if "{" in text else ():
        name, _ = _parted(found[1])
        if _CODE.fullmatch(name) or name.casefold() in _codes():
            return found[0]
    return ""


def _parted(inside: str) -> tuple[str, str]:
    name, _, form = inside.partition(":")
    return name, form


def _unbalanced(text: str) -> Iterator[Problem]:
    for number, line in enumerate(text.split("\n"), start=1):
        rest = _PLACE.sub("", line)
        if "{" in rest or "}" in rest:
            yield Problem("template.unbalanced", {"line": number}, "wording")


def _judged(place: Place, known: list[Place]) -> Iterator[Problem]:
    """Yield what is wrong with one place; plain {name} fits every value."""
    same = [one for one in known if one.name == place.name]
    values = {"name": f"{{{place.name}}}", "line": place.line}
    if not same:
        names = ", ".join(dict.fromkeys(f"{{{one.name}}}" for one in known))
        code = "template.unknown_place" if names else "template.no_places"
        yield Problem(code, {**values, "known": names}, "wording")
        return
    forms = {one.form for one in same} | {""}
    is_choice = place.is_choice and any(one.is_choice for one in same)
    if place.form not in forms and not is_choice:
        yield Problem("template.bad_form", {**values, "form": place.form}, "wording")
