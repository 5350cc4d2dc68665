"""OParl files as sheets: one object, a list, an external list, a folder of pages; broken ones."""

import json
from pathlib import Path
from typing import Any

import pytest

from sekretariat.domain.problems import Refused
from sekretariat.exchange.lists.headings import find_header
from sekretariat.exchange.reading.files import read_file
from sekretariat.exchange.sheets import Sheet

AT = "https://oparl.example.org"
TYPE = "https://schema.oparl.org/1.1"
# After the example of the specification (Person, chapter 3.6), with a fictitious person.
ADA: dict[str, Any] = {
    "id": f"{AT}/person/29",
    "type": f"{TYPE}/Person",
    "name": "Prof. Dr. Ada Muster",
    "familyName": "Muster",
    "givenName": "Ada",
    "title": ["Prof.", "Dr."],
    "formOfAddress": "Ratsfrau",
    "gender": "female",
    "email": ["ada@example.org"],
    "phone": ["+493012345678"],
    "location": f"{AT}/location/1",
    "membership": [
        {
            "id": f"{AT}/membership/34",
            "type": f"{TYPE}/Membership",
            "organization": f"{AT}/organization/34",
            "role": "Vorsitzende",
            "votingRight": True,
            "startDate": "2013-12-03",
            "onBehalfOf": f"{AT}/organization/7",
        },
        {
            "id": f"{AT}/membership/35",
            "type": f"{TYPE}/Membership",
            "organization": f"{AT}/organization/7",
            "role": "Geschäftsführerin",
        },
    ],
}
FINANCE = {
    "id": f"{AT}/organization/34",
    "type": f"{TYPE}/Organization",
    "organizationType": "Gremium",
    "name": "Ausschuss für Haushalt und Finanzen",
}
SENDER = {
    "id": f"{AT}/organization/7",
    "type": f"{TYPE}/Organization",
    "organizationType": "Institution",
    "name": "Verband A",
}
PLACE = {
    "id": f"{AT}/location/1",
    "type": f"{TYPE}/Location",
    "streetAddress": "Weg 1",
    "postalCode": "65189",
    "locality": "Wiesbaden",
}


def rows(sheet: Sheet) -> list[dict[str, str]]:
    """Return the rows by what their columns fill; those that fill nothing by their heading."""
    columns = find_header(sheet).columns
    keys = [one.field or one.heading for one in columns]
    return [
        {key: str(cell) for key, cell in zip(keys, row.cells, strict=True) if cell}
        for row in sheet.rows[1:]
    ]


def written(folder: Path, content: object, name: str = "oparl.json") -> Path:
    path = folder / name
    text = content if isinstance(content, str) else json.dumps(content)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "content",
    [
        {"data": [FINANCE, ADA, SENDER, PLACE], "links": {}, "pagination": {}},
        [PLACE, ADA, {"x": [SENDER]}, FINANCE],
    ],
    ids=["external list", "list"],
)
def test_members_of_the_only_body_stand_first(content: object, tmp_path: Path) -> None:
    members, persons, organizations = read_file(written(tmp_path, content)).sheets
    assert (members.name, persons.name) == ("Ausschuss für Haushalt und Finanzen", "Personen")
    assert rows(members) == [
        {
            "titles": "Prof. Dr.",
            "given_names": "Ada",
            "family_name": "Muster",
            "organization": "Verband A",
            "function": "Geschäftsführerin",
            "emails": "ada@example.org",
            "phones": "+493012345678",
            "street": "Weg 1",
            "postcode": "65189",
            "city": "Wiesbaden",
            "role": "Vorsitzende",
            "start": "2013-12-03",
            "Amtsbezeichnung": "Ratsfrau",
            "known_as": f"{AT}/person/29",
        }
    ]
    assert "role" not in rows(persons)[0]
    assert organizations.hidden
    assert {row.cells[0] for row in organizations.rows[1:]} == {FINANCE["name"], "Verband A"}


def test_pages_in_a_folder_are_one(tmp_path: Path) -> None:
    written(tmp_path, {"data": [ADA]}, "people-1.json")
    written(
        tmp_path, {"data": [{**ADA, "id": f"{AT}/person/30", "membership": []}]}, "people-2.json"
    )
    written(tmp_path, {"data": [FINANCE, SENDER]}, "organizations.json")
    members, persons, _ = read_file(tmp_path).sheets
    assert (len(rows(members)), len(rows(persons))) == (1, 2)


def test_a_person_alone_needs_nothing_else(tmp_path: Path) -> None:
    person = {"type": f"{TYPE}/Person", "id": f"{AT}/p", "name": "Dr. Max Probe"}
    persons, _ = read_file(written(tmp_path, person)).sheets
    assert rows(persons) == [{"name": "Dr. Max Probe", "known_as": f"{AT}/p"}]


def test_somebody_twice_in_a_body_stands_once_with_the_function(tmp_path: Path) -> None:
    seats = [
        {"role": "Mitglied", "startDate": "2019-12-03"},
        {"role": "Mitglied", "startDate": "2014-01-01", "endDate": "2018-12-31"},
        {"role": "Sprecherin"},
    ]
    held = [
        {
            **seat,
            "id": f"{AT}/m/{place}",
            "type": f"{TYPE}/Membership",
            "organization": FINANCE["id"],
        }
        for place, seat in enumerate(seats)
    ]
    members, _, _ = read_file(written(tmp_path, [{**ADA, "membership": held}, FINANCE])).sheets
    (row,) = rows(members)
    assert (row["role"], row["start"]) == ("Sprecherin", "2019-12-03")
    assert "end" not in row


def test_a_member_without_a_vote_is_advisory(tmp_path: Path) -> None:
    held = {**ADA["membership"][0], "role": "Mitglied", "votingRight": False}
    members, _, _ = read_file(written(tmp_path, [{**ADA, "membership": [held]}, FINANCE])).sheets
    assert rows(members)[0]["role"] == "beratendes Mitglied"


def test_what_was_deleted_does_not_come_in(tmp_path: Path) -> None:
    gone = {"id": f"{AT}/person/31", "type": f"{TYPE}/Person", "deleted": True}
    persons, _ = read_file(written(tmp_path, [gone, {**ADA, "membership": []}])).sheets
    assert len(rows(persons)) == 1


@pytest.mark.parametrize("value", [None, 7, [], {}, ["", 3], {"id": 1}])
@pytest.mark.parametrize(
    "name", ["name", "familyName", "title", "email", "membership", "location", "locationObject"]
)
def test_odd_values_of_a_field_count_as_missing(name: str, value: object, tmp_path: Path) -> None:
    sheets = read_file(written(tmp_path, [{**ADA, name: value}, FINANCE])).sheets
    assert "Personen" in [sheet.name for sheet in sheets if not sheet.hidden]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ('{"data": [', "oparl.broken"),
        ('{"type": "x",}', "oparl.broken"),
        ("{}", "oparl.nothing"),
        ('{"type": "https://schema.oparl.org/1.1/Body", "name": "Ort"}', "oparl.nothing"),
        ("[1, 2, null]", "oparl.nothing"),
        ("[" * 100_000, "file.damaged"),
    ],
)
def test_what_is_no_oparl_is_refused(content: str, code: str, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        read_file(written(tmp_path, content))
    assert [one.code for one in refused.value.problems] == [code]


def test_a_broken_file_is_named_with_the_place(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        read_file(written(tmp_path, '{\n  "data": [,]\n}'))
    values = refused.value.problems[0].values
    assert (values["file"], values["row"], values["column"]) == ("oparl.json", 2, 12)


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        read_file(tmp_path)
    assert [one.code for one in refused.value.problems] == ["oparl.no_files"]
