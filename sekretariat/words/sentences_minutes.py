"""Sentences about minutes: states, objections, approval, what a reader would stumble over."""

from collections.abc import Mapping

from sekretariat.words import N_

MINUTES: Mapping[str, str] = {
    "minutes.approved": N_(
        "The minutes are approved. What is to be corrected goes through an objection."
    ),
    "minutes.sent": N_(
        "The minutes were sent on {day}. What is to be corrected goes through an objection."
    ),
    "text_module.blank": N_("The code “{code}” has a blank. Please write it as one word."),
    "text_module.empty": N_("Please write the text the code stands for."),
    "text_module.code_twice": N_("The code “{code}” stands there twice. Please change one."),
    "text_module.unknown": N_(
        "There is no text module “{code}”. Type one of these codes, then Ctrl+Space: {known}."
    ),
    "spelling.of_what": N_("Please name either a file or, with --meeting, a session."),
    "office_word.no_word": N_("“{word}” is not one word. Please write one word without blanks."),
    "office_word.twice": N_("The word “{word}” is among the words of the office already."),
    "office_word.unknown": N_(
        "“{word}” is not among the words of the office. `word list` shows them."
    ),
    "minutes.block_unknown": N_("The minutes have no part “{value}”. The parts are: {known}."),
    "minutes.not_by_hand": N_("This part is worded by the data already."),
    "minutes.not_sent": N_("The minutes have not been sent yet. Please note the dispatch first."),
    "minutes.sent_already": N_("The dispatch was noted for {day} already."),
    "minutes.before_held": N_(
        "Minutes cannot be sent before their session on {day}. Please check the day."
    ),
    "minutes.sent_stays": N_(
        "Minutes that are sent do not go back ({state}). Take the dispatch back with undo, or note "
        "an objection."
    ),
    "minutes.own_action": N_("The state “{state}” follows from noting the dispatch or approval."),
    "minutes.not_approved": N_(
        "Only approved minutes are published; these are not yet ({state}). Please note the "
        "approval first."
    ),
    "minutes.approved_already": N_("The minutes were approved on {day} already."),
    "minutes.objections_open": N_("Objections not decided yet: {count}. Please decide them first."),
    "minutes.too_early": N_("Objections can be received until {day}; please approve after it."),
    "minutes.not_due": N_("The minutes count as approved from {day} on; until then please wait."),
    "minutes.needs_session": N_(
        "By the rules of the body a session approves the minutes, and none is set yet. Please set "
        "the next session first."
    ),
    "minutes.before_session": N_(
        "By the rules of the body the session on {day} approves the minutes; please note the "
        "approval for that day."
    ),
    "minutes.note_silence": N_("No objection was received by {day}; the minutes are approved."),
    "minutes.note_objections": N_(
        "Objections received by {day}: {count}, all decided; the minutes are approved."
    ),
    "minutes.note_session": N_("The session on {day} approved the minutes without objection."),
    "minutes.note_session_objections": N_(
        "The session on {day} approved the minutes; objections decided before: {count}."
    ),
    "minutes.until_session": N_(
        "By the rules of the body the next session approves the minutes; objections can be "
        "received until that day, {session}."
    ),
    "minutes.until_some_session": N_(
        "By the rules of the body the next session approves the minutes; it has no day yet."
    ),
    "minutes.received": N_("Sent on {sent}, received by {received}. {why}"),
    "minutes.ends_in_session": N_(
        "{why} The session on {session} lies within this time and ends it."
    ),
    "minutes.no_next_session": N_(
        "No later session of the body is set. Please set it first; then the approval can be put "
        "on its agenda."
    ),
    "press.no_name": N_("Please name the person quoted."),
    "minutes.placed_already": N_("The approval stands on the agenda of a session already."),
    "minutes.not_held": N_(
        "The session is {state}, so there are no minutes of it to send. Please correct the state "
        "of the session first if it was held."
    ),
    "objection.no_wish": N_(
        "The objection does not say what is wanted. Please enter how the minutes are to read."
    ),
    "objection.no_wording": N_(
        "Please say how the passage is to read; an accepted objection is printed as a correction."
    ),
    "objection.was_absent": N_(
        "{name} is not on the list of those present; by the rules of the body only who was present "
        "may object. Please decide whether to accept it."
    ),
    "objection.late": N_("The objection came after {day}, the last day. It is kept as late."),
    "minutes.no_version": N_("There is no version {number}. Kept so far: {count}."),
    "minutes.placeholder": N_(
        "{block}: “{value}” is still to be filled in. Please complete it before the dispatch."
    ),
    "minutes.overdue": N_("The minutes were to be sent by {day}."),
    "check.no_result": N_(
        "{item}: there is neither a result nor a resolution. Please write what came of it, or mark "
        "the item as postponed."
    ),
    "check.task_without_owner": N_(
        "Task “{title}”: nobody is in charge. Please say who does it, or nobody will."
    ),
    "check.not_attending": N_(
        "{block}: “{name}” is named, but not on the list of those present. Please check the name "
        "or the attendance."
    ),
    "check.votes_too_many": N_(
        "{block}: {cast} votes were counted, but only {present} could vote. That cannot be; please "
        "check the figures."
    ),
    "check.votes_missing": N_(
        "{block}: {cast} of {present} who could vote are counted. Please check whether votes are "
        "missing."
    ),
    "check.no_quorum": N_("{block}: at the time of the vote there was no quorum."),
    "check.no_chair": N_("Nobody is named as chair. Please choose the chair of the session."),
    "check.no_minute_taker": N_("Nobody is named as minute-taker, so nobody can sign for it."),
    "check.nobody_there": N_("No attendance is noted. Please check in who was there."),
    "check.moved": N_(
        "{block}: worded by hand, but the data have changed since. Please compare both."
    ),
    "check.orphaned": N_(
        "{block}: worded by hand, but the data are gone. Please take the block out or keep it."
    ),
    "check.gender_sign": N_(
        "{block}: “{word}” has a special character in it. Since March 2024 offices write both "
        "forms in full, or neutrally."
    ),
    "check.not_released": N_(
        "{block}: not released for publication, so the public extract leaves it out."
    ),
}
