"""The press text: facts of the session, the day in words, kept as released."""

from datetime import date, time

import pytest

from sekretariat.domain.bodies import Body, FormerBodyName, LanguageMode
from sekretariat.domain.meetings import AgendaItem, Meeting, Mode
from sekretariat.domain.press import When, when_told
from sekretariat.domain.resolutions import Release, VoteForm
from sekretariat.services.bodies import BodyCard
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat
from tests.services.test_attendances import DAY, Council
from tests.services.test_minutes import pass_to, refused
from tests.services.test_minutes_texts import change, decide

NEXT_DAY = date(2020, 11, 4)


@pytest.fixture
def council(office: Secretariat) -> Council:
    council = Council(office)
    office.agendas.add(AgendaItem(meeting_id=council.meeting, title="Gesundheit"))
    return council


@pytest.mark.parametrize(
    ("told_on", "expected"),
    [
        (DAY, When.TODAY),
        (NEXT_DAY, When.YESTERDAY),
        (date(2020, 11, 5), When.WEEKDAY),
        (date(2020, 11, 9), When.WEEKDAY),
        (date(2020, 11, 10), When.DATE),
        (date(2020, 11, 2), When.DATE),
    ],
)
def test_the_day_is_named_from_the_day_of_the_text(told_on: date, expected: When) -> None:
    assert when_told(DAY, told_on) is expected


def test_the_next_day_says_yesterday(council: Council) -> None:
    """Scenario 50: dated 4 November 2020, the session of the 3rd was yesterday."""
    change(council, chair_id=council.members[0], on_behalf_of="Minister Muster")
    press = council.office.press
    text = press.draft(council.meeting, NEXT_DAY).wording
    assert text.splitlines()[2] == (
        "Mitglied 1, stellvertretend für Minister Muster hat gestern die Mitglieder begrüßt: "
        "Sitzung, Musterbeirat."
    )
    assert "am Dienstag" in press.draft(council.meeting, date(2020, 11, 6)).wording
    assert "am 03.11.2020" in press.draft(council.meeting, date(2020, 12, 1)).wording
    assert "hat heute die" in press.draft(council.meeting, DAY).wording


@pytest.mark.parametrize(
    ("mode", "told"), [(Mode.DIGITAL, "digital statt"), (Mode.HYBRID, "im Saal und digital")]
)
def test_how_members_took_part(council: Council, mode: Mode, told: str) -> None:
    change(council, mode=mode, video_link="https://video.example.org/geheim")
    text = council.office.press.draft(council.meeting, NEXT_DAY).wording
    assert told in text
    assert "video.example.org" not in text


def test_forums_results_and_outlook_are_those_of_the_session(council: Council) -> None:
    office = council.office
    forum = Body(name="Bildung und Chancengleichheit", number="1", parent_id=council.body.id)
    former = FormerBodyName(name="Bildung", number="1", valid_to=date(2021, 1, 31))
    office.bodies.save(BodyCard(forum, former_names=[former]))
    later = Body(
        name="Gesundheit", number="5", parent_id=council.body.id, constituted_on=date(2021, 2, 1)
    )
    office.bodies.save(BodyCard(later))
    decide(council, time(11), form=VoteForm.CONSENSUS, release=Release.YES)
    withheld = decide(council, time(11), form=VoteForm.CONSENSUS)
    withheld.wording = "Noch nicht öffentlich."
    office.resolutions.save(withheld)
    office.meetings.add(Meeting(body_id=council.body.id, held_on=date(2021, 2, 16)))
    text = office.press.draft(council.meeting, NEXT_DAY).wording
    assert "Die Foren:\n1 Bildung\n" in text
    assert "Ergebnisse:\nGesundheit wird Querschnittsthema." in text
    assert "Noch nicht öffentlich." not in text
    assert text.endswith("Die nächste Sitzung ist am 16.02.2021.")


def test_what_was_released_stays(council: Council) -> None:
    """Scenario 50: language mode 2024 flags *innen; a 2020 text stays unchanged."""
    office = council.office
    card = office.bodies.card(council.body.id)
    card.body.language_mode = LanguageMode.PAIRED
    office.bodies.save(card)
    assert office.press.of_meeting(council.meeting).wording == ""
    assert office.press.signs(office.press.of_meeting(council.meeting)) == []
    office.press.write(council.meeting, "Die Teilnehmer*innen danken.")
    old = office.press.of_meeting(council.meeting)
    pass_to(office, date(2024, 3, 4))
    office.press.write(council.meeting, "Die Teilnehmer*innen danken sehr.")
    again = office.press.of_meeting(council.meeting)
    assert again.released_on == old.released_on == date(2020, 11, 2)
    assert office.press.signs(again) == []
    again.released_on = date(2024, 3, 4)
    assert [one.word for one in office.press.signs(again)] == ["Teilnehmer*innen"]


def test_the_text_is_printed(council: Council) -> None:
    printing, question = (
        council.office.printing,
        PrintQuestion(paper=Paper.PRESS, meeting_id=council.meeting),
    )
    unsaved = repr(printing.document(question))
    assert "Entwurf, noch nicht freigegeben" in unsaved
    assert "Musterbeirat" in unsaved
    assert council.office.press.of_meeting(council.meeting).wording == ""
    council.office.press.draft(council.meeting, NEXT_DAY)
    assert "Entwurf" not in repr(printing.document(question))
    assert len(printing.pdf(question)) > 1000


def test_what_stands_around_the_text_is_kept_and_printed(council: Council) -> None:
    press = council.office.press
    release = press.draft(council.meeting, NEXT_DAY)
    release.number, release.embargo = "12/2020", "05.11.2020, 10 Uhr"
    release.quote, release.background = "Wir sind viele.", "Der Beirat berät seit 2014."
    release.contact = "Geschäftsstelle, presse@example.org"
    assert refused(lambda: press.save(release)) == "press.no_name"
    release.quoted = "Erika Beispiel"
    press.save(release)
    printing, question = (
        council.office.printing,
        PrintQuestion(paper=Paper.PRESS, meeting_id=council.meeting),
    )
    told = repr(printing.document(question))
    for part in (
        "12/2020 · 4. November 2020",
        "Sperrfrist: 05.11.2020, 10 Uhr",
        "Erika Beispiel: „Wir sind viele.“",
        "Hintergrund",
        "Der Beirat berät seit 2014.",
        "Kontakt für Rückfragen",
        "Geschäftsstelle, presse@example.org",
    ):
        assert part in told
    assert press.draft(council.meeting, NEXT_DAY).quote == "Wir sind viele."


def test_contact_and_background_come_from_the_press_text_before(council: Council) -> None:
    office = council.office
    release = office.press.draft(council.meeting, NEXT_DAY)
    release.contact, release.background = "presse@example.org", "Seit 2014."
    office.press.save(release)
    later = Meeting(body_id=council.body.id, held_on=date(2021, 2, 16), ordinal_in_term=2)
    office.meetings.add(later)
    draft = office.press.draft(later.id)
    assert (draft.contact, draft.background) == ("presse@example.org", "Seit 2014.")
    assert (draft.quote, draft.number, draft.embargo) == ("", "", "")


def test_a_text_saved_with_its_details_first_is_of_today(council: Council) -> None:
    press = council.office.press
    kept = press.of_meeting(council.meeting)
    kept.number = "1/2020"
    assert press.save(kept).released_on == date(2020, 11, 2)


def test_what_was_adopted_is_copied_word_for_word_and_nothing_else(council: Council) -> None:
    question = PrintQuestion(paper=Paper.RESOLUTION_COPY, meeting_id=council.meeting)
    printing = council.office.printing
    assert refused(lambda: printing.document(question)) == "print.no_resolution"
    decide(council, time(11), form=VoteForm.CONSENSUS)
    told = repr(printing.document(question))
    assert "Beschlussausfertigung " in told
    assert "Für die Richtigkeit der Ausfertigung:" in told
