"""`export …`: what the office keeps, for other programs and for organisations to correct."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from sekretariat.commandline.listing import (
    BodyOption,
    DayOption,
    JsonOption,
    SearchOption,
    question_of,
)
from sekretariat.commandline.office import office_of, parse_day, print_json, say
from sekretariat.commandline.returning import Asked, export_returns, tell
from sekretariat.domain.business_cards import CardVersion
from sekretariat.domain.people import Visibility
from sekretariat.domain.publications import BASE
from sekretariat.services.business_cards import CardQuestion
from sekretariat.services.lists import ListQuestion
from sekretariat.services.secretariat import Secretariat


class What(StrEnum):
    """What can be written to a file."""

    MEMBERS = "members"
    VCARD = "vcard"
    OPARL = "oparl"
    RETURNS = "returns"


COUNTED = {What.MEMBERS: "Zeilen", What.VCARD: "Karten", What.OPARL: "Objekte"}


def export(
    context: typer.Context,
    what: What,
    file: Annotated[Path, typer.Argument(help="Datei, die geschrieben wird.")],
    body: BodyOption = "",
    as_of: DayOption = "",
    search: SearchOption = "",
    columns: Annotated[str, typer.Option(help="members: Spalten, mit Komma getrennt.")] = "",
    version: Annotated[
        CardVersion, typer.Option(help="vcard: Fassung; Outlook liest 3.0, alte Geräte 2.1.")
    ] = CardVersion.NEWEST,
    audience: Annotated[
        Visibility,
        typer.Option("--for", help="vcard: für wen, danach richtet sich, was darin steht."),
    ] = Visibility.OFFICE,
    base: Annotated[
        str, typer.Option(help="oparl: Webadresse, unter der die Objekte stehen.")
    ] = BASE,
    due: Annotated[str, typer.Option(help="returns: Tag, bis zu dem geantwortet wird.")] = "",
    per_organization: Annotated[
        bool, typer.Option("--per-organization", help="returns: je Organisation Blatt und Brief.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Schreiben: members als Liste (.xlsx, .csv), vcard als Karten (.vcf), oparl als JSON.

    returns schreibt Stammdatenblätter zum Berichtigen in einen Ordner.
    """
    if what is What.RETURNS:
        asked = Asked(due=parse_day(due), per_organization=per_organization)
        with office_of(context).open() as secretariat:
            question = question_of(secretariat, body, as_of, search)
            done = export_returns(secretariat, file, question, asked)
        tell(done, as_json=as_json)
        return
    wanted = [name.strip() for name in columns.split(",") if name.strip()]
    writers: dict[What, Callable[[Secretariat, ListQuestion], int]] = {
        What.MEMBERS: lambda office, asked: office.exporting.members(file, asked, wanted),
        What.VCARD: lambda office, asked: office.business_cards.write(
            file, CardQuestion(listed=asked, version=version, audience=audience)
        ),
        What.OPARL: lambda office, asked: office.publishing.oparl(file, asked, base),
    }
    with office_of(context).open() as secretariat:
        question = question_of(secretariat, body, as_of, search)
        count = writers[what](secretariat, question)
    if as_json:
        print_json({"file": str(file), "rows": count})
    else:
        say(f"{count} {COUNTED[what]} in {file}")


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.command("export")(export)
