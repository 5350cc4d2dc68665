"""What there is to print, and how it is asked for."""

from dataclasses import dataclass, field
from datetime import date

from sekretariat.domain.fields import Choice
from sekretariat.services.papers.hall_kinds import Feeding, Whom
from sekretariat.words import N_


class Paper(Choice):
    """The documents the office prints."""

    SAVE_THE_DATE = "save-the-date", N_("Save the date")
    INVITATION = "invitation", N_("Invitation")
    AGENDA = "agenda", N_("Agenda")
    FOLDER = "session-folder", N_("Session folder")
    REPLY_FORM = "reply-form", N_("Reply form")
    DIRECTOR_PLAN = "director-plan", N_("Running order")
    DISPATCH_LOG = "dispatch-log", N_("Proof of dispatch")
    REPLIES = "replies", N_("Answers to an invitation")
    NAME_SIGNS = "name-signs", N_("Name signs for tables")
    BADGES = "badges", N_("Badges")
    SEATING_LIST = "seating-list", N_("Seating list")
    GATE_LIST = "gate-list", N_("Gate list")
    SPEAKING_NOTES = "speaking-notes", N_("Notes for the chair")
    PARTICIPANTS = "participant-list", N_("List of participants")
    DOOR_SIGN = "door-sign", N_("Door sign")
    GUEST_SHEET = "guest-sheet", N_("Guest sheet")
    ATTENDANCE_LIST = "attendance-sheet", N_("Sign-in sheet")
    MINUTES = "minutes", N_("Minutes")
    EXTRACT = "minutes-extract", N_("Public extract from the minutes")
    CORRECTION = "correction", N_("Correction of the minutes")
    RESOLUTION_COPY = "resolution-copy", N_("Certified copy of a resolution")
    RESOLUTION_BOOK = "resolution-book", N_("Book of resolutions")
    PRESS = "press-release", N_("Press text")
    PRESS_INVITATION = "press-invitation", N_("Invitation to the press")
    MEMBER_LIST = "member-list", N_("Member directory")
    ADDRESS_LABELS = "address-labels", N_("Address labels")
    ENVELOPES = "envelopes", N_("Envelopes")
    PHONE_LIST = "phone-list", N_("Phone list")
    EMAIL_LIST = "email-list", N_("E-mail list")
    DISTRIBUTION_LIST = "distribution-list", N_("Distribution list")
    NOMINATION = "nomination-request", N_("Request for nominations")
    APPOINTMENT = "appointment-letter", N_("Letter of appointment")
    APPOINTMENT_COPY = "appointment-copy", N_("Letter of appointment, copy for the organisation")
    CERTIFICATE = "appointment-certificate", N_("Certificate of appointment")
    ACCEPTANCE = "acceptance-form", N_("Declaration of acceptance")
    PLEDGE = "pledge", N_("Pledge")
    CIRCULAR = "circular-letter", N_("Letter of a circular vote")
    PRESENCE = "presence-letter", N_("Confirmation of attendance")
    THANKS = "thank-you-letter", N_("Letter of thanks")
    THANKS_COPY = "thank-you-copy", N_("Letter of thanks, copy for the organisation")
    PRIVACY = "privacy-notice", N_("Privacy notice")
    ATTENDANCE_REPORT = "attendance-report", N_("Report on attendance")
    PARITY = "parity-report", N_("Report on the composition")
    NOTE = "file-note", N_("Note for the file")
    SUBMISSION = "submission", N_("Submission to the head of the house")
    CHECKLIST = "checklist", N_("Checklist of a session")
    YEAR_PLAN = "year-plan", N_("Plan of the year")
    IMPORT_REPORT = "import-report", N_("Report of an import")


class PaperGroup(Choice):
    """The occasions papers are grouped by, as the office's year meets them."""

    INVITING = "inviting", N_("Invitation and agenda")
    HALL = "hall", N_("In the hall")
    MINUTES = "minutes", N_("Minutes and press")
    MEMBERS = "members", N_("Members and addresses")
    LETTERS = "letters", N_("Letters and certificates")
    PLANNING = "planning", N_("Planning and figures")
    FILE = "file", N_("File and head of the house")


class About(Choice):
    """What a paper is about, and so what is asked before it is made."""

    MEETING = "meeting", N_("Session")
    BODY = "body", N_("Body")
    PERSON = "person", N_("Person")
    CIRCULAR = "circular", N_("Circular vote")
    YEAR = "year", N_("Year")
    IMPORT = "import", N_("Import")


class AgendaVariant(Choice):
    """Whom the agenda is for."""

    WHOLE = "whole", N_("all items")
    PUBLIC = "public", N_("without closed items")
    DRAFT = "draft", N_("draft with proposals")
    ADDENDUM = "addendum", N_("addendum with changes marked")


class InvitationVariant(Choice):
    """Which letter of invitation; every one but the first says how it is, whatever is planned."""

    PLANNED = "as-planned", N_("as planned")
    IN_PERSON = "in-person", N_("in the room")
    DIGITAL = "digital", N_("digital")
    HYBRID = "hybrid", N_("in the room and by video")
    CONSTITUTING = "constituting", N_("constituting session")
    SHORTENED = "shortened", N_("shortened notice")
    SECOND = "second", N_("second invitation")


class FolderVariant(Choice):
    """Whom the folder of a session is for."""

    ALL = "all", N_("with all items")
    PUBLIC = "public", N_("without closed items")


class ParityVariant(Choice):
    """Whom the report on the composition is for."""

    INTERNAL = "internal", N_("for the office")
    EXTERNAL = "external", N_("to pass on")


class AppointmentVariant(Choice):
    """As what somebody is appointed."""

    MEMBER = "member", N_("Member")
    DEPUTY = "deputy", N_("Deputy")
    ADVISORY = "advisory", N_("Advisory member")
    AGAIN = "again", N_("Reappointment")


class AcceptanceVariant(Choice):
    """What somebody appointed is asked for."""

    FULL = "full", N_("acceptance, details and consents")
    UPDATE = "update", N_("details and consents anew")


class ThanksVariant(Choice):
    """Why a membership ends."""

    TERM = "term", N_("End of the term")
    RESIGNATION = "resignation", N_("Resignation")
    RECALL = "recall", N_("Recall")
    ORGANIZATION = "organization", N_("Left the organisation")


class PrivacyVariant(Choice):
    """Whom a privacy notice is for."""

    MEMBERS = "members", N_("for members")
    GUESTS = "guests", N_("for guests")
    PRESS = "press", N_("for the press and for pictures")


class CircularVariant(Choice):
    """Whom a question in writing goes to, and by which way."""

    MEMBERS = "members", N_("letter to members")
    DEPUTIES = "deputies", N_("letter to deputies")
    EMAIL = "email", N_("e-mail to members")
    EMAIL_DEPUTIES = "email-deputies", N_("e-mail to deputies")


class BookVariant(Choice):
    """How much the book of resolutions holds."""

    SESSION = "session", N_("of this session")
    TERM = "term", N_("of the legislative term")


class PressInvitationVariant(Choice):
    """What the press, and those who are photographed, are told before a session."""

    INVITATION = "invitation", N_("invitation")
    NOTICE = "photo-notice", N_("notice of photography to put up")


class NoteVariant(Choice):
    """What a note for the file is about."""

    DATE = "date", N_("date")
    INVITATION = "invitation", N_("invitation")
    SESSION = "session", N_("course of the session")
    MINUTES = "minutes", N_("approval of the minutes")


class SubmissionVariant(Choice):
    """What the head of the house is to decide."""

    APPOINTMENT = "appointment", N_("appointment")
    DATE = "date", N_("date")
    AGENDA = "agenda", N_("agenda")
    MINUTES = "minutes", N_("minutes")
    PRESS = "press", N_("press text")


class NominationVariant(Choice):
    """Which request for nominations it is."""

    INITIAL = "initial", N_("Request")
    REMINDER = "reminder", N_("Reminder")
    FURTHER = "further", N_("Further nomination")


@dataclass(frozen=True, kw_only=True)
class PrintQuestion:
    """What is printed.

    `variant` is the name of one of the paper's variants, "" the first; `import_id` is that of a
    report, `circular_id` that of a question in writing, `year` that of a plan, `addendum_on` the
    day an agenda was amended, `whom` whose cards or addresses, `people` the ids of persons chosen
    instead, `feeding` how sheets of cards lie in the printer.
    """

    paper: Paper
    variant: str = ""
    body: str = ""
    meeting_id: str = ""
    person_id: str = ""
    as_of: date | None = None
    import_id: str = ""
    circular_id: str = ""
    year: int | None = None
    addendum_on: date | None = None
    whom: Whom = Whom.ALL
    people: tuple[str, ...] = ()
    feeding: Feeding = field(default_factory=Feeding)
