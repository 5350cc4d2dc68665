"""`check-paper …`: what a paper lacks before it goes out."""

from typing import Annotated

import typer

from sekretariat.commandline.office import office_of, parse_day, print_json, say
from sekretariat.commandline.options import (
    BodyOption,
    DayOption,
    JsonOption,
    MeetingOption,
    PersonOption,
)
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.words.sentences import sentence

PaperArgument = Annotated[Paper, typer.Argument(metavar="DOKUMENT", help="Welches Dokument.")]
VariantOption = Annotated[str, typer.Option(help="Fassung, sonst die übliche.")]


def check_paper(
    context: typer.Context,
    paper: PaperArgument,
    body: BodyOption = "",
    meeting: MeetingOption = "",
    as_of: DayOption = "",
    person: PersonOption = "",
    variant: VariantOption = "",
    as_json: JsonOption = False,
) -> None:
    """Vor dem Versand: was einem Dokument fehlt, und wo es behoben wird."""
    question = PrintQuestion(
        paper=paper,
        variant=variant,
        body=body,
        meeting_id=meeting,
        person_id=person,
        as_of=parse_day(as_of),
    )
    with office_of(context).open() as secretariat:
        found = secretariat.printing.check(question)
    rows = [
        {
            "code": one.problem.code,
            "severity": one.problem.severity.value,
            "text": sentence(one.problem.code, one.problem.values),
            "kind": one.place.kind,
            "id": one.place.record_id,
            "meeting": one.place.meeting_id,
            "part": one.place.part,
        }
        for one in found
    ]
    if as_json:
        print_json(rows)
    else:
        say("\n".join(str(row["text"]) for row in rows) or "Nichts zu beanstanden.")


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.command("check-paper")(check_paper)
