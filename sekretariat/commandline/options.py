"""The options many commands share, each worded once."""

from pathlib import Path
from typing import Annotated

import typer

AtOption = Annotated[str, typer.Option("--at", help="Uhrzeit, z. B. 10:05; sonst jetzt.")]
BodyOption = Annotated[str, typer.Option("--body", help="Gremium: Name, Kurzname oder id.")]
DayOption = Annotated[str, typer.Option("--as-of", help="Stichtag, z. B. 2019-12-03.")]
FromOption = Annotated[str, typer.Option("--from", help="Erster Tag.")]
IntoOption = Annotated[Path | None, typer.Option("--into", help="Datei: .xlsx, .csv, .pdf, .docx.")]
ItemOption = Annotated[str, typer.Option("--item", help="Nummer des Tagesordnungspunkts.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Nur JSON ausgeben.")]
MeetingOption = Annotated[str, typer.Option("--meeting", help="id der Sitzung.")]
OnOption = Annotated[str, typer.Option("--on", help="Tag, sonst heute.")]
PersonOption = Annotated[str, typer.Option("--person", help="id der Person.")]
SearchOption = Annotated[str, typer.Option("--search", help="Wörter, die vorkommen müssen.")]
SessionDayOption = Annotated[
    int, typer.Option("--day", min=0, help="Tag der Sitzung, z. B. 2; sonst der von heute.")
]
TermOption = Annotated[int, typer.Option("--term", help="Nummer der Wahlperiode.")]
UntilOption = Annotated[str, typer.Option("--until", help="Letzter Tag.")]
