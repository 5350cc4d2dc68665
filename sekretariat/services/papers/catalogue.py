"""The catalogue: for each paper its group, what it is about, its variants and who makes it."""

from collections.abc import Callable, Mapping, Sequence
from contextvars import copy_context
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from sekretariat.domain.audiences import Audience
from sekretariat.domain.card_formats import CardFormat, CardKind
from sekretariat.domain.fields import Choice
from sekretariat.domain.halls import HallOrder
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.sheets import SheetOrder
from sekretariat.services.card_formats import named
from sekretariat.services.papers.hall_kinds import (
    BadgeSheet,
    EnvelopeSheet,
    LabelSheet,
    NotesVariant,
    ParticipantsVariant,
    SignSheet,
)
from sekretariat.services.papers.kinds import (
    About,
    AcceptanceVariant,
    AgendaVariant,
    AppointmentVariant,
    BookVariant,
    CircularVariant,
    FolderVariant,
    InvitationVariant,
    NominationVariant,
    NoteVariant,
    Paper,
    PaperGroup,
    ParityVariant,
    PressInvitationVariant,
    PrivacyVariant,
    SubmissionVariant,
    ThanksVariant,
)
from sekretariat.words import translate

if TYPE_CHECKING:
    from sekretariat.documents.bindings import Written
    from sekretariat.services.papers.sources import Source

FORMATS = ("pdf", "docx")
WITH_FILES = ("pdf",)
"""Pages from outside cannot be gone on writing in."""


@dataclass(frozen=True)
class Entry:
    """One paper of the catalogue.

    `maker` is the function that builds it, "module.function" below this room, loaded when asked
    for; it is given a Source. The first of the `variants` is the usual one; `sheets` are those of
    the office's own it can be printed on beside them. A paper that has them has to meet its sheet
    by the tenth of a millimetre: labels, badges.
    """

    group: PaperGroup
    about: About
    maker: str
    variants: type[Choice] | None = None
    formats: tuple[str, ...] = FORMATS
    sheets: CardKind | None = None

    @property
    def is_of_cards(self) -> bool:
        """Whether it is printed on sheets of cards."""
        return self.sheets is not None or self.variants is EnvelopeSheet

    def document(self, source: "Source") -> "Written":
        """Return the paper as a tree of meaning; raises Refused where it cannot be made."""
        module, _, name = self.maker.rpartition(".")
        make: Callable[[Source], Written] = getattr(import_module(f"{__package__}.{module}"), name)
        return copy_context().run(make, source)  # its words are in its own language

    def check_variant(self, name: str, own: Sequence[CardFormat] = ()) -> None:
        """Raise Refused for a variant the paper does not have; own are the office's sheets."""
        known = [one.value for one in self.variants or ()] + [one.name for one in own]
        if name and name not in known and named(own, name) is None:
            said = {"variant": name, "known": ", ".join(known) or "–"}
            raise Refused(Problem("print.no_variant", said, "variant"))


CATALOGUE: Mapping[Paper, Entry] = {
    Paper.SAVE_THE_DATE: Entry(PaperGroup.INVITING, About.MEETING, "inviting.save_the_date"),
    Paper.INVITATION: Entry(
        PaperGroup.INVITING, About.MEETING, "inviting.invitation", InvitationVariant
    ),
    Paper.REPLY_FORM: Entry(PaperGroup.INVITING, About.MEETING, "inviting.reply_form"),
    Paper.DIRECTOR_PLAN: Entry(PaperGroup.INVITING, About.MEETING, "agendas.director_plan"),
    Paper.AGENDA: Entry(PaperGroup.INVITING, About.MEETING, "agendas.agenda", AgendaVariant),
    Paper.FOLDER: Entry(
        PaperGroup.INVITING, About.MEETING, "folders.session_folder", FolderVariant, WITH_FILES
    ),
    Paper.DISPATCH_LOG: Entry(PaperGroup.INVITING, About.MEETING, "sessions.dispatch_log"),
    Paper.REPLIES: Entry(PaperGroup.INVITING, About.MEETING, "sessions.replies"),
    Paper.ATTENDANCE_LIST: Entry(
        PaperGroup.HALL, About.MEETING, "sessions.attendance_list", SheetOrder
    ),
    Paper.NAME_SIGNS: Entry(
        PaperGroup.HALL, About.MEETING, "halls.name_signs", SignSheet, sheets=CardKind.SIGNS
    ),
    Paper.BADGES: Entry(
        PaperGroup.HALL, About.MEETING, "halls.badges", BadgeSheet, sheets=CardKind.BADGES
    ),
    Paper.SEATING_LIST: Entry(PaperGroup.HALL, About.MEETING, "halls.seating_list", HallOrder),
    Paper.GATE_LIST: Entry(PaperGroup.HALL, About.MEETING, "halls.gate_list"),
    Paper.SPEAKING_NOTES: Entry(
        PaperGroup.HALL, About.MEETING, "speaking.speaking_notes", NotesVariant
    ),
    Paper.PARTICIPANTS: Entry(
        PaperGroup.HALL, About.MEETING, "speaking.participant_list", ParticipantsVariant
    ),
    Paper.DOOR_SIGN: Entry(PaperGroup.HALL, About.MEETING, "halls.door_sign"),
    Paper.GUEST_SHEET: Entry(PaperGroup.HALL, About.MEETING, "halls.guest_sheet"),
    Paper.MINUTES: Entry(PaperGroup.MINUTES, About.MEETING, "proceedings.proceedings"),
    Paper.EXTRACT: Entry(PaperGroup.MINUTES, About.MEETING, "proceedings.proceedings"),
    Paper.CORRECTION: Entry(PaperGroup.MINUTES, About.MEETING, "proceedings.proceedings"),
    Paper.RESOLUTION_COPY: Entry(
        PaperGroup.MINUTES, About.MEETING, "proceedings.resolution_copies"
    ),
    Paper.RESOLUTION_BOOK: Entry(
        PaperGroup.MINUTES, About.MEETING, "resolutions.resolution_book", BookVariant
    ),
    Paper.PRESS: Entry(PaperGroup.MINUTES, About.MEETING, "proceedings.proceedings"),
    Paper.PRESS_INVITATION: Entry(
        PaperGroup.MINUTES, About.MEETING, "press.press_invitation", PressInvitationVariant
    ),
    Paper.MEMBER_LIST: Entry(PaperGroup.MEMBERS, About.BODY, "members.directory", Audience),
    Paper.ADDRESS_LABELS: Entry(
        PaperGroup.MEMBERS,
        About.BODY,
        "addresses.address_labels",
        LabelSheet,
        sheets=CardKind.LABELS,
    ),
    Paper.ENVELOPES: Entry(PaperGroup.MEMBERS, About.BODY, "addresses.envelopes", EnvelopeSheet),
    Paper.PHONE_LIST: Entry(PaperGroup.MEMBERS, About.BODY, "contacts.phone_list", Audience),
    Paper.EMAIL_LIST: Entry(PaperGroup.MEMBERS, About.BODY, "contacts.email_list", Audience),
    Paper.DISTRIBUTION_LIST: Entry(PaperGroup.MEMBERS, About.BODY, "contacts.distribution_list"),
    Paper.NOMINATION: Entry(
        PaperGroup.LETTERS, About.BODY, "nominating.nomination", NominationVariant
    ),
    Paper.APPOINTMENT: Entry(
        PaperGroup.LETTERS, About.BODY, "appointing.appointment", AppointmentVariant
    ),
    Paper.APPOINTMENT_COPY: Entry(
        PaperGroup.LETTERS, About.BODY, "appointing.appointment_copies", AppointmentVariant
    ),
    Paper.CERTIFICATE: Entry(
        PaperGroup.LETTERS, About.BODY, "appointing.certificate", AppointmentVariant
    ),
    Paper.ACCEPTANCE: Entry(
        PaperGroup.LETTERS, About.BODY, "accepting.acceptance", AcceptanceVariant
    ),
    Paper.PLEDGE: Entry(PaperGroup.LETTERS, About.BODY, "accepting.pledge"),
    Paper.CIRCULAR: Entry(
        PaperGroup.LETTERS, About.CIRCULAR, "circulars.circular_letters", CircularVariant
    ),
    Paper.PRESENCE: Entry(PaperGroup.LETTERS, About.MEETING, "confirming.presence"),
    Paper.THANKS: Entry(PaperGroup.LETTERS, About.BODY, "appointing.thanks", ThanksVariant),
    Paper.THANKS_COPY: Entry(
        PaperGroup.LETTERS, About.BODY, "appointing.thanks_copies", ThanksVariant
    ),
    Paper.PRIVACY: Entry(PaperGroup.LETTERS, About.BODY, "members.privacy_notice", PrivacyVariant),
    Paper.ATTENDANCE_REPORT: Entry(PaperGroup.PLANNING, About.BODY, "figures.attendance"),
    Paper.PARITY: Entry(PaperGroup.PLANNING, About.BODY, "figures.parity", ParityVariant),
    Paper.NOTE: Entry(PaperGroup.FILE, About.MEETING, "filing.note", NoteVariant),
    Paper.SUBMISSION: Entry(PaperGroup.FILE, About.MEETING, "filing.submission", SubmissionVariant),
    Paper.CHECKLIST: Entry(PaperGroup.PLANNING, About.MEETING, "planning.checklist"),
    Paper.YEAR_PLAN: Entry(PaperGroup.PLANNING, About.YEAR, "planning.year_plan"),
    Paper.IMPORT_REPORT: Entry(PaperGroup.PLANNING, About.IMPORT, "planning.import_report"),
}


def listing() -> list[dict[str, Any]]:
    """Return the catalogue as the command line prints it: names and titles, variants, formats."""
    return [
        {
            "document": paper.value,
            "title": translate(paper.label),
            "variants": [one.value for one in entry.variants or ()],
            "formats": list(entry.formats),
        }
        for paper, entry in CATALOGUE.items()
    ]
