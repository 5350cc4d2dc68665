"""The folder of a session: cover, contents, invitation, agenda, and the papers item by item."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sekretariat.documents.bindings import Enclosed, Folder, FolderPart
from sekretariat.documents.content import (
    Block,
    Document,
    Heading,
    ListItem,
    NumberedList,
    Paragraph,
    Tone,
)
from sekretariat.documents.enclosures import enclosure
from sekretariat.documents.masthead import (
    Masthead,
    Occasion,
    particulars,
    session_name,
    session_paper,
)
from sekretariat.domain.agenda import AgendaLine
from sekretariat.domain.attachments import Attachment
from sekretariat.domain.meetings import ItemKind, ItemStatus


@dataclass(frozen=True, kw_only=True)
class FolderTold:
    """What a folder is made of; `files` are the papers that can be taken in, by their id."""

    lines: Sequence[AgendaLine]
    papers: Sequence[Attachment]
    agenda: Document
    invitation: Document | None = None
    files: Mapping[str, Enclosed] = field(default_factory=dict)
    is_public: bool = False


def session_folder(told: FolderTold, occasion: Occasion, masthead: Masthead) -> Folder:
    """Return the folder; a paper that cannot be taken in is named as lying apart."""
    words = masthead.words
    title = words.say("folder")
    session = session_name(masthead, occasion)
    whom = words.say("folder_public" if told.is_public else "folder_all")
    note = [Paragraph(words.say("folder_foreign"), Tone.NOTE)] if told.files else []
    cover: tuple[Block, ...] = (
        Heading(title),
        particulars(masthead, occasion, (words.say("folder_for"), whom)),
        *note,
    )
    contents = words.say("folder_contents")
    return Folder(
        title=f"{title} · {session} · {masthead.body}",
        cover=session_paper(title, masthead, occasion, cover),
        contents=session_paper(contents, masthead, occasion, (Heading(contents),)),
        parts=tuple(_Parts(told, occasion, masthead).all()),
        language=masthead.language,
        subject=session,
        author=masthead.office,
    )


@dataclass
class _Parts:
    told: FolderTold
    occasion: Occasion
    masthead: Masthead
    _made: list[FolderPart] = field(default_factory=list)

    def all(self) -> list[FolderPart]:
        """Return invitation, agenda, the papers of the session, then those of each item."""
        words, told = self.masthead.words, self.told
        if told.invitation is not None:
            self._made.append(FolderPart(words.say("invitation"), content=told.invitation))
        agenda = len(self._made)
        self._made.append(FolderPart(words.say("agenda"), content=told.agenda))
        self._group(words.say("folder_of_session"), [one for one in told.papers if not one.item_id])
        shown = [one for one in told.lines if one.status is not ItemStatus.PROPOSED]
        for line in shown:
            found = [one for one in told.papers if one.item_id == line.item_id]
            title = self._named(line)
            if found:
                self._group(title, found, line)
            elif line.depth == 0 and line.kind is not ItemKind.SECTION:
                self._made.append(FolderPart(title, stands_in=agenda))
        return self._made

    def _named(self, line: AgendaLine) -> str:
        if not line.number:
            return line.title
        return self.masthead.words.say("folder_item", number=line.number, title=line.title)

    def _group(self, title: str, papers: list[Attachment], line: AgendaLine | None = None) -> None:
        """Add a separating sheet and the papers behind it."""
        if not papers:
            return
        words = self.masthead.words
        blocks: list[Block] = [Heading(title)]
        if line is not None and line.rapporteurs:
            blocks.append(Paragraph(words.say("rapporteurs", names=line.rapporteurs)))
        blocks.append(NumberedList(tuple(map(self._listed, papers)), bulleted=True))
        sheet = session_paper(title, self.masthead, self.occasion, blocks)
        self._made.append(FolderPart(title, content=sheet))
        self._made += [
            FolderPart(enclosure(words, one), 2, self.told.files.get(one.id)) for one in papers
        ]

    def _listed(self, paper: Attachment) -> ListItem:
        words = self.masthead.words
        named = enclosure(words, paper)
        if paper.id not in self.told.files:
            named = words.say("folder_lies_apart", paper=named)
        return ListItem("•", (Paragraph(named),))
