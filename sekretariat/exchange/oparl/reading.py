"""OParl files as sheets: one of all persons, one for each organisation with members.

So they take the same way in as lists. A person stands once in each sheet: with the function they
have in it, else with the membership that runs, else with the last one.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sekretariat.domain.people import Salutation
from sekretariat.domain.problems import Problem, Refused
from sekretariat.exchange.oparl.objects import Objects, Thing, read_objects, text_of, texts_of
from sekretariat.exchange.parsing.roles import read_role
from sekretariat.exchange.parsing.titles import split_before
from sekretariat.exchange.sheets import ORGANIZATIONS, Sheet, exact_sheet

PERSONS = "Personen"
_BETWEEN = "; "
_FOREVER = "9999"
# Where a person comes from; the other types are places to be a member of.
_HOMES = ("Institution", "Verwaltungsbereich", "Fraktion", "Partei")
_SALUTATIONS = {Salutation.WOMAN: "Frau", Salutation.MAN: "Herr"}


def read_oparl(path: Path) -> list[Sheet]:
    """Return the sheets of a file or folder; raises Refused where no person is in it.

    The sheet of all persons stands first, but behind the members of the only body there is; a
    hidden one of the organisations comes last.
    """
    objects = read_objects(path)
    persons = {text_of(one, "id"): one for one in objects.of("Person")}
    if not persons:
        raise Refused(Problem("oparl.nothing", {"file": path.name}))
    held = _held(objects)
    lines = [
        _Line(person, home=_home(objects, held[address]), objects=objects)
        for address, person in persons.items()
    ]
    sheets = [_sheet(PERSONS, lines)]
    members = _members(objects, persons, held)
    sheets += [_sheet(name, found) for name, found in members.items()]
    ordered = sheets[::-1] if len(members) == 1 else sheets
    return [*ordered, _organizations(objects)]


@dataclass(frozen=True)
class _Line:
    """A person in a sheet, with the membership it is about and the place they come from."""

    person: Thing
    home: Thing
    objects: Objects
    membership: Thing | None = None

    def cell(self, name: str) -> str:
        """Return a text of the person."""
        return text_of(self.person, name)

    def joined(self, name: str) -> str:
        """Return several texts of the person in one."""
        return _BETWEEN.join(texts_of(self.person, name))

    def held(self, name: str) -> str:
        """Return a text of the membership."""
        return text_of(self.membership or {}, name)

    def salutation(self) -> str:
        """Return "Frau" or "Herr" where the form of address says so; a gender says nothing."""
        said = split_before(self.cell("formOfAddress")).salutation
        return _SALUTATIONS.get(said, "") if said else ""

    def family(self) -> str:
        """Return the family name, "" where only the whole name is told."""
        return self.cell("familyName")

    def whole(self) -> str:
        """Return the whole name where its parts are not told."""
        return "" if self.family() else self.cell("name")

    def titles(self) -> str:
        """Return the academic titles."""
        return " ".join(texts_of(self.person, "title")) if self.family() else ""

    def sender(self) -> str:
        """Return the organisation the person sits for, else the one they come from."""
        sender = self.objects.at("Organization", (self.membership or {}).get("onBehalfOf"))
        return _name(sender) or self.workplace()

    def workplace(self) -> str:
        """Return the organisation the person comes from."""
        return _name(self.objects.at("Organization", self.home.get("organization")))

    def function(self) -> str:
        """Return what the person is at that organisation."""
        return text_of(self.home, "role") if self.sender() == self.workplace() else ""

    def role(self) -> str:
        """Return the role; a member without a vote is an advisory one."""
        role = self.held("role")
        votes = (self.membership or {}).get("votingRight")
        if votes is False and role.casefold() in {"", "mitglied", "member"}:
            return "beratendes Mitglied"
        return role

    def place(self, name: str) -> str:
        """Return a part of the person's address."""
        inside = self.person.get("locationObject")
        where = inside if isinstance(inside, dict) else {}
        return text_of(where or self.objects.at("Location", self.person.get("location")), name)


def _organizations(objects: Objects) -> Sheet:
    """Return what is said of organisations, those with members included."""
    names = ("name", "shortName", "website", "classification", "organizationType")
    rows = [tuple(text_of(one, name) for name in names) for one in objects.of("Organization")]
    return replace(exact_sheet(ORGANIZATIONS, names, rows, names), hidden=True)


def _held(objects: Objects) -> dict[str, list[Thing]]:
    """Return the memberships by the address of their person."""
    found: dict[str, list[Thing]] = defaultdict(list)
    for one in objects.of("Membership"):
        person = one.get("person")
        found[str(person.get("id") if isinstance(person, dict) else person)].append(one)
    return found


def _home(objects: Objects, memberships: Sequence[Thing]) -> Thing:
    for wanted in _HOMES:
        for one in sorted(memberships, key=_lasting, reverse=True):
            organization = objects.at("Organization", one.get("organization"))
            if text_of(organization, "organizationType") == wanted:
                return one
    return {}


def _members(
    objects: Objects, persons: dict[str, Thing], held: dict[str, list[Thing]]
) -> dict[str, list[_Line]]:
    """Return the persons of each organisation that is no home, by its name."""
    found: dict[str, list[_Line]] = {}
    for address, person in persons.items():
        home = _home(objects, held[address])
        by_place: dict[str, list[Thing]] = defaultdict(list)
        for one in held[address]:
            organization = objects.at("Organization", one.get("organization"))
            if text_of(organization, "organizationType") not in _HOMES and _name(organization):
                by_place[_name(organization)].append(one)
        for name, memberships in by_place.items():
            line = _Line(person, home, objects, _merged(memberships))
            found.setdefault(name, []).append(line)
    return dict(sorted(found.items()))


def _merged(memberships: Sequence[Thing]) -> Thing:
    """Return the one membership of a person that counts, with the function they have."""
    ordered = sorted(memberships, key=_lasting, reverse=True)
    main = next((one for one in ordered if _function(one) is None), ordered[0])
    task = next((one for one in ordered if _function(one) is not None), None)
    return {**main, "role": task.get("role")} if task else main


def _function(membership: Thing) -> object:
    written = read_role(text_of(membership, "role"))
    return written.function if written else None


def _lasting(membership: Thing) -> tuple[str, str]:
    """Return what sorts memberships: those that run are the last, later ones follow earlier."""
    return text_of(membership, "endDate") or _FOREVER, text_of(membership, "startDate")


def _name(organization: Thing) -> str:
    return text_of(organization, "name") or text_of(organization, "shortName")


# The headings are recognised like those of a list; the last ones have no meaning there.
_COLUMNS: tuple[tuple[str, Callable[[_Line], str]], ...] = (
    ("Anrede", _Line.salutation),
    ("Titel", _Line.titles),
    ("Vorname", lambda line: line.cell("givenName") if line.family() else ""),
    ("Familienname", _Line.family),
    ("Namenszusatz", lambda line: line.cell("affix")),
    ("Name", _Line.whole),
    ("Organisation", _Line.sender),
    ("Funktion", _Line.function),
    ("E-Mail", lambda line: line.joined("email")),
    ("Telefon", lambda line: line.joined("phone")),
    ("Straße", lambda line: line.place("streetAddress")),
    ("PLZ", lambda line: line.place("postalCode")),
    ("Ort", lambda line: line.place("locality")),
    ("Rolle", _Line.role),
    ("von", lambda line: line.held("startDate")),
    ("bis", lambda line: line.held("endDate")),
    ("Amtsbezeichnung", lambda line: line.cell("formOfAddress")),
    ("Stand der Person", lambda line: line.joined("status")),
    ("Karten-ID", lambda line: line.cell("id")),
)


def _sheet(name: str, lines: Sequence[_Line]) -> Sheet:
    rows = [tuple(read(line) for _, read in _COLUMNS) for line in lines]
    return exact_sheet(name, [heading for heading, _ in _COLUMNS], rows, {"Name"})
