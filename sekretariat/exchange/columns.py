"""The columns of a sheet: key, heading, kind of value and width; the members' columns among them.

Headings and kinds come from the described fields, so a sheet, a form and the audit say the same.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sekretariat.domain.bodies import Membership, Seat
from sekretariat.domain.fields import Choice, Kind, field_of
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import Address, Affiliation, FormerName, Person
from sekretariat.domain.problems import Problem, Refused
from sekretariat.words import N_


@dataclass(frozen=True)
class Column:
    """A column: the key of its values in a row, English heading, kind, width in characters.

    `label` is translated when the sheet is written. A hidden column is written and folded away. In
    a sheet that comes back `editable` cells are open to its reader, `choices` are offered there.
    """

    key: str
    label: str
    kind: Kind = Kind.TEXT
    width: int = 14
    hidden: bool = False
    editable: bool = False
    choices: tuple[Choice, ...] = ()


def described_column(record_class: type, name: str, width: int, key: str = "") -> Column:
    """Return the column of a described field; `key` where the row calls it otherwise."""
    described = field_of(record_class, name)
    kind = Kind.TEXT if described.kind is Kind.REFERENCE else described.kind
    return Column(key or name, described.label, kind, width)


MEMBER_COLUMNS: Sequence[Column] = (
    described_column(Seat, "number", 8, "seat_number"),
    described_column(Seat, "group", 28),
    described_column(Seat, "organization_id", 38, "organization"),
    described_column(Organization, "category", 22, "organization_category"),
    Column("body_category", N_("Category in the body"), Kind.TEXT, 22),
    described_column(Person, "salutation", 9),
    described_column(FormerName, "titles", 12),
    described_column(Person, "given_names", 18),
    described_column(Person, "particle", 9),
    described_column(Person, "family_name", 20),
    described_column(Person, "suffix", 8),
    Column("name", N_("Name"), Kind.TEXT, 28),
    described_column(Affiliation, "function", 26),
    described_column(Membership, "role", 14),
    described_column(Membership, "rank", 6),
    Column("status", N_("Membership status"), Kind.CHOICE, 14),
    Column("deputy_for", N_("Deputy for"), Kind.TEXT, 26),
    described_column(Seat, "voting", 14),
    described_column(Membership, "valid_from", 12, "start"),
    described_column(Membership, "valid_to", 12, "end"),
    described_column(Membership, "appointed_on", 12),
    described_column(Membership, "appointed_by", 20),
    described_column(Address, "street", 26),
    described_column(Address, "postcode", 12),
    described_column(Address, "city", 18),
    described_column(Address, "country", 9),
    Column("emails", N_("E-mail addresses"), Kind.TEXT, 34),
    Column("phones", N_("Phone numbers"), Kind.TEXT, 20),
    Column("mobile", N_("Mobile number"), Kind.TEXT, 20),
    Column("tasks", N_("Function in the body"), Kind.TEXT, 22),
    Column("vacant_since", N_("Vacant since"), Kind.DAY, 12),
    described_column(Seat, "body_id", 32, "body"),
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
