"""The rules of a body as a record: one version for each time they changed, and two presets."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from sekretariat.domain.bodies import RulesProfile
from sekretariat.domain.fields import (
    Choice,
    choice,
    field_of,
    flag,
    long_text,
    reference,
    text,
    whole_number,
)
from sekretariat.domain.meetings import Publicness
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import ValidRecord, holds_on
from sekretariat.domain.rules.deadlines import Length, Unit
from sekretariat.domain.rules.elections import ElectionKind
from sekretariat.domain.rules.majorities import MajorityKind, TieRule
from sekretariat.domain.rules.notice import Basis, CountMode, NoticeRule, PostUnit
from sekretariat.domain.rules.quorum import QuorumBase, QuorumKind, QuorumRule
from sekretariat.words import N_


class AdditionRule(Choice):
    """What it takes to put an item on the agenda in the session itself."""

    NONE = "keine", N_("cannot be added")
    SIMPLE = "einfach", N_("simple majority")
    TWO_THIRDS = "zweidrittel_mitglieder", N_("two thirds of the members")
    UNOPPOSED = "kein_widerspruch", N_("nobody objects")


class Silence(Choice):
    """What it means when a member does not answer a circular."""

    NO_VOTE = "keine_stimme", N_("no vote")
    CONSENT = "zustimmung", N_("consent")
    ABSTENTION = "enthaltung", N_("abstention")


class Approval(Choice):
    """How minutes are approved."""

    PERIOD = "fristablauf", N_("when the period ends without objection")
    NEXT_SESSION = "nächste_sitzung", N_("in the next session")
    BOTH = "beide", N_("period, then the next session")


class Decider(Choice):
    """Who decides on objections to the minutes."""

    CHAIR = "vorsitz", N_("the chair")
    BODY = "gremium", N_("the body")


class Speech(Choice):
    """Who may speak without a vote."""

    ALL = "alle", N_("guests and administration too")
    SEATED = "beratende", N_("advisory members and permanent guests")
    NOBODY = "niemand", N_("members alone")


class Objectors(Choice):
    """Who may object to the minutes."""

    PRESENT = "anwesende", N_("members who were present")
    ALL = "alle", N_("all members")


@dataclass(kw_only=True, eq=False)
class BodyRules(ValidRecord):
    """One version of a body's rules; what a session went by is the version of its day."""

    body_id: str = reference(N_("Body"), "body", required=True)
    preset: RulesProfile = choice(N_("Preset"), RulesProfile.NONE)
    source: str = text(N_("Rests on"))
    notice_length: int | None = whole_number(N_("Notice"), minimum=0, maximum=365)
    notice_unit: Unit = choice(N_("Unit of the notice"), Unit.DAYS)
    notice_basis: Basis = choice(N_("What counts"), Basis.RECEIPT)
    notice_mode: CountMode = choice(N_("Counted as"), CountMode.FULL_DAYS)
    post_days: int | None = whole_number(N_("Days of post"), minimum=0, maximum=30)
    post_unit: PostUnit = choice(N_("Post counted in"), PostUnit.DAYS)
    email_days: int | None = whole_number(N_("Days of e-mail"), minimum=0, maximum=5)
    shortened_days: int | None = whole_number(N_("Shortened notice (days)"), minimum=0, maximum=99)
    publicness: Publicness = choice(N_("Sessions are"), Publicness.CLOSED)
    quorum_kind: QuorumKind = choice(N_("Quorum"), QuorumKind.NONE)
    quorum_base: QuorumBase = choice(N_("Quorum of"), QuorumBase.FILLED_VOTING_SEATS)
    quorum_minimum: int | None = whole_number(N_("Fixed number"), minimum=0, maximum=9999)
    quorum_with_chair: bool = flag(N_("Only with the chair"))
    waiting_minutes: int | None = whole_number(N_("Minutes to wait"), minimum=0, maximum=240)
    video_counts: bool = flag(N_("Video counts as present"), default=True)
    majority_kind: MajorityKind = choice(N_("Majority"), MajorityKind.SIMPLE)
    tie_rule: TieRule = choice(N_("In case of a tie"), TieRule.REJECTED)
    abstention_is_no: bool = flag(N_("Abstentions count against"))
    election_kind: ElectionKind = choice(N_("Elections"), ElectionKind.ABSOLUTE)
    addition_rule: AdditionRule = choice(N_("Items added in session"), AdditionRule.SIMPLE)
    deputies_fill_vacancies: bool = flag(N_("Deputies vote for vacant seats"))
    proxies_allowed: bool = flag(N_("Proxies for one session"))
    circular_days: int | None = whole_number(N_("Days for a circular"), minimum=1, maximum=365)
    votes_add_up: bool = flag(N_("A person votes for each of their seats"))
    speech: Speech = choice(N_("Speak without a vote"), Speech.ALL)
    circular_pattern: str = text(N_("Numbers of circulars"), limit=60)
    circular_silence: Silence = choice(N_("Silence in a circular"), Silence.NO_VOTE)
    circular_stopped: bool = flag(N_("One objection stops a circular"), default=True)
    minutes_weeks: int | None = whole_number(N_("Minutes sent within weeks"), minimum=0, maximum=52)
    approval: Approval = choice(N_("Minutes approved"), Approval.PERIOD)
    objection_length: int | None = whole_number(N_("Objections within"), minimum=0, maximum=365)
    objection_unit: Unit = choice(N_("Unit of the objections"), Unit.WEEKS)
    objection_basis: Basis = choice(N_("Objections counted from"), Basis.DISPATCH)
    objectors: Objectors = choice(N_("Objections by"), Objectors.PRESENT)
    objections_decided_by: Decider = choice(N_("Objections decided by"), Decider.BODY)
    period_ends_with_session: bool = flag(N_("A session ends the time for objections"))
    resolution_pattern: str = text(N_("Numbers of resolutions"), limit=60)
    reuses_cancelled: bool = flag(N_("A session called off gives its number back"), default=True)
    remark: str = long_text(N_("Remark"))

    def notice(self) -> NoticeRule:
        """Return the rule for the notice of a session."""
        return NoticeRule(
            length=Length(self.notice_length or 0, self.notice_unit),
            basis=self.notice_basis,
            mode=self.notice_mode,
            post_days=self.post_days or 0,
            post_unit=self.post_unit,
        )

    def shortened_notice(self) -> NoticeRule | None:
        """Return the rule for a shortened notice, in days; None where the rules have none."""
        if self.shortened_days is None:
            return None
        length = Length(self.shortened_days, Unit.DAYS)
        return replace(self.notice(), length=length, is_shortened=True)

    def quorum(self) -> QuorumRule:
        """Return the rule for the quorum."""
        return QuorumRule(
            kind=self.quorum_kind,
            minimum=self.quorum_minimum or 0,
            chair_must_be_present=self.quorum_with_chair,
        )


def preset_rules(profile: RulesProfile) -> BodyRules:
    """Return a preset (domain paper 4.0): a conference that seeks consensus, or a council.

    Both are only where to begin: the body's own rules of procedure decide.
    """
    rules = BodyRules(
        preset=profile,
        notice_length=21,
        notice_basis=Basis.DISPATCH,
        post_days=3,
        email_days=0,
        waiting_minutes=30,
        circular_pattern="U-{lfd_jahr}/{jjjj}",
        majority_kind=MajorityKind.CONSENSUS,
        addition_rule=AdditionRule.UNOPPOSED,
        minutes_weeks=4,
        objection_length=3,
        resolution_pattern="{nr_wp}/{jjjj}-{lfd_sitzung}",
    )
    if profile is RulesProfile.COUNCIL:
        rules.notice_length = 14
        rules.notice_basis = Basis.RECEIPT
        rules.quorum_kind = QuorumKind.COMMITTEE
        rules.majority_kind = MajorityKind.SIMPLE
        rules.addition_rule = AdditionRule.SIMPLE
        rules.approval = Approval.NEXT_SESSION
    return rules


def rules_on(versions: Iterable[BodyRules], profile: RulesProfile, day: date) -> BodyRules:
    """Return the version that holds on a day, the preset where the body has none of its own."""
    valid = [one for one in versions if holds_on(one, day)]
    return max(valid, key=lambda one: one.valid_from or date.min, default=preset_rules(profile))


def as_invited(rules: BodyRules, *, is_second: bool) -> BodyRules:
    """Return the rules a session is judged by: a second invitation of a committee frees it.

    Where it said so, the committee can decide whatever the number of those who come (§ 90 VwVfG).
    """
    if not is_second or rules.quorum_kind is not QuorumKind.COMMITTEE:
        return rules
    return replace(rules, quorum_kind=QuorumKind.SECOND_INVITATION)


def check_rules(rules: BodyRules) -> list[Problem]:
    """Return what does not fit together in a version."""
    problems = [
        Problem("field.missing", {"label": field_of(BodyRules, name).label}, name)
        for name in ("notice_length", "objection_length")
        if getattr(rules, name) is None
    ]
    if rules.quorum_kind is QuorumKind.FIXED_NUMBER and not rules.quorum_minimum:
        problems.append(Problem("rule.no_fixed_number", {}, "quorum_minimum"))
    return problems
