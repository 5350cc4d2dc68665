"""`add …`: enough to set up a body, a session and its agenda from a script."""

from typing import Annotated, TypeVar

import typer

from sekretariat.commandline.office import office_of, parse_day, parse_time, print_json, say
from sekretariat.commandline.options import BodyOption, JsonOption
from sekretariat.domain.bodies import Body, BodyKind, LegislativeTerm
from sekretariat.domain.fields import Choice
from sekretariat.domain.meetings import AgendaItem, ItemKind, MeetingKind, Mode
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.resolutions import Resolution
from sekretariat.services.bodies import BodyCard
from sekretariat.services.secretariat import Secretariat

C = TypeVar("C", bound=Choice)

app = typer.Typer(help="Etwas anlegen: body, meeting, agenda-item.", rich_markup_mode=None)


def _chosen(choices: type[C], value: str, label: str) -> C:
    try:
        return choices(value)
    except ValueError:
        known = ", ".join(one.value for one in choices)
        values = {"value": value, "label": label, "choices": known}
        raise Refused(Problem("field.not_a_choice", values)) from None


def _tell(kind: str, record_id: str, *, as_json: bool) -> None:
    if as_json:
        print_json({"id": record_id})
    else:
        say(f"{kind} angelegt: {record_id}")


def _term_id(secretariat: Secretariat, number: int | None) -> str:
    if number is None:
        return ""
    for term in secretariat.bodies.terms():
        if term.number == number:
            return term.id
    return secretariat.bodies.save_term(LegislativeTerm(jurisdiction="HE", number=number)).id


@app.command("body")
def add_body(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="Name des Gremiums.")],
    short_name: Annotated[str, typer.Option(help="Kurzname.")] = "",
    number: Annotated[str, typer.Option(help="Nummer, z. B. 3 für Themenforum 3.")] = "",
    kind: Annotated[str, typer.Option(help="plenum, themenforum, arbeitsgruppe …")] = "plenum",
    parent: Annotated[str, typer.Option(help="Gremium, zu dem es gehört.")] = "",
    term: Annotated[int | None, typer.Option(help="Nummer der Wahlperiode.")] = None,
    constituted: Annotated[str, typer.Option(help="Tag der Konstituierung.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Ein Gremium anlegen."""
    with office_of(context).open() as secretariat:
        body = Body(
            name=name,
            short_name=short_name,
            number=number,
            kind=_chosen(BodyKind, kind, "Kind"),
            parent_id=secretariat.bodies.find(parent).id if parent else "",
            term_id=_term_id(secretariat, term),
            constituted_on=parse_day(constituted),
        )
        secretariat.bodies.save(BodyCard(body))
    _tell("Gremium", body.id, as_json=as_json)


@app.command("meeting")
def add_meeting(
    context: typer.Context,
    body: BodyOption,
    date: Annotated[str, typer.Option("--date", help="Tag der Sitzung, z. B. 2020-11-03.")],
    begin: Annotated[str, typer.Option(help="Beginn, z. B. 14:00.")] = "",
    end: Annotated[str, typer.Option(help="Ende, z. B. 17:00.")] = "",
    mode: Annotated[str, typer.Option(help="präsenz, digital oder hybrid.")] = "präsenz",
    kind: Annotated[str, typer.Option(help="konstituierend, ordentlich …")] = "ordentlich",
    venue: Annotated[str, typer.Option("--place", "--venue", help="Ort.")] = "",
    title: Annotated[str, typer.Option(help="Titel.")] = "",
    number: Annotated[int | None, typer.Option(help="Nummer in der Wahlperiode.")] = None,
    standard_items: Annotated[bool, typer.Option(help="Mit den Standardpunkten.")] = True,
    as_json: JsonOption = False,
) -> None:
    """Eine Sitzung anlegen, mit den Standardpunkten des Gremiums als Tagesordnung."""
    with office_of(context).open() as secretariat:
        meeting = secretariat.meetings.draft(secretariat.bodies.find(body).id, parse_day(date))
        meeting.begins_at, meeting.ends_at = parse_time(begin), parse_time(end)
        meeting.mode = _chosen(Mode, mode, "Mode")
        meeting.kind = _chosen(MeetingKind, kind, "Kind")
        meeting.venue, meeting.title = venue, title
        meeting.ordinal_in_term = number or meeting.ordinal_in_term
        secretariat.meetings.add(meeting, with_standard_items=standard_items)
    _tell("Sitzung", meeting.id, as_json=as_json)


@app.command("agenda-item")
def add_agenda_item(
    context: typer.Context,
    meeting: Annotated[str, typer.Option(help="id der Sitzung.")],
    title: Annotated[str, typer.Option(help="Titel des Tagesordnungspunkts.")],
    kind: Annotated[str, typer.Option(help="bericht, beratung, beschluss …")] = "beratung",
    parent: Annotated[str, typer.Option(help="id des übergeordneten Punkts.")] = "",
    after: Annotated[str, typer.Option(help="id des Punkts davor.")] = "",
    rapporteurs: Annotated[str, typer.Option(help="Wer berichtet.")] = "",
    minutes: Annotated[int | None, typer.Option(help="Geplante Minuten.")] = None,
    closed: Annotated[bool, typer.Option(help="Nicht öffentlich.")] = False,
    yes: Annotated[int | None, typer.Option(help="In der Sitzung: Ja-Stimmen dafür.")] = None,
    no: Annotated[int | None, typer.Option(help="Nein-Stimmen.")] = None,
    abstain: Annotated[int | None, typer.Option(help="Enthaltungen.")] = None,
    unopposed: Annotated[bool, typer.Option("--unopposed", help="Niemand widerspricht.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Einen Tagesordnungspunkt anlegen; in der Sitzung, soweit die Regeln es zulassen."""
    with office_of(context).open() as secretariat:
        item = AgendaItem(
            meeting_id=secretariat.meetings.get(meeting).id,
            parent_id=parent,
            title=title,
            kind=_chosen(ItemKind, kind, "Kind"),
            rapporteurs=rapporteurs,
            minutes_planned=minutes,
            is_public=not closed,
        )
        asked = secretariat.additions.asked(meeting)
        if asked is None:
            secretariat.agendas.add(item, after_id=after)
        else:
            vote = Resolution(meeting_id=meeting, yes=yes, no=no, abstain=abstain)
            if not (unopposed or yes is not None):
                raise Refused(Problem("agenda.needs_vote", {"rule": asked}))
            secretariat.additions.add(item, vote, after_id=after)
    _tell("Tagesordnungspunkt", item.id, as_json=as_json)
