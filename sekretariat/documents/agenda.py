"""The agenda on paper: what is dealt with, in which order, by whom, when, publicly or not."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from sekretariat.documents.content import (
    Block,
    Document,
    Heading,
    ListItem,
    NumberedList,
    Paragraph,
    Run,
    Tone,
)
from sekretariat.documents.enclosures import enclosure
from sekretariat.documents.masthead import (
    Masthead,
    Occasion,
    particulars,
    session_paper,
)
from sekretariat.documents.words import Words
from sekretariat.domain.addenda import ChangeKind, ItemChange
from sekretariat.domain.agenda import AgendaLine
from sekretariat.domain.attachments import Attachment
from sekretariat.domain.meetings import ItemKind, ItemStatus

_UNSAID_KINDS = frozenset(
    {
        *(ItemKind.OPENING, ItemKind.FORMALITY, ItemKind.ANY_OTHER, ItemKind.SECTION),
        ItemKind.PROGRESS,
    }
)
_NOTED_STATUSES = frozenset({ItemStatus.ADDED, ItemStatus.REMOVED, ItemStatus.POSTPONED})


@dataclass(frozen=True, kw_only=True)
class AgendaEdition:
    """Which edition of an agenda it is: keys of its title and first sentence, what changed.

    `changes` go by item; `gone` are items that stand on the agenda no more.
    """

    title: str = "agenda"
    lead: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    is_draft: bool = False
    changes: Mapping[str, ItemChange] = field(default_factory=dict)

    def gone(self, known: Collection[str]) -> list[ItemChange]:
        """Return the changes of items that are not among those known."""
        found = (one for one in self.changes.values() if one.kind is not ChangeKind.PAPERS)
        return [one for one in found if one.item_id not in known]


def agenda(
    lines: Sequence[AgendaLine],
    occasion: Occasion,
    masthead: Masthead,
    papers: Sequence[Attachment] = (),
    edition: AgendaEdition | None = None,
) -> Document:
    """Return the agenda of a session; proposals that were not taken up stand in a draft alone.

    `papers` are named below their items, those of the whole session at the end.
    """
    words = masthead.words
    edition = edition or AgendaEdition()
    title = words.say(edition.title)
    shown = [line for line in lines if line.status is not ItemStatus.PROPOSED or edition.is_draft]
    items = _Items(shown, papers, words, edition)
    head = particulars(masthead, occasion, *items.publicness)
    leads = [Paragraph(words.say(edition.lead, **edition.values))] if edition.lead else []
    dropped = items.dropped
    blocks = (Heading(title), head, *leads, *items.blocks, *dropped, *items.papers_at_the_end)
    return session_paper(title, masthead, occasion, blocks)


class _Items:
    """The items as blocks: parts by publicness, sections as headings, the rest as lists."""

    def __init__(
        self,
        lines: Sequence[AgendaLine],
        papers: Sequence[Attachment],
        words: Words,
        edition: AgendaEdition,
    ) -> None:
        self._words = words
        self._edition = edition
        self._papers: dict[str, list[Attachment]] = {}
        for paper in papers:
            self._papers.setdefault(paper.item_id, []).append(paper)
        self._below: dict[str, list[AgendaLine]] = {}
        known = {line.item_id for line in lines}
        self._gone = edition.gone(known)
        for line in lines:
            parent = line.parent_id if line.parent_id in known else ""
            self._below.setdefault(parent, []).append(line)
        self._kinds = {line.is_public for line in lines if line.kind is not ItemKind.SECTION}

    @property
    def publicness(self) -> list[tuple[str, str]]:
        """The pair that says in words whether the session is public, where all items agree."""
        if len(self._kinds) != 1:
            return []
        word = "public" if True in self._kinds else "closed"
        return [(self._words.say("publicness"), self._words.say(word))]

    @property
    def blocks(self) -> list[Block]:
        """All items."""
        top = self._below.get("", [])
        if not top:
            return [Paragraph(self._words.say("no_items"))]
        if len(self._kinds) < 2:
            return self._part(top, 2)
        blocks: list[Block] = []
        for is_public, part in groupby(top, key=lambda line: line.is_public):
            word = "public_part" if is_public else "closed_part"
            blocks.append(Heading(self._words.say(word), 2))
            blocks.extend(self._part(part, 3))
        return blocks

    @property
    def dropped(self) -> list[Block]:
        """The items that stand on the agenda no more since it was sent."""
        words = self._words
        told = (
            words.say("agenda_dropped", number=one.number, title=one.title) for one in self._gone
        )
        return [Paragraph(one) for one in told]

    @property
    def papers_at_the_end(self) -> list[Block]:
        """The papers of the session as a whole."""
        found = self._papers.get("", [])
        named = (Paragraph(enclosure(self._words, one)) for one in found)
        return [Heading(self._words.say("enclosures"), 2), *named] if found else []

    def _part(self, lines: Iterable[AgendaLine], level: int) -> list[Block]:
        """Return items as lists; a section title becomes a heading of the level."""
        blocks: list[Block] = []
        for is_section, group in groupby(lines, key=lambda line: line.kind is ItemKind.SECTION):
            if not is_section:
                blocks.append(self._list(group))
                continue
            for line in group:
                blocks.append(Heading(line.title, level))
                blocks.extend(self._part(self._below.get(line.item_id, []), level + 1))
        return blocks

    def _list(self, lines: Iterable[AgendaLine]) -> NumberedList:
        return NumberedList(tuple(self._item(line) for line in lines))

    def _item(self, line: AgendaLine) -> ListItem:
        is_top = line.depth == 0
        blocks: list[Paragraph | NumberedList] = [Paragraph((Run(line.title, bold=is_top),))]
        details = " · ".join(self._details(line))
        if details:
            blocks.append(Paragraph(details, Tone.NOTE))
        papers = self._papers.get(line.item_id, [])
        blocks += [Paragraph(enclosure(self._words, one), Tone.NOTE) for one in papers]
        below = self._below.get(line.item_id)
        if below:
            blocks.append(self._list(below))
        return ListItem(line.number, tuple(blocks))

    def _details(self, line: AgendaLine) -> list[str]:
        words = self._words
        details = self._changed(line)
        details += [words.clock(line.begins_at)] if line.begins_at else []
        if line.minutes_planned:
            minutes = "one_minute" if line.minutes_planned == 1 else "minutes"
            details.append(words.say(minutes, count=line.minutes_planned))
        is_said = line.kind is ItemKind.REPORT and line.rapporteurs
        if line.kind not in _UNSAID_KINDS and not is_said:
            details.append(words.say(f"kind_{line.kind.name.lower()}"))
        if line.rapporteurs:
            details.append(words.say("rapporteurs", names=line.rapporteurs))
        if line.papers:
            details.append(words.say("papers", papers=line.papers))
        if line.status is ItemStatus.PROPOSED or (
            line.status in _NOTED_STATUSES and line.item_id not in self._edition.changes
        ):
            details.append(words.say(f"status_{line.status.name.lower()}"))
        if line.depth and len(self._kinds) > 1 and not line.is_public:
            details.append(words.say("closed"))
        return details

    def _changed(self, line: AgendaLine) -> list[str]:
        """Return what an addendum says of an item: new, changed, dropped, what it was before."""
        change = self._edition.changes.get(line.item_id)
        if change is None:
            return []
        mark = self._words.say(f"change_{change.kind.name.lower()}")
        if not change.before:
            return [mark]
        return [mark, self._words.say("change_before", title=change.before)]
