"""The columns of a sheet: key, heading, kind of value and width; the members' columns among them.

Headings and kinds come from the described fields, so a sheet, a form and the audit say the same.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sekretariat.domain.bodies import Membership, Seat
from sekretariat.domain.fields import Kind, field_of
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import Address, Affiliation, FormerName, Person
from sekretariat.domain.problems import Problem, Refused
from sekretariat.words import N_


@dataclass(frozen=True)
class Column:
    """A column: the key of its values in a row, English heading, kind, width in characters.

    `label` is translated when the sheet is written. A hidden column is written and folded away.
    """

    key: str
    label: str
    kind: Kind = Kind.TEXT
    width: int = 14
    hidden: bool = False


def _of(record_class: type, name: str, width: int, key: str = "") -> Column:
    """Return the column of a described field; `key` where the row calls it otherwise."""
    described = field_of(record_class, name)
    kind = Kind.TEXT if described.kind is Kind.REFERENCE else described.kind
    return Column(key or name, described.label, kind, width)


MEMBER_COLUMNS: Sequence[Column] = (
    _of(Seat, "number", 8, "seat_number"),
    _of(Seat, "group", 28),
    _of(Seat, "organization_id", 38, "organization"),
    _of(Organization, "category", 22, "organization_category"),
    _of(Person, "salutation", 9),
    _of(FormerName, "titles", 12),
    _of(Person, "given_names", 18),
    _of(Person, "particle", 9),
    _of(Person, "family_name", 20),
    _of(Person, "suffix", 8),
    Column("name", N_("Name"), Kind.TEXT, 28),
    _of(Affiliation, "function", 26),
    _of(Membership, "role", 14),
    _of(Membership, "rank", 6),
    Column("deputy_for", N_("Deputy for"), Kind.TEXT, 26),
    _of(Seat, "voting", 14),
    _of(Membership, "valid_from", 12, "start"),
    _of(Membership, "valid_to", 12, "end"),
    _of(Membership, "appointed_on", 12),
    _of(Membership, "appointed_by", 20),
    _of(Address, "street", 26),
    _of(Address, "postcode", 12),
    _of(Address, "city", 18),
    _of(Address, "country", 9),
    Column("emails", N_("E-mail addresses"), Kind.TEXT, 34),
    Column("phones", N_("Phone numbers"), Kind.TEXT, 20),
    Column("mobile", N_("Mobile number"), Kind.TEXT, 20),
    Column("tasks", N_("Function in the body"), Kind.TEXT, 22),
    Column("vacant_since", N_("Vacant since"), Kind.DAY, 12),
    _of(Seat, "body_id", 32, "body"),
    Column("id", N_("Record id"), Kind.TEXT, 38, hidden=True),
)


def chosen(columns: Sequence[Column], keys: Iterable[str]) -> tuple[Column, ...]:
    """Return the columns of the keys, in the order asked for; hidden ones always come along.

    Raises Refused with `export.unknown_column` for every key that is none.
    """
    known = {column.key: column for column in columns}
    wanted = list(dict.fromkeys(keys))
    choices = ", ".join(known)
    unknown = [
        Problem("export.unknown_column", {"value": key, "choices": choices}, "columns")
        for key in wanted
        if key not in known
    ]
    if unknown:
        raise Refused(*unknown)
    kept_along = [column.key for column in columns if column.hidden and column.key not in wanted]
    return tuple(known[key] for key in (*wanted, *kept_along))
