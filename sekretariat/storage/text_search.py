"""The question of the full-text search: in which texts every typed word stands, best first."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, text

from sekretariat.storage.text_index import KINDS, typed_words

# The best of each kind, so that none crowds out another; what is long is fetched for those alone.
_BEST = """
SELECT entity, record_id, meeting_id, heading, content FROM (
  SELECT serial AS found, kind, row_number() OVER (PARTITION BY kind ORDER BY score, serial DESC)
    AS place FROM ({hits}) AS hits
) AS placed JOIN search_text ON serial = found WHERE place <= :limit ORDER BY kind, place
"""
_HITS: Mapping[str, str] = {
    "sqlite": """
SELECT rowid AS serial, rowid % :kinds AS kind, rank AS score
FROM search_index WHERE search_index MATCH :wanted
""",
    "postgresql": """
SELECT serial, serial % :kinds AS kind, length(words) AS score FROM search_text WHERE {wanted}
""",
}


class TextHit(NamedTuple):
    """A record in whose text every word stands; `content` is what it says beside its heading."""

    entity: str
    record_id: str
    meeting_id: str | None
    heading: str
    content: str


def texts_with(connection: Connection, typed: str, limit: int) -> list[TextHit]:
    """Return where all typed words stand, at most `limit` of each kind, best first.

    From the first letter on for the beginnings of words, from three letters on inside words.
    """
    words = typed_words(typed)
    if not words:
        return []
    dialect, condition, values = connection.dialect.name, "", {"wanted": match_of(words)}
    if dialect == "postgresql":
        condition, values = _condition(words)
    query = _BEST.format(hits=_HITS[dialect].format(wanted=condition))
    rows = connection.execute(text(query), {**values, "limit": limit, "kinds": KINDS})
    return [TextHit(*row) for row in rows]


def match_of(words: Sequence[Sequence[str]]) -> str:
    """Return words as FTS5 asks: each as one of its forms."""
    quoted = [[f'"{form.replace(chr(34), chr(34) * 2)}"' for form in forms] for forms in words]
    return " AND ".join(f"({' OR '.join(forms)})" for forms in quoted)


def _condition(words: Sequence[Sequence[str]]) -> tuple[str, dict[str, str]]:
    """Return words as PostgreSQL asks: first by groups of three letters, then exactly."""
    values: dict[str, str] = {}
    conditions = []
    for forms in words:
        either = []
        for form in forms:
            name = f"word{len(values)}"
            values[name] = form
            groups = ", ".join(f"substr(:{name}, {at}, 3)" for at in range(1, len(form) - 1))
            either.append(
                f"(search_groups(words) @> ARRAY[{groups}] AND strpos(words, :{name}) > 0)"
            )
        conditions.append(f"({' OR '.join(either)})")
    return " AND ".join(conditions), values
