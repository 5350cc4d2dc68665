"""The list of participants says of persons what its readers may know."""

from dataclasses import replace

from sekretariat.documents.content import Document, Table
from sekretariat.documents.participants import participant_list
from sekretariat.documents.pdf import write_pdf
from sekretariat.domain.attendance import PresenceMode
from sekretariat.domain.audiences import Audience
from sekretariat.domain.halls import HallOrder, HallPerson, ordered
from sekretariat.domain.invitations import InvitedAs
from tests.documents import samples
from tests.documents.reading import VALID, verdicts

PEOPLE = [
    HallPerson(
        name="Dr. Ada Muster",
        sorted_name="Muster, Dr. Ada",
        sort_key="muster",
        function="Referentin",
        organization="Musterverein",
    ),
    HallPerson(
        name="Bo Beispiel",
        sorted_name="Beispiel, Bo",
        sort_key="beispiel",
        organization="Musterverein",
        invited_as=InvitedAs.DEPUTY,
        represents="Cem Probe",
    ),
    HallPerson(
        name="Eva Amt",
        sorted_name="Amt, Eva",
        sort_key="amt",
        office="Landrätin",
        function="Landrätin",
        organization="Musterkreis",
        invited_as=InvitedAs.GUEST,
    ),
    HallPerson(name="Sari", sorted_name="Sari", sort_key="sari", invited_as=InvitedAs.PRESS),
]


def _list(audience: Audience, people: list[HallPerson] = PEOPLE) -> Document:
    listed = ordered(people, HallOrder.NAME)
    return participant_list(listed, audience, samples.occasion(), samples.masthead())


def _rows(document: Document) -> list[tuple[object, ...]]:
    [table] = [block for block in document.blocks if isinstance(block, Table)]
    assert verdicts(write_pdf(document, made_at=samples.MADE_AT)) == VALID
    return [row.cells for row in table.rows]  # type: ignore[union-attr]


def test_the_office_sees_as_what_everybody_comes() -> None:
    assert _rows(_list(Audience.INTERNAL)) == [
        ("Amt, Eva", "Landrätin", "Musterkreis", "Gast"),
        ("Beispiel, Bo", "", "Musterverein", "Stellvertretung\nfür Cem Probe"),
        ("Muster, Dr. Ada", "Referentin", "Musterverein", "Mitglied"),
        ("Sari", "", "", "Presse"),
    ]


def test_members_see_names_functions_and_organisations() -> None:
    assert _rows(_list(Audience.MEMBERS))[:2] == [
        ("Amt, Eva", "Landrätin", "Musterkreis"),
        ("Beispiel, Bo", "", "Musterverein"),
    ]


def test_who_joins_by_video_is_told_where_anybody_does() -> None:
    people = [replace(PEOPLE[0], mode=PresenceMode.VIDEO), PEOPLE[3]]
    assert [row[-1] for row in _rows(_list(Audience.MEMBERS, people))] == ["per Video", "im Saal"]


def test_the_press_reads_names_of_public_offices_alone() -> None:
    document = _list(Audience.PUBLIC)
    assert _rows(document) == [
        ("Musterkreis", "Landrätin Eva Amt", "1"),
        ("Musterverein", "", "2"),
        ("ohne Organisation", "", "1"),
    ]
    assert "Ada" not in str(document)
    assert "Teilnehmende: 4" in str(document)


def test_the_press_reads_names_of_those_who_agreed() -> None:
    people = [PEOPLE[0], replace(PEOPLE[1], may_be_named=True), *PEOPLE[2:]]
    named = people[1]
    rows = _rows(_list(Audience.PUBLIC, people))
    assert (named.organization, named.name, "1") in rows
    assert ("Musterverein", "", "1") in rows


def test_a_list_of_nobody_says_so() -> None:
    assert "Dazu gibt es keine Einträge." in str(_list(Audience.INTERNAL, []))
