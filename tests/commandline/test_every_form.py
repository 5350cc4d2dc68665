"""Votes, seats, passages, profiles and what else was left without a command."""

import json
from collections.abc import Callable
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from sekretariat.domain.meetings import MeetingStatus
from sekretariat.domain.rules.elections import ElectionKind
from sekretariat.services.secretariat import Secretariat
from tests.services.test_attendances import Council
from tests.services.test_voting import own_rules

Run = Callable[..., tuple[int, str, str]]
Told = Callable[..., Any]


@pytest.fixture
def council(sqlite_office: Secretariat) -> Council:
    return Council(sqlite_office)


@pytest.fixture
def told(run: Run, council: Council) -> Told:
    """Run a command on the council's office; return what it tells."""

    def command(*words: str) -> Any:
        code, out, err = run("--database", council.office.target, *words, "--json")
        assert (code, err) == (0, "")
        return json.loads(out)

    return command


@pytest.fixture
def refused(run: Run, council: Council) -> Callable[..., str]:
    """Run a command that is refused; return the one sentence it tells."""

    def command(*words: str) -> str:
        code, out, err = run("--database", council.office.target, *words)
        assert (code, out, len(err.splitlines())) == (1, "", 1)
        return err

    return command


def item(told: Told, council: Council) -> tuple[str, ...]:
    told("add", "agenda-item", "--meeting", council.meeting, "--title", "Wahl", "--kind", "wahl")
    return ("--meeting", council.meeting, "--item", "1")


def test_a_run_off_follows_an_election_nobody_won(
    told: Told, council: Council, refused: Callable[..., str]
) -> None:
    """Of 53 votes 27 are needed: 20 are not enough, in the run-off the higher figure is."""
    own_rules(council, election_kind=ElectionKind.ABSOLUTE)
    place = item(told, council)
    standing = ("A=15", "B=20", "C=18")
    options = [word for one in standing for word in ("--candidate", f"Muster {one}")]
    first = told("elect", *place, "--wording", "Wahl des Vorsitzes", *options, "--at", "11:00")
    assert (first["adopted"], first["elected"]) == (False, [])
    again = ("run-off", "--resolution", first["id"])
    assert "Muster B" in refused(*again, "--candidate", "Muster A=20")
    second = told(*again, "--candidate", "Muster B=19", "--candidate", "Muster C=20")
    assert (second["adopted"], second["elected"]) == (True, ["Muster C"])
    refused("run-off", "--resolution", second["id"], "--candidate", "Muster C=1")
    rows = told("part", "list", "candidate", "--of", second["id"])
    assert {row["name"]: row["votes"] for row in rows} == {"Muster B": 19, "Muster C": 20}
    told("set", "resolution", "--id", second["id"], "addressee=Ministerium")
    assert len(told("part", "list", "candidate", "--of", second["id"])) == 2  # they stay


def test_votes_by_name_are_counted(
    told: Told, council: Council, refused: Callable[..., str]
) -> None:
    for person in council.members[:3]:
        council.come(person, time(10))
    voted = ("vote-by-name", *item(told, council), "--wording", "Es gilt.", "--at", "11:00")
    voices = zip(council.members, ("ja", "ja", "nein"), strict=False)
    options = [word for who, voice in voices for word in ("--vote", f"{who}={voice}")]
    found = told(*voted, *options)
    assert found["adopted"]
    [row] = told("resolutions")
    assert (row["yes"], row["no"], row["abstain"]) == (2, 1, 0)
    assert len(told("part", "list", "named-vote", "--of", found["id"])) == 3
    assert "„niemand“" in refused(*voted, "--vote", "niemand=ja")
    assert "vielleicht" in refused(*voted, "--vote", f"{council.members[0]}=vielleicht")


def test_an_item_is_added_in_the_session_by_vote(
    told: Told, council: Council, refused: Callable[..., str]
) -> None:
    meeting = council.office.meetings.get(council.meeting)
    meeting.status = MeetingStatus.RUNNING
    council.office.meetings.save(meeting)
    words = ("add", "agenda-item", "--meeting", council.meeting, "--title", "Neues")
    refused(*words)  # it needs a vote now
    refused(*words, "--yes", "1", "--no", "1")
    told(*words, "--yes", "2", "--no", "1")
    [added] = told("list", "agenda", "--meeting", council.meeting)
    assert added["title"] == "Neues"
    kept = told("show", "item", "--id", council.office.agendas.items(council.meeting)[0].id)
    assert kept["status"] == "nachtrag"
    assert kept["remark"].startswith("In der Sitzung ergänzt. ")


def test_answers_to_a_circular_are_taken_back(
    told: Told, council: Council, refused: Callable[..., str]
) -> None:
    words = ("--body", "Musterbeirat", "--question", "Termin", "--wording", "Der Beirat tagt.")
    circular = ("--circular", told("circular", "open", *words)["id"])
    person = ("--person", council.members[0])
    told("circular", "answer", *circular, *person, "--vote", "ja")
    told("circular", "answer", *circular, *person, "--vote", "nein")  # corrected
    [voted] = [one for one in told("circular", "ballots", *circular) if one["vote"]]
    assert voted["vote"] == "nein"
    assert told("circular", "withdraw", *circular, *person) == {"withdrawn": 1}
    assert not [one for one in told("circular", "ballots", *circular) if one["vote"]]
    assert council.members[0] in refused("circular", "withdraw", *circular, *person)


def test_what_is_written_to_an_item(
    told: Told, council: Council, refused: Callable[..., str]
) -> None:
    place = item(told, council)
    told("passage", "set", *place, "--text", "Erster Absatz.")
    told("passage", "add", *place, "--module", "kn")
    told("passage", "add", *place, "--text", "Nur für uns.", "--kind", "intern")
    told("passage", "add", "--meeting", council.meeting, "--item", "1", "--text", "Dritter.")
    found = {one["kind"]: one["wording"] for one in told("passage", "list", *place)}
    assert found["ergebnis"].startswith("Erster Absatz.\n\n")
    assert found["ergebnis"].endswith("\n\nDritter.")
    assert found["intern"] == "Nur für uns."
    told("passage", "remove", *place, "--kind", "intern")
    assert [one["kind"] for one in told("passage", "list", *place[:2])] == ["ergebnis"]
    assert "„nirgends“" in refused("passage", "add", *place, "--module", "nirgends")


def test_minutes_kept_chosen_and_compared(told: Told, council: Council) -> None:
    place = ("--meeting", council.meeting)
    assert told("minutes", "keep", *place, "--reason", "Vor der Prüfung")["number"] == 1
    assert [one["reason"] for one in told("minutes", "versions", *place)] == ["Vor der Prüfung"]
    assert told("minutes", "kind", *place, "--to", "verlauf") == {"kind": "verlauf"}
    assert told("minutes", "differences", *place) == []


def test_seats_from_a_template_and_who_sits_there(
    told: Told, council: Council, refused: Callable[..., str]
) -> None:
    made = told("seats", "create", "--body", "Musterbeirat", "--count", "3", "valid_from=1.1.2020")
    assert [one["number"] for one in made] == [6, 7, 8]
    rows = told("list", "memberships", "--body", "Musterbeirat", "--as-of", "2020-06-01")
    assert len(rows) == 5
    member = council.office.seats.memberships(council.seats[1].id)[0].id
    person = told("new", "person", "family_name=Neumuster")["id"]
    days = ("last_day=2020-06-30", "valid_from=2020-07-01", "why=niederlegung")
    told("seats", "succeed", member, f"person_id={person}", *days)
    seats = told("list", "seats", "--body", "Musterbeirat", "--as-of", "2020-07-01")
    assert {one["number"]: one["member"] for one in seats}[2] == "Neumuster"
    begun = council.office.seats.memberships(council.seats[1].id)[-1].id
    ended = ("seats", "end", begun, "--on", "2020-12-31", "--reason", "ablauf")
    assert told(*ended) == {"ended": 1}
    kept = council.office.seats.membership(begun)
    assert (kept.valid_to, kept.end_reason) == (date(2020, 12, 31), "ablauf")
    refused("seats", "end", "niemand", "--reason", "ablauf")


def test_persons_take_part_in_a_forum(told: Told, council: Council) -> None:
    told("add", "body", "Musterforum", "--kind", "themenforum")
    who = [word for one in council.members for word in ("--person", one)]
    named = ("--body", "Musterforum", *who, "valid_from=2020-01-01")
    assert told("seats", "assign", *named) == {"assigned": 4}
    forum = council.office.bodies.find("Musterforum").id
    first = council.office.participations.of_body(forum)[0].id
    assert told("seats", "end-participation", first, "--on", "2020-12-31") == {"ended": 1}
    assert told("show", "participation", "--id", first)["valid_to"] == "2020-12-31"


def test_claims_and_rates_are_deleted(
    told: Told, council: Council, refused: Callable[..., str]
) -> None:
    place = ("--meeting", council.meeting, "--person", council.members[0])
    claim = told("claim", "add", *place, "--fare", "42,20", "--submitted", "2020-11-10")["id"]
    assert told("claim", "delete", claim) == {"deleted": 1}
    assert told("claim", "list") == []
    rate = told("claim", "rate", "--from", "2026-01-01", "--with", "30", "--without", "20")["id"]
    assert told("claim", "delete-rate", rate) == {"deleted": 1}
    assert rate in refused("claim", "delete-rate", rate)
    assert told("claim", "erase-paid") == {"erased": 0}


def test_an_invitation_is_approved_before_it_is_sent(told: Told, council: Council) -> None:
    place = ("--meeting", council.meeting)
    item(told, council)
    guest = told("new", "person", "family_name=Gast")["id"]
    told("invite-guest", *place, "--person", guest)
    assert told("strike", *place, "--person", guest) == {"struck": guest}
    assert len(told("invitations", *place, "--prepare")) == 5
    asked = ("--reason", "Eilbedarf", "--note", "Bitte pünktlich.")
    assert told("approve-dispatch", *place, *asked)["kind"] == "einladung"
    assert council.office.dispatches.standing(council.meeting).approved is not None
    who = (*place, "--person", council.members[0])
    told("reply", *who, "--response", "accepted")
    corrected = told("correct-reply", *who, "remark=Kommt später", "responded_via=telefon")
    assert (corrected["remark"], corrected["responded_via"]) == ("Kommt später", "telefon")


def test_profiles_reports_and_decisions_can_be_taken_back(
    told: Told, council: Council, refused: Callable[..., str], tmp_path: Path
) -> None:
    one, other = council.members[:2]
    decision = told("not-the-same", one, other)["id"]
    assert told("reconsider", decision) == {"reconsidered": 1}
    assert told("duplicates", "--decided") == []
    refused("reconsider", decision)
    sheet = tmp_path / "Liste.csv"
    sheet.write_text("Name;Vorname\nMuster;Ada\n", "utf-8")
    told("import", str(sheet), "--on-doubt", "new")
    [report] = told("list", "imports")
    into = tmp_path / "Bericht.xlsx"
    assert told("import-report", "export", report["id"], str(into))["rows"] > 0
    assert told("import-report", "delete", report["id"]) == {"deleted": 1}
    assert told("list", "imports") == []
    refused("import-report", "delete", report["id"])
    refused("profile", "delete", "nirgends")
    refused("profile", "rename", "nirgends", "anders")
    assert told("profile", "list") == []


def test_a_list_of_resolutions_or_tasks_is_that_of_a_body(told: Told, council: Council) -> None:
    told("resolve", *item(told, council), "--wording", "Es gilt.", "--consensus")
    told("task", "add", "Bericht", "--meeting", council.meeting)
    told("add", "body", "Musterforum")
    for kind in ("resolutions", "tasks"):
        assert len(told("list", kind, "--body", "Musterbeirat")) == 1
        assert told("list", kind, "--body", "Musterforum") == []
