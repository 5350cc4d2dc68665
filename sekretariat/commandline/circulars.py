"""`circular`: questions put to the members in writing, their two answers, the result."""

from typing import Annotated

import typer

from sekretariat.commandline.office import office_of, parse_day, plain, print_json, print_rows, say
from sekretariat.commandline.options import BodyOption, JsonOption, SearchOption
from sekretariat.domain.circulars import BallotVote, Circular
from sekretariat.domain.fields import fields_of
from sekretariat.domain.problems import Problem, Refused

CircularOption = Annotated[str, typer.Option("--circular", help="id des Umlaufverfahrens.")]
SHOWN = ("number", "question", "body", "answers", "deadline", "status", "id")
BALLOTS = ("seat", "name", "role", "procedure", "vote", "state", "person_id")

app = typer.Typer(
    help="Umlaufverfahren: open, answer, withdraw, close, list, ballots.", rich_markup_mode=None
)


@app.command("open")
def open_circular(
    context: typer.Context,
    body: BodyOption,
    question: Annotated[str, typer.Option("--question", help="Worum es geht.")],
    wording: Annotated[str, typer.Option("--wording", help="Der genaue Wortlaut.")],
    reason: Annotated[str, typer.Option("--reason", help="Warum schriftlich.")] = "",
    date: Annotated[str, typer.Option("--date", help="Eröffnet am, sonst heute.")] = "",
    days: Annotated[int, typer.Option("--days", help="Tage zum Antworten.")] = 0,
    as_json: JsonOption = False,
) -> None:
    """Eine Frage schriftlich stellen; Frist und Nummer folgen aus den Regeln."""
    with office_of(context).open() as secretariat:
        circulars = secretariat.circulars
        draft = circulars.draft(secretariat.bodies.find(body).id, parse_day(date))
        draft.question, draft.wording, draft.reason = question, wording, reason
        draft.length_days = days or draft.length_days
        _tell(circulars.save(draft), as_json=as_json)


@app.command("answer")
def answer(
    context: typer.Context,
    circular: CircularOption,
    person: Annotated[list[str], typer.Option("--person", help="id der Person.")],
    vote: Annotated[BallotVote, typer.Option("--vote", help="Votum.")] = BallotVote.NONE,
    objects: Annotated[bool, typer.Option("--objects", help="Widerspricht dem Verfahren.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Beide Antworten erfassen; ein Widerspruch bricht ab, wenn die Regeln es sagen."""
    with office_of(context).open() as secretariat:
        found = secretariat.circulars.answer(circular, person, vote, objects=objects)
    _tell(found, as_json=as_json)


@app.command("withdraw")
def withdraw(
    context: typer.Context,
    circular: CircularOption,
    person: Annotated[list[str], typer.Option("--person", help="id der Person.")],
    as_json: JsonOption = False,
) -> None:
    """Irrtümlich erfasste Antworten zurücknehmen; answer ersetzt eine frühere."""
    with office_of(context).open() as secretariat:
        rows = secretariat.circulars.ballots(circular)
        found = {row["person_id"]: row["ballot_id"] for row in rows if row["ballot_id"]}
        for one in person:
            if one not in found:
                raise Refused(Problem("record.unknown", {"value": one}))
        secretariat.circulars.withdraw([found[one] for one in person])
    if as_json:
        print_json({"withdrawn": len(person)})
    else:
        say(f"Zurückgenommen: {len(person)}")


@app.command("close")
def close(
    context: typer.Context,
    circular: CircularOption,
    early: Annotated[bool, typer.Option("--early", help="Auch vor Ende der Frist.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Auszählen und entscheiden; angenommen steht es im Beschlussbuch."""
    with office_of(context).open() as secretariat:
        found = secretariat.circulars.close(circular, early=early)
    _tell(found, as_json=as_json)


@app.command("list")
def list_circulars(
    context: typer.Context, search: SearchOption = "", as_json: JsonOption = False
) -> None:
    """Die Umlaufverfahren, das neueste zuerst."""
    with office_of(context).open() as secretariat:
        rows = secretariat.circulars.rows(search)
    print_rows(rows, as_json=as_json, columns=SHOWN)


@app.command("ballots")
def ballots(context: typer.Context, circular: CircularOption, as_json: JsonOption = False) -> None:
    """Wer gefragt ist und was geantwortet hat."""
    with office_of(context).open() as secretariat:
        rows = secretariat.circulars.ballots(circular)
    print_rows(rows, as_json=as_json, columns=BALLOTS)


def _tell(circular: Circular, *, as_json: bool) -> None:
    if as_json:
        names = ["id", *(one.name for one in fields_of(Circular))]
        print_json({name: plain(getattr(circular, name)) for name in names})
    else:
        say(f"{circular.number}  {circular.explanation or circular.calculation}")
