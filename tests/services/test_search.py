"""The search over everything, on both databases: persons, bodies, sessions, agenda items."""

from datetime import date

import pytest

from sekretariat.domain.meetings import Meeting
from sekretariat.domain.minutes import PassageKind
from sekretariat.domain.minutes_blocks import BlockKind
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import AcademicTitle, Affiliation, ContactPoint, FormerName, Person
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.people import PersonCard
from sekretariat.services.search import Search
from sekretariat.services.secretariat import Secretariat
from tests.desktop.offices import fill


@pytest.fixture
def search(office: Secretariat) -> Search:
    fill(office)
    caritas = Organization(name="Musterverband Nächstenliebe", short_name="MVN")
    office.organizations.save(OrganizationCard(caritas))
    person = Person(given_names="Şükrü", family_name="Yıldızörnek")
    card = PersonCard(
        person,
        titles=[AcademicTitle(title="Dr.", position=1)],
        affiliations=[Affiliation(organization_id=caritas.id, function="Vorstand")],
        contacts=[ContactPoint(value="s.yildiz@example.org", position=1)],
    )
    office.people.save(card)
    married = Person(given_names="Eva", family_name="Sukrumuster")
    before = FormerName(given_names="Eva", family_name="Altname", valid_to=date(2019, 5, 31))
    office.people.save(PersonCard(married, former_names=[before]))
    return Search(office.context)


def found(search: Search, typed: str) -> list[tuple[str, str]]:
    return [(hit.kind, hit.text) for hit in search.find(typed)]


def test_marks_and_case_make_no_difference(search: Search) -> None:
    assert found(search, "sukru") == [
        ("person", "Eva Sukrumuster"),
        ("person", "Dr. Şükrü Yıldızörnek"),
    ]
    assert found(search, "YILDIZÖRNEK şü") == [("person", "Dr. Şükrü Yıldızörnek")]
    assert found(search, "yildizoernek") == [("person", "Dr. Şükrü Yıldızörnek")]


def test_a_person_is_told_with_function_and_organisation(search: Search) -> None:
    assert search.find("sukru yildiz")[0].detail == "Vorstand, Musterverband Nächstenliebe"


def test_former_names_and_addresses_of_mail_lead_to_the_person(search: Search) -> None:
    assert found(search, "altname") == [("person", "Eva Sukrumuster")]
    assert found(search, "s.yildiz@example") == [("person", "Dr. Şükrü Yıldızörnek")]


def test_organisations_are_found_by_name_and_short_name(search: Search) -> None:
    expected = [("organization", "Musterverband Nächstenliebe")]
    assert found(search, "naechsten") == expected
    assert found(search, "mvn") == expected


def test_bodies_sessions_and_agenda_items_are_found(search: Search) -> None:
    assert found(search, "musterkonf") == [
        ("body", "Musterkonferenz"),
        ("meeting", "1. Sitzung · Musterkonferenz"),
    ]
    assert found(search, "niederschrift vor") == [
        ("agenda_item", "Niederschrift der vorigen Sitzung")
    ]
    assert found(search, "03.11.2020") == [("meeting", "1. Sitzung · Musterkonferenz")]


def test_every_word_has_to_be_there(search: Search) -> None:
    assert found(search, "yildiz altname") == []
    assert found(search, "  ") == []
    assert found(search, "100%") == []


def test_no_kind_crowds_out_the_others(search: Search, office: Secretariat) -> None:
    for number in range(12):
        office.people.save(PersonCard(Person(given_names="M", family_name=f"Muster{number:02}")))
    kinds = [kind for kind, _ in found(search, "muster")]
    assert kinds.count("person") == 8
    assert {"organization", "body", "meeting"} <= set(kinds)


def test_signs_alone_find_nothing(search: Search) -> None:
    assert search.find(", ,") == []
    assert search.find("   ") == []


def test_a_session_is_found_by_what_it_is_called_by_now(search: Search) -> None:
    """Sessions are kept for the next letter; what anybody changes is read anew."""
    office = search._context  # noqa: SLF001 (the other clerk's hands)
    assert [one.kind for one in search.find("Musterhaus")] == ["meeting"]
    with office.work("test", "Test") as work:
        [meeting] = work.find(Meeting)
        meeting.venue = "Rathaus"
        work.save(meeting)
    assert search.find("Musterhaus") == []
    assert [one.kind for one in search.find("rathaus")] == ["meeting"]


def test_a_hit_in_the_minutes_names_its_block(search: Search, office: Secretariat) -> None:
    """What a clerk worded by hand stands in a block, what was written in a passage."""
    [meeting] = office.meetings.all()
    item = office.agendas.items(meeting.id)[0]
    by_hand = next(
        one for one in office.drafts.draft(meeting.id) if one.block.kind is BlockKind.HEAD
    )
    office.drafts.write(meeting.id, by_hand.block.key, "Sondersitzung im Schloss")
    office.live.write(meeting.id, item.id, {PassageKind.COURSE: "Dank an das Präsidium"})
    [block] = search.find_texts("schloss")
    assert (block.kind, block.part) == ("minutes", by_hand.block.key)
    [passage] = search.find_texts("praesid")
    assert (passage.kind, passage.part) == ("minutes", f"passage:{item.id}:verlauf")
