"""The command line's frame: options, exit codes, one sentence for every refusal.

Exit code 0 done, 1 refused with one German sentence on stderr, 2 wrong usage, 3 an error nobody
foresaw, with the place of its report.
"""

import sys
from collections.abc import Callable
from functools import cache
from typing import Annotated, Any

import typer
from typer.exceptions import TyperException
from typer.main import get_command

from sekretariat.commandline import (
    adding,
    agendas,
    attaching,
    calendars,
    card_formats,
    checking_in,
    checking_papers,
    circulars,
    claims,
    conducting,
    deciding,
    duplicates,
    editing,
    exporting,
    handbook,
    importing,
    inviting,
    issued,
    keeping,
    letterheads,
    listing,
    minutes,
    parts,
    passages,
    planning,
    printing,
    profiles,
    replying,
    returning,
    rules,
    safekeeping,
    sample,
    searching,
    seating,
    spelling,
    statistics,
    tasks,
    templates,
    voting,
)
from sekretariat.commandline.german import speak_german
from sekretariat.commandline.office import Office, default_database
from sekretariat.commandline.usage import usage_sentence
from sekretariat.diagnosis import Diagnosis, Report
from sekretariat.domain.problems import Refused
from sekretariat.progress import Cancelled
from sekretariat.words.sentences import sentence

REFUSED, UNFORESEEN = 1, 3

app = typer.Typer(
    add_completion=False,
    no_args_is_help=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Sekretariat: die Arbeit der Geschäftsstelle eines Gremiums, ohne Netz und ohne Server.",
)
for room in (
    sample,
    importing,
    listing,
    exporting,
    printing,
    keeping,
    safekeeping,
    handbook,
    planning,
    inviting,
    replying,
    checking_in,
    checking_papers,
    conducting,
    deciding,
    voting,
    tasks,
    searching,
    spelling,
    attaching,
    duplicates,
    editing,
):
    room.register(app)
app.add_typer(adding.app, name="add")
app.add_typer(agendas.app, name="agenda")
app.add_typer(calendars.app, name="calendar")
app.add_typer(rules.app, name="rule")
app.add_typer(minutes.app, name="minutes")
app.add_typer(returning.app, name="returns")
app.add_typer(circulars.app, name="circular")
app.add_typer(claims.app, name="claim")
app.add_typer(statistics.app, name="statistics")
app.add_typer(spelling.words, name="word")
app.add_typer(issued.app, name="issued")
app.add_typer(parts.app, name="part")
app.add_typer(parts.needs, name="need")
app.add_typer(passages.app, name="passage")
app.add_typer(seating.app, name="seats")
app.add_typer(profiles.app, name="profile")
app.add_typer(profiles.reports, name="import-report")
app.add_typer(templates.texts, name="template")
app.add_typer(letterheads.heads, name="letterhead")
app.add_typer(letterheads.fonts, name="font")
app.add_typer(card_formats.formats, name="card-format")
app.add_typer(card_formats.order, name="precedence")


@app.callback()
def office(
    context: typer.Context,
    database: Annotated[
        str, typer.Option(help="Datei der Geschäftsstelle oder postgresql://-Adresse.")
    ] = "",
    verbose: Annotated[
        bool, typer.Option("--verbose", help="Bei einem Fehler den ganzen Bericht zeigen.")
    ] = False,
) -> None:
    """Choose the office the command works on."""
    context.obj.target = database or str(default_database())
    context.obj.is_verbose = verbose


@cache
def command_tree() -> Any:
    """Return all commands as one, its help in German; making it takes longer than most of them."""
    command = get_command(app)
    speak_german(command)
    return command


def main(
    arguments: list[str], open_window: Callable[[str], int], diagnosis: Diagnosis | None = None
) -> int:
    """Run a command; return the exit code. `open_window` shows an office, where a command does."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    chosen = Office(open_window)
    try:
        code = command_tree()(
            args=arguments, prog_name="sekretariat", obj=chosen, standalone_mode=False
        )
        return code if isinstance(code, int) else 0
    except TyperException as error:
        print(usage_sentence(error), file=sys.stderr)
        return error.exit_code
    except Refused as refused:
        told = dict.fromkeys(sentence(one.code, one.values) for one in refused.problems)
        print(" ".join(told), file=sys.stderr)
        return REFUSED
    except Cancelled:
        return REFUSED
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else 0
    except Exception as error:  # noqa: BLE001 (the last door: a traceback tells no clerk anything)
        return _tell_unforeseen((diagnosis or Diagnosis()).report(error), chosen)


def _tell_unforeseen(report: Report, chosen: Office) -> int:
    place = report.path or ""
    code = "command.unforeseen" if report.path else "command.unforeseen_unkept"
    print(sentence(code, {"path": place}), file=sys.stderr)
    if chosen.is_verbose or not report.path:
        print(report.text, file=sys.stderr)
    return UNFORESEEN
