"""Every form of the window by command: fields, show, new, set, delete; the agenda; undo."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from sekretariat.commandline.kinds import KINDS

Run = Callable[..., tuple[int, str, str]]


def told(run: Run, *words: str) -> Any:
    code, out, err = run(*words, "--json")
    assert (code, err) == (0, "")
    return json.loads(out)


@pytest.fixture
def meeting(run: Run) -> str:
    run("add", "body", "Musterbeirat")
    added: str = told(run, "plan-meeting", "--body", "Musterbeirat", "--date", "16.3.2027")["id"]
    return added


def test_a_person_is_added_changed_and_deleted(run: Run) -> None:
    person = told(run, "new", "person", "family_name=Muster", "given_names=Ada")["id"]
    changed = told(run, "set", "person", "--id", person, "suffix=MdL", "salutation=frau")
    assert (changed["suffix"], changed["salutation"]) == ("MdL", "frau")
    assert told(run, "show", "person", "--id", person)["family_name"] == "Muster"
    assert "Muster" in run("show", "person", "--id", person)[1]
    assert run("delete", "person", "--id", person)[0] == 0
    assert run("show", "person", "--id", person)[0] == 1
    assert run("undo")[0] == 0
    assert told(run, "show", "person", "--id", person)["suffix"] == "MdL"


def test_a_seat_is_filled_by_command(run: Run) -> None:
    run("add", "body", "Musterbeirat")
    person = told(run, "new", "person", "family_name=Muster")["id"]
    since = "valid_from=2026-01-01"
    seat = told(run, "new", "seat", "body_id=Musterbeirat", "number=1", since)["id"]
    told(run, "new", "membership", f"seat_id={seat}", f"person_id={person}", since)
    [row] = told(run, "list", "seats", "--body", "Musterbeirat")
    assert row["member"] == "Muster"


def test_the_office_says_who_it_is(run: Run) -> None:
    told(run, "set", "settings", "name=Geschäftsstelle", "email=buero@example.org")
    assert told(run, "show", "settings")["email"] == "buero@example.org"
    code, _, err = run("set", "settings", "email=keine")
    assert (code, len(err.splitlines())) == (1, 1)


@pytest.mark.parametrize("kind", list(KINDS))
def test_every_kind_names_its_fields_and_refuses_what_is_none(run: Run, kind: str) -> None:
    assert len(told(run, "fields", kind)) > 2
    if kind != "settings":
        code, out, err = run("set", kind, "--id", "nirgends", "x=1")
        assert (code, out, len(err.splitlines())) == (1, "", 1)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("set", "settings", "farbe=rot"), "„farbe=rot“ nennt kein Feld."),
        (("new", "settings", "name=x"), "Das geht nicht mit „settings“."),
        (("delete", "membership", "--id", "x"), "Das geht nicht mit „membership“."),
        (("new", "task", "title=Saal", "due_on=bald"), "„bald“ ist kein Datum."),
        (("new", "task", "due_on=morgen"), "ist leer."),
    ],
)
def test_what_cannot_be_is_one_sentence(run: Run, words: tuple[str, ...], sentence: str) -> None:
    code, out, err = run(*words)
    assert (code, out, len(err.splitlines())) == (1, "", 1)
    assert sentence in err


def test_an_agenda_is_put_in_order(run: Run, meeting: str) -> None:
    for title in ("Erstens", "Zweitens", "Drittens"):
        run("add", "agenda-item", "--meeting", meeting, "--title", title)
    here = ("--meeting", meeting, "--item")

    def order(*words: str) -> list[tuple[str, str]]:
        return [(one["number"], one["title"]) for one in told(run, "agenda", *words)]

    assert order("up", *here, "3") == [("1", "Erstens"), ("2", "Drittens"), ("3", "Zweitens")]
    assert order("down", *here, "1")[1] == ("2", "Erstens")
    assert order("indent", *here, "2")[1] == ("1.1", "Erstens")
    assert order("outdent", *here, "1.1")[1] == ("2", "Erstens")
    assert len(order("tick", *here, "1")) == 3
    assert len(order("remove", *here, "2")) == 2
    assert len(order("freeze", "--meeting", meeting)) == 2
    assert len(order("release", "--meeting", meeting)) == 2
    second = told(run, "add", "meeting", "--body", "Musterbeirat", "--date", "1.6.2027")["id"]
    copied = order("copy", "--meeting", second, "--from", meeting)
    assert [title for _, title in copied][-2:] == ["Drittens", "Zweitens"]
    assert len(order("copy", "--meeting", second, "--from", meeting, "--item", "1")) == (
        len(copied) + 1
    )


def test_planning_a_session_is_one_step_to_undo(run: Run, meeting: str) -> None:
    assert len(told(run, "milestones", "--meeting", meeting)) > 10
    assert run("undo")[0] == 0
    assert told(run, "list", "meetings") == []
    assert run("redo")[0] == 0
    assert len(told(run, "milestones", "--meeting", meeting)) > 10


def test_a_further_item_needs_a_vote_while_the_session_runs(run: Run, meeting: str) -> None:
    """An advisory council adds an item with a simple majority; 2 of 3 are enough, 1 of 3 not."""
    profile = ("rules_profile=beirat",)
    run("set", "body", "--id", "Musterbeirat", *profile)
    run("meeting-status", "--meeting", meeting, "--to", "läuft", "--at", "14:05")
    item = ("add", "agenda-item", "--meeting", meeting, "--title", "Haushalt")
    code, out, err = run(*item)
    assert (code, out, len(err.splitlines())) == (1, "", 1)
    assert "--yes" in err
    assert told(run, "show", "meeting", "--id", meeting)["actual_begin"] == "14:05"


def test_the_press_text_has_its_head_and_quote(run: Run, meeting: str) -> None:
    here = ("minutes", "press", "--meeting", meeting, "--text", "Der Beirat tagte.")
    code, _, err = run(*here, "--set", "quote=Ein guter Tag.")
    assert (code, len(err.splitlines())) == (1, 1)
    quoted = ("--set", "quote=Ein guter Tag.", "--set", "quoted=Ada Muster")
    found = told(run, *here, *quoted, "--set", "embargo=17.03.2027, 12 Uhr")
    assert (found["quote"], found["quoted"]) == ("Ein guter Tag.", "Ada Muster")
    assert found["embargo"] == "17.03.2027, 12 Uhr"
    told(run, "set", "press-release", "--id", meeting, "number=3/2027")
    kept = told(run, "show", "press-release", "--id", meeting)
    assert (kept["number"], kept["wording"]) == ("3/2027", "Der Beirat tagte.")


@pytest.mark.parametrize(
    "words",
    [
        ("rule", "quorum", "--kind", "none", "--base", "5", "--present", "9"),
        ("rule", "majority", "--kind", "simple", "--yes", "3", "--no", "-1"),
        (
            *("rule", "majority", "--kind", "simple", "--yes", "3", "--no", "1"),
            *("--present", "9", "--base", "5"),
        ),
    ],
)
def test_figures_that_cannot_be_are_refused(run: Run, words: tuple[str, ...]) -> None:
    code, out, err = run(*words)
    assert (code, out, len(err.splitlines())) == (1, "", 1)
    assert "Bitte prüfen Sie die Zahlen." in err
