"""Links in a text: the one at the cursor, setting and taking off, what is typed behind one."""

from PySide6.QtGui import QTextCharFormat, QTextCursor

from sekretariat.desktop.base.rich_text.placing import format_of, put
from sekretariat.domain.writing.rich_text import Prose, Words

Keep = QTextCursor.MoveMode.KeepAnchor


def set_link(cursor: QTextCursor, address: str) -> None:
    """Let the selected words, or the link at the cursor, lead to an address, or to none ("").

    Where there is neither, the address itself is put in.
    """
    if not cursor.hasSelection():
        _select_link(cursor)
    if cursor.hasSelection():
        looks = format_of(Words("", link=address))
        cursor.mergeCharFormat(looks if address else without_link(looks))
    elif address:
        put(cursor, (Prose((Words(address, link=address),)),))


def without_link(looks: QTextCharFormat) -> QTextCharFormat:
    """Return a format that leads nowhere."""
    plain = QTextCharFormat(looks)
    plain.setAnchor(False)
    plain.setAnchorHref("")
    plain.setFontUnderline(False)
    plain.setToolTip("")
    return plain


def is_behind_link(cursor: QTextCursor) -> bool:
    """Tell whether the cursor stands right behind a link: what is typed there is none."""
    address = cursor.charFormat().anchorHref()
    return bool(address) and not cursor.hasSelection() and _address_after(cursor) != address


def _address_after(cursor: QTextCursor) -> str:
    """Return the address behind the letter after the cursor."""
    if cursor.atBlockEnd():
        return ""
    after = QTextCursor(cursor)
    after.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return after.charFormat().anchorHref()


def _select_link(cursor: QTextCursor) -> None:
    """Select all words of the link the cursor stands in."""
    address = cursor.charFormat().anchorHref() or _address_after(cursor)
    if not address:
        return
    begin, end = cursor.position(), cursor.position()
    place = cursor.block().begin()
    while not place.atEnd():
        part = place.fragment()
        touches = part.position() <= end and part.position() + part.length() >= begin
        if touches and part.charFormat().anchorHref() == address:
            begin = min(begin, part.position())
            end = max(end, part.position() + part.length())
        place += 1
    cursor.setPosition(begin)
    cursor.setPosition(end, Keep)
