"""Where an office on a server is: its address from its parts, and back; no password is kept."""

from dataclasses import dataclass
from urllib.parse import quote, unquote, urlsplit

from sekretariat.domain.problems import Problem, Refused
from sekretariat.words import N_

SCHEME = "postgresql"
USUAL_PORT = 5432


@dataclass(frozen=True)
class Server:
    """A PostgreSQL server's name, its port, the database on it, the role that asks."""

    host: str
    database: str
    user: str = ""
    port: int = USUAL_PORT


def address_of(server: Server, password: str = "") -> str:
    """Return the address of a database; raises Refused where the server or database has no name."""
    needed = {"host": N_("Server"), "database": N_("Database")}
    empty = [name for name in needed if not getattr(server, name).strip()]
    if empty:
        raise Refused(*(Problem("field.missing", {"label": needed[one]}, one) for one in empty))
    secret = f":{quote(password, safe='')}" if password else ""
    role = f"{quote(server.user.strip(), safe='')}{secret}@" if server.user.strip() else ""
    port = "" if server.port == USUAL_PORT else f":{server.port}"
    host = server.host.strip()
    named = f"[{host}]" if ":" in host else host
    return f"{SCHEME}://{role}{named}{port}/{quote(server.database.strip(), safe='')}"


def server_of(address: str) -> Server:
    """Return the server of an address, without its password."""
    parts = urlsplit(address)
    return Server(
        parts.hostname or "",
        unquote(parts.path.removeprefix("/")),
        unquote(parts.username or ""),
        parts.port or USUAL_PORT,
    )


def is_server(place: str) -> bool:
    """Tell whether an office's place is a server's address."""
    return place.startswith(("postgresql:", "postgres:", "postgresql+psycopg:"))


def without_password(place: str) -> str:
    """Return an office's place as it may be remembered."""
    return address_of(server_of(place)) if is_server(place) else place
