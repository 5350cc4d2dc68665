"""What an office remembers of its own use: saved column layouts, profiles; plain JSON by key."""

from typing import Any

from sqlalchemy import Connection, delete, insert, select

from sekretariat.storage.tables import setting


def read(connection: Connection, key: str) -> Any:
    """Return a stored value, None where there is none."""
    return connection.execute(select(setting.c.value).where(setting.c.key == key)).scalar()


def keys_under(connection: Connection, prefix: str) -> list[str]:
    """Return the keys that begin with a prefix, sorted."""
    query = select(setting.c.key).where(setting.c.key.startswith(prefix, autoescape=True))
    return sorted(connection.execute(query).scalars())


def write(connection: Connection, key: str, value: Any) -> None:
    """Store a value; None removes it."""
    connection.execute(delete(setting).where(setting.c.key == key))
    if value is not None:
        connection.execute(insert(setting).values(key=key, value=value))
