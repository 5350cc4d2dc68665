"""Press texts: drafted from the facts of a session, kept as they were released."""

from datetime import date

from sekretariat.domain.bodies import Body
from sekretariat.domain.fields import check
from sekretariat.domain.gender_signs import Place, gender_signs, is_marked
from sekretariat.domain.meetings import Meeting, Mode
from sekretariat.domain.press import PressRelease, When, check_quote, when_told
from sekretariat.domain.problems import refuse_errors
from sekretariat.domain.resolutions import Release
from sekretariat.domain.sessions import ordinal_name
from sekretariat.services.context import Context
from sekretariat.services.minutes_people import chair_of
from sekretariat.services.minutes_records import Recorded, recorded
from sekretariat.storage import bodies as questions
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_, fill, translate


class PressReleases:
    """The press texts of sessions."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def of_meeting(self, meeting_id: str) -> PressRelease:
        """Return the text kept for a session; an empty one, not yet saved, where there is none."""
        with self._context.reader() as reader:
            return kept(reader, meeting_id)

    def draft(self, meeting_id: str, on: date | None = None) -> PressRelease:
        """Word the text anew from the facts of the session, dated a day, else today; undoable."""
        told_on = on or self._context.today()
        with self._context.work("press.draft", N_("Draft the press text")) as work:
            release = kept(work, meeting_id)
            release.released_on = told_on
            release.wording = _worded(work, recorded(work, meeting_id), told_on)
            if release.row_version == 0:
                _take_over(work, release)
            return work.save(release)

    def write(self, meeting_id: str, wording: str, *, continues: str = "") -> str:
        """Keep the text as the clerk words it; return the id of the step, to go on with it."""
        label = N_("Write the press text")
        with self._context.work("press.write", label, continues=continues) as work:
            release = kept(work, meeting_id)
            release.wording = wording
            release.released_on = release.released_on or self._context.today()
            refuse_errors(check(release))
            work.save(release)
        return work.change_set.id

    def save(self, release: PressRelease) -> PressRelease:
        """Save the text with all that stands around it; raises Refused without a name to a quote.

        A text not yet dated is of today.
        """
        with self._context.work("press.save", N_("Change the press text")) as work:
            release.released_on = release.released_on or self._context.today()
            refuse_errors([*check(release), *check_quote(release)])
            return work.save(release)

    def signs(self, release: PressRelease) -> list[Place]:
        """Return the words with special characters, by the mode of the body and the day.

        A text of before March 2024 stays as it was written: nothing in it is marked.
        """
        with self._context.reader() as reader:
            found = recorded(reader, release.meeting_id)
            mode = reader.get(Body, found.meeting.body_id).language_mode
        written_on = release.released_on or self._context.today()
        return gender_signs(release.wording) if is_marked(mode, written_on) else []


def kept(reader: Reader, meeting_id: str) -> PressRelease:
    """Return the press text kept for a session, or an empty one."""
    found = reader.find(PressRelease, meeting_id=meeting_id)
    return found[0] if found else PressRelease(meeting_id=meeting_id)


def to_print(reader: Reader, meeting_id: str, on: date) -> PressRelease:
    """Return the press text kept, where there is none a draft of the day that is not saved."""
    release = kept(reader, meeting_id)
    if release.row_version == 0:
        release.released_on = on
        release.wording = _worded(reader, recorded(reader, meeting_id), on)
        _take_over(reader, release)
    return release


def contact_of(reader: Reader, meeting_id: str) -> str:
    """Return who answers the press about a session: as kept, else as the body told it last."""
    release = kept(reader, meeting_id)
    if release.row_version == 0:
        _take_over(reader, release)
    return release.contact


def _take_over(reader: Reader, release: PressRelease) -> None:
    """Begin with the contact and background of the body's press text released last."""
    body_id = reader.get(Meeting, release.meeting_id).body_id
    others = [one.id for one in reader.find(Meeting, body_id=body_id)]
    found = reader.find(PressRelease, meeting_id=others)
    if found:
        last = max(found, key=lambda one: str(one.released_on))
        release.contact, release.background = last.contact, last.background


def _worded(reader: Reader, found: Recorded, told_on: date) -> str:
    meeting, language = found.meeting, found.language
    held_on = meeting.held_on or told_on
    name = questions.body_names(reader, held_on)[meeting.body_id][0]
    session = ordinal_name(meeting)
    values = {
        "chair": chair_of(found) or translate(N_("The chair"), language),
        "when": _when(held_on, told_on, language),
        "session": session,
        "body": name,
    }
    lead = N_("{chair} welcomed the members {when}: {session}, {body}.")
    parts = [f"{session}: {name}", fill(lead, values, language) + _where(found)]
    forums = _forums(reader, meeting.body_id, held_on)
    if forums:
        parts.append("\n".join([translate(N_("The forums:"), language), *forums]))
    results = _results(found)
    if results:
        parts.append("\n".join([translate(N_("Results:"), language), *results]))
    if found.next_session is not None:
        day = {"day": found.next_session.held_on}
        parts.append(fill(N_("The next session is on {day}."), day, language))
    return "\n\n".join(parts)


def _when(held_on: date, told_on: date, language: str) -> str:
    """Return "heute", "gestern", "am Dienstag" or "am 03.11.2020"."""
    from sekretariat.documents.words import words_of  # noqa: PLC0415  lazy

    weekday = words_of(language).table["weekdays"][held_on.weekday()]
    told = {
        When.TODAY: N_("today"),
        When.YESTERDAY: N_("yesterday"),
        When.WEEKDAY: N_("on {weekday}"),
        When.DATE: N_("on {day}"),
    }[when_told(held_on, told_on)]
    return fill(told, {"weekday": weekday, "day": held_on}, language)


def _where(found: Recorded) -> str:
    told = {
        Mode.DIGITAL: N_("The session was held online."),
        Mode.HYBRID: N_("Members took part in the room and online."),
    }.get(found.meeting.mode, "")
    return f" {translate(told, found.language)}" if told else ""


def _forums(reader: Reader, body_id: str, held_on: date) -> list[str]:
    """Return the bodies below one as of the day, by number: "1 Bildung"."""
    names = questions.body_names(reader, held_on)
    there = set(questions.bodies_on(reader, held_on))
    below = [one.id for one in reader.find(Body, parent_id=body_id) if one.id in there]
    lines = [(names[one][2], names[one][0]) for one in below]
    return [" ".join(part for part in line if part) for line in sorted(lines)]


def _results(found: Recorded) -> list[str]:
    return [
        one.wording
        for one in found.resolutions
        if one.number and one.release is Release.YES and one.item_id not in found.closed
    ]
