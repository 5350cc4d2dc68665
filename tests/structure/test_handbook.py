"""The handbook says what is: names, keys, commands and links in it exist in the program."""

import ast
import re
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import polib
import pytest
from PySide6.QtGui import QKeySequence

from sekretariat.commandline.application import command_tree
from sekretariat.desktop.base.actions import ACTIONS
from sekretariat.desktop.base.topics import TOPICS
from sekretariat.documents.handbook.chapters import Chapter, links_of, plain_text
from sekretariat.services.handbook import chapters
from update_translations import TRANSLATIONS

ROOT = Path(__file__).parents[2]
KEY_WORDS = {
    "Strg": "Ctrl", "Umschalt": "Shift", "Entf": "Del", "Einfg": "Ins", "Eingabe": "Return",
    "Leertaste": "Space", "Bild auf": "PgUp", "Bild ab": "PgDown", "Pfeil auf": "Up",
    "Pfeil ab": "Down", "Pfeil links": "Left", "Pfeil rechts": "Right", "Pos1": "Home",
}  # fmt: skip
KEY = re.compile(r"(?:(?:Strg|Alt|Umschalt)\+)*(?:F\d\d?|Strg|Alt|Umschalt|[A-ZÄÖÜ0-9+.-]|"
                 r"Entf|Einfg|Eingabe|Leertaste|Tab|Esc|Pos1|Mausrad|Bild (?:auf|ab)|"
                 r"Pfeil (?:auf|ab|links|rechts))")  # fmt: skip


def plain(shown: str) -> str:
    """Return words as a reader sees them: without the letter underlined and the dots behind."""
    return re.sub(r"\s*…$", "", shown.replace("&&", "\0").replace("&", "").replace("\0", "&"))


@pytest.fixture(scope="module")
def words() -> set[str]:
    """Return everything the program can say in German."""
    found = {entry.msgstr for entry in polib.pofile(str(TRANSLATIONS / "de.po"))}
    for message in ElementTree.parse(TRANSLATIONS / "sekretariat_de.ts").iter("translation"):
        found.add("".join(message.itertext()).strip())
    return {plain(one) for one in found}


def marked(chapter: Chapter, kind: str) -> list[str]:
    """Return what a chapter marks in one way, in its order."""
    return [" ".join(plain_text(one).split()) for one in chapter.tree.walk() if one.type == kind]


def test_every_name_in_quotes_is_one_of_the_program(words: set[str]) -> None:
    named = [(one.name, name) for one in chapters() for name in marked(one, "strong")]
    assert [one for one in named if not re.fullmatch("„.+“", one[1])] == []
    assert [one for one in named if plain(one[1][1:-1]) not in words] == []


def commands() -> set[str]:
    """Return every command as a clerk types it."""
    known = command_tree().commands
    return (
        {f"{name} {part}" for name, one in known.items() for part in vars(one).get("commands", {})}
        | set(known)
        | {"--help", "--database"}
    )


def test_what_is_typed_is_a_key_a_command_or_a_file() -> None:
    wrong, known = [], commands()
    for chapter in chapters():
        for typed in marked(chapter, "code_inline"):
            start = re.match(r"sekretariat (--[a-z]+|[a-z-]+)(?: ([a-z-]+))?", typed)
            is_command = start and {start[1], f"{start[1]} {start[2]}"} & known
            is_file = re.fullmatch(r"\.[a-z]+|--[a-z]+", typed)
            if not (KEY.fullmatch(typed) or is_command or is_file):
                wrong.append((chapter.name, typed))
    assert wrong == []


def test_the_keys_at_a_glance_are_those_of_the_actions() -> None:
    """A row names one action: its key is the one of the table of actions, or of the places."""
    german = {}
    for context in ElementTree.parse(TRANSLATIONS / "sekretariat_de.ts").iter("context"):
        if context.findtext("name") == "Actions":
            for message in context.iter("message"):
                german[message.findtext("source")] = plain(message.findtext("translation") or "")
    known: dict[str, set[str]] = {}
    for action in ACTIONS.values():
        known.setdefault(german[str(action.text)], set()).update(action.keys)
    [keys] = [one for one in chapters() if one.name == "tasten"]
    wrong = []
    for row in (one for one in keys.tree.walk() if one.type == "tr"):
        typed = [plain_text(one) for one in row.walk() if one.type == "code_inline"]
        named = [plain(plain_text(one)[1:-1]) for one in row.walk() if one.type == "strong"]
        expected = known.get(named[0], set()) if len(named) == 1 else set()
        if expected and english(typed[0]) not in {QKeySequence(one) for one in expected}:
            wrong.append((typed[0], named[0], expected))
    assert wrong == []


def english(typed: str) -> QKeySequence:
    """Return a key as Qt knows it."""
    for german, word in KEY_WORDS.items():
        typed = typed.replace(german, word)
    return QKeySequence(typed)


def topics() -> set[str]:
    """Return every place in the handbook that can be led to."""
    return {
        f"{one.name}#{section.anchor}" if section.anchor else one.name
        for one in chapters()
        for section in one.sections
    }


def test_links_lead_to_a_place_in_the_handbook() -> None:
    links = [(one.name, link) for one in chapters() for link in links_of(one.tree)]
    assert [one for one in links if one[1] not in topics()] == []


def test_every_chapter_is_in_the_contents() -> None:
    files = {one.stem for one in (ROOT / "resources" / "handbook").glob("*.md")}
    assert files == {one.name for one in chapters()}


def test_headings_are_no_level_apart_and_told_once() -> None:
    for chapter in chapters():
        levels = [one.level for one in chapter.sections]
        assert levels[0] == 1, chapter.name
        assert all(1 < after <= before + 1 for before, after in pairwise(levels))
        anchors = [one.anchor for one in chapter.sections]
        assert len(anchors) == len(set(anchors)), chapter.name


PARTS = re.compile(r"(?:Page|Panel|Dialog|List|Step)\b")
OF_NO_PLACE = {
    # what every form and list is made from is no place; these stand in others that have a topic
    "SentencePage", "RecordPage", "DocumentsList", "PaperList", "TextList", "DayPanel", "DoneStep",
    "CardDialog", "PartDialog", "FileStep", "PageList", "JobPanel", "LineList",
    "OrganizationsList", "PeopleList",
}  # fmt: skip


def parts_of_the_window() -> dict[str, set[str]]:
    """Return pages, panels and dialogs by name, with what they are made from directly."""
    found = {}
    for path in (ROOT / "sekretariat" / "desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and PARTS.search(node.name):
                found[node.name] = {ast.unparse(one).partition("[")[0] for one in node.bases}
    return found


def test_every_page_panel_and_dialog_has_a_topic_of_its_own() -> None:
    """Its own, or that of what it is made from, unless that is any list or any form."""
    anything = {"ListPage", "RecordDialog"}
    parts = parts_of_the_window()
    without = [
        name
        for name, bases in parts.items()
        if name not in OF_NO_PLACE
        and not name.startswith("_")
        and not ({name} | (bases - anything)) & set(TOPICS)
        and any(re.search(r"Q[A-Z]|Page|Dialog|Panel", one) for one in bases)
    ]
    assert without == []


def test_no_topic_is_left_of_a_part_that_is_gone() -> None:
    others = {"PersonDetail", "NeedsTab", "FormatRow", "EarlierImports"}
    assert set(TOPICS) - set(parts_of_the_window()) - others == set()


def test_f1_leads_to_a_place_in_the_handbook() -> None:
    assert set(TOPICS.values()) - topics() == set()
