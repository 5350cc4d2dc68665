"""`profile …`, `import-report …`: how lists are read, and what is kept of imports."""

from pathlib import Path
from typing import Annotated

import typer

from sekretariat.commandline.office import office_of, print_json, print_rows, say
from sekretariat.commandline.options import JsonOption

NameArgument = Annotated[str, typer.Argument(metavar="NAME", help="Name des Profils.")]
FileArgument = Annotated[Path, typer.Argument(metavar="DATEI", help="Profil als JSON-Datei.")]

app = typer.Typer(
    help="Profile von Listen: list, take, save, rename, delete.", rich_markup_mode=None
)
reports = typer.Typer(help="Berichte von Importen: export, delete.", rich_markup_mode=None)


@app.command("list")
def list_profiles(context: typer.Context, as_json: JsonOption = False) -> None:
    """Die Profile der Geschäftsstelle."""
    with office_of(context).open() as secretariat:
        found = secretariat.importing.profiles.all()
    rows = [{"name": one.name, "body": one.body, "sheet": one.sheet} for one in found]
    print_rows(rows, as_json=as_json, columns=("name", "body", "sheet"))


@app.command("take")
def take(context: typer.Context, file: FileArgument, as_json: JsonOption = False) -> None:
    """Ein Profil aus einer Datei aufnehmen."""
    with office_of(context).open() as secretariat:
        found = secretariat.importing.profiles.take_file(file)
    _tell("Aufgenommen", found.name, as_json=as_json)


@app.command("save")
def save(
    context: typer.Context, name: NameArgument, file: FileArgument, as_json: JsonOption = False
) -> None:
    """Ein Profil als Datei schreiben, für andere Geschäftsstellen."""
    with office_of(context).open() as secretariat:
        profiles = secretariat.importing.profiles
        profiles.save_file(profiles.get(name), file)
    _tell("Geschrieben", name, as_json=as_json)


@app.command("rename")
def rename(
    context: typer.Context,
    name: NameArgument,
    new_name: Annotated[str, typer.Argument(metavar="NEU", help="Neuer Name.")],
    as_json: JsonOption = False,
) -> None:
    """Ein Profil umbenennen."""
    with office_of(context).open() as secretariat:
        secretariat.importing.profiles.rename(name, new_name)
    _tell("Umbenannt", new_name, as_json=as_json)


@app.command("delete")
def delete(context: typer.Context, name: NameArgument, as_json: JsonOption = False) -> None:
    """Ein Profil löschen; undo bringt es zurück."""
    with office_of(context).open() as secretariat:
        secretariat.importing.profiles.delete(name)
    _tell("Gelöscht", name, as_json=as_json)


@reports.command("export")
def export_report(
    context: typer.Context,
    report: Annotated[str, typer.Argument(metavar="ID", help="id, siehe list imports.")],
    file: Annotated[Path, typer.Argument(metavar="DATEI", help="Datei: .xlsx.")],
    as_json: JsonOption = False,
) -> None:
    """Einen Bericht als Tabelle schreiben, eine Zeile je Änderung."""
    with office_of(context).open() as secretariat:
        count = secretariat.importing.reports.export(report, file)
    if as_json:
        print_json({"file": str(file), "rows": count})
    else:
        say(f"Geschrieben: {file} ({count})")


@reports.command("delete")
def delete_report(
    context: typer.Context,
    ids: Annotated[list[str], typer.Argument(metavar="ID", help="ids, siehe list imports.")],
    as_json: JsonOption = False,
) -> None:
    """Berichte endgültig löschen; was eingelesen wurde, bleibt."""
    with office_of(context).open() as secretariat:
        reports = secretariat.importing.reports
        for one in ids:
            reports.get(one)
        reports.delete(ids)
    if as_json:
        print_json({"deleted": len(ids)})
    else:
        say(f"Gelöscht: {len(ids)}")


def _tell(done: str, name: str, *, as_json: bool) -> None:
    if as_json:
        print_json({"name": name})
    else:
        say(f"{done}: {name}")
