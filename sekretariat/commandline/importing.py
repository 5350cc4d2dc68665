"""`import`: a list into the office, with a plan before anything is written."""

from pathlib import Path
from typing import Annotated

import typer

from sekretariat.commandline.office import office_of, print_json, say
from sekretariat.commandline.options import BodyOption, JsonOption
from sekretariat.domain.imports.lists import OnDoubt, Profile, RowStatus
from sekretariat.domain.imports.plans import ImportPlan
from sekretariat.domain.problems import Refused, Severity
from sekretariat.words import translate
from sekretariat.words.sentences import sentence

PROBLEMS_SHOWN = 20
WEIGHT = tuple(Severity)


def import_list(
    context: typer.Context,
    file: Annotated[
        Path,
        typer.Argument(metavar="DATEI", help="XLSX-, XLS-, ODS-, CSV-, vCard- oder OParl-Datei."),
    ],
    sheet: Annotated[str, typer.Option(help="Name des Tabellenblatts.")] = "",
    body: BodyOption = "",
    profile: Annotated[
        str, typer.Option(help="Profil: Name in der Geschäftsstelle oder JSON-Datei.")
    ] = "",
    on_doubt: Annotated[
        OnDoubt | None,
        typer.Option(help="Zweifelsfälle: auslassen, als neue Person, oder gar nichts einlesen."),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Nur planen.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Eine Liste einlesen: erst der Plan Zeile für Zeile, dann alles oder nichts."""
    with office_of(context).open() as secretariat:
        importing = secretariat.importing
        followed = importing.profiles.find(profile) if profile else Profile()
        wanted = body or followed.body
        body_id = secretariat.bodies.find(wanted).id if wanted else ""
        plan = importing.plan(file, body=body_id, sheet=sheet, profile=followed)
        refused: Refused | None = None
        if not dry_run:
            try:
                importing.apply(plan, on_doubt or OnDoubt(followed.on_doubt or OnDoubt.SKIP))
            except Refused as error:
                refused = error
    if as_json:
        print_json(importing.report(plan))
    else:
        _tell(plan)
    if refused is not None:
        raise refused


def _tell(plan: ImportPlan) -> None:
    headings = f", Überschriften in Zeile {plan.header_row}" if plan.header_row else ""
    say(f"{plan.file}, Blatt „{plan.sheet}“{headings}")
    counts = plan.outcomes()
    parts = (f"{counts[status]} {translate(status.label)}" for status in RowStatus)
    rows = "1 Zeile" if len(plan.rows) == 1 else f"{len(plan.rows)} Zeilen"
    say(f"{rows}: {', '.join(parts)}")
    for row in plan.undecided():
        reasons = "; ".join(f"{one.name} ({translate(one.reason.label)})" for one in row.candidates)
        say(f"  Zeile {row.number}: {row.person} – zweifelhaft: {reasons}")
    problems = sorted(plan.all_problems(), key=lambda one: WEIGHT.index(one.problem.severity))
    for one in problems[:PROBLEMS_SHOWN]:
        place = f"Zeile {one.row}" + (f", {one.column}" if one.column else "")
        say(f"  {place}: {sentence(one.problem.code, one.problem.values)}")
    if len(problems) > PROBLEMS_SHOWN:
        say(f"  … und {len(problems) - PROBLEMS_SHOWN} weitere; alle nennt --json.")
    say("Übernommen." if plan.applied else "Es wurde nichts geschrieben.")


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.command("import")(import_list)
