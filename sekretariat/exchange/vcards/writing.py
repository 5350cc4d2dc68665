"""Business cards as one vCard file: 4.0 (RFC 6350), 3.0 (RFC 2426) for Outlook, 2.1 for the old.

The three differ in how kinds are named, what is guarded by backslashes and how letters beyond
ASCII are carried; lines end with CRLF and are folded at 75 octets.
"""

import quopri
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from sekretariat.domain.business_cards import BusinessCard, CardVersion
from sekretariat.exchange.cells import writable
from sekretariat.exchange.saving import replacing
from sekretariat.progress import Progress

LINE_OCTETS = 75
CARDS_BETWEEN_STEPS = 200
_GUARDED = re.compile(r"([\\;,])")


def write_cards(
    path: Path,
    cards: Iterable[BusinessCard],
    version: CardVersion,
    *,
    total: int = 0,
    progress: Progress | None = None,
) -> int:
    """Write the cards into one file; return their number. Raises Refused, Cancelled."""
    told, count = progress or Progress(), 0
    with replacing(path) as stream:
        for count, card in enumerate(cards, start=1):
            stream.write(card_text(card, version).encode())
            if count % CARDS_BETWEEN_STEPS == 0:
                told.step(count, max(total, count))
    told.step(count, max(total, count))
    return count


def card_text(card: BusinessCard, version: CardVersion) -> str:
    """Return one card with its lines folded."""
    pen = _OldPen() if version is CardVersion.OLD else _Pen(version)
    lines = ["BEGIN:VCARD", f"VERSION:{version.value}", *_lines(card, pen), "END:VCARD"]
    return "".join(f"{line}\r\n" for line in lines)


def _lines(card: BusinessCard, pen: "_Pen") -> Iterator[str]:
    yield pen.line("UID", f"urn:uuid:{card.id}")
    yield pen.line("FN", card.name)
    yield pen.line("N", [(card.family,), (card.given,), (), card.titles, (card.suffix,)])
    if card.organization:
        parts = [card.organization, *([card.department] if card.department else [])]
        yield pen.line("ORG", [(part,) for part in parts])
    if card.function:
        yield pen.line("TITLE", card.function)
    for place, email in enumerate(card.emails):
        yield pen.line("EMAIL", email, pen.email_kinds, is_first=not place)
    numbers = [(one, "voice") for one in card.phones] + [(one, "cell") for one in card.mobiles]
    for place, (number, kind) in enumerate([*numbers, *((one, "fax") for one in card.faxes)]):
        yield pen.line("TEL", number, ("work", kind), is_first=not place)
    if card.street or card.city or card.postcode:
        parts = ["", "", card.street, card.city, "", card.postcode, card.country]
        yield pen.line("ADR", [(part,) if part else () for part in parts], ("work",))


class _Pen:
    """Writes the lines of vCard 3.0 and 4.0."""

    def __init__(self, version: CardVersion = CardVersion.NEWEST) -> None:
        self._is_newest = version is CardVersion.NEWEST
        self.email_kinds = ("work",) if self._is_newest else ("internet",)

    def line(
        self,
        name: str,
        value: str | Sequence[Sequence[str]],
        kinds: Sequence[str] = (),
        *,
        is_first: bool = False,
    ) -> str:
        """Return a folded line; a value in parts is a list of texts for each part."""
        if isinstance(value, str):
            text = _guard(value)
        else:
            text = ";".join(",".join(map(_guard, part)) for part in value)
        return _folded(f"{name}{self._parameters(kinds, is_first=is_first)}:{text}")

    def _parameters(self, kinds: Sequence[str], *, is_first: bool) -> str:
        if self._is_newest:
            types = f";TYPE={','.join(kinds)}" if kinds else ""
            return f"{types};PREF=1" if is_first else types
        named = [kind.upper() for kind in kinds] + (["PREF"] if is_first else [])
        return f";TYPE={','.join(named)}" if named else ""


class _OldPen(_Pen):
    """Writes the lines of vCard 2.1: bare kinds, quoted-printable, only semicolons guarded."""

    def __init__(self) -> None:
        super().__init__(CardVersion.OUTLOOK)

    def line(
        self,
        name: str,
        value: str | Sequence[Sequence[str]],
        kinds: Sequence[str] = (),
        *,
        is_first: bool = False,
    ) -> str:
        """Return a line, quoted-printable where it has to be."""
        parts = [(value,)] if isinstance(value, str) else value
        text = ";".join(" ".join(part).replace(";", "\\;") for part in parts)
        text = writable(text)
        head = ";".join([name, *(kind.upper() for kind in kinds), *(["PREF"] if is_first else [])])
        if text.isascii() and "\n" not in text and len(head) + len(text) < LINE_OCTETS:
            return f"{head}:{text}"
        carried = quopri.encodestring(text.replace("\n", "\r\n").encode(), quotetabs=False)
        soft = carried.decode("ascii").replace("\r\n", "=0D=0A").replace("=\n", "=\r\n")
        return f"{head};CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{soft}"


def _guard(text: str) -> str:
    return _GUARDED.sub(r"\\\1", writable(text)).replace("\n", "\\n")


def _folded(line: str) -> str:
    """Fold at 75 octets, never inside a letter; continuation lines begin with a blank."""
    pieces, piece, octets = [], "", 0
    for letter in line:
        size = len(letter.encode())
        if octets + size > LINE_OCTETS:
            pieces.append(piece)
            piece, octets = " ", 1
        piece += letter
        octets += size
    return "\r\n".join([*pieces, piece])
