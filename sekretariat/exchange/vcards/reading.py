"""vCards as a sheet: one row for each card, so that cards and lists take the same way in.

The columns carry the headings of a list; what a list does not keep (web page, categories) stands
in columns without a meaning, so nothing is lost unseen. An e-mail address or number marked as
private counts only where the card has no other; else it waits in a column of its own.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from sekretariat.domain.people import Salutation
from sekretariat.domain.problems import Problem, Refused
from sekretariat.exchange.parsing.titles import split_before
from sekretariat.exchange.reading.delimited import decode
from sekretariat.exchange.sheets import Sheet, exact_sheet
from sekretariat.exchange.vcards.lines import LONGEST_CARD, Property, cut_cards, properties

_NAME = "Name"
_BETWEEN = "; "
_NOT_PERSONS = frozenset({"org", "group", "location", "application", "device"})
_TEL = re.compile(r"tel:([^;]*)(?:;ext=([^;]*))?.*$", re.IGNORECASE | re.DOTALL)
_NOWHERE = [""] * 7
_DOTTED = re.compile(r"(?:\w\.)+\w?$")
_NO_CALLS = frozenset({"pager", "modem", "textphone", "fax", "cell"})
_SALUTATIONS = {Salutation.WOMAN: "Frau", Salutation.MAN: "Herr"}


def read_cards(path: Path) -> Sheet:
    """Return the cards of a file as a sheet of rows numbered like the cards; raises Refused."""
    named = {"file": path.name}
    text = decode(path.read_bytes())
    if text is None:
        raise Refused(Problem("vcard.none", named))
    rows = []
    for card in cut_cards(text):
        if not card.is_whole:
            raise Refused(Problem("vcard.cut_off", {**named, "card": card.number}))
        if len(card.text) > LONGEST_CARD:
            raise Refused(Problem("vcard.too_long", {**named, "card": card.number}))
        rows.append(_Card(properties(card.text)).cells())
    if not rows:
        raise Refused(Problem("vcard.none", named))
    return exact_sheet(path.stem, [heading for heading, _ in COLUMNS], rows, {_NAME})


class _Card:
    """What a card says, text by text."""

    def __init__(self, found: Sequence[Property]) -> None:
        self._found: dict[str, list[Property]] = {}
        for one in found:
            self._found.setdefault(one.name, []).append(one)
        self._organization = self._parts("ORG")
        self._places: dict[bool, list[str]] = {}
        for one in self._all("ADR"):
            self._places.setdefault(_is_private(one), [*one.parts(), *_NOWHERE])
        self._name = [*self._parts("N"), *[""] * 5][:5]
        self.before = split_before(self._name[3])
        self.formatted = split_before(self._text("FN"))

    def cells(self) -> tuple[str, ...]:
        """Return the texts of all columns."""
        return tuple(read(self) for _, read in COLUMNS)

    def salutation(self) -> str:
        """Return "Frau" or "Herr" where the card says so, never told from a first name."""
        said = self.before.salutation or self.formatted.salutation
        return _SALUTATIONS.get(said, "") if said else ""

    def titles(self) -> str:
        """Return the titles before the name; those of the whole name where the parts have none."""
        if self.before.rest:  # a title nobody knows stays as it is
            return self._name[3]
        return " ".join(self.before.titles or self.formatted.titles)

    def given(self) -> str:
        """Return first and further given names."""
        return " ".join(name for name in self._name[1:3] if name) if self._name[0] else ""

    def family(self) -> str:
        """Return the family name with its particles."""
        return self._name[0]

    def suffix(self) -> str:
        """Return what stands behind the name."""
        return self._name[4] if self._name[0] else ""

    def whole_name(self) -> str:
        """Return the whole name where its parts are not told; a company has none."""
        return "" if self._name[0] or self._is_company() else self._text("FN")

    def organization(self) -> str:
        """Return the organisation without its departments."""
        return self._organization[0] or (self._text("FN") if self._is_company() else "")

    def department(self) -> str:
        """Return the departments, from the large to the small."""
        return ", ".join(part for part in self._organization[1:] if part)

    def function(self) -> str:
        """Return what the person is there."""
        return self._text("TITLE") or self._text("ROLE")

    def emails(self) -> str:
        """Return the e-mail addresses."""
        return _joined(_counting(self._all("EMAIL")))

    def private_emails(self) -> str:
        """Return those that wait."""
        return _joined(_waiting(self._all("EMAIL")))

    def phones(self) -> str:
        """Return the numbers that are neither mobile nor fax."""
        return _joined(_counting(self._calls()))

    def private_phones(self) -> str:
        """Return those that wait."""
        return _joined(_waiting(self._calls()))

    def mobiles(self) -> str:
        """Return the mobile numbers."""
        return _joined(one for one in self._all("TEL") if "cell" in one.kinds)

    def faxes(self) -> str:
        """Return the fax numbers."""
        return _joined(_counting([one for one in self._all("TEL") if "fax" in one.kinds]))

    def remark(self) -> str:
        """Return the notes."""
        return "\n".join(one.text for one in self._all("NOTE") if one.text)

    def others(self, name: str) -> str:
        """Return the values of a property a list does not keep."""
        return _BETWEEN.join(one.text for one in self._all(name) if one.text)

    def place(self, part: int, *, private: bool) -> str:
        """Return a part of the address: 2 street, 3 city, 5 postcode, 6 country."""
        parts = self._places.get(private, _NOWHERE)
        if part == _STREET:
            return parts[_STREET] or parts[1] or parts[0]
        return parts[part].replace(".", "") if _DOTTED.match(parts[part]) else parts[part]

    def _is_company(self) -> bool:
        is_same = self._text("FN") == self._organization[0] and not self._name[0]
        return is_same or self._text("KIND").lower() in _NOT_PERSONS

    def _calls(self) -> list[Property]:
        return [one for one in self._all("TEL") if not _NO_CALLS & one.kinds]

    def _all(self, name: str) -> list[Property]:
        return self._found.get(name, [])

    def _text(self, name: str) -> str:
        return next((one.text for one in self._all(name) if one.text), "")

    def _parts(self, name: str) -> list[str]:
        return next((one.parts() for one in self._all(name)), [""])


def _is_private(one: Property) -> bool:
    return "home" in one.kinds and "work" not in one.kinds


def _counting(found: Sequence[Property]) -> list[Property]:
    return [one for one in found if not _is_private(one)] or list(found)


def _waiting(found: Sequence[Property]) -> list[Property]:
    counting = _counting(found)
    return [one for one in found if one not in counting]


def _joined(found: Iterable[Property]) -> str:
    """Return values as a cell has them; "tel:+49611;ext=12" becomes "+49611 ext. 12"."""
    texts = []
    for one in found:
        uri = _TEL.match(one.text)
        if uri is None:
            texts.append(one.text.removeprefix("mailto:"))
        else:
            texts.append(f"{uri[1]} ext. {uri[2]}" if uri[2] else uri[1])
    return _BETWEEN.join(text for text in dict.fromkeys(texts) if text)


_STREET, _CITY, _POSTCODE, _COUNTRY = 2, 3, 5, 6
_Read = Callable[[_Card], str]
# The headings are recognised like those of a list; the last ones have no meaning there.
COLUMNS: tuple[tuple[str, _Read], ...] = (
    ("Anrede", _Card.salutation),
    ("Titel", _Card.titles),
    ("Vorname", _Card.given),
    ("Familienname", _Card.family),
    ("Namenszusatz", _Card.suffix),
    (_NAME, _Card.whole_name),
    ("Organisation", _Card.organization),
    ("Funktion", _Card.function),
    ("E-Mail", _Card.emails),
    ("Telefon", _Card.phones),
    ("Mobil", _Card.mobiles),
    ("Fax", _Card.faxes),
    ("Straße", lambda card: card.place(_STREET, private=False)),
    ("PLZ", lambda card: card.place(_POSTCODE, private=False)),
    ("Ort", lambda card: card.place(_CITY, private=False)),
    ("Land", lambda card: card.place(_COUNTRY, private=False)),
    ("Straße (privat)", lambda card: card.place(_STREET, private=True)),
    ("PLZ (privat)", lambda card: card.place(_POSTCODE, private=True)),
    ("Ort (privat)", lambda card: card.place(_CITY, private=True)),
    ("Bemerkung", _Card.remark),
    ("Abteilung", _Card.department),
    ("Privat: E-Mail", _Card.private_emails),
    ("Privat: Telefon", _Card.private_phones),
    ("Webseite", lambda card: card.others("URL")),
    ("Kategorien", lambda card: card.others("CATEGORIES")),
    ("Karten-ID", lambda card: card.others("UID")),
)
