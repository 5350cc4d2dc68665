"""Doubtful words: what neither dictionary nor office knows."""

import subprocess
from datetime import date
from pathlib import Path

import pytest

from sekretariat.domain.minutes import PassageKind
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import FormerName, Person
from sekretariat.domain.problems import Refused
from sekretariat.domain.spelling import Doubt, OfficeWord
from sekretariat.processes import environment
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from tests.desktop.offices import fill


def doubted(office: Secretariat, text: str) -> list[str]:
    return [one.word for one in office.spelling.of_text(text)]


def test_each_place_is_told_with_its_paragraph_and_suggestions(sqlite_office: Secretariat) -> None:
    text = "Die Sitzunng beginnt.\n\nDie Sitzunng endet.\nDer Bechluss gilt."
    first, second, third = sqlite_office.spelling.of_text(text)
    assert first == Doubt("Sitzunng", 1, first.suggestions)
    assert first.suggestions[0] == "Sitzung"
    assert second == Doubt("Sitzunng", 2, first.suggestions)
    assert (third.word, third.paragraph, third.suggestions[0]) == ("Bechluss", 3, "Beschluss")


def test_names_the_office_keeps_are_never_doubtful(office: Secretariat) -> None:
    text = "Frau Xanthirou, Xanthirous Antrag, das Xanthirou-Papier, Qwertzhausen und Zyxverband."
    assert doubted(office, text) == [
        "Xanthirou",
        "Xanthirous",
        "Xanthirou-Papier",
        "Qwertzhausen",
        "Zyxverband",
    ]
    office.people.save(PersonCard(Person(given_names="Ada", family_name="Musterfrau Xanthirou")))
    assert doubted(office, text) == ["Qwertzhausen", "Zyxverband"]
    office.organizations.save(OrganizationCard(Organization(name="Zyxverband (Qwertzhausen)")))
    assert doubted(office, text) == []
    assert doubted(office, "xanthirou") == ["xanthirou"]


def test_a_hidden_former_name_is_not_known(office: Secretariat) -> None:
    card = PersonCard(Person(given_names="Ada", family_name="Muster"))
    card.former_names.append(FormerName(family_name="Qwyxa", valid_to=date(2020, 1, 1)))
    card.former_names.append(FormerName(family_name="Zyxqa", hidden=True))
    office.people.save(card)
    assert doubted(office, "Qwyxa Zyxqa") == ["Zyxqa"]


def test_words_of_the_office_are_added_removed_and_brought_back(office: Secretariat) -> None:
    spelling = office.spelling
    assert doubted(office, "Querbeetrunde, Querbeetrundes") == ["Querbeetrunde", "Querbeetrundes"]
    spelling.add(" Querbeetrunde ")
    assert [one.word for one in spelling.words()] == ["Querbeetrunde"]
    assert doubted(office, "Querbeetrunde, Querbeetrundes") == []
    assert office.history.recent(1)[0].label == "Wort „Querbeetrunde“ aufnehmen"
    office.history.undo()
    assert spelling.words() == []
    office.history.redo()
    spelling.remove("Querbeetrunde")
    assert spelling.words() == []
    office.history.undo()
    assert [one.word for one in spelling.words()] == ["Querbeetrunde"]


@pytest.mark.parametrize(
    ("word", "code"), [("zwei Worte", "no_word"), ("Querbeet", "twice"), ("", "missing")]
)
def test_what_is_no_word_or_there_already_is_refused(
    office: Secretariat, word: str, code: str
) -> None:
    office.spelling.add("Querbeet")
    with pytest.raises(Refused) as refused:
        office.spelling.add(word)
    assert refused.value.problems[0].code.endswith(code)


def test_a_word_that_is_not_there_cannot_be_removed(office: Secretariat) -> None:
    with pytest.raises(Refused) as refused:
        office.spelling.remove("Querbeet")
    assert refused.value.problems[0].code == "office_word.unknown"


def test_the_list_is_kept_as_a_whole(office: Secretariat) -> None:
    spelling = office.spelling
    spelling.save([OfficeWord(word="Zyx"), OfficeWord(word="abcde")])
    first, second = spelling.words()
    assert (first.word, second.word) == ("abcde", "Zyx")
    second.word = "Zyxe"
    spelling.save([second])
    assert [one.word for one in spelling.words()] == ["Zyxe"]
    with pytest.raises(Refused):
        spelling.save([OfficeWord(word="Zyx"), OfficeWord(word="Zyx")])


def test_the_minutes_tell_their_doubtful_words_part_by_part(sqlite_office: Secretariat) -> None:
    office = sqlite_office
    meeting = fill(office)
    assert office.spelling.of_meeting(meeting.id) == []
    item = office.agendas.items(meeting.id)[0]
    office.live.write(meeting.id, item.id, {PassageKind.RESULT: "Der Bechluss gilt."})
    [part] = office.spelling.of_meeting(meeting.id)
    assert item.title in part.title
    assert [one.word for one in part.doubts] == ["Bechluss"]


def test_files_are_looked_through(sqlite_office: Secretariat, tmp_path: Path) -> None:
    path = tmp_path / "Notiz.txt"
    path.write_text("Die Sitzunng\n", encoding="utf-8")
    assert [one.word for one in sqlite_office.spelling.of_file(path)] == ["Sitzunng"]
    with pytest.raises(Refused):
        sqlite_office.spelling.of_file(tmp_path / "fehlt.txt")


def test_the_process_that_answers_about_words(sqlite_office: Secretariat) -> None:
    done = subprocess.run(
        sqlite_office.spelling.command(),
        input='{"check": ["Sitzunng"]}\n',
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env=environment(),
    )
    assert done.stdout == '{"faults": {"Sitzunng": ["Sitzunng"]}}\n'
