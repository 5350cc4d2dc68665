"""One description of a field; validation, storage, forms, sheets and audit lines follow from it.

A record class is a dataclass whose attributes are made by the makers below:

    family_name: str = text(N_("Family name"), required=True)
"""

import dataclasses
from collections.abc import Iterator
from dataclasses import MISSING, dataclass
from enum import Enum, StrEnum
from functools import cache
from typing import Any, Self
from unicodedata import category, normalize

from sekretariat.domain.problems import Problem


class Kind(Enum):
    """What a field holds; decides column type, widget, cell format and check."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    CHOICE = "choice"
    DAY = "day"
    TIME = "time"
    MOMENT = "moment"
    NUMBER = "number"
    MONEY = "money"  # of columns alone: whole cents, shown in euros
    FLAG = "flag"
    REFERENCE = "reference"


class Choice(StrEnum):
    """A closed list: the stored value with the English label a face translates."""

    label: str

    def __new__(cls, value: str, label: str = "") -> Self:
        """Make a member from its stored value and label."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member


@dataclass(frozen=True)
class Field:
    """A field of a record: name, kind, English label and limits."""

    name: str
    kind: Kind
    label: str
    required: bool = False
    limit: int = 0
    minimum: int | None = None
    maximum: int | None = None
    target: str = ""
    choices: type[Choice] | None = None
    internal: bool = False


def _make(kind: Kind, label: str, default: object, **limits: Any) -> Any:
    return dataclasses.field(default=default, metadata={"kind": kind, "label": label, **limits})


def text(label: str, *, required: bool = False, limit: int = 250, internal: bool = False) -> Any:
    """Make a one-line text field; `limit` counts characters."""
    return _make(Kind.TEXT, label, "", required=required, limit=limit, internal=internal)


def long_text(label: str, *, limit: int = 20_000) -> Any:
    """Make a text field of several lines; `limit` counts characters."""
    return _make(Kind.LONG_TEXT, label, "", limit=limit)


def choice(label: str, default: Choice) -> Any:
    """Make a field with a closed list of values: those of the default's class."""
    return _make(Kind.CHOICE, label, default)


def day(label: str, *, required: bool = False) -> Any:
    """Make a calendar day; None means open."""
    return _make(Kind.DAY, label, None, required=required)


def time_of_day(label: str) -> Any:
    """Make a local time of day; None means not set."""
    return _make(Kind.TIME, label, None)


def moment(label: str) -> Any:
    """Make a point in time, always with a time zone, stored as UTC."""
    return _make(Kind.MOMENT, label, None)


def whole_number(
    label: str,
    default: int | None = None,
    *,
    minimum: int | None = None,
    maximum: int | None = None,
) -> Any:
    """Make a whole number; None means not set."""
    return _make(Kind.NUMBER, label, default, minimum=minimum, maximum=maximum)


def flag(label: str, *, default: bool = False) -> Any:
    """Make a yes/no field."""
    return _make(Kind.FLAG, label, default)


def reference(label: str, target: str, *, required: bool = False) -> Any:
    """Make a reference to another record by its id; "" means none."""
    return _make(Kind.REFERENCE, label, "", target=target, required=required)


def fields_of(record_class: type) -> tuple[Field, ...]:
    """Return the described fields of a record class, in the order they are written."""
    return _fields_of(record_class)


@cache
def _fields_of(record_class: type) -> tuple[Field, ...]:
    return tuple(_described(record_class))


def _described(record_class: type) -> Iterator[Field]:
    for attribute in dataclasses.fields(record_class):
        if "kind" not in attribute.metadata:
            continue
        is_choice = attribute.metadata["kind"] is Kind.CHOICE
        choices: Any = type(attribute.default) if is_choice else None
        yield Field(attribute.name, choices=choices, **attribute.metadata)


def field_of(record_class: type, name: str) -> Field:
    """Return one described field; raises KeyError for a name that is none."""
    for described in fields_of(record_class):
        if described.name == name:
            return described
    raise KeyError(name)


def tidy(value: str) -> str:
    """Return text as it is stored: NFC, no-break and control characters out, ends trimmed."""
    composed = normalize("NFC", value)
    if composed.isprintable():  # almost every text
        return composed.strip()
    kept = (c if c == "\n" or category(c) not in {"Cc", "Cs"} else " " for c in composed)
    return "".join(kept).strip()


def check(record: Any) -> list[Problem]:
    """Return what is wrong with the record's own fields; tidies its texts on the way."""
    problems: list[Problem] = []
    for described in fields_of(type(record)):
        value = getattr(record, described.name)
        if isinstance(value, str) and not isinstance(value, Choice):
            value = tidy(value)
            setattr(record, described.name, value)
        problems.extend(_check_value(described, value))
    return problems


def _check_value(described: Field, value: object) -> Iterator[Problem]:
    values = {"label": described.label, "value": value}
    if described.required and value in ("", None):
        yield Problem("field.missing", values, described.name)
    if isinstance(value, str) and described.limit and len(value) > described.limit:
        yield Problem("field.too_long", {**values, "limit": described.limit}, described.name)
    if isinstance(value, int) and not isinstance(value, bool):
        low, high = described.minimum, described.maximum
        if (low is not None and value < low) or (high is not None and value > high):
            bounds = {"minimum": low, "maximum": high}
            yield Problem("field.out_of_range", {**values, **bounds}, described.name)


def default_of(record_class: type, name: str) -> object:
    """Return the default a field starts with."""
    for attribute in dataclasses.fields(record_class):
        if attribute.name == name:
            return None if attribute.default is MISSING else attribute.default
    raise KeyError(name)
