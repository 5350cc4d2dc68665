"""A whole session by commands alone: from its date to the approved minutes and the next agenda.

Five seats, four of them filled and voting. The rules are the conference's: quorum not asked for,
decisions in consensus or by simple majority, three weeks for objections. Figures by hand:

- three members come, one of them late, one is represented: 3 of 4 seats at 14:10, 4 at 14:40;
- 3 yes, 1 no: adopted; 1 yes, 2 no: rejected, without a number;
- minutes sent on Fri 11.12.2020: three weeks end on a holiday (01.01.2021), so on Mon 04.01.2021;
  without objection they are approved on Tue 05.01.2021.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., tuple[int, str, str]]
LIST = (
    "Anrede;Vorname;Nachname;Institution;Rolle;Sitz-Nr.;E-Mail\n"
    "Frau;Ada;Muster;Musterbund;Mitglied;1;ada@example.org\n"
    "Herr;Bo;Beispiel;Musterbund;Stellvertretung;1;bo@example.org\n"
    "Frau;Kim;Probe;Probeverein;Mitglied;2;kim@example.org\n"
    "Herr;Lou;Vorlage;Vorlagenrat;Mitglied;3;lou@example.org\n"
    "Frau;Mia;Entwurf;Entwurfskreis;Mitglied;4;mia@example.org\n"
)
CONFERENCE, DAY = "Musterkonferenz", "3.11.2020"


class Script:
    """What a script knows: the session and who is who."""

    def __init__(self, run: Run) -> None:
        self.run = run
        self.meeting = ""
        self.people: dict[str, str] = {}

    def do(self, *words: str) -> Any:
        """Run a command that succeeds; return what it says as JSON."""
        code, out, err = self.run(*words, "--json")
        assert code == 0, err
        return json.loads(out)

    def here(self, *words: str) -> Any:
        """Run a command of the session."""
        return self.do(*words, "--meeting", self.meeting)


@pytest.fixture
def script(run: Run, tmp_path: Path) -> Script:
    """A fresh office with two bodies; the conference has five seats, one of them vacant."""
    script, path = Script(run), tmp_path / "liste.csv"
    path.write_text(LIST, encoding="utf-8-sig")
    script.do("add", "body", CONFERENCE, "--constituted", "2020-01-01", "--term", "3")
    script.do("set", "body", "--id", CONFERENCE, "rules_profile=konferenz")
    script.do("add", "body", "Themenforum Bildung", "--parent", CONFERENCE)
    assert run("import", str(path), "--body", CONFERENCE)[0] == 0
    script.do("new", "seat", f"body_id={CONFERENCE}", "number=5", "valid_from=1.1.2020")
    script.people = {one["family_name"]: one["id"] for one in script.do("list", "persons")}
    script.do("set", "settings", "name=Geschäftsstelle", "email=buero@example.org")
    planned = script.do("plan-meeting", "--body", CONFERENCE, "--date", DAY, "--begin", "14 Uhr")
    script.meeting = planned["id"]
    assert len(planned["milestones"]) > 10
    for title in ("Gesundheit", "Bildung"):
        script.here("add", "agenda-item", "--title", title, "--kind", "beschluss")
    return script


def come(script: Script) -> None:
    """Two members at 14:00, one's deputy at 14:00, the last member at 14:40.

    A guest was on the list by mistake; another comes without being on it.
    """
    guest = script.do("new", "person", "family_name=Besuch", "salutation=frau")["id"]
    script.here("invite-guest", "--person", guest)
    assert script.here("strike", "--person", guest) == {"struck": guest}
    people, at = script.people, ("--at", "14:00")
    script.here("meeting-status", "--to", "läuft", *at)
    for name in ("Probe", "Vorlage"):
        script.here("check-in", "--person", people[name], *at)
    script.here("check-in", "--person", people["Beispiel"], "--for", people["Muster"], *at)
    script.here("check-in", "--person", people["Entwurf"], "--at", "14:40", "--video")
    script.here("check-in", "--guest", "Gast Muster", *at)


def test_a_session_is_scripted_from_its_date_to_the_approved_minutes(
    script: Script, tmp_path: Path
) -> None:
    people, folder = script.people, tmp_path / "versand"
    sent = script.here("invite", "--into", str(folder))
    assert (sent["kind"], sent["drafts"], sent["letters"]) == ("einladung", 5, 0)
    assert len(list(folder.rglob("*.eml"))) == 5
    told = script.here("reply", "--person", people["Probe"], "--response", "accepted")
    assert told["forecast"]["seats_expected"] == 1
    represented = ("--response", "represented", "--by", people["Beispiel"])
    told = script.here("reply", "--person", people["Muster"], *represented)
    assert (told["forecast"]["seats_expected"], told["forecast"]["base"]) == (2, 4)
    come(script)
    found = script.here("quorum", "--at", "14:10")
    assert (found["seats_represented"], found["base"]) == (3, 4)
    assert script.here("state-quorum", "--at", "14:45")["present"] == 4
    assert script.here("take-chair", "--person", people["Vorlage"], "--at", "14:45")["since"] == (
        "14:45"
    )
    numbers = {one["title"]: one["number"] for one in script.here("list", "agenda")}
    health, school = ("--item", numbers["Gesundheit"]), ("--item", numbers["Bildung"])
    counted = ("--yes", "3", "--no", "1", "--abstain", "0", "--at", "14:50")
    adopted = script.here("resolve", *health, "--wording", "Wir wollen mehr.", *counted)
    assert (adopted["adopted"], adopted["number"]) == (True, "01/2020-1")
    counted = ("--yes", "1", "--no", "2", "--abstain", "1", "--at", "15:00")
    rejected = script.here("resolve", *school, "--wording", "Wir wollen weniger.", *counted)
    assert (rejected["adopted"], rejected["number"]) == (False, "")
    script.here("task", "add", "Bericht schreiben", "--due", "1.2.2021", "--owner", "Referat")
    script.here("check-out", "--person", people["Probe"], "--at", "15:10")
    assert script.here("quorum", "--at", "15:10")["seats_represented"] == 3
    for part in (health, school):
        script.here("minutes", "write", *part, "--text", "Beraten.")
        script.here("agenda", "tick", *part)
    assert script.here("meeting-status", "--to", "durchgeführt", "--at", "15:30")["status"] == (
        "durchgeführt"
    )
    finish(script, tmp_path)


def finish(script: Script, tmp_path: Path) -> None:
    """Send the minutes, take an objection, approve them, find it all on the next agenda."""
    paper = tmp_path / "Niederschrift.pdf"
    blocks = script.here("minutes", "draft", "--output", str(paper))["blocks"]
    assert paper.read_bytes().startswith(b"%PDF")
    text = "\n".join(one["wording"] for one in blocks)
    assert any("01/2020-1" in one["title"] for one in blocks)
    assert "Offene Abstimmung: Ja 3, Nein 1, Enthaltungen 0; angenommen." in text
    assert "Kim Probe | Probeverein | Mitglied | 14:00–15:10" in text
    assert "Gast Muster" in text
    sent = script.here("minutes", "send", "--on", "11.12.2020")
    assert sent["objection_until"] == "2021-01-04"
    wish = ("--person", script.people["Probe"], "--text", "Es ging um mehr.", "--on", "4.1.2021")
    objection = script.here("minutes", "object", *wish)["id"]
    assert script.run("minutes", "approve", "--meeting", script.meeting)[0] == 1
    script.do("minutes", "decide", objection, "--as", "zurückgewiesen")
    approved = script.here("minutes", "approve")
    assert (approved["status"], approved["approved_on"]) == ("genehmigt", "2021-01-05")
    [resolution] = script.do("resolutions", "--body", CONFERENCE, "--search", "mehr")
    assert resolution["number"] == "01/2020-1"
    done = script.do("resolution-status", resolution["id"], "--to", "in_umsetzung")
    assert [one["status"] for one in done] == ["in_umsetzung"]
    later = script.do("plan-meeting", "--body", CONFERENCE, "--date", "16.2.2021")["id"]
    assert script.here("minutes", "place-approval")["meeting"] == later
    titles = [one["title"] for one in script.do("list", "agenda", "--meeting", later)]
    assert any("Bericht schreiben" in one for one in titles)
    assert script.do("check")["sound"]
