"""What an office remembers about itself: its letterhead, its passphrase's check; JSON by key."""

from typing import Any

from sqlalchemy import Connection, delete, insert, select

from sekretariat.storage.tables import setting


def read(connection: Connection, key: str) -> Any:
    """Return a stored value, None where there is none."""
    return connection.execute(select(setting.c.value).where(setting.c.key == key)).scalar()


def write(connection: Connection, key: str, value: Any) -> None:
    """Store a value in place of an earlier one."""
    connection.execute(delete(setting).where(setting.c.key == key))
    connection.execute(insert(setting).values(key=key, value=value))
