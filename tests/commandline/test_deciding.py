"""A decision from a script: rule, number, quorum, tasks."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from sekretariat.domain.people import Person
from sekretariat.domain.planning.gatherings import MeetingDay
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import open_secretariat
from tests.services.test_attendances import Council

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def meeting(run: Run) -> str:
    run("add", "body", "Musterkonferenz")
    words = ("--body", "Musterkonferenz", "--date", "2020-11-03", "--number", "2", "--json")
    meeting: str = json.loads(run("add", "meeting", *words)[1])["id"]
    run("add", "agenda-item", "--meeting", meeting, "--title", "Gesundheit")
    return meeting


def test_a_motion_is_adopted_by_votes_or_consensus(run: Run, meeting: str) -> None:
    words = ("--meeting", meeting, "--item", "1", "--wording", "Gesundheit wird Querschnitt.")
    code, out, err = run("resolve", *words, "--consensus", "--json")
    found = json.loads(out)
    assert (code, err) == (0, "")
    assert (found["adopted"], found["number"]) == (True, "02/2020-1")
    assert "Konsens" in found["explanation"]
    voted = run("resolve", *words, "--yes", "20", "--no", "18", "--abstain", "5", "--json")
    assert voted[0] == 1  # the body has no seats, so 43 votes cannot be
    assert "43" in voted[2]
    rows = json.loads(run("resolutions", "--meeting", meeting, "--search", "quersch", "--json")[1])
    assert [row["number"] for row in rows] == ["02/2020-1"]


def test_an_unknown_item_is_told_with_those_there_are(run: Run, meeting: str) -> None:
    code, out, err = run(
        "resolve", "--meeting", meeting, "--item", "9", "--wording", "x", "--consensus"
    )
    assert (code, out) == (1, "")
    assert "„9“" in err


def test_presence_and_quorum(run: Run, meeting: str) -> None:
    code, _, err = run("check-in", "--meeting", meeting, "--guest", "Gast Muster", "--at", "10:00")
    assert (code, err) == (0, "")
    found = json.loads(run("quorum", "--meeting", meeting, "--at", "10:05", "--json")[1])
    assert (found["seats_represented"], found["base"], found["quorate"]) == (0, 0, True)
    assert run("check-in", "--meeting", meeting)[0] == 1


def test_the_second_day_of_a_session(run: Run, meeting: str, tmp_path: Path) -> None:
    office = open_secretariat(str(tmp_path / "office.db"))
    card = office.meetings.card(meeting)
    card.days = [MeetingDay(held_on=date(2020, 11, 4))]
    office.meetings.save_card(card)
    person = office.people.save(PersonCard(Person(family_name="Muster"))).person.id
    office.close()
    words = ("--meeting", meeting, "--at", "10:00")
    run("check-in", *words, "--guest", "Gast Muster")
    taken = run("check-in", *words, "--day", "2", "--take-over", "--json")
    assert json.loads(taken[1]) == {"count": 1}
    assert run("check-in", *words, "--day", "2", "--take-over")[0] == 1  # nobody is left
    assert json.loads(run("quorum", *words, "--day", "2", "--json")[1])["quorate"]
    stated = run("state-quorum", *words, "--day", "2", "--json")
    assert json.loads(stated[1])["quorate"]
    assert run("take-chair", *words, "--person", person, "--day", "2")[0] == 1  # not there
    run("stay-away", "--meeting", meeting, "--person", person, "--day", "2")
    again = open_secretariat(str(tmp_path / "office.db"))
    second = again.attendances.on_day(2).board(meeting)
    assert (len(second.attendances), len(second.findings)) == (2, 1)
    again.close()
    assert "Tag 3" in run("quorum", *words, "--day", "3")[2]
    voted = ("resolve", "--meeting", meeting, "--item", "1", "--wording", "Ja.", "--consensus")
    run(*voted, "--day", "2", "--at", "10:30")
    [row] = json.loads(run("resolutions", "--meeting", meeting, "--json")[1])
    assert row["decided_on"] == "2020-11-04"


def test_tasks(run: Run) -> None:
    words = ("Bericht schreiben", "--due", "2020-12-01", "--owner", "Referat", "--json")
    task = json.loads(run("task", "add", *words)[1])["id"]
    [row] = json.loads(run("task", "list", "--json")[1])
    assert (row["title"], row["owner"], row["due_on"]) == (
        "Bericht schreiben",
        "Referat",
        "2020-12-01",
    )
    [done] = json.loads(run("task", "done", task, "--json")[1])
    assert done["status"] == "erledigt"


def test_the_book_is_filtered_and_written_to_a_file(run: Run, meeting: str, tmp_path: Path) -> None:
    words = ("--meeting", meeting, "--item", "1", "--wording", "Gesundheit wird Querschnitt.")
    run("resolve", *words, "--consensus")
    asked = ("--body", "Musterkonferenz", "--year", "2020", "--status", "offen")
    into = tmp_path / "Beschlüsse.pdf"
    code, out, err = run("resolutions", *asked, "--into", str(into), "--json")
    assert (code, err) == (0, "")
    assert [row["decided_on"] for row in json.loads(out)] == ["2020-11-03"]
    assert into.read_bytes().startswith(b"%PDF")
    assert run("resolutions", "--term", "20", "--json")[0] == 1
    assert json.loads(run("resolutions", "--as-of", "2019-12-31", "--json")[1]) == []
    [listed] = json.loads(run("list", "resolutions", "--json")[1])
    assert listed["wording"] == "Gesundheit wird Querschnitt."
    run("task", "add", "Bericht schreiben")
    [task] = json.loads(run("list", "tasks", "--search", "bericht", "--json")[1])
    assert task["title"] == "Bericht schreiben"


def test_open_tasks_are_carried_over_and_written_to_a_file(
    run: Run, meeting: str, tmp_path: Path
) -> None:
    words = ("--meeting", meeting, "--remind", "2020-12-01", "--json")
    run("task", "add", "Bericht schreiben", *words)
    into = tmp_path / "Aufträge.csv"
    [row] = json.loads(run("task", "list", "--open", "--into", str(into), "--json")[1])
    assert row["remind_on"] == "2020-12-01"
    assert "Bericht schreiben" in into.read_text(encoding="utf-8-sig")
    asked = ("--body", "Musterkonferenz", "--date", "2021-03-02", "--json")
    later = json.loads(run("add", "meeting", *asked)[1])["id"]
    found = json.loads(run("list", "agenda", "--meeting", later, "--json")[1])
    assert [item["title"] for item in found] == ["Umsetzungsstand", "Bericht schreiben"]
    run("task", "add", "Saal suchen", "--meeting", meeting)
    carried = json.loads(run("carry-over", "--meeting", later, "--json")[1])
    assert carried == {"items": 0, "tasks": 1}
    assert run("carry-over", "--meeting", later)[1] == "Übernommen: 0 Punkte, 0 Aufträge.\n"


def test_a_proxy_comes_with_what_it_rests_on(run: Run, tmp_path: Path) -> None:
    """Whoever stands in for another seat needs a rule that allows it, and something in writing."""
    office = open_secretariat(str(tmp_path / "office.db"), create=True)
    council = Council(office)
    card = office.bodies.card(council.body.id)
    card.rules = [office.rules.of_meeting(council.meeting)]
    card.rules[0].proxies_allowed = True
    office.bodies.save(card)
    office.close()
    member, proxy = council.members[:2]
    asked = ("check-in", "--meeting", council.meeting, "--person", proxy, "--for", member)
    code, _, err = run(*asked, "--at", "10:00")
    assert code == 1
    assert "Nachweis" in err
    code, out, _ = run(*asked, "--at", "10:00", "--proof", "Vollmacht vom 2.11.2020", "--json")
    assert (code, json.loads(out)["capacity"]) == (0, "stellvertretung")
    found = json.loads(run("quorum", "--meeting", council.meeting, "--at", "10:05", "--json")[1])
    assert (found["seats_represented"], found["base"], found["quorate"]) == (1, 3, False)
    leaving = ("check-out", "--meeting", council.meeting, "--person", proxy, "--at", "11:00")
    left = json.loads(run(*leaving, "--json")[1])
    assert left["left_at"] == "11:00"


def test_a_vote_nobody_counted_is_no_vote(run: Run, meeting: str) -> None:
    words = ("resolve", "--meeting", meeting, "--item", "1", "--wording", "Es gilt.")
    for said in ((), ("--consensus", "--yes", "4")):
        code, out, err = run(*words, *said, "--json")
        assert (code, out, len(err.splitlines())) == (1, "", 1)
        assert "--consensus" in err
    assert json.loads(run("resolutions", "--json")[1]) == []


def test_what_does_not_exist_is_not_called_a_double(run: Run, meeting: str) -> None:
    motion = ("--item", "1", "--wording", "Es gilt.", "--consensus")
    refused = (
        ("task", "add", "Bericht", "--meeting", "nirgends"),
        ("task", "add", "Bericht", "--resolution", "nirgends"),
        ("resolve", "--meeting", meeting, *motion, "--dissent", "niemand"),
        ("resolve", "--meeting", "nirgends", *motion),
        ("minutes", "write", "--meeting", "nirgends", "--item", "1", "--text", "x"),
        ("minutes", "object", "--meeting", "nirgends", "--person", "x", "--text", "y"),
    )
    for words in refused:
        code, out, err = run(*words, "--json")
        assert (code, out, len(err.splitlines())) == (1, "", 1)
        assert "Datensatz" in err
        assert "steht hier schon" not in err


def test_today_is_a_day_to_do_something_by(run: Run) -> None:
    run("task", "add", "Bericht", "--due", "heute", "--json")
    run("task", "add", "Ohne Tag", "--json")
    found = {row["title"]: row["due_on"] for row in json.loads(run("task", "list", "--json")[1])}
    assert (len(found["Bericht"]), found["Ohne Tag"]) == (10, None)


def test_a_word_that_does_not_fit_names_those_that_do(run: Run) -> None:
    words = ("reply", "--meeting", "m", "--person", "p", "--response", "vielleicht", "--json")
    code, out, err = run(*words)
    assert (code, out) == (2, "")
    assert "accepted, declined, represented, tentative" in err
