"""Bodies and their members as OParl 1.1, and taken in by another office."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sekretariat.domain.bodies import (
    Body,
    Function,
    LegislativeTerm,
    Membership,
    Role,
    Seat,
)
from sekretariat.domain.imports.lists import OnDoubt, RowStatus
from sekretariat.domain.organizations import Category, Organization
from sekretariat.domain.people import AcademicTitle, Affiliation, ContactPoint, Person, Visibility
from sekretariat.domain.problems import Refused
from sekretariat.services.bodies import BodyCard
from sekretariat.services.lists import ListQuestion
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from tests.conftest import Sample, open_office

AS_OF = ListQuestion(as_of=date(2020, 11, 2))
SINCE = date(2019, 12, 3)


def council(office: Secretariat) -> dict[str, str]:
    """Add a council with a member, a deputy and an empty seat; return the ids."""
    term = LegislativeTerm(jurisdiction="HE", number=20, valid_from=date(2019, 1, 18))
    office.bodies.save_term(term)
    body = Body(name="Musterbeirat", short_name="Beirat", term_id=term.id, constituted_on=SINCE)
    office.bodies.save(BodyCard(body, functions=[]))
    verband = Organization(name="Verband A", short_name="VA", website="https://a.example.org")
    verband.category = Category.WELFARE
    office.organizations.save(OrganizationCard(verband))
    ada = PersonCard(Person(given_names="Ada", particle="von", family_name="Muster"))
    ada.titles = [AcademicTitle(title="Prof."), AcademicTitle(title="Dr.")]
    ada.affiliations = [Affiliation(organization_id=verband.id, function="Leitung")]
    ada.contacts = [
        ContactPoint(value="intern@example.org"),
        ContactPoint(value="ada@example.org", visibility=Visibility.PUBLIC),
    ]
    office.people.save(ada)
    max_probe = PersonCard(Person(given_names="Max", family_name="Probe"))
    office.people.save(max_probe)
    seat = office.seats.save_seat(
        Seat(body_id=body.id, number=1, organization_id=verband.id, valid_from=SINCE)
    )
    office.seats.save_seat(Seat(body_id=body.id, number=2))
    seated = Membership(seat_id=seat.id, person_id=ada.person.id, valid_from=SINCE)
    office.seats.save_membership(seated)
    deputy = Membership(
        seat_id=seat.id,
        person_id=max_probe.person.id,
        role=Role.DEPUTY,
        rank=1,
        valid_from=date(2020, 3, 1),
    )
    office.seats.save_membership(deputy)
    return {"body": body.id, "verband": verband.id, "ada": ada.person.id, "seated": seated.id,
            "deputy": deputy.id, "max": max_probe.person.id}  # fmt: skip


def published(office: Secretariat, folder: Path, **asked: Any) -> dict[str, dict[str, Any]]:
    """Return the objects written, by id."""
    path = folder / "oparl.json"
    question = ListQuestion(**{**vars(AS_OF), **asked})
    count = office.publishing.oparl(path, question, "https://sitzungen.example.org/")
    data = json.loads(path.read_text(encoding="utf-8"))["data"]
    assert count == len(data)
    return {one["id"]: one for one in data}


def test_a_body_with_its_members_is_published(office: Secretariat, tmp_path: Path) -> None:
    ids = council(office)
    found = published(office, tmp_path)
    at = "https://sitzungen.example.org"
    body = found[f"{at}/body/1"]
    assert body["legislativeTerm"][0]["name"] == "20. Wahlperiode"
    assert body["person"] == f"{at}/body/1/people"
    gremium = found[f"{at}/organization/{ids['body']}"]
    assert gremium["type"] == "https://schema.oparl.org/1.1/Organization"
    assert (gremium["name"], gremium["shortName"]) == ("Musterbeirat", "Beirat")
    assert (gremium["organizationType"], gremium["classification"]) == ("Gremium", "Plenum")
    assert gremium["startDate"] == "2019-12-03"
    assert gremium["membership"] == [
        f"{at}/membership/{ids['seated']}",
        f"{at}/membership/{ids['deputy']}",
    ]
    assert found[f"{at}/organization/{ids['verband']}"]["organizationType"] == "Institution"
    ada = found[f"{at}/person/{ids['ada']}"]
    assert (ada["name"], ada["familyName"]) == ("Prof. Dr. Ada von Muster", "von Muster")
    assert ada["title"] == ["Prof.", "Dr."]
    assert ada["email"] == ["ada@example.org"]
    assert ada["created"].startswith("2020-11-02T")
    assert ada["modified"] >= ada["created"]
    assert ada["deleted"] is False
    seated, employed = ada["membership"]
    assert seated["organization"] == f"{at}/organization/{ids['body']}"
    assert seated["onBehalfOf"] == f"{at}/organization/{ids['verband']}"
    assert (seated["role"], seated["votingRight"]) == ("Mitglied", True)
    assert (employed["role"], "votingRight" in employed) == ("Leitung", False)
    (deputy,) = found[f"{at}/person/{ids['max']}"]["membership"]
    assert (deputy["role"], deputy["votingRight"]) == ("Stellvertretung", False)


def test_only_memberships_of_the_day_are_published(
    sqlite_office: Secretariat, tmp_path: Path
) -> None:
    ids = council(sqlite_office)
    found = published(sqlite_office, tmp_path, as_of=date(2020, 1, 1))
    assert f"https://sitzungen.example.org/person/{ids['max']}" not in found


def test_where_somebody_no_longer_works_is_not_published(
    sqlite_office: Secretariat, tmp_path: Path
) -> None:
    ids = council(sqlite_office)
    card = sqlite_office.people.card(ids["ada"])
    card.affiliations[0].valid_to = date(2020, 10, 31)
    sqlite_office.people.save(card)
    ada = published(sqlite_office, tmp_path)[f"https://sitzungen.example.org/person/{ids['ada']}"]
    assert [one["role"] for one in ada["membership"]] == ["Mitglied"]


def test_a_short_name_that_is_none_is_not_taken_in(
    sqlite_office: Secretariat, tmp_path: Path
) -> None:
    council(sqlite_office)
    path = tmp_path / "oparl.json"
    sqlite_office.publishing.oparl(path, AS_OF)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('"VA"', f'"{"V" * 61}"'), encoding="utf-8")
    other = open_office(tmp_path / "andere.sqlite")
    other.importing.apply(other.importing.plan(path), OnDoubt.NEW)
    (verband,) = other.lists.organizations(AS_OF)
    kept = other.organizations.card(verband["id"]).organization
    assert (kept.short_name, kept.website) == ("", "https://a.example.org")
    other.close()


def test_a_chair_is_a_membership_of_its_own(sqlite_office: Secretariat, tmp_path: Path) -> None:
    ids = council(sqlite_office)
    card = sqlite_office.bodies.card(ids["body"])
    card.functions.append(Function(body_id=ids["body"], person_id=ids["ada"]))
    sqlite_office.bodies.save(card)
    ada = published(sqlite_office, tmp_path)[f"https://sitzungen.example.org/person/{ids['ada']}"]
    assert [one["role"] for one in ada["membership"]] == ["Mitglied", "Vorsitz", "Leitung"]


def test_what_was_deleted_is_told(sqlite_office: Secretariat, tmp_path: Path) -> None:
    council(sqlite_office)
    gone = sqlite_office.people.save(PersonCard(Person(family_name="Versehen")))
    sqlite_office.people.delete(gone.person.id)
    found = published(sqlite_office, tmp_path)
    told = found[f"https://sitzungen.example.org/person/{gone.person.id}"]
    assert set(told) == {"id", "type", "created", "modified", "deleted"}
    assert told["deleted"] is True
    assert "Versehen" not in json.dumps(list(found.values()))


def test_the_base_of_the_settings_counts(sqlite_office: Secretariat, tmp_path: Path) -> None:
    council(sqlite_office)
    kept = sqlite_office.settings.load()
    kept.name, kept.open_data = "Landesbeirat", "https://daten.example.org"
    sqlite_office.settings.save(kept)
    path = tmp_path / "oparl.json"
    sqlite_office.publishing.oparl(path, AS_OF)
    body = json.loads(path.read_text(encoding="utf-8"))["data"][0]
    assert (body["id"], body["name"]) == ("https://daten.example.org/body/1", "Landesbeirat")


@pytest.mark.parametrize("base", ["sitzungen.example.org", "https://mit leer.example"])
def test_a_base_that_is_no_address_is_refused(
    sqlite_office: Secretariat, tmp_path: Path, base: str
) -> None:
    with pytest.raises(Refused) as refused:
        sqlite_office.publishing.oparl(tmp_path / "oparl.json", AS_OF, base)
    assert [one.code for one in refused.value.problems] == ["oparl.base"]
    assert not (tmp_path / "oparl.json").exists()


def test_the_sample_comes_back_unchanged(
    sample_file: Sample, sample_office: Secretariat, tmp_path: Path
) -> None:
    body_id = sample_file.report.body_id
    path = tmp_path / "oparl.json"
    sample_office.publishing.oparl(path, AS_OF)
    for body, sheet in (("", "Personen"), (body_id, "Hessische Integrationskonferenz")):
        plan = sample_office.importing.plan(path, body=body, sheet=sheet)
        assert plan.counts()[RowStatus.UNCHANGED] == len(plan.rows) > 100


def test_another_office_takes_the_members_in(sqlite_office: Secretariat, tmp_path: Path) -> None:
    council(sqlite_office)
    path = tmp_path / "oparl.json"
    sqlite_office.publishing.oparl(path, AS_OF)
    other = open_office(tmp_path / "andere.sqlite")
    body = other.bodies.save(BodyCard(Body(name="Musterbeirat"))).body
    other.importing.apply(other.importing.plan(path, body=body.id), OnDoubt.NEW)
    rows = other.lists.members(ListQuestion(as_of=AS_OF.as_of, body=body.id))
    assert [(row["name"], row["role"], row["organization"], row["start"]) for row in rows] == [
        ("Prof. Dr. Ada von Muster", Role.MEMBER, "Verband A", SINCE),
        ("Max Probe", Role.DEPUTY, "Verband A", date(2020, 3, 1)),
    ]
    assert rows[0]["emails"] == "ada@example.org"
    (verband,) = other.lists.organizations(AS_OF)
    kept = other.organizations.card(verband["id"]).organization
    assert (kept.short_name, kept.website) == ("VA", "https://a.example.org")
    assert kept.category is Category.WELFARE
    again = other.importing.plan(path, body=body.id)
    assert {row.status for row in again.rows} == {RowStatus.UNCHANGED}
    other.close()
