"""The number a resolution gets when it is adopted (domain paper 4.8); never given twice."""

from datetime import date

from sekretariat.domain.meetings import AgendaItem, Meeting
from sekretariat.domain.resolutions import Resolution, resolution_number
from sekretariat.domain.rules.rulebook import BodyRules
from sekretariat.storage import bodies as questions
from sekretariat.storage.unit_of_work import UnitOfWork


def next_number(work: UnitOfWork, resolution: Resolution, rules: BodyRules) -> str:
    """Return the next number of the session; the numbers of the whole body are compared."""
    meeting = work.get(Meeting, resolution.meeting_id)
    days_of = {
        one.id: one.held_on
        for one in work.columns(Meeting, "id", "held_on", body_id=meeting.body_id)
    }
    kept = work.columns(Resolution, "meeting_id", "number", meeting_id=list(days_of))
    numbered = [one for one in kept if one.number]
    here = sum(one.meeting_id == meeting.id for one in numbered)
    year = meeting.held_on.year if meeting.held_on else None
    days = [days_of[one.meeting_id] for one in numbered]
    this_year = sum(day is not None and day.year == year for day in days)
    taken = {one.number for one in numbered}
    short_name = questions.body_names(work, meeting.held_on or date.max)[meeting.body_id][1]
    item = work.get(AgendaItem, resolution.item_id).number if resolution.item_id else ""
    while True:
        here, this_year = here + 1, this_year + 1
        values = {
            "nr_wp": meeting.ordinal_in_term,
            "nr_jahr": meeting.ordinal_in_year,
            "jjjj": year,
            "lfd_sitzung": here,
            "lfd_jahr": this_year,
            "top": item,
            "gremium_kürzel": short_name,
        }
        number = resolution_number(rules.resolution_pattern or "{lfd_sitzung}", values)
        if number not in taken or "{lfd_" not in rules.resolution_pattern:
            return number
