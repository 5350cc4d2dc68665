"""`seats …`: seats from a template, change of member, the end of memberships; who takes part."""

from typing import Annotated, Any

import typer

from sekretariat.commandline.editing import write_fields
from sekretariat.commandline.office import office_of, parse_day, print_json, say, warn
from sekretariat.commandline.options import BodyOption, JsonOption
from sekretariat.domain.appointments import SeatTemplate, Succession
from sekretariat.domain.bodies import EndReason, Participation

IdsArgument = Annotated[list[str], typer.Argument(metavar="ID", help="ids, siehe list.")]
LastDayOption = Annotated[str, typer.Option("--on", help="Letzter Tag, sonst heute.")]

app = typer.Typer(
    help="Sitze: create, succeed, end; Teilnahme: assign, end-participation.",
    rich_markup_mode=None,
)


@app.command("create")
def create(
    context: typer.Context,
    body: BodyOption,
    count: Annotated[int, typer.Option("--count", min=1, help="Anzahl.")],
    values: Annotated[
        list[str] | None,
        typer.Argument(metavar="FELD=WERT", help="Die Felder nennt fields seat."),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Gleiche Sitze auf einmal anlegen, fortlaufend nummeriert."""
    with office_of(context).open() as secretariat:
        template = SeatTemplate(body_id=secretariat.bodies.find(body).id, count=count)
        write_fields(secretariat, template, values or [])
        made = secretariat.seats.create_from(template)
    rows = [{"id": one.id, "number": one.number} for one in made]
    if as_json:
        print_json(rows)
    else:
        say("\n".join(f"{row['number']}: {row['id']}" for row in rows))


@app.command("succeed")
def succeed(
    context: typer.Context,
    membership: Annotated[
        str, typer.Argument(metavar="ID", help="id der Mitgliedschaft, die endet.")
    ],
    values: Annotated[
        list[str],
        typer.Argument(
            metavar="FELD=WERT",
            help="person_id, valid_from, last_day, why und weitere Felder einer Mitgliedschaft.",
        ),
    ],
    as_json: JsonOption = False,
) -> None:
    """Einen Sitz weitergeben: die eine Mitgliedschaft endet, die andere beginnt."""
    with office_of(context).open() as secretariat:
        ending = secretariat.seats.membership(membership)
        succession = Succession(
            seat_id=ending.seat_id,
            role=ending.role,
            rank=ending.rank,
            on_behalf_of_id=ending.on_behalf_of_id,
        )
        write_fields(secretariat, succession, values)
        warnings = secretariat.seats.succeed(ending.id, succession)
        begun = secretariat.seats.memberships(ending.seat_id)[-1]
    for one in warnings:
        warn(one)
    _tell("Nachfolge", {"ended": ending.id, "id": begun.id}, as_json=as_json)


@app.command("end")
def end(
    context: typer.Context,
    memberships: IdsArgument,
    reason: Annotated[EndReason, typer.Option("--reason", help="niederlegung, ablauf …")],
    on: LastDayOption = "",
    document: Annotated[str, typer.Option("--document", help="Schreiben.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Mitgliedschaften beenden, mit letztem Tag und Grund."""
    with office_of(context).open() as secretariat:
        last_day = parse_day(on) or secretariat.context.today()
        secretariat.seats.end(memberships, last_day, reason, document)
    _tell("Beendet", {"ended": len(memberships)}, as_json=as_json)


@app.command("assign")
def assign(
    context: typer.Context,
    body: BodyOption,
    person: Annotated[list[str], typer.Option("--person", help="id der Person; mehrmals.")],
    values: Annotated[
        list[str] | None,
        typer.Argument(metavar="FELD=WERT", help="Die Felder nennt fields participation."),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Personen einem Forum zuordnen; wer schon teilnimmt, bleibt."""
    with office_of(context).open() as secretariat:
        like = Participation(body_id=secretariat.bodies.find(body).id)
        write_fields(secretariat, like, values or [])
        count = secretariat.participations.assign(person, like)
    _tell("Zugeordnet", {"assigned": count}, as_json=as_json)


@app.command("end-participation")
def end_participation(
    context: typer.Context,
    participations: IdsArgument,
    on: LastDayOption,
    as_json: JsonOption = False,
) -> None:
    """Teilnahmen beenden."""
    with office_of(context).open() as secretariat:
        for one in participations:
            secretariat.participations.one(one)
        last_day = parse_day(on) or secretariat.context.today()
        secretariat.participations.end(participations, last_day)
    _tell("Beendet", {"ended": len(participations)}, as_json=as_json)


def _tell(done: str, told: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        print_json(told)
    else:
        say(f"{done}: {list(told.values())[-1]}")
