"""The bytes of attached files: kept once, known by their hash, beside the records and the audit.

They stay when the last attachment goes, so that undo brings it back.
"""

import hashlib

from sqlalchemy import Connection, insert, select

from sekretariat.storage.tables import TABLES, file_content


def keep(connection: Connection, content: bytes, text: str) -> str:
    """Keep bytes with the text found in them, unless they are kept; return their hash."""
    sha512 = hashlib.sha512(content).hexdigest()
    known = select(file_content.c.serial).where(file_content.c.sha512 == sha512)
    if connection.execute(known).first() is None:
        row = {"sha512": sha512, "size": len(content), "content": content, "text": text}
        connection.execute(insert(file_content).values(row))
    return sha512


def content(connection: Connection, sha512: str) -> bytes | None:
    """Return the bytes of a hash, None where there are none, or where they are others."""
    query = select(file_content.c.content).where(file_content.c.sha512 == sha512)
    found: bytes | None = connection.execute(query).scalar()
    return found if found is not None and is_whole(found, sha512) else None


def text(connection: Connection, sha512: str) -> str:
    """Return the text found in a file, "" where there is none."""
    query = select(file_content.c.text).where(file_content.c.sha512 == sha512)
    return connection.execute(query).scalar() or ""


def is_whole(content: bytes, sha512: str) -> bool:
    """Tell whether bytes are those of the hash."""
    return hashlib.sha512(content).hexdigest() == sha512


def damaged(connection: Connection) -> list[str]:
    """Return the names of files, logos, fonts, issued papers whose bytes are missing or others."""
    attachment, letterhead, issued, piece, font = (
        TABLES[name]
        for name in ("attachment", "letterhead", "issued_paper", "delivery", "office_font")
    )
    files = select(attachment.c.file_name, attachment.c.sha512).order_by(attachment.c.serial)
    logos = select(letterhead.c.logo_alternative, letterhead.c.logo).where(letterhead.c.logo != "")
    papers = select(issued.c.title, issued.c.sha512).order_by(issued.c.serial)
    pieces = select(piece.c.file, piece.c.sha512).order_by(piece.c.serial)
    fonts = select(font.c.file_name, font.c.sha512).order_by(font.c.serial)
    queries = (files, logos, papers, pieces, fonts)
    rows = [row for query in queries for row in connection.execute(query)]
    return [name for name, sha512 in rows if content(connection, sha512) is None]
