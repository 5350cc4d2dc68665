"""Sentences about bodies, seats, memberships, sessions and agendas."""

from collections.abc import Mapping

from sekretariat.words import N_

OFFICES: Mapping[str, str] = {
    "seat.outside_body": N_(
        "The seat would hold on days on which {body} does not exist. Please check its dates."
    ),
    "seat.number_taken": N_(
        "Seat {number} of {body} exists already at that time. Please take another number."
    ),
    "seat.in_use": N_("Seat {number} has memberships and stays. Please end it with a day instead."),
    "membership.outside_seat": N_(
        "Seat {number} does not exist on all days of this membership. Please check the dates."
    ),
    "membership.outside_body": N_(
        "{body} does not exist on all days of this membership. Please check the dates."
    ),
    "membership.seat_taken": N_(
        "Seat {number} has a member at that time already. Please end that membership first."
    ),
    "membership.no_deputies": N_(
        "Seat {number} has no deputies. Please change the seat's rule for deputies first."
    ),
    "membership.one_deputy": N_(
        "Seat {number} has its one personal deputy at that time already. "
        "Please end that deputy first."
    ),
    "membership.rank_taken": N_(
        "Rank {rank} is taken in seat {number} at that time. Please choose another rank."
    ),
    "membership.same_person": N_(
        "This person sits in this seat at that time already, as member or deputy."
    ),
    "membership.two_seats": N_("This person holds another seat of {body} at that time."),
    "membership.no_reason": N_("Please choose why the membership ended."),
    "participation.nobody": N_("Nobody is chosen yet. Please choose at least one person."),
    "participation.twice": N_("This person takes part at that time already."),
    "function.holder": N_("Please name a person or an office, and only one of them."),
    "body.unknown": N_("There is no body “{value}”. The bodies are: {known}."),
    "body.none": N_("There is no body yet. Please add one first."),
    "body.ambiguous": N_(
        "“{value}” may be any of these bodies: {known}. Please write it in full, or its id."
    ),
    "body.under_itself": N_("A body cannot be part of itself. Please choose another one."),
    "milestone.no_day": N_("The session has no day yet. Please enter it first."),
    "milestone.no_reason": N_(
        "By the plan this step is due on {day}. Please say why it was moved."
    ),
    "attendance.nobody": N_("Nobody is named yet. Please choose a person or type a guest's name."),
    "attendance.reversed": N_("The departure {end} is not later than the arrival {start}."),
    "attendance.twice": N_(
        "This person is noted for that time already. Please end the other entry first."
    ),
    "attendance.not_there": N_("This person is not there at {time}."),
    "attendance.no_day": N_(
        "The session has no day {number}, its last one is day {count}. Please choose another day."
    ),
    "attendance.no_day_before": N_(
        "The first day of a session follows no other. Please choose a later day."
    ),
    "attendance.nobody_stayed": N_(
        "Nobody of those there at the end of the day before is left to take over. "
        "Please check in by name."
    ),
    "attendance.no_seat": N_("Nobody with a seat is meant. Please name the member or the seat."),
    "attendance.no_proof": N_(
        "This person is no deputy for that seat. A proxy needs something in writing: please add "
        "what it rests on."
    ),
    "attendance.seat_taken": N_("Somebody stands in for seat {number} already."),
    "vote.nothing": N_(
        "It is not said how the vote went. Please give the votes (--yes, --no, --abstain) or "
        "--consensus, not both."
    ),
    "vote.twice": N_("Somebody voted twice. Please check the votes by name."),
    "recusal.no_item": N_("Please choose the agenda item first."),
    "quorum.lost": N_("The quorum is lost. {why}"),
    "attendance.no_right": N_(
        "This person is no deputy for that seat, and the rules allow no proxies. "
        "They can take part as a guest."
    ),
    "resolution.token": N_("“{value}” is no part of a number. The parts are: {known}."),
    "resolution.numbered": N_(
        "Resolution {number} has its number and stays. Please mark it as superseded instead."
    ),
    "resolution.no_run_off": N_(
        "A run-off follows an election that elected nobody. Please choose such an election."
    ),
    "resolution.no_quorum": N_("{why} Please check before the vote counts."),
    "resolution.votes_missing": N_(
        "{cast} votes were counted, {present} could have voted. Please check the figures."
    ),
    "term.unknown": N_("There is no legislative term {value} here. There are: {known}."),
    "agenda.needs_vote": N_(
        "In the session the rules of the body ask for a vote on a further item: {rule}. Please "
        "give its figures (--yes, --no, --abstain), or --unopposed where nobody objects."
    ),
    "item.unknown": N_("There is no item “{value}” on this agenda. The items are: {known}."),
    "meeting.ordinal_taken": N_(
        "Session {ordinal} of this term exists already for {body}. The next free number is {free}."
    ),
    "meeting.ends_early": N_("The session would end before it begins. Please check the times."),
    "meeting.unknown": N_("There is no session “{value}”."),
    "meeting.outside_term": N_(
        "{held_on} lies outside the {term}. Please check the date or the term."
    ),
    "meeting.on_holiday": N_("{day} is a public holiday in Hesse ({holiday})."),
    "meeting.on_weekend": N_("{day} is a {label}."),
    "agenda.no_addition": N_(
        "By the rules of the body no item can be added in the session. "
        "Please put it on the next agenda."
    ),
    "agenda.not_added": N_("The item does not come onto the agenda. {why}"),
    "agenda.under_itself": N_("“{title}” cannot be moved under itself."),
    "agenda.number_taken": N_("The number {number} stands on this agenda already."),
}
