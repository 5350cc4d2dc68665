"""`export returns` and `returns …`: ask organisations what is kept of them, remind, tick off."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from sekretariat.commandline.office import office_of, parse_day, print_json, print_rows, say, warn
from sekretariat.commandline.options import JsonOption
from sekretariat.domain.inquiries import Inquiry, Outcome, Way
from sekretariat.domain.names import fold
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.inquiries.rounds import ReplyQuestion, Sent
from sekretariat.services.lists import ListQuestion
from sekretariat.services.secretariat import Secretariat
from sekretariat.words import shown

SHOWN = ("organization", "way", "sent_on", "reminded_on", "answered_on", "outcome", "remark")
InquiryOption = Annotated[str, typer.Option("--inquiry", help="Abfrage: Name oder id.")]

app = typer.Typer(help="Stammdaten-Abfragen: wer geantwortet hat, erinnern, abhaken.")


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What a round of asking is made of beside body and day."""

    due: date | None = None
    per_organization: bool = False
    name: str = ""


def export_returns(
    secretariat: Secretariat, folder: Path, question: ListQuestion, asked: Asked
) -> dict[str, object]:
    """Write the sheets that come back; return what was done, for JSON."""
    body_id = secretariat.bodies.find(question.body).id if question.body else ""
    if not asked.per_organization:
        path = secretariat.inquiries.write_all(folder, body_id, question.as_of)
        return {"file": str(path)}
    inquiry = Inquiry(
        name=asked.name or f"Abfrage {shown(question.as_of)}",
        body_id=body_id,
        as_of=question.as_of,
        due_on=asked.due,
    )
    sent = secretariat.inquiries.start(inquiry, folder)
    return {"inquiry": inquiry.id, **_told(sent)}


def _told(sent: Sent) -> dict[str, object]:
    for problem in sent.problems:
        warn(problem)
    return {
        "folder": str(sent.folder),
        "organizations": len(sent.letters),
        "email": sent.count(Way.EMAIL),
        "letter": sent.count(Way.POST),
        "files": [str(one.paper) for one in sent.letters],
    }


def tell(done: dict[str, object], *, as_json: bool) -> None:
    """Print what was written."""
    if as_json:
        print_json(done)
    elif "file" in done:
        say(f"Geschrieben: {done['file']}")
    else:
        counts = f"{done['email']} E-Mail-Entwürfe, {done['letter']} Briefe"
        say(f"{done['organizations']} Organisationen in {done['folder']}: {counts}")


def _find(secretariat: Secretariat, named: str) -> Inquiry:
    """Return the round named, by name or id; the newest one without a name."""
    rounds = secretariat.inquiries.all()
    fitting = [
        one for one in rounds if not named or named == one.id or fold(named) == fold(one.name)
    ]
    if not fitting:
        raise Refused(Problem("inquiry.unknown", {"value": named}))
    return fitting[0]


@app.command("list")
def list_replies(
    context: typer.Context,
    inquiry: InquiryOption = "",
    only_open: Annotated[bool, typer.Option("--open", help="Nur ohne Antwort.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Wer gefragt wurde und wer geantwortet hat."""
    with office_of(context).open() as secretariat:
        found = _find(secretariat, inquiry)
        state = "open" if only_open else ""
        rows = secretariat.inquiries.replies(ReplyQuestion(inquiry_id=found.id, state=state))
    print_rows(rows, as_json=as_json, columns=SHOWN)


@app.command("remind")
def remind(
    context: typer.Context,
    folder: Annotated[
        Path, typer.Argument(metavar="ORDNER", help="Ordner für Entwürfe und Briefe.")
    ],
    inquiry: InquiryOption = "",
    as_json: JsonOption = False,
) -> None:
    """Alle erinnern, die noch nicht geantwortet haben."""
    with office_of(context).open() as secretariat:
        found = _find(secretariat, inquiry)
        done = _told(secretariat.inquiries.remind(found.id, folder))
    tell(done, as_json=as_json)


@app.command("answered")
def answered(
    context: typer.Context,
    organization: Annotated[
        str, typer.Argument(metavar="NAME", help="Organisation: Name oder Kurzname.")
    ],
    outcome: Annotated[Outcome, typer.Option(help="Wie die Antwort ausfiel.")] = Outcome.UNCHANGED,
    on: Annotated[str, typer.Option("--on", help="Tag der Antwort, sonst heute.")] = "",
    inquiry: InquiryOption = "",
    as_json: JsonOption = False,
) -> None:
    """Eine Rückmeldung von Hand abhaken; --outcome offen nimmt sie zurück."""
    with office_of(context).open() as secretariat:
        found = _find(secretariat, inquiry)
        organization_id = secretariat.organizations.find_by_name(organization)
        rows = secretariat.inquiries.replies(ReplyQuestion(inquiry_id=found.id))
        ids = [str(row["id"]) for row in rows if row["organization_id"] == organization_id]
        if not ids:
            raise Refused(Problem("inquiry.not_asked", {"value": organization}))
        secretariat.inquiries.tick(ids, outcome, parse_day(on))
    if as_json:
        print_json({"organization": organization, "outcome": outcome})
    else:
        say(f"{organization}: {shown(outcome)}")


@app.command("delete")
def delete(
    context: typer.Context,
    inquiry: Annotated[str, typer.Option("--inquiry", help="Abfrage: Name oder id.")],
    as_json: JsonOption = False,
) -> None:
    """Eine Abfrage mit ihren Rückmeldungen löschen."""
    with office_of(context).open() as secretariat:
        found = _find(secretariat, inquiry)
        secretariat.inquiries.delete(found.id)
    if as_json:
        print_json({"id": found.id})
    else:
        say(f"Gelöscht: {found.name}")
