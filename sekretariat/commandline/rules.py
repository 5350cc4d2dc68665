"""`rule …`: what the rules of a body come to, with the sentence that explains it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Annotated, TypeVar

import typer

from sekretariat.commandline.office import parse_day, plain, print_json, say
from sekretariat.commandline.options import JsonOption
from sekretariat.domain.fields import Choice
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.rules.deadlines import Length, Unit, deadline, read_length
from sekretariat.domain.rules.explanations import Explanation
from sekretariat.domain.rules.majorities import MajorityKind, MajorityRule, Tally, TieRule, decide
from sekretariat.domain.rules.notice import Basis, CountMode, NoticeRule, latest_notice
from sekretariat.domain.rules.quorum import (
    Presence,
    QuorumKind,
    QuorumRule,
    check_figures,
    find_quorum,
)
from sekretariat.words import translate
from sekretariat.words.sentences import sentence

C = TypeVar("C", bound=Choice)

app = typer.Typer(
    help="Fristen, Beschlussfähigkeit und Mehrheiten berechnen und erklären.",
    invoke_without_command=True,
    rich_markup_mode=None,
)
KindOption = Annotated[str, typer.Option(help="Art der Regel; `rule --list` nennt alle.")]


def code_name(choice: Choice) -> str:
    """Return how a command names a kind: "more-than-half"."""
    return choice.name.lower().replace("_", "-")


@app.callback()
def rule(
    context: typer.Context,
    is_list: Annotated[bool, typer.Option("--list", help="Alle Arten nennen.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Name the kinds of rules, or go on to a command."""
    if context.invoked_subcommand is not None:
        return
    if not is_list:
        raise typer.BadParameter("")
    rooms: dict[str, type[Choice]] = {"quorum": QuorumKind, "majority": MajorityKind}
    known = {
        room: {code_name(one): translate(one.label) for one in kinds}
        for room, kinds in rooms.items()
    }
    if as_json:
        print_json(known)
        return
    for room, kinds in known.items():
        say(f"{room}:")
        for name, label in kinds.items():
            say(f"  {name:32}{label}")


@app.command("notice")
def notice(
    session: Annotated[str, typer.Option("--date", help="Tag der Sitzung.")],
    days: Annotated[int, typer.Option(min=0, help="Länge der Ladungsfrist in Tagen.")],
    basis: Annotated[str, typer.Option(help="receipt oder dispatch.")] = "receipt",
    mode: Annotated[str, typer.Option(help="full-days oder at-latest.")] = "full-days",
    post_days: Annotated[int, typer.Option(min=0, help="Tage für die Post.")] = 3,
    shortened: Annotated[
        int | None, typer.Option("--shortened", min=0, help="Länge der verkürzten Frist in Tagen.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Bis wann eine Einladung zugehen und abgesandt werden muss."""
    asked = NoticeRule(
        length=Length(days, Unit.DAYS),
        basis=_named(Basis, basis),
        mode=_named(CountMode, mode),
        post_days=post_days,
    )
    found = latest_notice(_day(session), asked)
    values = {"latest_receipt": found.latest_receipt, "latest_dispatch": found.latest_dispatch}
    if shortened is not None:
        short = replace(asked, length=Length(shortened, Unit.DAYS), is_shortened=True)
        last = latest_notice(_day(session), short)
        values |= {"shortened_receipt": last.latest_receipt}
        values |= {"shortened_dispatch": last.latest_dispatch}
    _tell(values, found.explanation, as_json=as_json)


@app.command("deadline")
def period(
    event: Annotated[str, typer.Option("--from", help="Tag des Ereignisses.")],
    length: Annotated[str, typer.Option(help="Länge, zum Beispiel „3 weeks“ oder „14 Tage“.")],
    as_json: JsonOption = False,
) -> None:
    """Wann eine Frist endet (§§ 187 bis 193 BGB)."""
    found = deadline(_day(event), read_length(length))
    _tell({"end": found.end}, found.explanation, as_json=as_json)


@app.command("quorum")
def quorum(
    kind: KindOption,
    base: Annotated[int, typer.Option(min=0, help="Sitze, von denen gerechnet wird.")],
    present: Annotated[int, typer.Option(min=0, help="Vertretene stimmberechtigte Sitze.")],
    minimum: Annotated[int, typer.Option(min=0, help="Die feste Zahl bei fixed-number.")] = 0,
    as_json: JsonOption = False,
) -> None:
    """Ob ein Gremium beschlussfähig ist."""
    check_figures(base, present)
    asked = QuorumRule(kind=_named(QuorumKind, kind), minimum=minimum)
    found = find_quorum(asked, Presence(base=base, present=present))
    _tell({"quorate": found.quorate}, found.explanation, as_json=as_json)


@app.command("majority")
def majority(
    kind: KindOption,
    yes: Annotated[int, typer.Option(help="Ja-Stimmen.")],
    no: Annotated[int, typer.Option(help="Nein-Stimmen.")],
    abstain: Annotated[int, typer.Option(help="Enthaltungen.")] = 0,
    present: Annotated[int | None, typer.Option(help="Anwesende Stimmberechtigte.")] = None,
    base: Annotated[int | None, typer.Option(help="Mitglieder des Gremiums.")] = None,
    tie: Annotated[str, typer.Option(help="Bei Gleichstand: rejected, chair …")] = "rejected",
    as_json: JsonOption = False,
) -> None:
    """Ob ein Antrag angenommen ist."""
    check_figures(base, present)
    asked = MajorityRule(kind=_named(MajorityKind, kind), tie=_named(TieRule, tie))
    tally = Tally(yes=yes, no=no, abstain=abstain, present=present, members=base)
    found = decide(asked, tally)
    _tell({"adopted": found.adopted}, found.explanation, as_json=as_json)


def _day(written: str) -> date:
    found = parse_day(written)
    if found is None:
        raise Refused(Problem("field.not_a_day", {"value": written}))
    return found


def _named(kinds: type[C], name: str) -> C:
    for one in kinds:
        if code_name(one) == name:
            return one
    known = ", ".join(code_name(one) for one in kinds)
    raise Refused(Problem("rule.unknown_kind", {"value": name, "known": known}))


def _tell(values: Mapping[str, object], why: Explanation, *, as_json: bool) -> None:
    told = sentence(why.code, why.values)
    if as_json:
        found = {name: plain(value) for name, value in values.items()}
        print_json({**found, "explanation": told})
    else:
        say(told)
