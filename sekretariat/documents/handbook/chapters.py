"""The chapters of the handbook: the Markdown of resources/handbook, read once for every form.

A chapter's name is its file's; a section's anchor is made of its title, as readers of Markdown do.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.tree import SyntaxTreeNode

CONTENTS = "inhalt"
"""The chapter all others are named in, in their order."""
_CHAPTER_LINK = re.compile(r"([a-z-]+)\.md(?:#(.+))?")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of a chapter, where it is found, and what is said below it."""

    anchor: str
    title: str
    level: int
    said: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: the tree of its Markdown; the first of its sections is the chapter itself.

    Links lead to "chapter" or "chapter#anchor", whatever file the Markdown names.
    """

    name: str
    tree: SyntaxTreeNode = field(repr=False)
    sections: tuple[Section, ...]

    @property
    def title(self) -> str:
        """The heading of the chapter."""
        return self.sections[0].title

    @property
    def html(self) -> str:
        """The chapter as HTML; its headings have their anchors as ids."""
        reader = MarkdownIt()
        return str(RendererHTML().render(self.tree.to_tokens(), reader.options, {}))


def read_chapters(folder: Path) -> tuple[Chapter, ...]:
    """Return the contents and the chapters they name, in that order."""
    contents = read_chapter(CONTENTS, _text(folder, CONTENTS))
    names = dict.fromkeys(link.partition("#")[0] for link in links_of(contents.tree))
    return (contents, *(read_chapter(name, _text(folder, name)) for name in names))


def read_chapter(name: str, text: str) -> Chapter:
    """Return a chapter; its first line is a heading of the first level."""
    tree = SyntaxTreeNode(MarkdownIt("commonmark").enable("table").parse(text))
    for node in tree.walk():
        if node.type == "link":
            node.attrs["href"] = _target(str(node.attrs["href"]), name)
        elif node.type == "image" and node.parent and node.parent.parent:
            node.parent.parent.attrs["class"] = "picture"
        elif node.type == "heading":
            node.attrs["id"] = anchor_of(plain_text(node))
    return Chapter(name, tree, tuple(_sections(tree.children)))


def links_of(tree: SyntaxTreeNode) -> list[str]:
    """Return where the links of a chapter lead, in its order."""
    return [str(node.attrs["href"]) for node in tree.walk() if node.type == "link"]


def anchor_of(title: str) -> str:
    """Return the anchor of a title: small letters, hyphens for all that is no letter or figure."""
    return re.sub(r"\W+", "-", title.lower()).strip("-")


def plain_text(node: SyntaxTreeNode) -> str:
    """Return what a part of a chapter says, without its dress; pictures say what they show."""
    if node.type in {"text", "code_inline"}:
        return node.content
    if node.type in {"softbreak", "hardbreak"}:
        return " "
    between = "" if node.type in {"inline", "strong", "em", "link"} else " "
    return between.join(plain_text(child) for child in node.children)


def _text(folder: Path, name: str) -> str:
    return (folder / f"{name}.md").read_text(encoding="utf-8")


def _target(link: str, chapter: str) -> str:
    """Return a link of a chapter as "chapter#anchor"; one to elsewhere stays."""
    link = unquote(link)
    if link.startswith("#"):
        return f"{chapter}{link}"
    found = _CHAPTER_LINK.fullmatch(link)
    return f"{found[1]}#{found[2]}" if found and found[2] else found[1] if found else link


def _sections(blocks: Sequence[SyntaxTreeNode]) -> Iterator[Section]:
    """Yield a section for each heading; the first one's anchor is the chapter itself: ""."""
    places = [place for place, block in enumerate(blocks) if block.type == "heading"]
    for begin, end in zip(places, [*places[1:], len(blocks)], strict=True):
        title = plain_text(blocks[begin])
        said = " ".join(plain_text(block) for block in blocks[begin + 1 : end])
        anchor = anchor_of(title) if begin else ""
        yield Section(anchor, title, int(blocks[begin].tag[1:]), " ".join(said.split()))
