"""What is published holds against the schemas of OParl; files of real systems never crash.

The schemas name others by a key of their own ("schema": "Membership.json") where JSON Schema has
"$ref"; a small adapter puts that right.
"""

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from referencing import Registry
from referencing.jsonschema import DRAFT7

from sekretariat.domain.problems import Refused
from sekretariat.exchange.reading.files import read_file
from sekretariat.services.lists import ListQuestion
from sekretariat.services.secretariat import Secretariat
from sekretariat.words.sentences import sentence

DATA = Path(__file__).parents[2].parent / "shared" / "data" / "agendas-minutes"
SCHEMAS = DATA / "oparl-spec" / "schema"
FILES = DATA / "oparl-mst" / "testdata"


def _adapted(value: Any) -> Any:
    if isinstance(value, list):
        return [_adapted(one) for one in value]
    if not isinstance(value, dict):
        return value
    referred = value.get("schema")
    if isinstance(referred, str) and referred.endswith(".json") and value.get("type") == "object":
        return {"$ref": referred}
    adapted = {name: _adapted(one) for name, one in value.items()}
    return {**adapted, "format": "uri"} if adapted.get("format") == "url" else adapted


def _validators() -> dict[str, jsonschema.Draft7Validator]:
    schemas = {
        path.name: _adapted(json.loads(path.read_text(encoding="utf-8")))
        for path in SCHEMAS.glob("*.json")
    }
    registry: Registry[Any] = Registry().with_resources(
        (name, DRAFT7.create_resource(schema)) for name, schema in schemas.items()
    )
    checker = jsonschema.FormatChecker()
    checker.checks("uri")(lambda text: str(text).startswith(("https://", "http://")))
    checker.checks("date-time", ValueError)(lambda text: bool(_moment(text)))
    return {
        name.removesuffix(".json"): jsonschema.Draft7Validator(
            schema, registry=registry, format_checker=checker
        )
        for name, schema in schemas.items()
    }


def _moment(text: object) -> object:
    """Read a moment as OParl wants it: with its zone."""
    found = datetime.fromisoformat(str(text))
    if found.tzinfo is None:
        raise ValueError(text)
    return found


@pytest.fixture(scope="module")
def validators() -> dict[str, jsonschema.Draft7Validator]:
    if not SCHEMAS.is_dir():
        pytest.skip("../shared/data/agendas-minutes/oparl-spec is not beside the checkout")
    return _validators()


def _faults(validators: dict[str, jsonschema.Draft7Validator], thing: dict[str, Any]) -> list[str]:
    validator = validators[str(thing["type"]).rpartition("/")[2]]
    return [f"{list(one.absolute_path)}: {one.message}" for one in validator.iter_errors(thing)]


def test_the_adapter_finds_what_is_wrong(validators: dict[str, Any]) -> None:
    kind = "https://schema.oparl.org/1.1/"
    inner = {"id": "https://example.org/m", "type": f"{kind}Membership", "startDate": "gestern"}
    person = {"id": "keine Adresse", "type": f"{kind}Person", "membership": [inner]}
    assert len(_faults(validators, person)) == 2


def test_what_is_published_holds_against_the_schemas(
    validators: dict[str, Any], sample_office: Secretariat, tmp_path: Path
) -> None:
    path = tmp_path / "oparl.json"
    sample_office.publishing.oparl(path, ListQuestion(as_of=date(2020, 11, 3)))
    data = json.loads(path.read_text(encoding="utf-8"))["data"]
    assert [fault for thing in data for fault in _faults(validators, thing)] == []
    kinds = {thing["type"].rpartition("/")[2] for thing in data}
    assert kinds >= {"Body", "Organization", "Person"}
    assert len(data) > 150


@pytest.mark.parametrize("name", ["Person-01.json", "Organization-01.json", "Body-01.json"])
def test_the_examples_of_the_specification_come_in_or_end_in_a_sentence(name: str) -> None:
    _read(DATA / "oparl-spec" / "examples" / name, has_persons=name.startswith("Person"))


@pytest.mark.parametrize(
    ("name", "has_persons"),
    [("oparl", True), ("oparl-missing", False), ("bodies", False),
     ("oparl/Person.json", True), ("broken_json.broken_json", False)],
)  # fmt: skip
def test_files_of_real_systems_come_in_or_end_in_a_sentence(
    name: str, *, has_persons: bool
) -> None:
    _read(FILES / name, has_persons=has_persons)


def _read(path: Path, *, has_persons: bool) -> None:
    if not path.exists():
        pytest.skip(f"../shared/data/agendas-minutes/…/{path.name} is not beside the checkout")
    if has_persons:
        assert any(sheet.name == "Personen" for sheet in read_file(path).sheets)
        return
    with pytest.raises(Refused) as refused:
        read_file(path)
    (problem,) = refused.value.problems
    assert path.name in sentence(problem.code, problem.values)
