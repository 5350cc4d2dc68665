"""Who gets the letter of a circular vote, and by which rules it is worded."""

from datetime import date

import pytest

from sekretariat.documents.content import Document, Series
from sekretariat.documents.reading_order import texts
from sekretariat.domain.bodies import LanguageMode, PaperLanguage
from sekretariat.domain.circulars import Circular
from sekretariat.domain.people import Address, Person, Salutation
from sekretariat.domain.problems import Refused
from sekretariat.domain.rules.rulebook import preset_rules
from sekretariat.services.papers.kinds import CircularVariant, Paper, PrintQuestion
from sekretariat.services.papers.places import Place
from sekretariat.services.secretariat import Secretariat
from sekretariat.services.settings import OfficeSettings
from tests.services.test_attendances import Council

OPENED = date(2026, 5, 20)


@pytest.fixture
def council(office: Secretariat) -> Council:
    """Three voting seats are filled; seat 1 has a deputy, seat 4 advises, seat 5 is vacant."""
    found = Council(office)
    with office.context.reader() as reader:
        ids = [one.id for one in reader.columns(Person, "id")]
    for person_id in ids:
        card = office.people.card(person_id)
        card.person.salutation = Salutation.WOMAN
        card.addresses.append(Address(street="Musterweg 1", postcode="65000", city="Musterstadt"))
        office.people.save(card)
    return found


def ask(council: Council, opened_on: date = OPENED, **values: object) -> Circular:
    circular = council.office.circulars.draft(council.body.id, opened_on)
    circular.question, circular.wording = "Neuer Termin", "Der Beirat tagt am 1. Dezember."
    for name, value in values.items():
        setattr(circular, name, value)
    return council.office.circulars.save(circular)


def letters(council: Council, variant: CircularVariant, **more: str) -> list[Document]:
    question = PrintQuestion(paper=Paper.CIRCULAR, variant=variant.value, **more)  # type: ignore[arg-type]
    paper = council.office.printing.document(question)
    if isinstance(paper, Series):
        return list(paper.documents)
    assert isinstance(paper, Document)
    return [paper]


def names(found: list[Document]) -> list[str]:
    return [one.title.rpartition(" · ")[2] for one in found]


def test_members_with_a_vote_and_deputies_get_letters_of_their_own(council: Council) -> None:
    ask(council)
    council.office.settings.save(OfficeSettings(name="Amt", email="amt@example.org"))
    members = letters(council, CircularVariant.MEMBERS)
    assert names(members) == ["Mitglied 1", "Mitglied 2", "Mitglied 3"]
    [deputy] = letters(council, CircularVariant.DEPUTIES)
    assert names([deputy]) == ["Vertretung 1"]
    assert "Stellvertretung für Mitglied 1" in list(texts(deputy))
    assert list(texts(deputy))[-1].endswith("auch per E-Mail: amt@example.org")
    with_deputy = ["Ihre eigene Antwort geht vor" in "".join(texts(one)) for one in members]
    assert with_deputy == [True, False, False]
    assert letters(council, CircularVariant.EMAIL)[0].address is None


def test_the_letter_is_of_the_day_it_was_opened_with_the_rules_of_that_day(
    council: Council,
) -> None:
    rules = preset_rules(council.body.rules_profile)
    rules.body_id, rules.valid_from, rules.circular_stopped = council.body.id, OPENED, False
    card = council.office.bodies.card(council.body.id)
    card.rules = [rules]
    council.office.bodies.save(card)
    ask(council)
    [first, *_] = letters(council, CircularVariant.MEMBERS)
    said = "\n".join(texts(first))
    assert "20. Mai 2026" in said
    # domain paper 4.2: opened Wed 20.05.2026, 14 days
    assert "bis zum Mittwoch, 3. Juni 2026" in said
    assert "das Verfahren geht weiter" in said


def test_the_latest_vote_is_meant_where_none_is_named(council: Council) -> None:
    first, last = ask(council), ask(council, date(2026, 6, 1), question="Neuer Ort")
    assert "Neuer Ort" in letters(council, CircularVariant.EMAIL)[0].title
    body = council.body.name
    assert "Neuer Ort" in letters(council, CircularVariant.EMAIL, body=body)[0].title
    named = letters(council, CircularVariant.EMAIL, circular_id=first.id)
    assert "Neuer Termin" in named[0].title
    assert last.number == "U-02/2026"


def test_one_person_can_be_chosen_and_nobody_is_told(council: Council) -> None:
    ask(council)
    one = letters(council, CircularVariant.MEMBERS, person_id=council.members[1])
    assert names(one) == ["Mitglied 2"]
    with pytest.raises(Refused) as refused:
        letters(council, CircularVariant.DEPUTIES, person_id=council.members[1])
    assert [one.code for one in refused.value.problems] == ["letter.nobody_votes"]


def test_without_a_vote_the_clerk_is_told_what_to_do(council: Council) -> None:
    with pytest.raises(Refused) as refused:
        letters(council, CircularVariant.MEMBERS)
    assert [one.code for one in refused.value.problems] == ["print.no_circular"]


def test_what_it_lacks_is_mended_at_the_vote(council: Council) -> None:
    circular = ask(council, reason="Die Kolleg*innen sollen früher Bescheid wissen.")
    card = council.office.bodies.card(council.body.id)
    card.body.language_mode = LanguageMode.PAIRED
    council.office.bodies.save(card)
    question = PrintQuestion(paper=Paper.CIRCULAR, as_of=OPENED)
    findings = council.office.printing.check(question)
    assert [(one.problem.code, one.place) for one in findings] == [
        ("paper.gender_sign", Place("circular", circular.id))
    ]


def test_a_body_that_writes_english_asks_in_english(council: Council) -> None:
    card = council.office.bodies.card(council.body.id)
    card.body.language = PaperLanguage.ENGLISH
    council.office.bodies.save(card)
    ask(council)
    [first, *_] = letters(council, CircularVariant.MEMBERS)
    said = list(texts(first))
    assert "Circular vote U-01/2026: Neuer Termin" in said
    assert "Dear Ms Mitglied 1," in said
    assert any("Required for the resolution: more votes for than against." in one for one in said)


def test_issued_letters_are_kept_and_compared(council: Council) -> None:
    circular = ask(council)
    issued = council.office.issuing.issue(PrintQuestion(paper=Paper.CIRCULAR))
    assert issued.circular_id == circular.id
    ask(council, date(2026, 6, 1), question="Neuer Ort")
    assert council.office.issuing.compare(issued.id).is_same
