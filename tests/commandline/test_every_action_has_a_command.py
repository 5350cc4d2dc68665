"""Each action of the window also exists as a command: whatever a service writes is in one table.

Read from the syntax trees: a method writes where it opens a unit of work, itself or through what it
calls in its own class, its own module, or the services it was handed.
"""

import ast
import inspect
from collections.abc import Iterator
from functools import cache
from pkgutil import resolve_name
from typing import Any

from typer.main import get_command

from sekretariat.commandline.application import app
from sekretariat.commandline.kinds import KINDS
from sekretariat.commandline.part_kinds import PARTS
from sekretariat.services.history import History
from sekretariat.services.imports.kept_reports import KeptReports
from sekretariat.services.imports.profiles import ImportProfiles
from sekretariat.services.late import Late
from sekretariat.services.people import People
from sekretariat.services.secretariat import Secretariat

OPENS = {"work", "rebuild_search"}
"""What begins a writing transaction: of a unit of work, and of the index of the full text."""
OPENED = ("", "", "opened")
TAKES_BACK = {"history.undo": "undo", "history.redo": "redo"}

COMMANDS = {
    **TAKES_BACK,
    "additions.add": "add agenda-item",
    "agendas.add": "add agenda-item",
    "agendas.copy_items": "agenda copy",
    "agendas.freeze": "agenda freeze",
    "agendas.indent": "agenda indent",
    "agendas.outdent": "agenda outdent",
    "agendas.remove": "agenda remove",
    "agendas.save": "set item",
    "agendas.shift": "agenda up",
    "attachments.attach": "attach",
    "attachments.detach": "detach",
    "attachments.save": "edit-attachment",
    "attachments.shift": "edit-attachment",
    "attendances.check_in": "check-in",
    "attendances.check_in_guest": "check-in",
    "attendances.delete": "delete attendance",
    "attendances.leave": "check-out",
    "attendances.save": "set attendance",
    "attendances.stay_away": "stay-away",
    "attendances.take_over": "check-in",
    "bodies.delete": "delete body",
    "bodies.delete_office": "delete office",
    "bodies.delete_term": "delete term",
    "bodies.save": "part set rules",
    "bodies.save_office": "part set office-holder",
    "bodies.save_term": "set term",
    "calendars.delete": "delete day-off",
    "calendars.save": "set day-off",
    "calendars.take_in": "calendar import",
    "carrying_over.carry": "carry-over",
    "circulars.answer": "circular answer",
    "circulars.close": "circular close",
    "circulars.delete": "delete circular",
    "circulars.save": "circular open",
    "circulars.withdraw": "circular withdraw",
    "claims.check": "claim check",
    "claims.delete": "claim delete",
    "claims.delete_rate": "claim delete-rate",
    "claims.erase_paid": "claim erase-paid",
    "claims.pay": "claim pay",
    "claims.save": "claim add",
    "claims.save_rate": "claim rate",
    "dispatches.approve": "approve-dispatch",
    "dispatches.bounce": "bounce",
    "dispatches.remind": "reminder",
    "dispatches.send": "invite",
    "drafts.accept_data": "minutes word",
    "drafts.keep_mine": "minutes word",
    "drafts.write": "minutes word",
    "duplicates.not_the_same": "not-the-same",
    "duplicates.take_back": "reconsider",
    "importing.apply": "import",
    "inquiries.delete": "returns delete",
    "inquiries.remind": "returns remind",
    "inquiries.save_reply": "set inquiry-reply",
    "inquiries.start": "export returns",
    "inquiries.tick": "returns answered",
    "invitations.invite_guest": "invite-guest",
    "invitations.prepare": "invitations",
    "invitations.strike": "strike",
    "letterheads.delete": "letterhead remove",
    "letterheads.save": "letterhead set",
    "live.tick": "agenda tick",
    "meetings.add": "add meeting",
    "meetings.delete": "delete meeting",
    "meetings.save": "meeting-status",
    "meetings.save_card": "part set meeting-day",
    "merging.merge": "merge",
    "milestones.delete": "delete milestone",
    "milestones.save": "milestone",
    "milestones.tick": "milestone",
    "minutes.approve": "minutes approve",
    "minutes.choose_kind": "minutes kind",
    "minutes.place_approval": "minutes place-approval",
    "minutes.send": "minutes send",
    "minutes.step": "minutes step",
    "minutes.write": "passage set",
    "minutes_versions.keep": "minutes keep",
    "motions.save": "part set motion",
    "needs.delete_due": "need delete-due",
    "needs.save": "part set need",
    "needs.set_up": "need set-up",
    "objections.correct": "set objection",
    "objections.decide": "minutes decide",
    "objections.object": "minutes object",
    "organizations.delete": "delete organization",
    "organizations.save": "part set organization-contact",
    "participations.assign": "seats assign",
    "participations.delete": "delete participation",
    "participations.end": "seats end-participation",
    "participations.save": "set participation",
    "people.delete": "delete person",
    "people.save": "part set contact",
    "planning.call_off": "call-off-meeting",
    "planning.postpone": "postpone-meeting",
    "press.draft": "minutes press",
    "press.save": "minutes press",
    "press.write": "minutes press",
    "proceedings.state_quorum": "state-quorum",
    "proceedings.step_aside": "step-aside",
    "proceedings.take_chair": "take-chair",
    "profiles.delete": "profile delete",
    "profiles.rename": "profile rename",
    "profiles.take_file": "profile take",
    "replies.correct": "correct-reply",
    "replies.reply": "reply",
    "kept_reports.delete": "import-report delete",
    "resolution_book.set_status": "resolution-status",
    "resolutions.delete": "delete resolution",
    "resolutions.save": "resolve",
    "search.rebuild": "check",
    "seats.create_from": "seats create",
    "seats.delete_seat": "delete seat",
    "seats.end": "seats end",
    "seats.save_membership": "set membership",
    "seats.save_seat": "set seat",
    "seats.succeed": "seats succeed",
    "series.add": "plan-series",
    "settings.save": "set settings",
    "spelling.add": "word add",
    "spelling.remove": "word remove",
    "tasks.delete": "delete task",
    "tasks.save": "task add",
    "tasks.tick": "task done",
    "templates.restore": "template restore",
    "templates.save": "template set",
    "text_modules.save": "part set text-module",
}
"""Each writing method by service, and the command that calls it."""

REASONS = {
    "agendas.move": "dragging with the mouse; agenda up, down, indent and outdent reach any place",
    "attendances.check_in_all": "check-in, once for each person",
    "attendances.check_out": "check-out, once for each person",
    "live.write": "passage set; typing differs only in going on with the same step to undo",
    "milestones.plan": "plan-meeting and plan-series plan the steps with the session",
    "objections.save": "minutes object notes it, set objection corrects it",
    "profiles.save": "profile take; what the window makes by looking at a list comes as a file",
    "replies.reply_all": "reply, once for each person",
    "seats.replace": "seats succeed does both steps of it",
    "seats.save_seats": "seats create and set seat",
    "settings.mark_as_sample": "demo alone marks the sample conference",
    "spelling.save": "word add and word remove, word by word",
}
"""What needs no command of its own, and why."""


@cache
def services() -> dict[str, type]:
    """Return every service by the attribute it is reached under."""
    found: dict[str, type] = {
        "people": People,
        "history": History,
        "profiles": ImportProfiles,
        "kept_reports": KeptReports,
    }
    for name, late in vars(Secretariat).items():
        if isinstance(late, Late):
            found[name] = resolve_name(vars(late)["_place"])
    return found


def trees(body: list[ast.stmt]) -> dict[str, ast.FunctionDef]:
    return {one.name: one for one in body if isinstance(one, ast.FunctionDef)}


@cache
def written_by(name: str) -> tuple[dict[str, ast.FunctionDef], dict[str, ast.FunctionDef]]:
    """Return the methods of a service and the functions of its module."""
    kind = services()[name]
    module = ast.parse(inspect.getsource(inspect.getmodule(kind) or kind))
    [found] = [one for one in module.body if getattr(one, "name", "") == kind.__name__]
    assert isinstance(found, ast.ClassDef)
    return trees(found.body), trees(module.body)


def calls(tree: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """Yield (whose, what) of each call; whose is "" for a function."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield "", node.func.id
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            whose = owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, "id", "?")
            yield whose.lstrip("_"), node.func.attr


Place = tuple[str, str, str]
"""Where something is done: service, "self" for a method or "" for a function, its name."""


@cache
def reached() -> dict[Place, set[Place]]:
    """Return what each method and function of the services calls; what opens calls OPENED."""
    found: dict[Place, set[Place]] = {}
    for service in services():
        for owner, known in zip(("self", ""), written_by(service), strict=True):
            for name, tree in known.items():
                found[service, owner, name] = {
                    OPENED
                    if what in OPENS and whose in ("context", "database")
                    else (service, whose, what)
                    if whose in ("", "self")
                    else (whose, "self", what)
                    for whose, what in calls(tree)
                }
    return found


@cache
def writing() -> frozenset[str]:
    """Return every public method of a service that writes: "agendas.add"."""
    opening = {OPENED}
    while more := {place for place, below in reached().items() if below & opening} - opening:
        opening |= more
    found = {
        f"{service}.{name}"
        for service, owner, name in opening
        if owner == "self" and not name.startswith("_")
    }
    return frozenset(found | TAKES_BACK.keys())


def has_command(words: str) -> bool:
    """Tell whether a command exists; `set`, `delete` and `part` end with a kind they know."""
    command: Any = get_command(app)
    parts = words.split()
    while parts and parts[0] in getattr(command, "commands", {}):
        command = command.commands[parts.pop(0)]
    if words.startswith("part "):
        return parts == [one for one in parts if one in PARTS] != []
    if words.startswith("delete "):
        return KINDS[parts[0]].delete is not None
    return not parts or (words.startswith("set ") and parts[0] in KINDS)


def test_whatever_writes_is_found() -> None:
    assert {"agendas.add", "additions.add", "profiles.take_file", "search.rebuild"} <= writing()
    assert not {"agendas.items", "circulars.draft", "resolutions.preview"} & writing()
    assert len(writing()) > 120


def test_every_action_has_a_command_or_a_reason() -> None:
    missing = writing() - COMMANDS.keys() - REASONS.keys()
    assert missing == set(), "a service writes, and no command does: add one, and a line here"


def test_nothing_is_promised_that_is_gone() -> None:
    assert (COMMANDS.keys() | REASONS.keys()) - writing() == set()
    assert COMMANDS.keys() & REASONS.keys() == set()


def test_each_of_these_commands_exists() -> None:
    assert [words for words in COMMANDS.values() if not has_command(words)] == []
