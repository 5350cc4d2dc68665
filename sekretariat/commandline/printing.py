"""`print …`: the papers of the office as files."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from sekretariat.commandline.office import office_of, parse_day, print_json, say, warn
from sekretariat.commandline.options import BodyOption, DayOption, JsonOption, MeetingOption
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.papers.catalogue import listing
from sekretariat.services.papers.hall_kinds import Feeding, Whom
from sekretariat.services.papers.kinds import Paper, PrintQuestion

PaperArgument = Annotated[
    Paper | None, typer.Argument(metavar="DOKUMENT", help="Welches Dokument.")
]
OutputOption = Annotated[
    Path | None, typer.Option("--output", "-o", help="Zieldatei (.pdf, .docx).")
]
PersonOption = Annotated[
    list[str] | None,
    typer.Option(help="id einer Person; bei Etiketten, Umschlägen und Schildern mehrfach."),
]
VariantOption = Annotated[
    str, typer.Option(help="Fassung oder Bogen, auch ein eigener (card-format); sonst die übliche.")
]
ImportOption = Annotated[str, typer.Option("--import", help="id des Imports, sonst der letzte.")]
CircularOption = Annotated[
    str, typer.Option("--circular", help="id des Umlaufverfahrens, sonst das neueste.")
]
YearOption = Annotated[
    int | None,
    typer.Option(help="Jahr des Jahresplans, sonst dieses oder das letzte mit einer Sitzung."),
]
WhomOption = Annotated[
    Whom,
    typer.Option(
        "--for",
        metavar="WEN",
        help="Für wen Etiketten, Umschläge und Schilder sind: "
        "all (alle), members (Mitglieder), deputies (Stellvertretungen), guests (Gäste und "
        "weitere), invited (zur letzten Sitzung eingeladen), tasks (Vorsitz und andere Aufgaben).",
    ),
]
StartOption = Annotated[
    int, typer.Option(min=1, help="Erster freier Platz auf einem angefangenen Bogen.")
]
ShiftOption = Annotated[
    tuple[float, float],
    typer.Option(metavar="RECHTS UNTEN", help="Versatz in mm, nach rechts und nach unten."),
]
TestOption = Annotated[bool, typer.Option("--test-print", help="Ränder der Karten zeigen.")]
EachOption = Annotated[
    bool, typer.Option("--each", help="Jeden Brief als eigene Datei in den Ordner --output.")
]
IssueOption = Annotated[
    bool, typer.Option("--issue", help="Ausgeben: das Dokument zugleich unverändert aufbewahren.")
]
ToOption = Annotated[
    list[str] | None, typer.Option("--to", help="An wen ausgegeben wird; mehrfach möglich.")
]
ListOption = Annotated[bool, typer.Option("--list", help="Alle Dokumente nennen.")]


def print_paper(  # long: every option of the command is a line
    context: typer.Context,
    paper: PaperArgument = None,
    output: OutputOption = None,
    body: BodyOption = "",
    meeting: MeetingOption = "",
    as_of: DayOption = "",
    person: PersonOption = None,
    variant: VariantOption = "",
    import_id: ImportOption = "",
    circular: CircularOption = "",
    year: YearOption = None,
    whom: WhomOption = Whom.ALL,
    start: StartOption = 1,
    shift: ShiftOption = (0.0, 0.0),
    is_test: TestOption = False,
    is_each: EachOption = False,
    is_issue: IssueOption = False,
    to: ToOption = None,
    is_list: ListOption = False,
    as_json: JsonOption = False,
) -> None:
    """Ein Dokument der Geschäftsstelle als Datei; --list nennt alle."""
    if is_list:
        _list(as_json=as_json)
        return
    if paper is None or output is None:
        raise Refused(Problem("print.which_paper", {}, "paper"))
    people = tuple(person or ())
    question = PrintQuestion(
        paper=paper,
        variant=variant,
        body=body,
        meeting_id=meeting,
        person_id=people[0] if len(people) == 1 else "",
        people=people,
        as_of=parse_day(as_of),
        import_id=import_id,
        circular_id=circular,
        year=year,
        whom=whom,
        feeding=Feeding(start, *shift, is_test=is_test),
    )
    if is_issue:
        written = _issue(context, question, output, to or (), is_each=is_each)
    else:
        written = _write(context, question, output, is_each=is_each)
    _tell(written, is_each=is_each, as_json=as_json)


def _write(
    context: typer.Context, question: PrintQuestion, output: Path, *, is_each: bool
) -> list[Path]:
    with office_of(context).open() as secretariat:
        if is_each:
            return secretariat.printing.write_each(question, output, warn)
        secretariat.printing.write(question, output, warn)
        return [output]


def _issue(
    context: typer.Context,
    question: PrintQuestion,
    output: Path,
    to: Sequence[str],
    *,
    is_each: bool,
) -> list[Path]:
    """Keep the paper as it goes out, and write that very file."""
    if is_each or output.suffix.lower() == ".docx":
        raise Refused(Problem("issued.only_pdf", {}, "output"))
    with office_of(context).open() as secretariat:
        issued = secretariat.issuing.issue(question, to, warn)
        return [secretariat.issuing.export(issued.id, output)]


def _tell(written: list[Path], *, is_each: bool, as_json: bool) -> None:
    files = [str(one) for one in written]
    if as_json:
        print_json({"files": files} if is_each else {"file": files[0]})
    else:
        say("\n".join(f"Geschrieben: {one}" for one in files))


def _list(*, as_json: bool) -> None:
    known = listing()
    if as_json:
        print_json(known)
        return
    for one in known:
        say(f"{one['document']:28}{one['title']}")
        if one["variants"]:
            say(f"{'':28}--variant {' | '.join(one['variants'])}")


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.command("print")(print_paper)
