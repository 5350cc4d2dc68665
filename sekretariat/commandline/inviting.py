"""`invite`, `addendum`, `reminder`, `cancel`, `bounce`: what is sent to whom about a session."""

from pathlib import Path
from typing import Annotated

import typer

from sekretariat.commandline.office import office_of, print_json, print_rows, say, warn
from sekretariat.commandline.options import JsonOption, MeetingOption, PersonOption
from sekretariat.domain.dispatches import DispatchKind
from sekretariat.domain.invitations import InvitedAs
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.inviting.dispatches import Sent
from sekretariat.words import shown

FolderOption = Annotated[Path, typer.Option("--into", help="Ordner für Nachrichten und Briefe.")]
SHOWN = ("seat_number", "name", "invited_as", "channel", "sent_on", "response", "person_id")
LOGGED = ("sent_at", "kind", "name", "invited_as", "way", "address", "received_on", "bounced_on")


def invite(
    context: typer.Context,
    meeting: MeetingOption,
    folder: FolderOption,
    reason: Annotated[str, typer.Option(help="Grund einer verkürzten Ladungsfrist.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Schreiben, was fällig ist: Einladung, Nachtrag, Änderung oder Absage, je Person ein Stück."""
    with office_of(context).open() as secretariat:
        sent = secretariat.dispatches.send(meeting, folder, reason=reason)
    _tell(sent, as_json=as_json)


def approve(
    context: typer.Context,
    meeting: MeetingOption,
    reason: Annotated[str, typer.Option(help="Grund einer verkürzten Ladungsfrist.")] = "",
    note: Annotated[str, typer.Option(help="Zusatz zum Text.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Freigeben, was fällig ist, ohne es zu versenden: die Nummern stehen dann fest."""
    with office_of(context).open() as secretariat:
        dispatch = secretariat.dispatches.draft(meeting)
        dispatch.shortened_reason, dispatch.note = reason, note
        found = secretariat.dispatches.approve(dispatch)
    if as_json:
        print_json({"id": found.id, "kind": found.kind, "approved_on": found.approved_on})
    else:
        say(f"Freigegeben: {shown(found.kind)}")


def addendum(
    context: typer.Context,
    meeting: MeetingOption,
    folder: FolderOption,
    as_json: JsonOption = False,
) -> None:
    """Einen Nachtrag schreiben: neue, geänderte und abgesetzte Punkte; die Nummern bleiben."""
    with office_of(context).open() as secretariat:
        if secretariat.dispatches.standing(meeting).due is not DispatchKind.ADDENDUM:
            raise Refused(Problem("dispatch.no_addendum_due"))
        sent = secretariat.dispatches.send(meeting, folder)
    _tell(sent, as_json=as_json)


def reminder(
    context: typer.Context,
    meeting: MeetingOption,
    folder: FolderOption,
    as_json: JsonOption = False,
) -> None:
    """Alle erinnern, die noch nicht geantwortet haben."""
    with office_of(context).open() as secretariat:
        sent = secretariat.dispatches.remind(meeting, folder)
    _tell(sent, as_json=as_json)


def cancel(
    context: typer.Context,
    meeting: MeetingOption,
    reason: Annotated[str, typer.Option(help="Warum die Sitzung ausfällt.")],
    folder: Annotated[Path | None, typer.Option("--into", help="Ordner für die Absagen.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Eine Sitzung absagen; mit --into Ordner auch die Absagen mit Kalenderdatei schreiben."""
    with office_of(context).open() as secretariat:
        called_off = secretariat.planning.call_off(meeting, reason)
        is_told = secretariat.dispatches.standing(meeting).due is not None
        sent = secretariat.dispatches.send(meeting, folder) if folder and is_told else None
    if sent:
        _tell(sent, as_json=as_json)
    elif as_json:
        print_json({"id": called_off.id, "status": called_off.status.value})
    else:
        say(f"Abgesagt: {called_off.id}")


def bounce(
    context: typer.Context,
    meeting: MeetingOption,
    person: PersonOption,
    remark: Annotated[str, typer.Option(help="Was gemeldet wurde.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Vermerken, dass eine Sendung zurückkam; der nächste Versand nimmt einen anderen Weg."""
    with office_of(context).open() as secretariat:
        delivery = secretariat.dispatches.bounce(meeting, person, remark)
    if as_json:
        print_json({"id": delivery.id, "way": delivery.way, "bounced_on": delivery.bounced_on})
    else:
        say(f"Unzustellbar vermerkt: {delivery.name}")


def invite_guest(
    context: typer.Context,
    meeting: MeetingOption,
    person: PersonOption,
    as_what: Annotated[
        InvitedAs, typer.Option("--as", help="gast, referent, presse oder verwaltung.")
    ] = InvitedAs.GUEST,
    as_json: JsonOption = False,
) -> None:
    """Jemanden ohne Sitz auf die Einladungsliste setzen."""
    with office_of(context).open() as secretariat:
        kept = secretariat.invitations.invite_guest(meeting, person, as_what)
    if as_json:
        print_json({"id": kept.id, "invited_as": kept.invited_as})
    else:
        say(f"Auf der Liste: {shown(kept.invited_as)}")


def strike(
    context: typer.Context,
    meeting: MeetingOption,
    person: PersonOption,
    as_json: JsonOption = False,
) -> None:
    """Jemanden ohne Sitz von der Einladungsliste nehmen."""
    with office_of(context).open() as secretariat:
        secretariat.invitations.strike(meeting, person)
    if as_json:
        print_json({"struck": person})
    else:
        say("Von der Liste genommen.")


def invitations(
    context: typer.Context,
    meeting: MeetingOption,
    prepare: Annotated[
        bool, typer.Option("--prepare", help="Vorher alle aufnehmen, die noch fehlen.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Wer eingeladen ist, auf welchem Weg, mit welcher Antwort."""
    with office_of(context).open() as secretariat:
        if prepare:
            secretariat.invitations.prepare(meeting)
        rows = secretariat.invitations.rows(meeting)
    told = [{name: value for name, value in row.items() if name != "hints"} for row in rows]
    print_rows(told, as_json=as_json, columns=SHOWN)


def dispatches(context: typer.Context, meeting: MeetingOption, as_json: JsonOption = False) -> None:
    """Der Versandnachweis: wem was wann auf welchem Weg gesandt wurde, was zurückkam."""
    with office_of(context).open() as secretariat:
        rows = secretariat.dispatches.rows(meeting)
    print_rows(rows, as_json=as_json, columns=LOGGED)


def _tell(sent: Sent, *, as_json: bool) -> None:
    for problem in sent.problems:
        warn(problem)
    if as_json:
        told = {"drafts": sent.drafts, "letters": sent.letters, "left_out": len(sent.left_out)}
        print_json({"kind": sent.kind, **told, "folder": str(sent.folder)})
    else:
        drafts = f"{sent.drafts} {'Entwurf' if sent.drafts == 1 else 'Entwürfe'}"
        letters = f"{sent.letters} {'Brief' if sent.letters == 1 else 'Briefe'}"
        what = f"{shown(sent.kind)}: {drafts} und {letters}"
        say(f"{what} in {sent.folder}")


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.command("invite")(invite)
    app.command("approve-dispatch")(approve)
    app.command("addendum")(addendum)
    app.command("reminder")(reminder)
    app.command("cancel")(cancel)
    app.command("bounce")(bounce)
    app.command("invite-guest")(invite_guest)
    app.command("strike")(strike)
    app.command("invitations")(invitations)
    app.command("dispatches")(dispatches)
