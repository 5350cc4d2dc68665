"""Letterheads: kept by day, printed on papers, inherited by forums, undone."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from sekretariat.documents.content import Document, Series
from sekretariat.documents.docx import write_docx
from sekretariat.documents.pdf import write_pdf
from sekretariat.domain.bodies import Body, BodyKind
from sekretariat.domain.letterheads import Letterhead
from sekretariat.domain.people import Salutation
from sekretariat.domain.problems import Refused
from sekretariat.services.bodies import BodyCard
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.papers.sources import Source
from sekretariat.services.papers.stationery import Draft, Stationery
from sekretariat.services.secretariat import Secretariat
from sekretariat.services.settings import OfficeSettings
from tests.documents.reading import VALID, read, verdicts
from tests.services.papers.test_letters import give_address
from tests.services.test_attendances import Council

START = date(2019, 1, 18)


@pytest.fixture
def council(office: Secretariat) -> Council:
    return Council(office)


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    path = tmp_path / "wappen.png"
    Image.new("RGB", (600, 800), "navy").save(path)
    return path


def save(
    office: Secretariat, name: str, picture: bytes | None = None, **said: object
) -> Letterhead:
    head = Letterhead(name=name, **said)  # type: ignore[arg-type]
    office.letterheads.save(head, picture)
    return head


def lines_on(office: Secretariat, body: Body | None, day: date) -> tuple[str, ...]:
    with office.context.reader() as reader:
        stationery = Stationery(reader, office.settings.load())
        head = stationery.masthead(body, "", day, day).letterhead
    return head.lines if head else ()


def paper(council: Council, kind: Paper = Paper.AGENDA) -> Document:
    question = PrintQuestion(paper=kind, meeting_id=council.meeting)
    made = council.office.printing.document(question)
    made = made.documents[0] if isinstance(made, Series) else made
    assert isinstance(made, Document)
    return made


def test_a_new_head_ends_the_one_before_and_old_papers_keep_theirs(office: Secretariat) -> None:
    save(office, "Ministerium für Altes")
    save(office, "Ministerium für Neues", valid_from=START)
    assert lines_on(office, None, date(2019, 1, 17)) == ("Ministerium für Altes",)
    assert lines_on(office, None, START) == ("Ministerium für Neues",)
    assert next(one.name for one in office.letterheads.all()) == "Ministerium für Neues"
    office.history.undo()
    assert lines_on(office, None, START) == ("Ministerium für Altes",)
    current = office.letterheads.current()
    assert current is not None
    assert current.valid_to is None


def test_two_heads_of_one_day_are_refused_and_one_may_go(office: Secretariat) -> None:
    kept = save(office, "Ministerium", valid_from=START)
    with pytest.raises(Refused) as refused:
        save(office, "Anderes", valid_from=START)
    assert [one.code for one in refused.value.problems] == ["letterhead.overlap"]
    office.letterheads.delete([kept.id])
    assert office.letterheads.all() == []


def test_a_forum_has_the_head_of_its_parent_and_the_office_the_last_word(
    office: Secretariat,
) -> None:
    office.settings.save(OfficeSettings(name="Geschäftsstelle", letterhead="Aus den Einstellungen"))
    top = office.bodies.save(BodyCard(Body(name="Konferenz", kind=BodyKind.PLENARY))).body
    forum = office.bodies.save(BodyCard(Body(name="Forum", parent_id=top.id))).body
    assert lines_on(office, forum, START) == ("Aus den Einstellungen",)
    save(office, "Ministerium")
    assert lines_on(office, forum, START) == ("Ministerium",)
    save(office, "Konferenz", body_id=top.id)
    assert lines_on(office, forum, START) == ("Konferenz",)
    forum.letterhead = "Forum\nMusterweg 1"
    assert lines_on(office, forum, START) == ("Forum", "Musterweg 1")


def test_logo_and_contact_stand_on_papers(council: Council, logo: Path) -> None:
    letterheads = council.office.letterheads
    said = {"logo_alternative": "Wappen", "logo_width": 60, "address": "Musterweg 1\n65000 Ort"}
    head = save(
        council.office,
        "Ministerium für ein gutes Miteinander und für alles Übrige im Land, " * 3,
        letterheads.fit_logo(logo),
        **said,
        contact="Erika Muster",
        phone="0611 0000",
        email="geschaeftsstelle@konferenz.example.org",
    )
    kept = letterheads.logo(head)
    assert kept is not None
    assert Image.open(BytesIO(kept)).size == (450, 600)
    made = paper(council)
    assert made.letterhead is not None
    assert made.letterhead.logo is not None
    assert made.letterhead.logo.alternative == "Wappen"
    assert made.letterhead.logo.width_mm == pytest.approx(21)
    assert made.letterhead.lines[1:] == ("Musterweg 1", "65000 Ort")
    pdf = write_pdf(made, made_at=council.office.context.clock())
    assert verdicts(pdf) == VALID
    assert write_docx(made, made_at=council.office.context.clock())
    give_address(council, council.members[0], Salutation.WOMAN)
    letter = paper(council, Paper.APPOINTMENT)
    assert letter.address is not None
    assert dict(letter.address.information)["Auskunft erteilt"] == "Erika Muster"
    assert dict(letter.address.information)["Telefon"] == "0611 0000"
    assert letter.address.return_line == "Musterweg 1 · 65000 Ort"
    assert dict(letter.address.information)["E-Mail"] == "geschaeftsstelle\n@konferenz.example.org"


def test_a_head_without_its_logo_is_printed_all_the_same(council: Council) -> None:
    head = save(council.office, "Ministerium", logo="fehlt", logo_alternative="Wappen")
    assert council.office.letterheads.logo(head) is None
    assert council.office.letterheads.logo(Letterhead(name="Ohne")) is None
    made = paper(council)
    assert made.letterhead is not None
    assert made.letterhead.logo is None
    assert "Wappen" in [one.values.get("file") for one in council.office.check()]


def test_a_pattern_numbers_sessions_without_a_file_reference(council: Council) -> None:
    save(council.office, "Ministerium", reference_pattern="X-{number}/{year}")
    question = PrintQuestion(paper=Paper.AGENDA, meeting_id=council.meeting)
    with council.office.context.reader() as reader:
        source = Source(reader, question, date(2020, 1, 1), OfficeSettings())
        meeting = source.meeting()
        meeting.ordinal_in_term, meeting.held_on = 3, date(2021, 5, 4)
        assert source.heads(meeting)[1].file_reference == "X-3/2021"
        meeting.file_reference = "Eigenes"
        assert source.heads(meeting)[1].file_reference == "Eigenes"


def test_a_draft_is_printed_before_it_is_kept(office: Secretariat, logo: Path) -> None:
    kept = save(office, "Ministerium")
    kept.name = "Ministerium im Entwurf"
    kept.logo_alternative = "Wappen"
    picture = office.letterheads.fit_logo(logo)
    with office.context.reader() as reader:
        stationery = Stationery(reader, OfficeSettings(), Draft(head=kept, logo=picture))
        head = stationery.masthead(None, "", START, START).letterhead
    assert head is not None
    assert head.lines == ("Ministerium im Entwurf",)
    assert head.logo is not None
    assert head.logo.image == picture


def test_a_file_that_is_no_logo_is_refused(office: Secretariat, tmp_path: Path) -> None:
    def refusal(path: Path) -> str:
        with pytest.raises(Refused) as refused:
            office.letterheads.fit_logo(path)
        return refused.value.problems[0].code

    empty, large, text = (tmp_path / name for name in ("leer.png", "gross.png", "text.png"))
    empty.touch()
    text.write_text("Kein Bild")
    with large.open("wb") as file:
        file.truncate(21 * 1024 * 1024)
    assert refusal(tmp_path / "fehlt.png") == "file.missing"
    assert refusal(empty) == "file.empty"
    assert refusal(large) == "attachment.too_big"
    assert refusal(text) == "picture.none"
    assert refusal(tmp_path) == "file.unreadable"


def test_a_draft_is_tried_on_a_paper_whatever_its_days_are(council: Council, logo: Path) -> None:
    letterheads = council.office.letterheads
    head = Letterhead(name="Ministerium von übermorgen", valid_from=date(2099, 1, 1))
    head.logo_alternative = "Wappen"
    question = PrintQuestion(paper=Paper.AGENDA, meeting_id=council.meeting)
    trial = letterheads.trial(question, head, letterheads.fit_logo(logo))
    assert verdicts(trial.pdf) == VALID
    assert read(trial.pdf).root.text.startswith("Ministerium von übermorgen")
    assert read(trial.pdf).root.all("Figure")
    assert letterheads.all() == []


def test_of_letters_to_many_the_first_is_tried(council: Council) -> None:
    office = council.office
    for person_id in council.members[:2]:
        give_address(council, person_id, Salutation.WOMAN)
    question = PrintQuestion(paper=Paper.INVITATION, meeting_id=council.meeting)
    trial = office.letterheads.trial(question, Letterhead(name="Ministerium"))
    assert read(trial.pdf).root.text.count("Sehr geehrte") == 1


def test_what_is_pale_is_told_and_kept_all_the_same(office: Secretariat, tmp_path: Path) -> None:
    pale = tmp_path / "blass.png"
    Image.new("RGB", (60, 80), (230, 230, 180)).save(pale)
    picture = office.letterheads.fit_logo(pale)
    head = Letterhead(name="Ministerium", accent="#BBBBBB", logo_alternative="Wappen")
    told = office.letterheads.check(head, picture)
    assert [(one.code, one.field) for one in told] == [
        ("letterhead.pale_colour", "accent"),
        ("letterhead.pale_logo", "logo"),
    ]
    office.letterheads.save(head, picture)
    assert len(office.letterheads.check(head)) == 2


def test_a_paper_of_a_day_has_the_head_of_that_day(council: Council) -> None:
    """The ministry was renamed on 18 January 2019."""
    save(council.office, "Ministerium für Altes")
    save(council.office, "Ministerium für Neues", valid_from=START)
    body = council.office.bodies.all()[0]

    def named(day: date, kind: Paper = Paper.MEMBER_LIST) -> str:
        question = PrintQuestion(paper=kind, body=body.id, as_of=day)
        made = council.office.printing.document(question)
        assert isinstance(made, Document)
        assert made.letterhead is not None
        return made.letterhead.lines[0]

    for kind in (Paper.MEMBER_LIST, Paper.PHONE_LIST, Paper.DISTRIBUTION_LIST):
        assert named(date(2019, 1, 17), kind) == "Ministerium für Altes"
        assert named(START, kind) == "Ministerium für Neues"


def test_lines_of_a_bodys_own_have_the_look_of_the_head_above(office: Secretariat) -> None:
    top = office.bodies.save(BodyCard(Body(name="Konferenz", letterhead="Eigene Zeile"))).body
    with office.context.reader() as reader:
        stationery = Stationery(reader, OfficeSettings())
        assert stationery.masthead(top, "", START, START).look.size == 11
    save(office, "Ministerium", type_size=13)
    with office.context.reader() as reader:
        stationery = Stationery(reader, OfficeSettings())
        head = stationery.masthead(top, "", START, START).letterhead
    assert head is not None
    assert (head.lines, head.look.size) == (("Eigene Zeile",), 13)
