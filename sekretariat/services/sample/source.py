"""The sample conference as data: resources/sample/conference.json, and its values as records."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date, time
from pathlib import Path
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
    """

    def __init__(self) -> None:
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
        record = record_class(**{**self._ready(record_class, values), **more})
        if "key" in values:
            self.ids[values["key"]] = record.id
        return record

    def several(self, record_class: type[R], part: str) -> Iterator[R]:
        """Yield a record for each value of a part."""
        for values in self.part(part):
            yield self.made(record_class, values)

    def fill(self, record: Record, values: Values) -> None:
        """Write the values into a record, read as in `made`."""
        for name, value in self._ready(type(record), values).items():
            setattr(record, name, value)

    def seat(self, office: Secretariat, number: int) -> Seat:
        """Return a seat of the conference by its number."""
        seats = office.seats.of_body(self.conference_id)
        return next(seat for seat in seats if seat.number == number)

    def _ready(self, record_class: type[Record], values: Values) -> dict[str, Any]:
        return {
            described.name: self._value(described, values[described.name])
            for described in fields_of(record_class)
            if described.name in values
        }

    def _value(self, described: Field, value: Any) -> Any:
        if described.kind is Kind.DAY:
            return date.fromisoformat(value)
        if described.kind is Kind.TIME:
            return time.fromisoformat(value)
        if described.kind is Kind.REFERENCE:
            return self.ids[value]
        return described.choices(value) if described.choices else value
