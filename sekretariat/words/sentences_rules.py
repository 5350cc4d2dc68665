"""Sentences that explain what a rule came to, and what was wrong with its figures."""

from collections.abc import Mapping

from sekretariat.words import N_

RULES: Mapping[str, str] = {
    "rule.not_a_length": N_(
        "“{value}” is no period. Please write a number and a unit, for example “3 weeks”."
    ),
    "rule.unknown_kind": N_("There is no kind “{value}”. The kinds are: {known}."),
    "rule.no_fixed_number": N_("Please say how many seats the quorum needs."),
    "rule.needs_present": N_("Please say how many of those entitled to vote are present."),
    "rule.needs_base": N_("Please say how many members the body has."),
    "rule.negative": N_("Votes cannot be fewer than none. Please check the figures."),
    "rule.more_present_than_base": N_(
        "{present} cannot be present where there are only {base}. Please check the figures."
    ),
    "rule.more_votes_than_present": N_(
        "{cast} votes were counted, but only {limit} are present. Please check the figures."
    ),
    "rule.more_votes_than_base": N_(
        "{cast} votes were counted, but the body has only {limit} members. "
        "Please check the figures."
    ),
    "day.why": N_("{day} is no working day ({label})"),
    "day.moved": N_(", because {day} is no working day ({label})"),
    "length.days": N_("{number} {number:day|days}"),
    "length.working_days": N_("{number} {number:working day|working days}"),
    "length.weeks": N_("{number} {number:week|weeks}"),
    "length.months": N_("{number} {number:month|months}"),
    "length.years": N_("{number} {number:year|years}"),
    "deadline.plain": N_("{length} after {event} {number:ends|end} on {end} (§§ 187, 188 BGB)."),
    "deadline.moved": N_(
        "{length} after {event} {number:ends|end} on {end}, because {why} (§§ 187, 188, 193 BGB)."
    ),
    "notice.full_days": N_("full days, neither the first nor the session's counted"),
    "notice.at_latest": N_("at the latest, the session's day not counted"),
    "notice.regular": N_("notice of"),
    "notice.shortened": N_("shortened notice of"),
    "notice.dispatch": N_(
        "Session on {session}, {name} {length} ({mode}): dispatch by {last}{why}."
    ),
    "notice.receipt": N_(
        "Session on {session}, {name} {length} ({mode}): receipt by {last}{why}; "
        "with {post} {post:day|days} of post, dispatch by {dispatch}{why_posted}."
    ),
    "quorum.none": N_(
        "The rules ask for no quorum; {present} of {base} {base:seat|seats} "
        "{present:is|are} represented."
    ),
    "quorum.reached": N_(
        "Quorum “{label}”: {present} of {base} {base:seat|seats} {present:is|are} represented, "
        "{needed} {needed:is|are} needed, so the body can decide."
    ),
    "quorum.missed": N_(
        "Quorum “{label}”: {present} of {base} {base:seat|seats} {present:is|are} represented, "
        "{needed} {needed:is|are} needed, so the body cannot decide."
    ),
    "quorum.not_all_invited": N_(
        "Quorum “{label}”: not all members were invited, so the body cannot decide."
    ),
    "quorum.no_chair": N_(
        "Quorum “{label}”: the rules ask for the chair to be present, so the body cannot decide."
    ),
    "majority.more": N_(
        "{yes} for, {no} against, {abstain} abstentions; rule “{label}”: {left} is more than "
        "{right}, so the motion is adopted."
    ),
    "majority.not_more": N_(
        "{yes} for, {no} against, {abstain} abstentions; rule “{label}”: {left} is not more than "
        "{right}, so the motion is rejected."
    ),
    "majority.at_least": N_(
        "{yes} for, {no} against, {abstain} abstentions; rule “{label}”: {left} is at least "
        "{right}, so the motion is adopted."
    ),
    "majority.not_at_least": N_(
        "{yes} for, {no} against, {abstain} abstentions; rule “{label}”: {left} is less than "
        "{right}, so the motion is rejected."
    ),
    "majority.unopposed": N_(
        "{yes} for, {no} against, {abstain} abstentions; rule “{label}”: nobody is against it, "
        "so the motion is adopted."
    ),
    "majority.consensus": N_(
        "Rule “{label}”: nothing was counted, no objection stood in the way, so the motion is "
        "adopted."
    ),
    "majority.opposed": N_(
        "{yes} for, {no} against, {abstain} abstentions; rule “{label}”: that is not given, "
        "so the motion is rejected."
    ),
    "majority.tie_rejected": N_(
        "{yes} for, {no} against, {abstain} abstentions; rule “{label}”: a tie rejects the motion."
    ),
    "majority.tie_chair_for": N_(
        "{yes} for, {no} against, {abstain} abstentions: the chair's vote for it decides the tie, "
        "so the motion is adopted."
    ),
    "majority.tie_chair_against": N_(
        "{yes} for, {no} against, {abstain} abstentions: the chair's vote against it decides the "
        "tie, so the motion is rejected."
    ),
    "rule.no_candidate": N_("Nobody stands for election yet."),
    "election.elected": N_(
        "{votes} of {cast} votes for {name}; rule “{label}”: {name} is elected."
    ),
    "election.run_off": N_(
        "{votes} of {cast} votes for {name}; rule “{label}”: a run-off decides between {names}."
    ),
    "election.tie": N_(
        "{votes} of {cast} votes each for {names}; rule “{label}”: between them a run-off "
        "or the lot decides."
    ),
    "majority.tie_open": N_(
        "{yes} for, {no} against, {abstain} abstentions: a tie; by the rules {label}."
    ),
}
