"""`export …`: what the office keeps, for other programs and for organisations to correct."""

from pathlib import Path
from typing import Annotated

import typer

from sekretariat.commandline.listing import question_of
from sekretariat.commandline.office import office_of, parse_day, print_json, say
from sekretariat.commandline.options import BodyOption, DayOption, JsonOption, SearchOption
from sekretariat.commandline.returning import Asked, export_returns, tell
from sekretariat.domain.business_cards import CardVersion
from sekretariat.domain.people import Visibility
from sekretariat.services.business_cards import CardQuestion

FileArgument = Annotated[Path, typer.Argument(metavar="DATEI", help="Datei, die geschrieben wird.")]

commands = typer.Typer(help="Schreiben, was die Geschäftsstelle führt: Listen, Karten, OParl.")


@commands.command()
def members(
    context: typer.Context,
    file: FileArgument,
    body: BodyOption = "",
    as_of: DayOption = "",
    search: SearchOption = "",
    columns: Annotated[str, typer.Option(help="Spalten, mit Komma getrennt.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Mitglieder als Liste schreiben (.xlsx oder .csv)."""
    wanted = [name.strip() for name in columns.split(",") if name.strip()]
    with office_of(context).open() as secretariat:
        question = question_of(secretariat, body, as_of, search)
        count = secretariat.exporting.members(file, question, wanted)
    _tell_count(file, count, "Zeilen", as_json=as_json)


@commands.command()
def vcard(
    context: typer.Context,
    file: FileArgument,
    body: BodyOption = "",
    as_of: DayOption = "",
    search: SearchOption = "",
    version: Annotated[
        CardVersion, typer.Option(help="Fassung; Outlook liest 3.0, alte Geräte 2.1.")
    ] = CardVersion.NEWEST,
    audience: Annotated[
        Visibility, typer.Option("--for", help="Für wen; danach richtet sich, was darin steht.")
    ] = Visibility.OFFICE,
    as_json: JsonOption = False,
) -> None:
    """Personen als Visitenkarten schreiben (.vcf): nur, was gezeigt werden darf."""
    with office_of(context).open() as secretariat:
        listed = question_of(secretariat, body, as_of, search)
        question = CardQuestion(listed=listed, version=version, audience=audience)
        count = secretariat.business_cards.write(file, question)
    _tell_count(file, count, "Karten", as_json=as_json)


@commands.command()
def oparl(
    context: typer.Context,
    file: FileArgument,
    body: BodyOption = "",
    as_of: DayOption = "",
    base: Annotated[
        str, typer.Option(help="Webadresse, mit der die ids beginnen; sonst die der Einstellungen.")
    ] = "",
    as_json: JsonOption = False,
) -> None:
    """Gremien, Personen und Mitgliedschaften nach OParl 1.1 schreiben (.json)."""
    with office_of(context).open() as secretariat:
        question = question_of(secretariat, body, as_of)
        count = secretariat.publishing.oparl(file, question, base)
    _tell_count(file, count, "Objekte", as_json=as_json)


@commands.command()
def returns(
    context: typer.Context,
    folder: Annotated[
        Path, typer.Argument(metavar="ORDNER", help="Ordner, in den geschrieben wird.")
    ],
    body: BodyOption = "",
    as_of: DayOption = "",
    due: Annotated[str, typer.Option(help="Tag, bis zu dem geantwortet wird.")] = "",
    per_organization: Annotated[
        bool, typer.Option("--per-organization", help="Je Organisation Blatt und Brief.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Stammdatenblätter zum Berichtigen in einen Ordner schreiben."""
    asked = Asked(due=parse_day(due), per_organization=per_organization)
    with office_of(context).open() as secretariat:
        question = question_of(secretariat, body, as_of)
        done = export_returns(secretariat, folder, question, asked)
    tell(done, as_json=as_json)


def _tell_count(file: Path, count: int, counted: str, *, as_json: bool) -> None:
    if as_json:
        print_json({"file": str(file), "rows": count})
    else:
        say(f"{count} {counted} in {file}")


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.add_typer(commands, name="export")
