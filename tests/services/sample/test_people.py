"""Members of the sample: the untidy list taken in, and the domain paper's example of seat 27."""

import re
from collections import Counter
from datetime import date

import pytest

from sekretariat.documents.reading_order import texts
from sekretariat.domain.bodies import EndReason, Role
from sekretariat.domain.rosters import RosterLine
from sekretariat.services.lists import ListQuestion
from sekretariat.services.papers.kinds import Paper, PrintQuestion, ThanksVariant
from sekretariat.services.sample import SampleReport
from sekretariat.services.secretariat import Secretariat

SECOND = date(2020, 11, 3)


def _seat_27(sample: Secretariat, report: SampleReport, as_of: date) -> list[RosterLine]:
    roster = sample.seats.roster(report.body_id, as_of)
    return [line for line in roster.lines if line.seat_number == 27]


def test_the_report_tells_what_was_done(report: SampleReport) -> None:
    assert (report.rows, report.left_out, report.entered_by_hand) == (128, 1, 3)
    assert report.asked_about == 1
    assert (report.seats, report.filled_seats, report.meetings) == (80, 76, 7)
    assert report.as_of == SECOND


def test_eighty_seats_in_nine_groups_four_of_them_vacant(
    sample: Secretariat, report: SampleReport
) -> None:
    roster = sample.seats.roster(report.body_id, SECOND)
    groups = Counter({line.seat_id: line.group for line in roster.lines}.values())
    assert (roster.seats, roster.filled_seats) == (80, 76)
    assert groups == {
        "Politik und Verwaltung": 8,
        "Kommunen": 12,
        "Migrantische Organisationen": 16,
        "Religionsgemeinschaften": 9,
        "Wohlfahrtsverbände": 8,
        "Wirtschaft und Arbeit": 9,
        "Bildung": 8,
        "Wissenschaft": 4,
        "Zivilgesellschaft": 6,
    }
    assert [line.seat_number for line in roster.lines if line.is_vacant] == [14, 33, 52, 69]


def test_deputies_stand_with_their_seats(sample: Secretariat, report: SampleReport) -> None:
    roster = sample.seats.roster(report.body_id, SECOND)
    deputies = [line for line in roster.lines if line.role is Role.DEPUTY]
    assert len(deputies) == 49
    pool = [line.name for line in deputies if line.seat_number == 21]
    assert pool == ["Emre Vogtmuster", "Silke Wendtmuster"]


def test_two_seats_of_science_only_advise(sample: Secretariat, report: SampleReport) -> None:
    roster = sample.seats.roster(report.body_id, SECOND)
    assert [line.seat_number for line in roster.lines if not line.voting] == [72, 74, 74]


def test_the_delegate_of_seat_27_sits_with_her_deputy_at_the_second_session(
    sample: Secretariat, report: SampleReport
) -> None:
    lines = _seat_27(sample, report, SECOND)
    assert [(line.name, line.role) for line in lines] == [
        ("Aylin Kaya", Role.MEMBER),
        ("Birgit Lind", Role.DEPUTY),
    ]
    assert {line.organization for line in lines} == {"Landesverband X"}


def test_seat_27_is_vacant_after_the_resignation_though_the_deputy_acts(
    sample: Secretariat, report: SampleReport
) -> None:
    member, deputy = _seat_27(sample, report, date(2021, 3, 16))
    assert (member.is_vacant, member.vacant_since) == (True, date(2021, 3, 16))
    assert (deputy.name, deputy.role, deputy.deputy_for) == ("Birgit Lind", Role.DEPUTY, "N. N.")


def test_the_deputy_of_seat_27_is_its_member_from_april_and_nobody_stands_in(
    sample: Secretariat, report: SampleReport
) -> None:
    lines = _seat_27(sample, report, date(2021, 4, 1))
    assert [(line.name, line.role) for line in lines] == [("Birgit Lind", Role.MEMBER)]


def test_the_membership_entered_by_mistake_never_shows_in_a_list(
    sample: Secretariat, report: SampleReport
) -> None:
    names = {line.name for line in _seat_27(sample, report, date(2021, 2, 15))}
    assert names == {"Aylin Kaya", "Birgit Lind"}
    seat_id = _seat_27(sample, report, SECOND)[0].seat_id
    reasons = [one.end_reason for one in sample.seats.memberships(seat_id)]
    assert reasons.count(EndReason.CORRECTION) == 1
    assert reasons.count(EndReason.RESIGNATION) == 1
    assert reasons.count(EndReason.MOVED_UP) == 1


def test_her_name_at_the_second_session_is_the_one_of_then(sample: Secretariat) -> None:
    question = {"search": "Kaya"}
    then = sample.lists.persons(ListQuestion(as_of=SECOND, **question))
    later = sample.lists.persons(ListQuestion(as_of=date(2021, 6, 1), **question))
    assert [row["family_name"] for row in then] == ["Kaya"]
    assert [row["family_name"] for row in later] == ["Kaya-Roth"]


def test_the_untidy_list_came_in_clean(sample: Secretariat) -> None:
    rows = {
        (row["given_names"], row["family_name"]): row
        for row in sample.lists.persons(ListQuestion(as_of=SECOND))
    }
    leipzig = rows["Karolina", "Wzorowa"]
    assert (leipzig["postcode"], leipzig["city"], leipzig["titles"]) == (
        "04109",
        "Leipzig",
        "Prof. Dr.",
    )
    baron = rows["Ansgar", "Beispielstein"]
    assert (baron["nobility"], baron["particle"], baron["titles"]) == (
        "Freiherr",
        "von",
        "Dr. jur.",
    )
    assert rows["", "Sari"]["function"] == "Sprecherin"
    assert rows["Karl-Heinz", "Probedorfer"]["suffix"] == "jun."
    assert rows["Thị Mẫu", "Nguyễn"]["organization"] == "Beispielrat der Ausländerbeiräte"


def test_namesakes_stay_two_persons(sample: Secretariat) -> None:
    rows = sample.lists.persons(ListQuestion(as_of=SECOND, search="Maria Muster"))
    namesakes = [row for row in rows if row["family_name"] == "Muster"]
    assert {row["organization"] for row in namesakes} == {
        "Landeselternbeirat Muster",
        "Jugendbildung Muster e. V.",
    }


def test_only_the_two_office_holders_are_real(sample: Secretariat) -> None:
    real = [
        row["family_name"]
        for row in sample.lists.persons(ListQuestion(as_of=SECOND))
        if "Hessisches Ministerium" in row["organization"]
    ]
    assert sorted(real) == ["Janz", "Klose"]


def test_every_mail_address_and_phone_number_is_kept_for_examples(sample: Secretariat) -> None:
    rows = sample.lists.persons(ListQuestion(as_of=SECOND))
    mails = [mail for row in rows for mail in row["emails"].split("; ") if mail]
    phones = [re.sub(r"\D", "", row["phones"]).lstrip("0") for row in rows if row["phones"]]
    assert len(mails) > 120
    assert all(mail.endswith("@example.org") for mail in mails)
    national = [phone.removeprefix("49") for phone in phones]
    assert all(phone.startswith(("6990009", "3023125")) for phone in national)


def test_the_composition_of_the_sample_can_be_reported(
    sample: Secretariat, report: SampleReport
) -> None:
    """A report of noughts shows nobody what it is good for."""
    question = PrintQuestion(paper=Paper.PARITY, body=report.body_id, as_of=SECOND)
    told = list(texts(sample.printing.document(question)))
    members = told[told.index("Mitglied") :][:7]
    women, men, diverse, not_given = "43", "29", "1", "3"  # counted in members.csv
    assert members[1:] == [women, men, diverse, not_given, "76", "59"]


@pytest.mark.parametrize("variant", [one.value for one in ThanksVariant])
def test_somebody_left_for_every_reason_there_is_a_letter_for(
    sample: Secretariat, variant: str
) -> None:
    told = sample.printing.document(PrintQuestion(paper=Paper.THANKS, variant=variant))
    assert any("Vielen Dank" in one or "danke ich Ihnen" in one for one in texts(told))


@pytest.mark.parametrize(("variant", "least"), [("members", 10), ("public", 3)])
def test_some_of_the_sample_agreed_to_be_called(
    sample: Secretariat, variant: str, least: int
) -> None:
    question = PrintQuestion(paper=Paper.PHONE_LIST, variant=variant, as_of=SECOND)
    numbers = [one for one in texts(sample.printing.document(question)) if re.match(r"[+0]\d", one)]
    assert len(numbers) >= least


def test_letters_of_the_sample_say_who_answers_and_where(sample: Secretariat) -> None:
    question = PrintQuestion(paper=Paper.THANKS, variant="resignation")
    letter = list(texts(sample.printing.document(question)))
    assert "Musterplatz 1 · 65000 Wiesbaden" in letter
    assert "Jens Probeschreiber" in letter
    certificates = list(texts(sample.printing.document(PrintQuestion(paper=Paper.CERTIFICATE))))
    assert any(one.startswith("Wiesbaden, den ") for one in certificates)


def test_the_database_of_the_sample_is_sound(sample: Secretariat) -> None:
    assert sample.check() == []
