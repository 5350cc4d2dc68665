"""Drafts as they are kept: without the files in them, which are kept once for all drafts.

A draft says by the hash of a file where it stood. What is put together again is the same, byte for
byte; the e-mail policy writes base64 in lines of 76 signs.
"""

import re
from base64 import encodebytes
from collections.abc import Callable, Iterable
from hashlib import sha512
from pathlib import Path

_PLACE = re.compile(rb"\x00([0-9a-f]{128})\x00")


class Apart:
    """Takes the files enclosed with many drafts out of each."""

    def __init__(self) -> None:
        self._places: dict[Path, tuple[bytes, bytes]] = {}

    def know(self, files: Iterable[Path]) -> None:
        """Take files that are kept elsewhere; each is read once."""
        for path in files:
            if path not in self._places and (content := path.read_bytes()):
                place = b"\0%s\0" % sha512(content).hexdigest().encode()
                self._places[path] = (_encoded(content), place)

    def kept(self, draft: bytes) -> bytes:
        """Return a draft with a place for each file that is known."""
        for encoded, place in self._places.values():
            draft = draft.replace(encoded, place)
        return draft


def whole(kept: bytes, content: Callable[[str], bytes | None]) -> bytes:
    """Return a draft as it went out; `content` gives the file of a hash, None where it is gone."""
    return _PLACE.sub(lambda place: _encoded(content(place[1].decode()) or b""), kept)


def _encoded(content: bytes) -> bytes:
    return encodebytes(content).replace(b"\n", b"\r\n")
