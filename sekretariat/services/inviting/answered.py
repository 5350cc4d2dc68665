"""The answers to an invitation, put together for paper."""

from sekretariat.documents.content import Document
from sekretariat.documents.masthead import Masthead, Occasion
from sekretariat.documents.replies import Answered, replies_paper
from sekretariat.domain.attendance import PresenceMode
from sekretariat.domain.fields import field_of
from sekretariat.domain.invitations import Invitation, InvitedAs
from sekretariat.domain.meetings import Meeting
from sekretariat.services.boards import read_board
from sekretariat.services.inviting.recipients import Recipient, recipients_of
from sekretariat.services.inviting.replies import by_group, promise_of
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import shown, translate
from sekretariat.words.sentences import sentence


def answers_on_paper(
    reader: Reader, meeting: Meeting, occasion: Occasion, masthead: Masthead
) -> Document:
    """Return the overview of the answers to a session; deputies are not asked."""
    session = read_board(reader, meeting.id)
    found = recipients_of(reader, session)
    names = {one.person_id: one.name for one in found}
    asked = [one for one in found if one.invited_as is not InvitedAs.DEPUTY]
    asked.sort(key=lambda one: one.group)
    why = promise_of(session, found).explanation
    persons = [_answered(one, names) for one in asked]
    return replies_paper(
        by_group(found), persons, sentence(why.code, why.values), occasion, masthead
    )


def _answered(one: Recipient, names: dict[str, str]) -> Answered:
    kept = one.kept or Invitation()
    told = _worded(kept, names.get(kept.represented_by_id, ""))
    day = shown(kept.responded_on)
    return Answered(group=one.group, name=one.sorted_name, answer=told, on=day, remark=kept.remark)


def _worded(kept: Invitation, represented_by: str) -> str:
    """Return an answer in words: coming, by video where so, by whom somebody is represented."""
    if represented_by:
        return f"{translate(field_of(Invitation, 'represented_by_id').label)} {represented_by}"
    told = shown(kept.response)
    is_room = kept.response_mode is PresenceMode.ROOM
    return told if is_room else f"{told}, {shown(kept.response_mode)}"
