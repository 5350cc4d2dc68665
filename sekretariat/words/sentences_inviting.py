"""Sentences about invitations, what is sent, answers, and what they promise."""

from collections.abc import Mapping

from sekretariat.words import N_

INVITING: Mapping[str, str] = {
    "invitation.no_salutation": N_(
        "{name} has no salutation yet. Please enter one, or choose the neutral one."
    ),
    "invitation.nameless": N_(
        "The letter to {name} would begin “{opening}”, which names nobody. Please correct the name "
        "or the salutation of this person."
    ),
    "invitation.no_address": N_("{name} has neither e-mail nor postal address. Please add one."),
    "invitation.not_to_contact": N_("{name} must not be written to and is left out."),
    "invitation.other_way": N_("{name} cannot be reached by the way wished for; another is taken."),
    "invitation.blocked": N_(
        "The address of {name} is blocked. It stands in the letter alone, on no list."
    ),
    "invitation.missing": N_("{name} is valid on the day of the session and not yet invited."),
    "invitation.ended": N_("{name} is invited, but has no seat on the day of the session."),
    "invitation.deputy_as_member": N_(
        "{name} is invited as a member, but is a deputy on the day of the session."
    ),
    "invitation.invited_otherwise": N_(
        "{name} is invited otherwise than they sit on the day of the session."
    ),
    "invitation.bounced": N_("What was sent to {name} came back. Please take another way."),
    "invitation.nobody": N_("There is nobody to invite on the day of the session."),
    "invitation.not_invited": N_("This person is not invited to the session."),
    "invitation.needs_seat": N_(
        "Members and deputies are invited by their seat. Please choose guest, speaker or the like."
    ),
    "invitation.has_seat": N_("{name} has a seat on the day of the session and is invited by it."),
    "invitation.invited_already": N_("{name} is on the list of those invited already."),
    "invitation.was_sent": N_("{name} was written to already and stays on the list."),
    "invitation.too_late": N_(
        "By the rules the invitation had to be sent by {day}. "
        "Please say why the notice is shortened, or postpone the session."
    ),
    "invitation.only_shortened": N_(
        "By the rules the invitation had to be sent by {day}; with a shortened notice it can be "
        "until {last}. Please say why the notice is shortened, or postpone the session."
    ),
    "invitation.shortened_missed": N_(
        "By the rules the invitation had to be sent by {day}, with a shortened notice by {last}. "
        "Please postpone the session, or say that all members have waived the notice."
    ),
    "invitation.no_office_email": N_(
        "The office has no e-mail address in the settings, so calendars cannot answer it."
    ),
    "dispatch.others_know": N_("Everybody else has been told what holds."),
    "dispatch.nothing_due": N_("Everybody has been told what holds; there is nothing to send."),
    "dispatch.no_addendum_due": N_("The agenda is as it was sent; no addendum is due."),
    "dispatch.nobody_silent": N_("Everybody who was asked has answered; nobody is reminded."),
    "dispatch.not_sent": N_("Nothing has been sent for this session yet."),
    "dispatch.changed_since": N_(
        "The agenda was changed after it was approved ({changes}). Please approve it once more."
    ),
    "dispatch.session_changed": N_(
        "Day, time or place were changed after the approval. Please approve once more."
    ),
    "dispatch.addendum_due": N_("The agenda was changed after it was sent: {changes}."),
    "dispatch.new": N_("new item {number}"),
    "dispatch.changed": N_("changed item {number}"),
    "dispatch.dropped": N_("dropped item {number}"),
    "dispatch.papers": N_("attachments of the session"),
    "reply.which_deputy": N_("Please say who stands in: {names}."),
    "reply.no_deputy": N_("There is no deputy for this seat; please note the person declines."),
    "reply.not_their_deputy": N_("This person is no deputy for this seat. Deputies are: {names}."),
    "reply.deputy_taken": N_("{name} stands in for somebody else already."),
    "reply.deputy_declined": N_("{name} has declined. Please change that answer first."),
    "reply.day_without_answer": N_(
        "Please say what the answer to the invitation was, or leave its day empty."
    ),
    "reply.answer_without_day": N_("Please enter the day the answer came."),
    "reply.comes_and_is_represented": N_(
        "Who is represented does not come. Please note the answer with its key."
    ),
    "reply.not_a_member": N_("Only a member can be represented."),
    "forecast.none": N_("{present} of {base} seats expected; the rules ask for no quorum."),
    "forecast.persons": N_("{present} of {base} members have accepted."),
    "forecast.reached": N_(
        "{present} of {base} seats expected, {needed} needed: the body could decide."
    ),
    "forecast.possible": N_(
        "{present} of {base} seats expected, {needed} needed: only with those who are not sure "
        "({possible} seats)."
    ),
    "forecast.missed": N_(
        "{present} of {base} seats expected, {needed} needed: the body could not decide."
    ),
    "forecast.no_chair": N_(
        "{present} of {base} seats expected; the rules ask for the chair, who has not accepted."
    ),
    "agenda.number_fixed": N_("Item {number} was sent with this number and keeps it."),
    "agenda.numbers_sent": N_("The agenda was sent; its numbers stay fixed."),
}
