"""`minutes keep`, `kind`, `differences`: versions, and where hand and data part."""

from typing import Annotated

import typer

from sekretariat.commandline.office import office_of, print_json, print_rows, say
from sekretariat.commandline.options import JsonOption, MeetingOption
from sekretariat.domain.minutes import MinutesKind
from sekretariat.domain.minutes_blocks import BlockState
from sekretariat.words import shown

PARTED = frozenset({BlockState.MOVED, BlockState.ORPHANED})


def keep(
    context: typer.Context,
    meeting: MeetingOption,
    reason: Annotated[str, typer.Option(help="Anlass der Fassung.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Den Text von jetzt als Fassung behalten."""
    with office_of(context).open() as secretariat:
        kept = secretariat.minutes_versions.keep(meeting, reason)
    if as_json:
        print_json({"id": kept.id, "number": kept.number, "kept_at": kept.kept_at})
    else:
        say(f"Fassung {kept.number} behalten.")


def choose_kind(
    context: typer.Context,
    meeting: MeetingOption,
    to: Annotated[MinutesKind, typer.Option("--to", help="ergebnis, beschluss oder verlauf.")],
    as_json: JsonOption = False,
) -> None:
    """Wählen, was die Niederschrift erzählt."""
    with office_of(context).open() as secretariat:
        minutes = secretariat.minutes.choose_kind(meeting, to)
    if as_json:
        print_json({"kind": minutes.kind})
    else:
        say(shown(minutes.kind))


def differences(
    context: typer.Context, meeting: MeetingOption, as_json: JsonOption = False
) -> None:
    """Wo eigene Fassung und Daten auseinandergehen; was gilt, entscheidet word --use."""
    with office_of(context).open() as secretariat:
        found = [one for one in secretariat.drafts.draft(meeting) if one.state in PARTED]
    rows = [
        {
            "part": one.block.key,
            "title": one.block.title,
            "state": one.state,
            "mine": one.wording,
            "data": one.data,
        }
        for one in found
    ]
    print_rows(rows, as_json=as_json, columns=("part", "state", "mine", "data"))
