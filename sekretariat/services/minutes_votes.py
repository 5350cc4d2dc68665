"""How it was voted, as minutes say it: figures, names, candidates, motions and their fate."""

from collections.abc import Sequence

from sekretariat.domain.resolutions import Resolution, ResolutionKind, VoteForm
from sekretariat.domain.votes import Candidate, Motion, NamedVote, Voice
from sekretariat.services.minutes_records import Recorded
from sekretariat.words import N_, fill, shown, translate


def told_vote(found: Recorded, one: Resolution) -> str:
    """Return how it was voted: form, figures and result; the candidates of an election."""
    language = found.language
    standing = [x for x in found.candidates if x.resolution_id == one.id]
    if one.kind is ResolutionKind.ELECTION and standing:
        return _election(found, standing, shown(one.form, language))
    if one.form is VoteForm.CONSENSUS:
        if any(dissent.resolution_id == one.id for dissent in found.dissents):
            return translate(N_("Adopted in consensus."), language)
        return translate(N_("Adopted in consensus, without objection."), language)
    return told_figures(one, language)


def told_figures(one: Resolution, language: str = "") -> str:
    """Return form, figures and result of a vote, as far as votes were counted."""
    values = {
        "form": _begun(shown(one.form, language)),
        "yes": one.yes or 0,
        "no": one.no or 0,
        "abstain": one.abstain or 0,
        "result": translate(N_("adopted") if one.number else N_("rejected"), language),
    }
    if not (one.yes or one.no or one.abstain):
        return fill(N_("{form}: {result}."), values, language)
    text = N_("{form}: {yes} yes, {no} no, {abstain} abstentions; {result}.")
    return fill(text, values, language)


def told_names(found: Recorded, one: Resolution) -> str:
    """Return who voted how in a vote by name, vote after vote; "" where nobody was asked."""
    votes = [x for x in found.named if x.resolution_id == one.id]
    lines = (_line(found, voice, votes) for voice in Voice)
    return "\n\n".join(line for line in lines if line)


def told_motion(found: Recorded, one: Motion, *, is_worded: bool = True) -> str:
    """Return who moved what and what became of it; without the wording where that follows."""
    mover = found.name(one.mover_id) or one.mover
    values = {
        "kind": _begun(shown(one.kind, found.language)),
        "name": mover,
        "fate": one.fate,
        "wording": one.wording,
    }
    parts = [fill(N_("{kind} by {name}") if mover else "{kind}", values, found.language)]
    if is_worded and one.wording:
        parts.append(fill(N_("“{wording}”"), values, found.language))
    return f"{': '.join(parts)} – {shown(one.fate, found.language)}."


def _election(found: Recorded, standing: Sequence[Candidate], form: str) -> str:
    language = found.language
    ranked = sorted(standing, key=lambda x: -(x.votes or 0))
    counted = [
        fill(N_("{name}: {votes} votes"), {"name": x.name, "votes": x.votes or 0}, language)
        for x in ranked
    ]
    elected = ", ".join(x.name for x in standing if x.is_elected)
    result = N_("Elected: {names}.") if elected else N_("Nobody is elected.")
    return f"{_begun(form)}: {'; '.join(counted)}. {fill(result, {'names': elected}, language)}"


def _line(found: Recorded, voice: Voice, votes: Sequence[NamedVote]) -> str:
    names = sorted(found.name(x.person_id) for x in votes if x.vote is voice)
    return f"{_begun(shown(voice, found.language))}: {', '.join(names)}" if names else ""


def _begun(text: str) -> str:
    return text[:1].upper() + text[1:]
