"""What was sent about a session: read for the proof of dispatch, as records and as rows."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from sekretariat.domain.dispatches import Delivery, Dispatch
from sekretariat.domain.fields import field_of
from sekretariat.exchange.columns import Column
from sekretariat.exchange.delimited_list import write_delimited
from sekretariat.storage.unit_of_work import Reader

HIDDEN, LOG = "–", "Versandnachweis"


def sent_about(reader: Reader, meeting_id: str) -> list[tuple[Dispatch, list[Delivery]]]:
    """Return the dispatches of a session that went out, each with its pieces."""
    deliveries = reader.find(Delivery, meeting_id=meeting_id)
    sent = [one for one in reader.find(Dispatch, meeting_id=meeting_id) if one.sent_at is not None]
    sent.sort(key=lambda one: str(one.sent_at))
    return [(one, [piece for piece in deliveries if piece.dispatch_id == one.id]) for one in sent]


def log_rows(reader: Reader, meeting_id: str) -> list[dict[str, Any]]:
    """Return every piece that went out as a flat row; a blocked address is not told."""
    return [
        {
            "id": piece.id,
            "dispatch_id": dispatch.id,
            "person_id": piece.person_id,
            "name": piece.name,
            "kind": dispatch.kind,
            "sequence": dispatch.sequence,
            "sent_at": dispatch.sent_at,
            "clerk": dispatch.clerk,
            "invited_as": piece.invited_as,
            "way": piece.way,
            "address": HIDDEN if piece.is_blocked else ", ".join(piece.address.splitlines()),
            "file": piece.file,
            "file_hash": piece.file_hash,
            "received_on": piece.received_on,
            "bounced_on": piece.bounced_on,
            "remark": piece.remark,
        }
        for dispatch, pieces in sent_about(reader, meeting_id)
        for piece in pieces
    ]


def write_log(folder: Path, rows: Iterable[dict[str, Any]]) -> None:
    """Write who was sent what by which way, as a list Excel opens."""
    sent = [Column(name, field_of(Dispatch, name).label) for name in ("kind", "sent_at", "clerk")]
    told = ("name", "invited_as", "way", "address", "file", "file_hash", "received_on")
    columns = [*sent, *(Column(name, field_of(Delivery, name).label) for name in told)]
    write_delimited(folder / f"{LOG}.csv", columns, rows)
