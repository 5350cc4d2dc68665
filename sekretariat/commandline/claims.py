"""`claim`: travel claims, their rates, the list for payment."""

from pathlib import Path
from typing import Annotated

import typer

from sekretariat.commandline.office import (
    office_of,
    parse_day,
    plain,
    print_json,
    print_rows,
    say,
    warn,
)
from sekretariat.commandline.options import JsonOption, MeetingOption, PersonOption, SearchOption
from sekretariat.domain.claims import Transport, TravelRate
from sekretariat.domain.fields import fields_of

IdsArgument = Annotated[list[str], typer.Argument(metavar="ID", help="ids der Anträge.")]
SHOWN = ("cutoff", "name", "meeting", "transport", "km", "amount", "status", "id")
RATES = ("valid_from", "valid_to", "with_reason", "without_reason", "source", "is_checked", "id")

app = typer.Typer(
    help="Reisekosten: add, list, check, pay, payment-list, delete, rate, rates, erase-paid.",
    rich_markup_mode=None,
)


@app.command("add")
def add(
    context: typer.Context,
    meeting: MeetingOption,
    person: PersonOption,
    transport: Annotated[
        Transport, typer.Option("--transport", help="Verkehrsmittel.")
    ] = Transport.TRAIN,
    fare: Annotated[str, typer.Option("--fare", help="Fahrkarten in Euro, z. B. 42,20.")] = "",
    km: Annotated[int, typer.Option("--km", help="Kilometer mit Pkw.")] = 0,
    reason: Annotated[str, typer.Option("--reason", help="Triftiger Grund für den Pkw.")] = "",
    iban: Annotated[str, typer.Option("--iban", help="IBAN für die Auszahlung.")] = "",
    submitted: Annotated[str, typer.Option("--submitted", help="Eingereicht am.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Einen Reisekostenantrag erfassen; der Betrag folgt aus dem Satz des Tages."""
    with office_of(context).open() as secretariat:
        sheet = secretariat.claims.draft(meeting)
        sheet.person_id, sheet.transport, sheet.fare, sheet.km = person, transport, fare, km
        sheet.has_reason, sheet.reason, sheet.iban = bool(reason), reason, iban
        sheet.submitted_on = parse_day(submitted)
        warnings = secretariat.claims.save(sheet)
        [row] = [one for one in secretariat.claims.rows(meeting) if one["id"] == sheet.id]
    for one in warnings:
        warn(one)
    if as_json:
        print_json({key: plain(value) for key, value in row.items()})
    else:
        say(f"{sheet.id}  {row['told']}")


@app.command("list")
def list_claims(
    context: typer.Context,
    meeting: MeetingOption = "",
    search: SearchOption = "",
    as_json: JsonOption = False,
) -> None:
    """Die Anträge, der nächste letzte Tag zuerst; Beträge in Cent."""
    with office_of(context).open() as secretariat:
        rows = secretariat.claims.rows(meeting, search)
    print_rows(rows, as_json=as_json, columns=SHOWN)


@app.command("check")
def check(context: typer.Context, claims: IdsArgument, as_json: JsonOption = False) -> None:
    """Eingereichte Anträge als geprüft vermerken."""
    with office_of(context).open() as secretariat:
        count = secretariat.claims.check(claims)
    _tell("checked", count, as_json=as_json)


@app.command("pay")
def pay(context: typer.Context, claims: IdsArgument, as_json: JsonOption = False) -> None:
    """Geprüfte Anträge als bezahlt vermerken."""
    with office_of(context).open() as secretariat:
        count = secretariat.claims.pay(claims)
    _tell("paid", count, as_json=as_json)


@app.command("payment-list")
def payment_list(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="DATEI", help="Datei: .xlsx, .csv, .pdf, .docx.")],
    as_json: JsonOption = False,
) -> None:
    """Die Auszahlungsliste schreiben: geprüft und noch nicht bezahlt."""
    with office_of(context).open() as secretariat:
        count = secretariat.reports.write(file, secretariat.claims.payment_report())
    _tell("claims", count, as_json=as_json)


@app.command("rate")
def rate(
    context: typer.Context,
    valid_from: Annotated[str, typer.Option("--from", help="Ab wann.")],
    with_reason: Annotated[int, typer.Option("--with", help="Cent je km mit triftigem Grund.")],
    without: Annotated[int, typer.Option("--without", help="Cent je km ohne.")],
    until: Annotated[str, typer.Option("--until", help="Bis wann.")] = "",
    source: Annotated[str, typer.Option("--source", help="Quelle.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Einen Satz eintragen, der ab einem Tag gilt."""
    with office_of(context).open() as secretariat:
        kept = secretariat.claims.save_rate(
            TravelRate(
                valid_from=parse_day(valid_from),
                valid_to=parse_day(until),
                with_reason=with_reason,
                without_reason=without,
                source=source,
                is_checked=True,
            )
        )
    if as_json:
        print_json({"id": kept.id})
    else:
        say(f"Satz eingetragen: {kept.id}")


@app.command("delete")
def delete(
    context: typer.Context,
    claim: Annotated[str, typer.Argument(metavar="ID", help="id des Antrags.")],
    as_json: JsonOption = False,
) -> None:
    """Einen irrtümlich erfassten Antrag löschen; ein bezahlter bleibt."""
    with office_of(context).open() as secretariat:
        secretariat.claims.delete(claim)
    _tell("deleted", 1, as_json=as_json)


@app.command("delete-rate")
def delete_rate(
    context: typer.Context,
    rate_id: Annotated[str, typer.Argument(metavar="ID", help="id des Satzes.")],
    as_json: JsonOption = False,
) -> None:
    """Einen Satz löschen."""
    with office_of(context).open() as secretariat:
        secretariat.claims.delete_rate(rate_id)
    _tell("deleted", 1, as_json=as_json)


@app.command("erase-paid")
def erase_paid(context: typer.Context, as_json: JsonOption = False) -> None:
    """Die Bankverbindungen endgültig löschen, deren Antrag vor vier Wochen bezahlt wurde."""
    with office_of(context).open() as secretariat:
        count = secretariat.claims.erase_paid()
    _tell("erased", count, as_json=as_json)


@app.command("rates")
def rates(context: typer.Context, as_json: JsonOption = False) -> None:
    """Die Sätze, der neueste zuerst."""
    names = ["id", *(one.name for one in fields_of(TravelRate))]
    with office_of(context).open() as secretariat:
        found = secretariat.claims.rates()
    rows = [{name: getattr(one, name) for name in names} for one in found]
    print_rows(rows, as_json=as_json, columns=RATES)


def _tell(word: str, count: int, *, as_json: bool) -> None:
    if as_json:
        print_json({word: count})
    else:
        say(f"({count})")
