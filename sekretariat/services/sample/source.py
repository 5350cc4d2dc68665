"""The sample conference as data: resources/sample/conference.json, and its values as records."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date, time
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from sekretariat.assets import resource
from sekretariat.domain.bodies import Seat
from sekretariat.domain.fields import Field, Kind, fields_of
from sekretariat.domain.records import Record
from sekretariat.services.secretariat import Secretariat

Values = Mapping[str, Any]
R = TypeVar("R", bound=Record)


class SampleSource:
    """The file, the ids of everything it names, and what was counted on the way.

    Terms, bodies and offices are named by their key, persons and organisations by their name.
    `is_played` leaves the second session as it was planned: what came of it is played.
    """

    def __init__(self, *, is_played: bool = False) -> None:
        self.is_played = is_played
        self._folder = resource("sample")
        text = (self._folder / "conference.json").read_text(encoding="utf-8")
        self._content: dict[str, Any] = json.loads(text)
        self.ids: dict[str, str] = {}
        self.counts: Counter[str] = Counter()

    @property
    def list_file(self) -> Path:
        """The untidy list of members."""
        return self._folder / str(self.part("list")["file"])

    @property
    def as_of(self) -> date:
        """The day the sample is shown for: that of the second session."""
        return date.fromisoformat(self.part("as_of"))

    @property
    def conference_id(self) -> str:
        """The body the list belongs to."""
        return self.ids[self.part("list")["body"]]

    def part(self, name: str) -> Any:
        """Return a part of the file as it stands there."""
        return self._content[name]

    def made(self, record_class: type[R], values: Values, **more: object) -> R:
        """Return a record of the values; `more` goes in as it is.

        Days and times are ISO texts, references keys or names. The record is known by its "key".
        """
        record = record_class(**{**ready(record_class, values, self.ids), **more})
        if "key" in values:
            self.ids[values["key"]] = record.id
        return record

    def several(self, record_class: type[R], part: str) -> Iterator[R]:
        """Yield a record for each value of a part."""
        for values in self.part(part):
            yield self.made(record_class, values)

    def fill(self, record: Record, values: Values) -> None:
        """Write the values into a record, read as in `made`."""
        for name, value in ready(type(record), values, self.ids).items():
            setattr(record, name, value)

    def seat(self, office: Secretariat, number: int) -> Seat:
        """Return a seat of the conference by its number."""
        seats = office.seats.of_body(self.conference_id)
        return next(seat for seat in seats if seat.number == number)


def ready(
    record_class: type[Record], values: Values, ids: Mapping[str, str] = MappingProxyType({})
) -> dict[str, Any]:
    """Return values of a file as a record holds them; references are looked up in `ids`."""
    return {
        described.name: _value(described, values[described.name], ids)
        for described in fields_of(record_class)
        if described.name in values
    }


def _value(described: Field, value: Any, ids: Mapping[str, str]) -> Any:
    if described.kind is Kind.DAY:
        return date.fromisoformat(value)
    if described.kind is Kind.TIME:
        return time.fromisoformat(value)
    if described.kind is Kind.REFERENCE:
        return ids[value]
    return described.choices(value) if described.choices else value
