"""`calendar`: school holidays, religious days, Landtag weeks and own days off, from .ics files."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from sekretariat.commandline.office import office_of, print_json, print_rows, say
from sekretariat.commandline.options import JsonOption
from sekretariat.domain.planning.calendars import CalendarEntry, CalendarKind

SHOWN = ("first_day", "last_day", "kind", "title", "source")
KindOption = Annotated[CalendarKind | None, typer.Option("--kind", help="Art des Kalenders.")]

app = typer.Typer(help="Kalender mit Ferien, religiösen Tagen, Plenarwochen, eigenen freien Tagen.")


@app.command("import")
def take_in(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="DATEI", help="Kalenderdatei (.ics).")],
    kind: KindOption = None,
    as_json: JsonOption = False,
) -> None:
    """Eine Kalenderdatei übernehmen; ohne --kind nach den Wörtern darin."""
    with office_of(context).open() as secretariat:
        read = secretariat.calendars.read(file)
        plan = secretariat.calendars.take_in(read, kind or read.kind)
    figures = {
        "kind": plan.kind.value,
        "added": len(plan.added),
        "removed": len(plan.removed),
        "kept": len(plan.kept),
        "unread": read.unread,
    }
    if as_json:
        print_json(figures)
    else:
        say(
            f"{plan.kind.value}: {len(plan.added)} neu, {len(plan.removed)} entfallen, "
            f"{len(plan.kept)} unverändert, {read.unread} nicht lesbar"
        )


@app.command("list")
def list_entries(
    context: typer.Context,
    kind: KindOption = None,
    year: Annotated[int | None, typer.Option(help="Nur dieses Jahr.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Die Einträge der Kalender zeigen."""
    with office_of(context).open() as secretariat:
        found = secretariat.calendars.all(kind, year)
    print_rows([_row(one) for one in found], as_json=as_json, columns=SHOWN)


def _row(entry: CalendarEntry) -> dict[str, object]:
    return {name: asdict(entry)[name] for name in ("id", *SHOWN)} | {"last_day": entry.until}
