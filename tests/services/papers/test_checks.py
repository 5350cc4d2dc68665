"""Before a paper goes out: what it lacks, and the record where that is mended."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from sekretariat.documents.bindings import Folder, FolderPart
from sekretariat.documents.content import (
    AddressField,
    Block,
    Document,
    Figure,
    Heading,
    LetterHead,
    Paragraph,
    Series,
)
from sekretariat.domain.bodies import LanguageMode
from sekretariat.domain.dispatches import Dispatch
from sekretariat.domain.letterheads import Letterhead
from sekretariat.domain.meetings import AgendaItem
from sekretariat.domain.minutes import MinutesBlock
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import Address, ContactPoint, Salutation
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.papers.checks import PaperFinding, check_paper, refuse_nameless
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.papers.places import Place
from sekretariat.services.papers.sources import Source
from sekretariat.services.secretariat import Secretariat
from sekretariat.services.settings import OfficeSettings
from tests.services.test_attendances import Council

TODAY = date(2026, 5, 4)


@pytest.fixture
def council(office: Secretariat) -> Council:
    return Council(office)


def picture(alternative: str) -> Figure:
    stream = BytesIO()
    Image.new("RGB", (4, 4)).save(stream, "PNG")
    return Figure(stream.getvalue(), alternative, 20)


def checked(
    council: Council, *blocks: Block, paper: Paper = Paper.AGENDA, **more: object
) -> list[PaperFinding]:
    """Return what is found in a paper of such blocks."""
    document = Document("Probe", blocks, **more)  # type: ignore[arg-type]
    with council.office.context.reader() as reader:
        question = PrintQuestion(paper=paper)
        source = Source(reader, question, TODAY, OfficeSettings(name="Amt der {stadt}"))
        return check_paper(source, document)


def codes(found: list[PaperFinding]) -> list[str]:
    return [one.problem.code for one in found]


def test_a_paper_in_order_lacks_nothing(council: Council) -> None:
    assert council.office.printing.check(PrintQuestion(paper=Paper.AGENDA)) == []
    assert council.office.printing.check(PrintQuestion(paper=Paper.MEMBER_LIST)) == []


def test_pictures_need_words_and_headings_an_order(council: Council) -> None:
    letterhead = LetterHead(("Amt",), picture(" "))
    blocks = (Heading("Titel"), Heading("Teil", 2), picture("Ein Logo"), Heading("Y" * 70, 4))
    found = checked(council, *blocks, letterhead=letterhead)
    assert codes(found) == ["paper.no_alternative", "paper.level_skipped"]
    assert found[1].problem.values == {"value": "Y" * 60 + " …", "below": 2}
    assert {one.place for one in found} == {Place("meeting", meeting_id=council.meeting)}
    assert codes(checked(council, Heading("Teil", 2))) == ["paper.no_title"]


def test_an_open_place_leads_to_the_item_it_was_written_in(council: Council) -> None:
    item = council.office.agendas.add(
        AgendaItem(meeting_id=council.meeting, title=f"Bericht über {'vieles, ' * 10}{{thema}}")
    )
    [found] = council.office.printing.check(PrintQuestion(paper=Paper.AGENDA))
    assert found.place == Place("agenda_item", item.id, council.meeting)
    assert found.problem.code == "paper.open_place"
    assert found.problem.values["value"] == "{thema}"
    assert str(found.problem.values["text"]).startswith("… ")


def test_words_lead_to_minutes_office_or_body(council: Council) -> None:
    office = council.office
    item = office.agendas.add(AgendaItem(meeting_id=council.meeting, title="Gesundheit"))
    office.minutes.write(council.meeting, item.id, "Beschluss am {tag}.")
    found = checked(council, Heading("T"), Paragraph("am {tag} in der {stadt}, {nirgends}"))
    assert [one.place.kind for one in found] == ["minutes", "settings", "meeting"]
    assert found[0].place.meeting_id == council.meeting
    assert item.id in found[0].place.part
    body = office.bodies.card(council.body.id)
    body.body.letterhead = "Beirat {zeichen}"
    office.bodies.save(body)
    found = checked(council, Heading("T"), Paragraph("{zeichen}"), paper=Paper.MEMBER_LIST)
    assert found[0].place == Place("body", council.body.id)
    found = checked(council, Heading("T"), Paragraph("{fremd}"), paper=Paper.YEAR_PLAN)
    assert found[0].place == Place("settings")


def test_signs_inside_words_are_told_since_march_2024(council: Council) -> None:
    office = council.office
    office.organizations.save(OrganizationCard(Organization(name="Bund der Schüler*innen e. V.")))
    text = "Die Teilnehmer*innen und die BürgerInnen, auch vom Bund der Schüler*innen e. V."
    found = checked(council, Heading("T"), Paragraph(text))
    assert [one.problem.values["value"] for one in found] == ["Teilnehmer*innen", "BürgerInnen"]
    assert set(codes(found)) == {"paper.gender_sign"}
    assert len(checked(council, Heading("T"), Paragraph(text), paper=Paper.YEAR_PLAN)) == 2
    card = office.bodies.card(council.body.id)
    card.body.language_mode = LanguageMode.SIGNS
    office.bodies.save(card)
    assert checked(council, Heading("T"), Paragraph(text)) == []


def test_whom_a_hint_names_is_found_among_the_persons(council: Council) -> None:
    """A name that is kept no more leads to what the paper is about."""
    document = Document("Probe", (Heading("T"),))
    with council.office.context.reader() as reader:
        source = Source(reader, PrintQuestion(paper=Paper.AGENDA), TODAY, OfficeSettings())
        for name in ("Mitglied 3", "Niemand"):
            source.told.append(Problem("invitation.no_address", {"name": name}, "person_id"))
        source.told.append(Problem("letter.no_place", {"names": "Mitglied 3"}))
        found = check_paper(source, document)
    assert [one.place.record_id for one in found] == [council.members[2], "", ""]


def test_whoever_has_no_address_is_a_finding_that_leads_to_that_very_record(
    council: Council,
) -> None:
    """A clerk with two addresses to enter wants two lines, each a way to one of them."""
    address(council, council.members[0])
    for person_id in council.members[1:3]:
        card = council.office.people.card(person_id)
        card.person.salutation = Salutation.MAN
        card.contacts.append(ContactPoint(value="mitglied@example.org"))
        council.office.people.save(card)
    asked = PrintQuestion(paper=Paper.APPOINTMENT, as_of=date(2020, 6, 1))
    found = council.office.printing.check(asked)
    found = [one for one in found if one.problem.code == "letter.no_place"]
    assert [(one.problem.values["names"], one.place) for one in found] == [
        ("Mitglied 2", Place("person", council.members[1])),
        ("Mitglied 3", Place("person", council.members[2])),
    ]


def test_words_worded_by_hand_lead_to_their_part_of_the_minutes(council: Council) -> None:
    with council.office.context.work("test", "Test") as work:
        work.add(MinutesBlock(meeting_id=council.meeting, key="head:", wording="Saal {saal}"))
    [found] = checked(council, Heading("T"), Paragraph("Saal {saal}"))
    assert found.place == Place("minutes", "", council.meeting, "head:")


def test_a_name_nobody_bears_is_told(council: Council) -> None:
    text = "Begrüßung durch Herrn Mitglied und Frau Dr. Verschrieben sowie Frau Ministerin."
    [found] = checked(council, Heading("T"), Paragraph(text))
    assert found.problem.code == "paper.unknown_name"
    assert found.problem.values["value"] == "Dr. Verschrieben"


def test_an_opening_that_names_nobody_leads_to_its_person(council: Council) -> None:
    people = council.office.people
    card = people.card(council.members[1])
    card.person.salutation_override = "Sehr geehrte Frau ,"
    people.save(card)
    found = checked(council, Heading("T"), Paragraph("Sehr geehrte Frau ,"))
    assert [(one.problem.code, one.place) for one in found] == [
        ("paper.nameless", Place("person", council.members[1]))
    ]
    found = checked(council, Heading("T"), Paragraph("Sehr geehrter Herr ,"))
    assert found[0].place.kind == "meeting"


def address(council: Council, person_id: str, override: str = "") -> None:
    card = council.office.people.card(person_id)
    card.person.salutation = Salutation.WOMAN
    card.person.salutation_override = override
    card.addresses.append(Address(street="Musterweg 1", postcode="65000", city="Musterstadt"))
    council.office.people.save(card)


def test_a_letter_that_names_nobody_is_never_printed(council: Council, tmp_path: Path) -> None:
    """Issue 5, point 5: never "Sehr geehrte Frau ,"; whom it would go to is listed instead."""
    address(council, council.members[0], "Sehr geehrte Frau ,")
    address(council, council.members[1])
    told: list[Problem] = []
    printing, folder = council.office.printing, tmp_path / "Briefe"
    asked = PrintQuestion(paper=Paper.APPOINTMENT, as_of=date(2020, 6, 1))
    paper = printing.document(asked, told.append)
    assert isinstance(paper, Document)
    assert "Mitglied 2" in paper.title
    assert "invitation.nameless" in [one.code for one in told]
    one = PrintQuestion(paper=Paper.APPOINTMENT, as_of=asked.as_of, person_id=council.members[0])
    with pytest.raises(Refused) as refused:
        printing.write(one, folder / "Brief.pdf")
    assert [problem.code for problem in refused.value.problems] == ["invitation.nameless"]
    assert not folder.exists()
    found = {one.problem.code: one.place for one in printing.check(asked)}
    assert found["invitation.nameless"] == Place("person", council.members[0])
    assert found["invitation.no_salutation"].kind == "person"


def test_letters_that_name_nobody_are_refused_whoever_makes_them() -> None:
    to = AddressField(("Frau Muster",))
    good = Document("A", (Heading("A"), Paragraph("Sehr geehrte Frau Muster,")), address=to)
    bad = Document("B", (Paragraph("Sehr geehrte Frau ,"),), address=to)
    with pytest.raises(Refused) as refused:
        refuse_nameless(Series("Briefe", (good, bad, bad)))
    assert [one.code for one in refused.value.problems] == ["paper.nameless"]
    with pytest.raises(Refused):
        refuse_nameless(Folder("Mappe", good, good, (FolderPart("Brief", content=bad),)))
    refuse_nameless(good)
    refuse_nameless(Document("Muster", (Paragraph("Sehr geehrte Frau ,"),)))


def test_an_open_place_in_the_note_of_a_dispatch_keeps_letters_back(council: Council) -> None:
    address(council, council.members[0])
    with council.office.context.work("test", "Test") as work:
        work.add(Dispatch(meeting_id=council.meeting, note="Bitte bis {frist} melden."))
    asked = PrintQuestion(paper=Paper.INVITATION, person_id=council.members[0])
    with pytest.raises(Refused) as refused:
        council.office.printing.pdf(asked)
    assert [one.code for one in refused.value.problems] == ["print.placeholder"]
    found = council.office.printing.check(asked)
    assert ("paper.open_place", Place("meeting", meeting_id=council.meeting)) in [
        (one.problem.code, one.place) for one in found
    ]


def test_a_pale_letterhead_is_told_and_leads_to_it(council: Council, tmp_path: Path) -> None:
    """WCAG 2.1: text 4.5 : 1, graphics 3 : 1."""
    office = council.office
    pale = tmp_path / "blass.png"
    Image.new("RGB", (60, 80), (230, 230, 180)).save(pale)
    head = Letterhead(name="Ministerium", accent="#BBBBBB", logo_alternative="Wappen")
    office.letterheads.save(head, office.letterheads.fit_logo(pale))

    def found() -> list[tuple[str, str, str]]:
        question = PrintQuestion(paper=Paper.AGENDA, meeting_id=council.meeting)
        told = [one for one in office.printing.check(question) if one.place.kind == "letterhead"]
        return [(one.problem.code, one.place.record_id, one.problem.severity) for one in told]

    assert found() == [
        ("paper.pale_colour", head.id, "warning"),
        ("paper.pale_logo", head.id, "warning"),
    ]
    head.accent, head.logo = "#003366", ""
    office.letterheads.save(head)
    assert found() == []
    sheet = PrintQuestion(paper=Paper.BADGES, meeting_id=council.meeting)
    assert [one for one in office.printing.check(sheet) if one.place.kind == "letterhead"] == []
